#include "cli/curl/curl_options.h"

#include <QSet>
#include <algorithm>

namespace lanyard::cli {
namespace {

QSet<QString> words(const char *text)
{
    const QStringList list = QString::fromLatin1(text).split(u' ');
    return {list.begin(), list.end()};
}

bool isPlain(const QString &option)
{
    static const QSet<QString> options =
        words("append compressed create-dirs disallow-username-in-url fail fail-early "
              "fail-with-body get globoff head http1.1 http2 include ipv4 ipv6 "
              "junk-session-cookies list-only location no-buffer no-progress-meter "
              "path-as-is progress-bar remote-header-name remote-name remote-time "
              "retry-all-errors retry-connrefused show-error silent ssl-reqd tcp-nodelay");
    return options.contains(option);
}

bool takesValue(const QString &option)
{
    static const QSet<QString> options =
        words("cacert capath connect-timeout continue-at data data-ascii data-binary "
              "data-raw data-urlencode etag-compare etag-save form form-string header "
              "json limit-rate max-filesize max-redirs max-time output output-dir range "
              "referer request retry retry-delay retry-max-time time-cond upload-file "
              "user user-agent write-out");
    return options.contains(option);
}

constexpr QLatin1String kPlainLetters("#46GIJLNORSafgijls");
constexpr QLatin1String kValueLetters("ACFHTXdemoruwz");

struct OptionCheck {
    bool isAllowed = false;
    bool nextIsValue = false;
};

OptionCheck checkLong(const QString &name)
{
    return {isPlain(name) || takesValue(name), takesValue(name)};
}

/// "-sSo": letters up to the first that takes a value, which is the rest or the next argument.
OptionCheck checkShort(QStringView letters)
{
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const QChar letter = letters.at(i);
        if (QString(kValueLetters).contains(letter))
            return {true, i + 1 == letters.size()};
        if (!QString(kPlainLetters).contains(letter))
            return {};
    }
    return {!letters.isEmpty(), false};
}

}

tl::expected<QStringList, QString> passableCurlArguments(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        const OptionCheck check = argument.startsWith(QLatin1String("--")) ? checkLong(argument.sliced(2))
            : argument.startsWith(u'-')                                    ? checkShort(QStringView(argument).sliced(1))
                                                                           : OptionCheck();
        if (!check.isAllowed)
            return tl::unexpected(argument);
        i += check.nextIsValue ? 1 : 0;
        if (i >= arguments.size())
            return tl::unexpected(argument);
    }
    return arguments;
}

/// By the values' form alone: one too many costs a second try, no more.
bool readsStandardInput(const QStringList &arguments)
{
    return std::any_of(arguments.begin(), arguments.end(), [](const QString &argument) {
        return argument == QLatin1String("-") || argument == QLatin1String(".") || argument == QLatin1String("-T-")
            || argument == QLatin1String("-T.") || argument.endsWith(QLatin1String("@-"))
            || argument.endsWith(QLatin1String("<-")) || argument.contains(QLatin1String("@-;"))
            || argument.contains(QLatin1String("<-;")) || argument.contains(QLatin1String("/dev/stdin"))
            || argument.contains(QLatin1String("/dev/fd/0")) || argument.contains(QLatin1String("/proc/self/fd/"));
    });
}

}
