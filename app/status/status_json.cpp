#include "status/status_json.h"

#include <QJsonArray>

namespace lanyard::control {
namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue accountJson(const std::optional<AccountView> &account)
{
    if (!account)
        return QJsonValue(QJsonValue::Null);
    return QJsonObject{
        {QStringLiteral("email"), orNull(account->email)},
        {QStringLiteral("uid"), orNull(account->uid)},
        {QStringLiteral("tenantId"), orNull(account->tenantId)},
        {QStringLiteral("tenantName"), orNull(account->tenantName)},
    };
}

QJsonArray tenantsJson(const QList<TenantView> &tenants)
{
    QJsonArray array;
    for (const TenantView &tenant : tenants) {
        array.append(QJsonObject{
            {QStringLiteral("id"), orNull(tenant.id)},
            {QStringLiteral("name"), tenant.name},
            {QStringLiteral("signedIn"), tenant.signedIn},
            {QStringLiteral("current"), tenant.current},
        });
    }
    return array;
}

QJsonObject sessionJson(const SessionView &session)
{
    return {
        {QStringLiteral("id"), session.id},
        {QStringLiteral("name"), session.name},
        {QStringLiteral("url"), session.url.toString(QUrl::FullyEncoded)},
        {QStringLiteral("state"), code(session.state)},
        {QStringLiteral("refreshing"), session.refreshing},
        {QStringLiteral("reason"), code(session.reason)},
        {QStringLiteral("message"), session.message},
        {QStringLiteral("account"), accountJson(session.account)},
        {QStringLiteral("startedAt"), timeJson(session.startedAt)},
        {QStringLiteral("expiresAt"), timeJson(session.expiresAt)},
        {QStringLiteral("refreshAt"), timeJson(session.refreshAt)},
        {QStringLiteral("verifiedAt"), timeJson(session.verifiedAt)},
        {QStringLiteral("renewal"), code(session.renewal)},
        {QStringLiteral("tenants"), tenantsJson(session.tenants)},
    };
}

}

QJsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonObject statusJson(const Status &status, qint64 pid, const QString &onlyId)
{
    QJsonArray resources;
    for (const SessionView &session : status.sessions) {
        if (onlyId.isEmpty() || session.id == onlyId)
            resources.append(sessionJson(session));
    }
    return {
        {QStringLiteral("version"), 1},
        {QStringLiteral("now"), timeJson(status.now)},
        {QStringLiteral("agent"),
            QJsonObject{
                {QStringLiteral("pid"), pid},
                {QStringLiteral("keychain"), code(status.keychain)},
                {QStringLiteral("network"), code(status.network)},
                {QStringLiteral("paused"), status.paused},
                {QStringLiteral("problem"), orNull(status.problem)},
            }},
        {QStringLiteral("resources"), resources},
    };
}

}
