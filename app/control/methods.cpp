#include "control/methods.h"

#include "control/params.h"
#include "status/status_json.h"

#include <QHash>
#include <QJsonArray>

namespace lanyard::control {
namespace {

constexpr QLatin1String kResource("resource");

Failure failureOf(const Error &error)
{
    return Failure{Code::Failed, error.text(), error.reason, error.detail};
}

Answer done(const Result<void> &result)
{
    if (!result)
        return tl::unexpected(failureOf(result.error()));
    return QJsonObject();
}

Answer reported(const Result<SignOutReport> &report)
{
    if (!report)
        return tl::unexpected(failureOf(report.error()));
    return QJsonObject{
        {QStringLiteral("signedOut"), QJsonArray::fromStringList(report->signedOut)},
        {QStringLiteral("stillActive"), QJsonArray::fromStringList(report->stillActive)},
        {QStringLiteral("copiesUntil"), timeJson(report->copiesUntil)},
        {QStringLiteral("serverTold"), report->serverTold},
        {QStringLiteral("leftInKeychain"), QJsonArray::fromStringList(report->leftInKeychain)},
    };
}

QJsonObject cookieJson(const SessionCookie &cookie)
{
    return {
        {QStringLiteral("name"), QString::fromLatin1(cookie.name)},
        {QStringLiteral("value"), cookie.value.revealText()},
        {QStringLiteral("host"), cookie.host},
        {QStringLiteral("path"), cookie.path},
        {QStringLiteral("expiresAt"), timeJson(cookie.expiresAt)},
    };
}

}

Methods::Methods(SessionService &sessions, MemoryProbe memory)
    : m_sessions(sessions)
    , m_memory(std::move(memory))
{
}

Methods::Handler Methods::handler(const QString &method)
{
    static const QHash<QString, Handler> handlers{
        {QStringLiteral("status"), &Methods::status},
        {QStringLiteral("signIn"), &Methods::signIn},
        {QStringLiteral("refresh"), &Methods::refresh},
        {QStringLiteral("refreshAll"), &Methods::refreshAll},
        {QStringLiteral("switchTenant"), &Methods::switchTenant},
        {QStringLiteral("signOut"), &Methods::signOut},
        {QStringLiteral("signOutEverywhere"), &Methods::signOutEverywhere},
        {QStringLiteral("token"), &Methods::token},
        {QStringLiteral("cookies"), &Methods::cookies},
        {QStringLiteral("open"), &Methods::open},
        {QStringLiteral("add"), &Methods::add},
        {QStringLiteral("remove"), &Methods::remove},
        {QStringLiteral("memory"), &Methods::memory},
    };
    return handlers.value(method, nullptr);
}

QCoro::Task<Answer> Methods::call(QString method, QJsonObject params)
{
    const Handler found = handler(method);
    if (!found) {
        const QString message = QStringLiteral("method: \"%1\" is unknown").arg(method);
        co_return tl::unexpected(Failure{Code::MethodNotFound, message});
    }
    co_return co_await (this->*found)(params);
}

tl::expected<QString, Failure> Methods::resourceId(Params &params, const QString &resource) const
{
    if (const auto wrong = params.finish())
        return tl::unexpected(*wrong);
    const QString id = m_sessions.find(resource);
    if (!id.isEmpty())
        return id;
    //: %1 is what the user typed: an id, a name or a URL
    const QString message = tr("No resource is called “%1”. “lanyard status” lists them all.").arg(resource);
    return tl::unexpected(Failure{Code::UnknownResource, message});
}

std::optional<Failure> Methods::exportForbidden() const
{
    if (m_sessions.status().exportSessions)
        return std::nullopt;
    const QString message = tr("Your administrator's policy does not allow handing sessions to other programs.");
    return Failure{Code::Forbidden, message};
}

QCoro::Task<Answer> Methods::status(QJsonObject object)
{
    Params params(object);
    const QString resource = params.optionalText(kResource);
    if (const auto wrong = params.finish())
        co_return tl::unexpected(*wrong);
    QString id;
    if (!resource.isEmpty()) {
        const auto found = resourceId(params, resource);
        if (!found)
            co_return tl::unexpected(found.error());
        id = *found;
    }
    co_return statusJson(m_sessions.status(), QCoreApplication::applicationPid(), id);
}

QCoro::Task<Answer> Methods::signIn(QJsonObject object)
{
    Params params(object);
    const QString tenant = params.optionalText(QLatin1String("tenant"));
    const auto id = resourceId(params, params.text(kResource));
    if (!id)
        co_return tl::unexpected(id.error());
    const Result<void> result = co_await m_sessions.signIn(*id, tenant);
    co_return done(result);
}

QCoro::Task<Answer> Methods::refresh(QJsonObject object)
{
    Params params(object);
    const auto id = resourceId(params, params.text(kResource));
    if (!id)
        co_return tl::unexpected(id.error());
    const Result<void> result = co_await m_sessions.refresh(*id);
    co_return done(result);
}

QCoro::Task<Answer> Methods::refreshAll(QJsonObject object)
{
    if (const auto wrong = Params(object).finish())
        co_return tl::unexpected(*wrong);
    const Result<void> result = co_await m_sessions.refreshAll();
    co_return done(result);
}

QCoro::Task<Answer> Methods::switchTenant(QJsonObject object)
{
    Params params(object);
    const QString tenant = params.text(QLatin1String("tenant"));
    const auto id = resourceId(params, params.text(kResource));
    if (!id)
        co_return tl::unexpected(id.error());
    const Result<void> result = co_await m_sessions.switchTenant(*id, tenant);
    co_return done(result);
}

QCoro::Task<Answer> Methods::signOut(QJsonObject object)
{
    Params params(object);
    const auto id = resourceId(params, params.text(kResource));
    if (!id)
        co_return tl::unexpected(id.error());
    const Result<SignOutReport> report = co_await m_sessions.signOut(*id);
    co_return reported(report);
}

QCoro::Task<Answer> Methods::signOutEverywhere(QJsonObject object)
{
    if (const auto wrong = Params(object).finish())
        co_return tl::unexpected(*wrong);
    const Result<SignOutReport> report = co_await m_sessions.signOutEverywhere();
    co_return reported(report);
}

QCoro::Task<Answer> Methods::token(QJsonObject object)
{
    Params params(object);
    const std::chrono::seconds minValid = params.optionalSeconds(QLatin1String("minValid"));
    const auto id = resourceId(params, params.text(kResource));
    if (!id)
        co_return tl::unexpected(id.error());
    if (const auto forbidden = exportForbidden())
        co_return tl::unexpected(*forbidden);
    const Result<Secret> token = co_await m_sessions.token(*id, minValid);
    if (!token)
        co_return tl::unexpected(failureOf(token.error()));
    co_return QJsonObject{{QStringLiteral("token"), token->revealText()}};
}

QCoro::Task<Answer> Methods::cookies(QJsonObject object)
{
    Params params(object);
    const auto id = resourceId(params, params.text(kResource));
    if (!id)
        co_return tl::unexpected(id.error());
    if (const auto forbidden = exportForbidden())
        co_return tl::unexpected(*forbidden);
    const Result<QList<SessionCookie>> cookies = co_await m_sessions.cookies(*id);
    if (!cookies)
        co_return tl::unexpected(failureOf(cookies.error()));
    QJsonArray array;
    for (const SessionCookie &cookie : *cookies)
        array.append(cookieJson(cookie));
    co_return QJsonObject{{QStringLiteral("cookies"), array}};
}

QCoro::Task<Answer> Methods::open(QJsonObject object)
{
    Params params(object);
    const auto id = resourceId(params, params.text(kResource));
    if (!id)
        co_return tl::unexpected(id.error());
    const Result<void> result = co_await m_sessions.open(*id);
    co_return done(result);
}

QCoro::Task<Answer> Methods::add(QJsonObject object)
{
    Params params(object);
    const QUrl url(params.text(QLatin1String("url")), QUrl::StrictMode);
    const QString name = params.optionalText(QLatin1String("name"));
    if (const auto wrong = params.finish())
        co_return tl::unexpected(*wrong);
    if (!url.isValid() || url.host().isEmpty()) {
        const QString message = tr("That is not a complete URL; one looks like https://wiki.example.com/.");
        co_return tl::unexpected(Failure{Code::InvalidParams, message, {}, url.errorString()});
    }
    if (!m_sessions.status().allowUserResources) {
        const QString message = tr("Your administrator's policy does not allow adding resources.");
        co_return tl::unexpected(Failure{Code::Forbidden, message});
    }
    const Result<QString> id = co_await m_sessions.add(url, name);
    if (!id)
        co_return tl::unexpected(failureOf(id.error()));
    co_return QJsonObject{{QStringLiteral("id"), *id}};
}

QCoro::Task<Answer> Methods::remove(QJsonObject object)
{
    Params params(object);
    const auto id = resourceId(params, params.text(kResource));
    if (!id)
        co_return tl::unexpected(id.error());
    for (const SessionView &session : m_sessions.status().sessions) {
        if (session.id != *id || session.removable)
            continue;
        const QString message =
            tr("“%1” comes from your administrator's policy and cannot be removed.").arg(session.name);
        co_return tl::unexpected(Failure{Code::Forbidden, message});
    }
    co_return done(m_sessions.remove(*id));
}

QCoro::Task<Answer> Methods::memory(QJsonObject object)
{
    if (const auto wrong = Params(object).finish())
        co_return tl::unexpected(*wrong);
    co_return m_memory ? m_memory() : QJsonObject();
}

}
