#include "support/scripted_sessions.h"

#include <QCoreApplication>
#include <qcorotimer.h>

namespace lanyard {

void ScriptedSessions::setStatus(const Status &status)
{
    const QList<SessionChange> changes = differences(m_status, status);
    m_status = status;
    Q_EMIT happened(changes);
    Q_EMIT changed();
}

void ScriptedSessions::settle()
{
    while (m_pending > 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void ScriptedSessions::note(const QString &call, const QString &arguments)
{
    m_calls << (call + u' ' + arguments).trimmed();
    ++m_pending;
}

Result<void> ScriptedSessions::outcome(const QString &call) const
{
    const auto error = m_failures.find(call);
    if (error == m_failures.end())
        return {};
    return tl::unexpected(*error);
}

QCoro::Task<Result<void>> ScriptedSessions::answer(QString call, QString arguments)
{
    note(call, arguments);
    co_await QCoro::sleepFor(std::chrono::milliseconds::zero());
    --m_pending;
    co_return outcome(call);
}

QCoro::Task<Result<SignOutReport>> ScriptedSessions::report(QString call, QString arguments)
{
    const auto done = co_await answer(call, arguments);
    if (!done)
        co_return tl::unexpected(done.error());
    co_return m_report;
}

QCoro::Task<Result<void>> ScriptedSessions::signIn(QString id, QString tenant)
{
    return answer(QStringLiteral("signIn"), id + u' ' + tenant);
}

QCoro::Task<Result<void>> ScriptedSessions::switchTenant(QString id, QString tenant)
{
    return answer(QStringLiteral("switchTenant"), id + u' ' + tenant);
}

QCoro::Task<Result<Secret>> ScriptedSessions::token(QString id, std::chrono::seconds)
{
    const QString call = QStringLiteral("token");
    const auto done = co_await answer(call, id);
    if (!done)
        co_return tl::unexpected(done.error());
    co_return Secret(QStringLiteral("token of ") + id);
}

QCoro::Task<Result<QList<SessionCookie>>> ScriptedSessions::cookies(QString id)
{
    const QString call = QStringLiteral("cookies");
    const auto done = co_await answer(call, id);
    if (!done)
        co_return tl::unexpected(done.error());
    co_return QList<SessionCookie>();
}

QCoro::Task<Result<Discovery>> ScriptedSessions::discover(QUrl url)
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

QCoro::Task<Result<QString>> ScriptedSessions::add(Discovery confirmed, QString name)
{
    const QString call = QStringLiteral("addConfirmed");
    const QString arguments = confirmed.url.toString() + u' ' + name;
    const auto done = co_await answer(call, arguments);
    if (!done)
        co_return tl::unexpected(done.error());
    co_return confirmed.url.host();
}

QCoro::Task<Result<QString>> ScriptedSessions::add(QUrl url, QString name)
{
    const QString call = QStringLiteral("add");
    const QString arguments = url.toString() + u' ' + name;
    const auto done = co_await answer(call, arguments);
    if (!done)
        co_return tl::unexpected(done.error());
    co_return url.host();
}

Result<void> ScriptedSessions::remove(const QString &id)
{
    note(QStringLiteral("remove"), id);
    --m_pending;
    return outcome(QStringLiteral("remove"));
}

}
