#include "cli/curl/curl_options.h"

#include <QFileInfo>
#include <QRegularExpression>
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

/// A device or a pipe; not those that hold nothing, or are written to.
bool isStream(const QString &file)
{
    static const QRegularExpression opened(QStringLiteral("^/(dev|proc/[^/]+)/fd/"));
    const QStringList harmless{
        QStringLiteral("/dev/null"), QStringLiteral("/dev/stdout"), QStringLiteral("/dev/stderr")};
    if (file == QLatin1String("/dev/stdin") || opened.match(file).hasMatch())
        return true;
    const QFileInfo found(file);
    return found.exists() && !found.isFile() && !found.isDir() && !harmless.contains(file);
}

/// "FILE", "-TFILE", "@FILE", "name@FILE", "name=<FILE;type=text/plain", "name=@FILE,FILE".
bool namesStream(const QString &argument)
{
    static const QRegularExpression between(QStringLiteral("[@<,;\"]"));
    QStringList files = argument.split(between, Qt::SkipEmptyParts);
    files << argument << argument.mid(argument.indexOf(u'T') + 1);
    return std::any_of(files.begin(), files.end(), isStream);
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

/// By the values' form, and by what files of such names there are: one too many costs a second try, no more.
bool readsOnlyOnce(const QStringList &arguments)
{
    return std::any_of(arguments.begin(), arguments.end(), [](const QString &argument) {
        return argument == QLatin1String("-") || argument == QLatin1String(".") || argument == QLatin1String("-T-")
            || argument == QLatin1String("-T.") || argument.endsWith(QLatin1String("@-"))
            || argument.endsWith(QLatin1String("<-")) || argument.contains(QLatin1String("@-;"))
            || argument.contains(QLatin1String("<-;")) || namesStream(argument);
    });
}

}
