#include "signin/auth_storage.h"

#include "signin/script.h"
#include "window/job_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace lanyard::signin {

namespace {

constexpr qsizetype kMaxOutcome = 1024 * 1024;
constexpr qsizetype kMaxRows = 64;
constexpr qsizetype kMaxText = 16 * 1024;

Result<QJsonObject> outcomeObject(const QString &outcome, const QString &authOrigin)
{
    if (outcome.size() > kMaxOutcome)
        return failure(Reason::Internal, QStringLiteral("the page's storage is too large to read"));
    const QJsonObject object = QJsonDocument::fromJson(outcome.toUtf8()).object();
    if (object.isEmpty())
        return failure(Reason::Internal, QStringLiteral("the page's storage gave no answer"));
    const QString origin = object.value(QLatin1String("origin")).toString();
    if (origin != authOrigin || origin.isEmpty())
        return failure(Reason::Internal, QStringLiteral("the storage belongs to '%1'").arg(origin.left(200)));
    return object;
}

std::optional<Storage> storageFrom(const QString &text)
{
    for (const Storage storage : kAllStorages) {
        if (word(storage) == text)
            return storage;
    }
    return std::nullopt;
}

/// As the tray checks it: a text that no header can hold is no token, and would end the conversation.
bool isToken(const QString &text)
{
    return !text.isEmpty() && text.size() <= kMaxText
        && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
}

/// A row that may be a signed-in user; that of FirebaseUI's helper app is not.
std::optional<FirebaseRecord> candidate(const QJsonObject &row, const RecordFilter &wanted)
{
    const QString key = row.value(QLatin1String("key")).toString();
    const QString token = row.value(QLatin1String("refreshToken")).toString();
    const std::optional<Storage> storage = storageFrom(row.value(QLatin1String("storage")).toString());
    const QStringList parts = key.split(QLatin1Char(':'));
    const bool user = parts.size() >= 4 && key.startsWith(QLatin1String("firebase:authUser:"))
        && !key.endsWith(QLatin1String("-firebaseui-temp"));
    if (!user || !storage || !isToken(token) || key.size() > kMaxText)
        return std::nullopt;
    if (!wanted.apiKey.isEmpty() && parts.at(2) != wanted.apiKey)
        return std::nullopt;
    FirebaseRecord record;
    record.origin = wanted.authOrigin;
    record.key = key;
    record.storage = *storage;
    record.apiKey = parts.at(2);
    record.tenantId = row.value(QLatin1String("tenantId")).toString().left(200);
    record.uid = row.value(QLatin1String("uid")).toString().left(200);
    record.refreshToken = Secret(token);
    return record;
}
}

QString readStorageScript()
{
    return script(QStringLiteral("read_auth_storage.js"));
}

QString seedStorageScript(const FirebaseRecord &record)
{
    QJsonObject user{
        {QStringLiteral("uid"), record.uid},
        {QStringLiteral("emailVerified"), false},
        {QStringLiteral("isAnonymous"), false},
        {QStringLiteral("apiKey"), record.apiKey},
        {QStringLiteral("appName"), record.key.section(QLatin1Char(':'), 3)},
        {QStringLiteral("stsTokenManager"),
            QJsonObject{{QStringLiteral("refreshToken"), record.refreshToken.revealText()},
                {QStringLiteral("expirationTime"), 0}}},
    };
    if (!record.tenantId.isEmpty())
        user.insert(QStringLiteral("tenantId"), record.tenantId);
    const QJsonObject seed{
        {QStringLiteral("origin"), record.origin},
        {QStringLiteral("key"), record.key},
        {QStringLiteral("storage"), word(record.storage)},
        {QStringLiteral("user"), user},
    };
    const QByteArray json = QJsonDocument(seed).toJson(QJsonDocument::Compact);
    return script(QStringLiteral("seed_auth_storage.js"))
        + QStringLiteral("\nlanyardSeed(%1);").arg(QString::fromUtf8(json));
}

QString outcomeScript()
{
    return QStringLiteral("typeof lanyardOutcome === 'string' ? lanyardOutcome : null");
}

Result<std::optional<FirebaseRecord>> recordIn(const QString &outcome, const RecordFilter &wanted)
{
    const Result<QJsonObject> object = outcomeObject(outcome, wanted.authOrigin);
    if (!object)
        return tl::unexpected(object.error());
    const QJsonArray rows = object->value(QLatin1String("rows")).toArray();
    QList<FirebaseRecord> candidates;
    for (qsizetype i = 0; i < std::min<qsizetype>(rows.size(), kMaxRows); ++i) {
        if (const auto record = candidate(rows.at(i).toObject(), wanted))
            candidates.append(*record);
    }
    if (candidates.isEmpty())
        return std::nullopt;
    const auto serves = [&wanted](const FirebaseRecord &record) { return record.tenantId == wanted.tenant; };
    std::stable_sort(candidates.begin(), candidates.end(), [&](const FirebaseRecord &a, const FirebaseRecord &b) {
        return std::pair(!serves(a), int(a.storage)) < std::pair(!serves(b), int(b.storage));
    });
    // Without a row of the wanted tenant, a single user's row will do; of several, it is unclear whose.
    const FirebaseRecord &best = candidates.constFirst();
    const bool clear = serves(best) || std::all_of(candidates.cbegin(), candidates.cend(), [&best](const auto &other) {
        return other.uid == best.uid && other.tenantId == best.tenantId;
    });
    return clear ? std::optional(best) : std::nullopt;
}

Result<void> checkSeeded(const QString &outcome, const QString &authOrigin)
{
    const Result<QJsonObject> object = outcomeObject(outcome, authOrigin);
    if (!object)
        return tl::unexpected(object.error());
    if (!object->value(QLatin1String("written")).toBool())
        return failure(Reason::Internal, QStringLiteral("the sign-in page's storage could not be written"));
    return {};
}

}
