#include "browser/server/profile_book.h"

#include "base/text/untrusted_text.h"
#include "storage/json_document.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

namespace lanyard::browser {

namespace {

constexpr qsizetype kLongestProfileName = 256;
constexpr qsizetype kLongestUrl = 2048;
constexpr qsizetype kHashDigits = 64; // of SHA-256
constexpr double kMostStarts = double(quint64(1) << 32); // a Generation stays below 2^53

QString utc(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

QJsonObject owedObject(const OwedRemoval &owed)
{
    return {{QStringLiteral("generation"), qint64(owed.generation)},
        {QStringLiteral("names"), QJsonArray::fromStringList(owed.names)}, {QStringLiteral("since"), utc(owed.since)}};
}

QJsonObject profileObject(const Profile &profile)
{
    QJsonObject sites;
    for (auto site = profile.sites.begin(); site != profile.sites.end(); ++site)
        sites.insert(site.key(),
            QJsonObject{{QStringLiteral("url"), site->url.toString(QUrl::FullyEncoded)},
                {QStringLiteral("since"), utc(site->since)}, {QStringLiteral("sent"), site->isSent}});
    QJsonObject owed;
    for (auto site = profile.owed.begin(); site != profile.owed.end(); ++site)
        owed.insert(site.key(), owedObject(site.value()));
    return {
        {QStringLiteral("key"), QString::fromLatin1(profile.keyHash.toHex())},
        {QStringLiteral("name"), profile.name},
        {QStringLiteral("program"), profile.program},
        {QStringLiteral("paired"), utc(profile.pairedAt)},
        {QStringLiteral("seen"), utc(profile.seenAt)},
        {QStringLiteral("sites"), sites},
        {QStringLiteral("switchedOff"), QJsonArray::fromStringList(profile.switchedOff)},
        {QStringLiteral("owed"), owed},
    };
}

/// As it is written: without fractions of a second.
QDateTime wholeSeconds(const QDateTime &time)
{
    return time.addMSecs(-time.time().msec());
}

/// A whole number in a double's exact range.
quint64 whole(JsonReader &members, QLatin1String key, double most)
{
    const auto item = members.need(key, QJsonValue::Double);
    const double number = item ? item->value.toDouble() : 0;
    if (number >= 0 && number <= most && std::trunc(number) == number)
        return quint64(number);
    members.fault(key, QStringLiteral("This must be a whole number that is not too large."));
    return 0;
}

OwedRemoval owedFrom(JsonReader members)
{
    OwedRemoval owed;
    owed.generation = whole(members, QLatin1String("generation"), double(kLastGeneration));
    owed.names = members.texts(QLatin1String("names"));
    owed.since = wholeSeconds(members.time(QLatin1String("since")));
    members.refuseOthers();
    return owed;
}

Consent consentFrom(JsonReader members)
{
    Consent consent;
    consent.url = QUrl(members.text(QLatin1String("url"), kLongestUrl), QUrl::StrictMode);
    if (!consent.url.isValid() || consent.url.host().isEmpty())
        members.fault(QLatin1String("url"), QStringLiteral("This is no address."));
    consent.since = wholeSeconds(members.time(QLatin1String("since")));
    consent.isSent = members.takeFlag(QLatin1String("sent")).value_or(true); // older files do not say
    members.refuseOthers();
    return consent;
}

QByteArray hashFrom(JsonReader &members)
{
    constexpr QLatin1String key("key");
    const QByteArray digits = members.text(key, kHashDigits).toLatin1();
    QByteArray hash = QByteArray::fromHex(digits);
    if (digits.size() != kHashDigits || hash.toHex() != digits)
        members.fault(key, QStringLiteral("This is no SHA-256."));
    return hash;
}

Profile profileFrom(JsonReader members)
{
    Profile profile;
    profile.keyHash = hashFrom(members);
    profile.id = profileId(profile.keyHash);
    profile.name = sanitized(members.text(QLatin1String("name"), kLongestProfileName), kLongestProfileName);
    profile.program = members.takeText(QLatin1String("program"), kLongestProfileName).value_or(QString());
    profile.pairedAt = wholeSeconds(members.time(QLatin1String("paired")));
    profile.seenAt = wholeSeconds(members.time(QLatin1String("seen")));
    for (const JsonMember &site : members.members(QLatin1String("sites"), QJsonValue::Object))
        profile.sites.insert(site.key, consentFrom(JsonReader(site.item, members.faults())));
    for (const JsonItem &site : members.takeTexts(QLatin1String("switchedOff")).value_or(QList<JsonItem>()))
        profile.switchedOff.append(site.value.toString()); // older files do not say
    for (const JsonMember &site : members.members(QLatin1String("owed"), QJsonValue::Object))
        profile.owed.insert(site.key, owedFrom(JsonReader(site.item, members.faults())));
    members.refuseOthers();
    return profile;
}

ProfileBook bookFrom(JsonReader &root)
{
    constexpr QLatin1String kProfiles("profiles");
    ProfileBook book;
    root.requireVersion1();
    book.starts = whole(root, QLatin1String("starts"), kMostStarts);
    for (const JsonReader &members : root.objects(kProfiles)) {
        Profile profile = profileFrom(members);
        for (const Profile &other : std::as_const(book.profiles)) {
            if (other.keyHash == profile.keyHash)
                root.fault(kProfiles, QStringLiteral("Two of them have the same key."));
        }
        book.profiles.append(std::move(profile));
    }
    root.refuseOthers();
    return book;
}

}

QString profileId(const QByteArray &keyHash)
{
    return QString::fromLatin1(keyHash.first(std::min<qsizetype>(8, keyHash.size())).toHex());
}

QByteArray writeProfileBook(const ProfileBook &book)
{
    QJsonArray profiles;
    for (const Profile &profile : book.profiles)
        profiles.append(profileObject(profile));
    const QJsonObject root{{QStringLiteral("version"), 1}, {QStringLiteral("starts"), qint64(book.starts)},
        {QStringLiteral("profiles"), profiles}};
    return QJsonDocument(root).toJson();
}

Result<ProfileBook> readProfileBook(const QByteArray &json)
{
    auto book = readJson(json, bookFrom);
    if (!book)
        return failure(Reason::Configuration, book.error().sentence());
    return *std::move(book);
}

}
