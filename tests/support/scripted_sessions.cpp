#include "support/scripted_sessions.h"

#include "status/sign_out_text.h"

#include <QCoreApplication>
#include <qcorosignal.h>
#include <qcorotimer.h>

namespace lanyard {

void ScriptedSessionService::setStatus(const Status &status)
{
    const QList<SessionChange> changes = differences(m_status, status);
    m_status = status;
    Q_EMIT happened(changes);
    Q_EMIT changed();
}

void ScriptedSessionService::release()
{
    m_isHeld = false;
    Q_EMIT released();
}

QString ScriptedSessionService::find(const QString &resource) const
{
    const QUrl url(resource);
    for (const SessionView &view : m_status.sessions) {
        if (resource == view.id || resource == view.name || url == view.url || view.url.isParentOf(url))
            return view.id;
    }
    return {};
}

void ScriptedSessionService::settle()
{
    while (m_pending > 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void ScriptedSessionService::note(const QString &call, const QString &arguments)
{
    m_calls << (call + u' ' + arguments).trimmed();
    ++m_pending;
}

Result<void> ScriptedSessionService::outcome(const QString &call) const
{
    const auto error = m_failures.find(call);
    if (error == m_failures.end())
        return {};
    return tl::unexpected(*error);
}

QCoro::Task<Result<void>> ScriptedSessionService::answer(QString call, QString arguments)
{
    note(call, arguments);
    if (m_isHeld)
        co_await qCoro(this, &ScriptedSessionService::released);
    else
        co_await QCoro::sleepFor(std::chrono::milliseconds::zero());
    --m_pending;
    co_return outcome(call);
}

QCoro::Task<Result<SignOutReport>> ScriptedSessionService::report(QString call, QString arguments)
{
    const auto done = co_await answer(call, arguments);
    if (!done)
        co_return tl::unexpected(done.error());
    const QStringList ids = arguments.isEmpty() ? QStringList() : QStringList(arguments);
    const Notice signedOut{Notice::Kind::SignedOut, ids, SignOutText::report(m_report)};
    Q_EMIT notice(signedOut); // before the answer, as the real one
    co_return m_report;
}

QCoro::Task<Result<void>> ScriptedSessionService::signIn(QString id, QString tenant)
{
    return answer(QStringLiteral("signIn"), id + u' ' + tenant);
}

QCoro::Task<Result<void>> ScriptedSessionService::signInWithBrowser(QString id, QString profile)
{
    return answer(QStringLiteral("signInWithBrowser"), QStringLiteral("%1 %2").arg(id, profile).trimmed());
}

QCoro::Task<Result<void>> ScriptedSessionService::switchTenant(QString id, QString tenant)
{
    return answer(QStringLiteral("switchTenant"), id + u' ' + tenant);
}

QCoro::Task<Result<BearerToken>> ScriptedSessionService::token(QString id, std::chrono::seconds minValid)
{
    const QString call = QStringLiteral("token");
    const QString arguments = QStringLiteral("%1 %2").arg(id).arg(minValid.count());
    const auto done = co_await answer(call, arguments);
    if (!done)
        co_return tl::unexpected(done.error());
    co_return BearerToken{Secret(m_token), m_status.now.addSecs(3600), std::chrono::seconds(3590)};
}

QCoro::Task<Result<QList<SessionCookie>>> ScriptedSessionService::cookies(QString id)
{
    const QString call = QStringLiteral("cookies");
    const auto done = co_await answer(call, id);
    if (!done)
        co_return tl::unexpected(done.error());
    QString host = m_cookieHost;
    for (const SessionView &view : m_status.sessions) {
        if (host.isEmpty() && view.id == id)
            host = view.url.host(QUrl::FullyEncoded);
    }
    QList<SessionCookie> cookies;
    for (const char *name : {"GCP_IAP_UID", "__Host-GCP_IAP_AUTH_TOKEN_1"})
        cookies.append({name, Secret(m_cookieValue), host, QStringLiteral("/"), m_cookieEnd});
    co_return cookies;
}

std::optional<HeldSession> ScriptedSessionService::held(const QString &id) const
{
    return m_held.contains(id) ? std::optional(m_held.value(id)) : std::nullopt;
}

QCoro::Task<Result<Discovery>> ScriptedSessionService::discover(QUrl url)
{
    const QString call = QStringLiteral("discover");
    const QString arguments = url.toString();
    const auto done = co_await answer(call, arguments);
    if (!done)
        co_return tl::unexpected(done.error());
    Discovery found = m_discovery;
    if (found.url.isEmpty())
        found.url = url;
    co_return found;
}

QCoro::Task<Result<QString>> ScriptedSessionService::add(Discovery confirmed, QString name)
{
    const QString call = QStringLiteral("addConfirmed");
    const QString arguments = confirmed.url.toString() + u' ' + name;
    const auto done = co_await answer(call, arguments);
    if (!done)
        co_return tl::unexpected(done.error());
    co_return confirmed.url.host();
}

QCoro::Task<Result<QString>> ScriptedSessionService::add(QUrl url, QString name)
{
    const QString call = QStringLiteral("add");
    const QString arguments = url.toString() + u' ' + name;
    const auto done = co_await answer(call, arguments);
    if (!done)
        co_return tl::unexpected(done.error());
    co_return url.host();
}

}
