#include "browser/message/browser_message.h"

#include "base/text/untrusted_text.h"
#include "browser/message/browser_words.h"
#include "storage/json_document.h"

#include <QHash>
#include <algorithm>
#include <cmath>

namespace lanyard::browser {

namespace {

using namespace words;

constexpr qsizetype kLongestName = 256; ///< as names in the policy
constexpr qsizetype kLongestStore = 512; ///< a store's id with its partition, which is a site
constexpr qsizetype kShownName = 60; ///< of a browser
constexpr qsizetype kShownPerson = 128;
constexpr qsizetype kKeyLength = 43; ///< 32 bytes (RFC 4648, section 5)
constexpr qsizetype kLongestRowKey = 1024;
constexpr qsizetype kLongestToken = 16 * 1024;
constexpr qsizetype kMostUsers = 16;
constexpr int kLastRequest = 2'147'483'647;
constexpr int kMostPages = 100'000;

QString name(JsonReader &members, QLatin1String key, qsizetype longest = kLongestName)
{
    const QString text = members.text(key, longest);
    if (text.isEmpty())
        members.fault(key, QStringLiteral("This must not be empty."));
    return text;
}

QString shown(JsonReader &members, QLatin1String key, qsizetype most)
{
    return sanitized(members.text(key, kLongestName), most);
}

bool isKey(const QString &text)
{
    return text.size() == kKeyLength && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
    });
}

/// Nothing after a fault. The text in the JSON value is the parser's; what is kept is a Secret.
Secret profileKey(JsonReader &members)
{
    constexpr QLatin1String key("profile");
    QString text = members.text(key, kKeyLength);
    Secret secret;
    if (!text.isEmpty() && !isKey(text))
        members.fault(key, QStringLiteral("This is no key."));
    else
        secret = Secret(text);
    wipe(text);
    return secret;
}

Generation generation(JsonReader &members)
{
    const auto item = members.need(kGeneration, QJsonValue::Double);
    const double number = item ? item->value.toDouble() : 0;
    if (number >= 0 && number <= double(kLastGeneration) && std::trunc(number) == number)
        return Generation(number);
    members.faults().add(*item, QStringLiteral("This must be a whole number from 0 to %1.").arg(kLastGeneration));
    return 0;
}

FromBrowser readHello(JsonReader &members)
{
    members.requireVersion1();
    Hello hello;
    hello.extension = shown(members, QLatin1String("extension"), kShownName);
    hello.browser = shown(members, QLatin1String("browser"), kShownName);
    hello.canHold = members.flag(QLatin1String("canHold"));
    hello.profileKey = profileKey(members);
    return hello;
}

FromBrowser readRefresh(JsonReader &members)
{
    RefreshWanted wanted;
    wanted.request = members.number(kRequest, 0, kLastRequest);
    wanted.site = name(members, kSite);
    wanted.cause = members.word(QLatin1String("cause"), kAllCauses, [](Cause cause) { return code(cause); });
    return wanted;
}

FromBrowser readReport(JsonReader &members)
{
    constexpr QLatin1String kPerson("person");
    Report report;
    report.site = name(members, kSite);
    report.store = name(members, QLatin1String("store"), kLongestStore);
    report.state = members.word(QLatin1String("state"), kAllStoreStates, [](StoreState state) { return code(state); });
    report.generation = generation(members);
    report.person = sanitized(members.takeText(kPerson, kLongestName).value_or(QString()), kShownPerson);
    if (!report.person.isEmpty() && report.state != StoreState::Foreign)
        members.fault(kPerson, QStringLiteral("This belongs to another person's session only."));
    return report;
}

FromBrowser readPages(JsonReader &members)
{
    PageCount pages;
    pages.request = members.number(kRequest, 0, kLastRequest);
    pages.site = name(members, kSite);
    pages.count = members.number(QLatin1String("count"), 0, kMostPages);
    return pages;
}

FromBrowser readSignIn(JsonReader &members)
{
    SignInWanted wanted;
    wanted.site = name(members, kSite);
    wanted.here = members.takeFlag(QLatin1String("here")).value_or(false);
    return wanted;
}

QString attempt(JsonReader &members)
{
    const QString text = members.text(kAttempt, kKeyLength);
    if (!isKey(text))
        members.fault(kAttempt, QStringLiteral("This names no attempt."));
    return text;
}

