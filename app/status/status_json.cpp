#include "status/status_json.h"

#include "status/json_values.h"

namespace lanyard {

namespace {

QJsonValue accountJson(const std::optional<AccountView> &account)
{
    if (!account)
        return QJsonValue(QJsonValue::Null);
    return QJsonObject{
        {QStringLiteral("name"), textJson(account->name)},
        {QStringLiteral("email"), textJson(account->email)},
        {QStringLiteral("uid"), textJson(account->uid)},
        {QStringLiteral("tenantId"), textJson(account->tenantId)},
        {QStringLiteral("tenantName"), textJson(account->tenantName)},
    };
}

AccountView accountFrom(JsonReader fields)
{
    AccountView account;
    account.name = fields.textOrNull(QLatin1String("name"));
    account.email = fields.textOrNull(QLatin1String("email"));
    account.uid = fields.textOrNull(QLatin1String("uid"));
    account.tenantId = fields.textOrNull(QLatin1String("tenantId"));
    account.tenantName = fields.textOrNull(QLatin1String("tenantName"));
    return account;
}

QJsonArray tenantsJson(const QList<TenantView> &tenants)
{
    QJsonArray array;
    for (const TenantView &tenant : tenants) {
        array.append(QJsonObject{
            {QStringLiteral("id"), textJson(tenant.id)},
            {QStringLiteral("name"), tenant.name},
            {QStringLiteral("signedIn"), tenant.signedIn},
            {QStringLiteral("current"), tenant.current},
        });
    }
    return array;
}

TenantView tenantFrom(JsonReader fields)
{
    TenantView tenant;
    tenant.id = fields.textOrNull(QLatin1String("id"));
    tenant.name = fields.text(QLatin1String("name"));
    tenant.signedIn = fields.flag(QLatin1String("signedIn"));
    tenant.current = fields.flag(QLatin1String("current"));
    return tenant;
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
        {QStringLiteral("refresh"), code(session.refreshMethod)},
        {QStringLiteral("note"), textJson(session.note)},
        {QStringLiteral("tenants"), tenantsJson(session.tenants)},
        {QStringLiteral("authOrigin"), textJson(session.authOrigin)},
        {QStringLiteral("removable"), session.removable},
    };
}

SessionView sessionFrom(JsonReader fields)
{
    SessionView session;
    session.id = fields.text(QLatin1String("id"));
    session.name = fields.text(QLatin1String("name"));
    session.url = QUrl(fields.text(QLatin1String("url")), QUrl::StrictMode);
    session.state = fields.word(QLatin1String("state"), kAllStates);
    session.refreshing = fields.flag(QLatin1String("refreshing"));
    session.reason = fields.word(QLatin1String("reason"), kAllReasons);
    session.message = fields.text(QLatin1String("message"));
    if (!fields.any(QLatin1String("account")).isNull())
        session.account = accountFrom(fields.object(QLatin1String("account")));
    session.startedAt = fields.timeOrNull(QLatin1String("startedAt"));
    session.expiresAt = fields.timeOrNull(QLatin1String("expiresAt"));
    session.refreshAt = fields.timeOrNull(QLatin1String("refreshAt"));
    session.verifiedAt = fields.timeOrNull(QLatin1String("verifiedAt"));
    session.refreshMethod = fields.word(QLatin1String("refresh"), kAllRefreshMethods);
    session.note = fields.textOrNull(QLatin1String("note"));
    for (const JsonReader &tenant : fields.objects(QLatin1String("tenants")))
        session.tenants.append(tenantFrom(tenant));
    session.authOrigin = fields.textOrNull(QLatin1String("authOrigin"));
    session.removable = fields.flag(QLatin1String("removable"));
    return session;
}

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
                {QStringLiteral("problem"), textJson(status.problem)},
                {QStringLiteral("exportSessions"), status.exportSessions},
                {QStringLiteral("allowUserResources"), status.allowUserResources},
                {QStringLiteral("accounts"), status.accounts},
                {QStringLiteral("leftInKeychain"), status.leftInKeychain},
            }},
        {QStringLiteral("resources"), resources},
    };
}

static Status statusFrom(JsonReader &fields)
{
    fields.requireVersion1();
    Status status;
    status.now = fields.timeOrNull(QLatin1String("now"));
    JsonReader agent = fields.object(QLatin1String("agent"));
    status.keychain = agent.word(QLatin1String("keychain"), kAllKeychainStates);
    status.network = agent.word(QLatin1String("network"), kAllNetworkStates);
    status.paused = agent.flag(QLatin1String("paused"));
    status.problem = agent.textOrNull(QLatin1String("problem"));
    status.exportSessions = agent.flag(QLatin1String("exportSessions"));
    status.allowUserResources = agent.flag(QLatin1String("allowUserResources"));
    status.accounts = agent.takeNumber(QLatin1String("accounts"), 0, std::numeric_limits<int>::max()).value_or(0);
    status.leftInKeychain = agent.number(QLatin1String("leftInKeychain"), 0, std::numeric_limits<int>::max());
    for (const JsonReader &resource : fields.objects(QLatin1String("resources")))
        status.sessions.append(sessionFrom(resource));
    return status;
}

tl::expected<Status, JsonError> readStatus(const QJsonObject &json)
{
    return readObject(json, statusFrom);
}

}
