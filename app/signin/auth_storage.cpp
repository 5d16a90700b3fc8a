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

StorageRow rowOf(const QJsonObject &row)
{
    const QString token = row.value(QLatin1String("refreshToken")).toString();
    return {row.value(QLatin1String("storage")).toString(), row.value(QLatin1String("key")).toString(),
        row.value(QLatin1String("uid")).toString(), row.value(QLatin1String("tenantId")).toString(),
        row.value(QLatin1String("isAnonymous")).toBool(), row.value(QLatin1String("lastLoginAt")).toString(),
        Secret(token)};
}

/// Where no user is.
Keeping whatIsThere(const QJsonObject &outcome)
{
    if (outcome.value(QLatin1String("hasCookie")).toBool())
        return Keeping::Cookies;
    return outcome.value(QLatin1String("hasDatabase")).toBool() ? Keeping::Emptied : Keeping::Nothing;
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

Result<KeptUsers> usersIn(const QString &outcome, const RecordFilter &wanted)
{
    const Result<QJsonObject> object = outcomeObject(outcome, wanted.authOrigin);
    if (!object)
        return tl::unexpected(object.error());
    QList<StorageRow> rows;
    const QJsonArray array = object->value(QLatin1String("rows")).toArray();
    for (qsizetype i = 0; i < std::min<qsizetype>(array.size(), kMaxRows); ++i)
        rows.append(rowOf(array.at(i).toObject()));
    return usersAmong(rows, wanted, whatIsThere(*object));
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
