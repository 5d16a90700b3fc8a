#include "control/methods.h"

#include "control/answers.h"
#include "control/params.h"
#include "status/json_values.h"
#include "status/log_trace.h"
#include "status/status_json.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <array>

namespace lanyard::control {

/// What is asked of the session layer about one resource, or about all of them.
struct Action {
    enum class Takes { Nothing, Resource, ResourceAndTenant, ResourceAndPerhapsTenant };
    QLatin1String method;
    Takes takes;
    QCoro::Task<Answer> (*start)(SessionService &sessions, const QString &id, const QString &tenant);
};

namespace {

constexpr QLatin1String kResource("resource");
constexpr QLatin1String kTenant("tenant");
/// Of a token, where nobody says how long it must last: less only where a new one has less.
constexpr std::chrono::minutes kUsualLife(5);

template <class T> QCoro::Task<Answer> answerOf(QCoro::Task<T> task)
{
    const T result = co_await task;
    co_return toAnswer(result);
}

using Takes = Action::Takes;

constexpr std::array kActions{
    Action{QLatin1String("signIn"), Takes::ResourceAndPerhapsTenant,
        [](SessionService &sessions, const QString &id, const QString &tenant) {
            return answerOf(sessions.signIn(id, tenant));
        }},
    Action{QLatin1String("switchTenant"), Takes::ResourceAndTenant,
        [](SessionService &sessions, const QString &id, const QString &tenant) {
            return answerOf(sessions.switchTenant(id, tenant));
        }},
    Action{QLatin1String("verify"), Takes::Resource,
        [](SessionService &sessions, const QString &id, const QString &) { return answerOf(sessions.verify(id)); }},
    Action{QLatin1String("refresh"), Takes::Resource,
        [](SessionService &sessions, const QString &id, const QString &) { return answerOf(sessions.refresh(id)); }},
    Action{QLatin1String("open"), Takes::Resource,
        [](SessionService &sessions, const QString &id, const QString &) { return answerOf(sessions.open(id)); }},
    Action{QLatin1String("signOut"), Takes::Resource,
        [](SessionService &sessions, const QString &id, const QString &) { return answerOf(sessions.signOut(id)); }},
    Action{QLatin1String("refreshAll"), Takes::Nothing,
        [](SessionService &sessions, const QString &, const QString &) { return answerOf(sessions.refreshAll()); }},
    Action{QLatin1String("signOutEverywhere"), Takes::Nothing,
        [](SessionService &sessions, const QString &, const QString &) {
            return answerOf(sessions.signOutEverywhere());
        }},
};

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

Methods::Methods(SessionService &sessions, DesktopActions &desktop, MemoryProbe memory)
    : m_sessions(sessions)
    , m_desktop(desktop)
    , m_memory(std::move(memory))
{
}

const QHash<QString, Methods::Handler> &Methods::handlers()
{
    static const QHash<QString, Handler> handlers{
        {QStringLiteral("rpc.discover"), &Methods::discover},
        {QStringLiteral("status"), &Methods::status},
        {QStringLiteral("token"), &Methods::token},
        {QStringLiteral("cookies"), &Methods::cookies},
        {QStringLiteral("add"), &Methods::add},
        {QStringLiteral("remove"), &Methods::remove},
        {QStringLiteral("log"), &Methods::log},
        {QStringLiteral("memory"), &Methods::memory},
        {QStringLiteral("about"), &Methods::about},
        {QStringLiteral("browsers"), &Methods::browsers},
        {QStringLiteral("enableInBrowser"), &Methods::enableInBrowser},
        {QStringLiteral("disableInBrowser"), &Methods::disableInBrowser},
        {QStringLiteral("signInWithBrowser"), &Methods::signInWithBrowser},
    };
    return handlers;
}

QStringList Methods::names()
{
    QStringList names = handlers().keys();
    for (const Action &action : kActions)
        names.append(action.method);
    return names;
}

QCoro::Task<Answer> Methods::call(QString method, QJsonObject params)
{
    if (const Handler found = handlers().value(method, nullptr))
        co_return co_await (this->*found)(params);
    const auto action =
        std::find_if(kActions.begin(), kActions.end(), [&method](const Action &one) { return one.method == method; });
    if (action == kActions.end()) {
        const QString message = QStringLiteral("method: \"%1\" is unknown").arg(method);
        co_return tl::unexpected(Failure{Code::MethodNotFound, message});
    }
    co_return co_await perform(*action, params);
}

tl::expected<QString, Failure> Methods::resourceId(Params &params, const QString &resource) const
{
    if (const auto read = params.finish(); !read)
        return tl::unexpected(read.error());
    const QString id = m_sessions.find(resource);
    if (!id.isEmpty())
        return id;
    //: %1 is what the user typed: an id, a name or a URL
    const QString message = tr("Unknown resource “%1”. “lanyard status” lists all resources.").arg(resource);
    return tl::unexpected(Failure{Code::UnknownResource, message});
}

QCoro::Task<Answer> Methods::perform(Action action, QJsonObject object)
{
    Params params(object);
    const QString tenant = action.takes == Takes::ResourceAndTenant ? params.text(kTenant)
        : action.takes == Takes::ResourceAndPerhapsTenant           ? params.optionalText(kTenant)
                                                                    : QString();
    QString id;
    if (action.takes == Takes::Nothing) {
        if (const auto read = params.finish(); !read)
            co_return tl::unexpected(read.error());
    } else {
        const auto found = resourceId(params, params.text(kResource));
        if (!found)
            co_return tl::unexpected(found.error());
        id = *found;
    }
    const Answer answer = co_await action.start(m_sessions, id, tenant);
    co_return answer;
}

QCoro::Task<Answer> Methods::discover(QJsonObject object)
{
    if (const auto read = Params(object).finish(); !read)
        co_return tl::unexpected(read.error());
    QFile document(QStringLiteral(":/lanyard/openrpc.json"));
    const bool isOpen = document.open(QFile::ReadOnly);
    Q_ASSERT(isOpen); // compiled in
    co_return QJsonDocument::fromJson(document.readAll()).object();
}

tl::expected<void, Failure> Methods::checkExport() const
{
    if (m_sessions.status().exportSessions)
        return {};
    const QString message = tr("Your administrator's policy does not allow passing sessions to other programs.");
    return tl::unexpected(Failure{Code::Forbidden, message});
}

QCoro::Task<Answer> Methods::status(QJsonObject object)
{
    Params params(object);
    const QString resource = params.optionalText(kResource);
    if (const auto read = params.finish(); !read)
        co_return tl::unexpected(read.error());
    QString id;
    if (!resource.isEmpty()) {
        const auto found = resourceId(params, resource);
        if (!found)
            co_return tl::unexpected(found.error());
        id = *found;
    }
    co_return statusJson(m_sessions.status(), QCoreApplication::applicationPid(), id);
}

tl::expected<void, Failure> Methods::checkLife(const BearerToken &token, std::chrono::seconds minValid) const
{
    if (minValid > token.longest) {
        //: %1: a number; "s" are seconds, as people type it: --min-valid 3590s
        const QString message = tr("No token for this resource lasts that long. The maximum is %1s.");
        return tl::unexpected(Failure{Code::InvalidParams, message.arg(token.longest.count())});
    }
    if (m_sessions.status().now.secsTo(token.expiresAt) >= minValid.count())
        return {};
    const Reason slow = Reason::IdentityPlatformUnavailable; // it took as long to answer
    return tl::unexpected(Failure{Code::Failed, ReasonText::of(slow), slow});
}

QCoro::Task<Answer> Methods::token(QJsonObject object)
{
    Params params(object);
    const auto asked = params.optionalSeconds(QLatin1String("minValid"));
    const auto id = resourceId(params, params.text(kResource));
    if (!id)
        co_return tl::unexpected(id.error());
    if (const auto allowed = checkExport(); !allowed)
        co_return tl::unexpected(allowed.error());
    const std::chrono::seconds minValid = asked.value_or(kUsualLife);
    const Result<BearerToken> token = co_await m_sessions.token(*id, minValid);
    if (!token)
        co_return tl::unexpected(failureOf(token.error()));
    const auto enough = checkLife(*token, minValid);
    if (asked && !enough)
        co_return tl::unexpected(enough.error());
    co_return QJsonObject{
        {QStringLiteral("token"), token->jwt.revealText()}, {QStringLiteral("expiresAt"), timeJson(token->expiresAt)}};
}

QCoro::Task<Answer> Methods::cookies(QJsonObject object)
{
    Params params(object);
    const auto id = resourceId(params, params.text(kResource));
    if (!id)
        co_return tl::unexpected(id.error());
    if (const auto allowed = checkExport(); !allowed)
        co_return tl::unexpected(allowed.error());
    const Result<QList<SessionCookie>> cookies = co_await m_sessions.cookies(*id);
    if (!cookies)
        co_return tl::unexpected(failureOf(cookies.error()));
    QJsonArray array;
    for (const SessionCookie &cookie : *cookies)
        array.append(cookieJson(cookie));
    co_return QJsonObject{{QStringLiteral("cookies"), array}};
}

QCoro::Task<Answer> Methods::add(QJsonObject object)
{
    Params params(object);
    const QUrl url(params.text(QLatin1String("url")), QUrl::StrictMode);
    const QString name = params.optionalText(QLatin1String("name"));
    if (const auto read = params.finish(); !read)
        co_return tl::unexpected(read.error());
    if (!url.isValid() || url.host().isEmpty()) {
        const QString message = tr("That is not a complete URL. A complete one looks like https://wiki.example.com/.");
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
    const Result<SignOutReport> removed = co_await m_sessions.remove(*id);
    co_return toAnswer(removed);
}

QCoro::Task<Answer> Methods::about(QJsonObject object)
{
    if (const auto read = Params(object).finish(); !read)
        co_return tl::unexpected(read.error());
    co_return QJsonObject{
        {QStringLiteral("version"), QStringLiteral(LANYARD_VERSION)}, {QStringLiteral("icon"), m_desktop.showsIcon()}};
}

QCoro::Task<Answer> Methods::log(QJsonObject object)
{
    if (const auto read = Params(object).finish(); !read)
        co_return tl::unexpected(read.error());
    co_return logJson(recentLog());
}

QCoro::Task<Answer> Methods::memory(QJsonObject object)
{
    if (const auto read = Params(object).finish(); !read)
        co_return tl::unexpected(read.error());
    co_return m_memory ? m_memory() : QJsonObject();
}

}