signin::StorageRow readUser(JsonReader &members)
{
    signin::StorageRow row;
    row.storage = members.text(QLatin1String("storage"), kLongestName);
    row.key = members.text(QLatin1String("key"), kLongestRowKey);
    row.uid = members.text(QLatin1String("uid"), kLongestName);
    row.tenantId = members.text(QLatin1String("tenantId"), kLongestName);
    row.isAnonymous = members.flag(QLatin1String("isAnonymous"));
    row.lastLoginAt = members.text(QLatin1String("lastLoginAt"), kLongestName);
    QString token = members.text(QLatin1String("refreshToken"), kLongestToken);
    row.refreshToken = Secret(token);
    wipe(token);
    members.refuseOthers();
    return row;
}

FromBrowser readSignedIn(JsonReader &members)
{
    constexpr QLatin1String kUsers("users");
    SignedInHere signedIn;
    signedIn.site = name(members, kSite);
    signedIn.attempt = attempt(members);
    JsonReader owner = members.object(QLatin1String("owner"));
    signedIn.owner.project = name(owner, QLatin1String("project"));
    signedIn.owner.tenant = owner.text(QLatin1String("tenant"), kLongestName);
    signedIn.owner.uid = name(owner, QLatin1String("uid"));
    owner.refuseOthers();
    QList<JsonReader> users = members.objects(kUsers);
    if (users.size() > kMostUsers)
        members.fault(kUsers, QStringLiteral("These are too many."));
    for (JsonReader &user : users)
        signedIn.users.append(readUser(user));
    return signedIn;
}

FromBrowser readNotSignedIn(JsonReader &members)
{
    NotSignedIn answer;
    answer.site = name(members, kSite);
    answer.attempt = attempt(members);
    answer.why = members.word(QLatin1String("why"), kAllNotSignedInWhys, [](NotSignedInWhy why) { return code(why); });
    return answer;
}

template <class Empty> FromBrowser readEmpty(JsonReader &)
{
    return Empty();
}

template <class OfSite> FromBrowser readOfSite(JsonReader &members)
{
    return OfSite{name(members, kSite)};
}

using Read = FromBrowser (*)(JsonReader &);

Read readerOf(const QString &type)
{
    static const QHash<QString, Read> all{
        {QStringLiteral("hello"), readHello},
        {QStringLiteral("pair"), readEmpty<Pair>},
        {QStringLiteral("enable"), readOfSite<Enable>},
        {QStringLiteral("disable"), readOfSite<Disable>},
        {QStringLiteral("refresh"), readRefresh},
        {QStringLiteral("report"), readReport},
        {QStringLiteral("pages"), readPages},
        {QStringLiteral("sign-in"), readSignIn},
        {QStringLiteral("signed-in"), readSignedIn},
        {QStringLiteral("not-signed-in"), readNotSignedIn},
        {QStringLiteral("open"), readEmpty<OpenWanted>},
        {QStringLiteral("bye"), readEmpty<Bye>},
    };
    return all.value(type, nullptr);
}

FromBrowser readMessage(JsonReader &members)
{
    const Read read = readerOf(members.text(kType, kLongestName));
    if (!read) {
        members.fault(kType, QStringLiteral("This is no message of a browser."));
        return Bye();
    }
    FromBrowser message = read(members);
    members.refuseOthers();
    return message;
}

/// Letters, digits and what is in "chrome-extension://ID/" and "bridge@lanyard.invalid".
bool isCaller(const QString &text)
{
    static const QString kMarks = QStringLiteral(":/@._-{}");
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || kMarks.contains(c));
    });
}

RelayHello readRelayHello(JsonReader &members)
{
    constexpr QLatin1String kCaller("caller");
    if (members.text(kType, kLongestName) != QLatin1String("relay"))
        members.fault(kType, QStringLiteral("This is not the line of a relay."));
    members.requireVersion1();
    RelayHello hello;
    hello.caller = members.text(kCaller, kLongestName);
    if (!isCaller(hello.caller))
        members.fault(kCaller, QStringLiteral("This names no extension."));
    hello.browserPid = members.number(QLatin1String("browserPid"), 1, kLastRequest);
    members.refuseOthers();
    return hello;
}

template <class ReadAll> auto decodeLine(QByteArrayView line, ReadAll read)
{
    using Value = std::invoke_result_t<ReadAll, JsonReader &>;
    if (line.size() > kLongestFromBrowser)
        return Result<Value>(
            failure(Reason::Internal, QStringLiteral("a line is longer than %1 bytes").arg(kLongestFromBrowser)));
    auto value = readJson(QByteArray::fromRawData(line.data(), line.size()), read);
    if (!value)
        return Result<Value>(failure(Reason::Internal, value.error().sentence()));
    return Result<Value>(std::move(*value));
}

}

Result<RelayHello> decodeRelayHello(QByteArrayView line)
{
    return decodeLine(line, readRelayHello);
}

Result<FromBrowser> decode(QByteArrayView line)
{
    return decodeLine(line, readMessage);
}

}
