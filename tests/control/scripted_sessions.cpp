#include "control/scripted_sessions.h"

#include <qcorosignal.h>
#include <qcorotimer.h>

namespace lanyard {
namespace {

const QDateTime kNow(QDate(2026, 11, 23), QTime(17, 18), Qt::UTC);

SessionView wiki()
{
    SessionView view;
    view.id = QStringLiteral("wiki");
    view.name = QStringLiteral("Wiki");
    view.url = QUrl(QStringLiteral("https://wiki.example.com/"));
    view.state = State::Active;
    view.message = ReasonText::of(Reason::Ok);
    view.account = AccountView{QStringLiteral("kim@example.org"), QStringLiteral("p7Yd"),
        QStringLiteral("acme-emea-k3x9q"), QStringLiteral("Acme EMEA")};
    view.expiresAt = kNow.addSecs(42 * 60);
    view.refreshAt = kNow.addSecs(23 * 60);
    view.verifiedAt = kNow.addSecs(-18 * 60);
    view.tenants.append(TenantView{QStringLiteral("acme-emea-k3x9q"), QStringLiteral("Acme EMEA"), true, true});
    view.tenants.append(TenantView{QStringLiteral("acme-apac-p2w8z"), QStringLiteral("Acme APAC"), false, false});
    return view;
}

SessionView payroll()
{
    SessionView view;
    view.id = QStringLiteral("payroll");
    view.name = QStringLiteral("Payroll");
    view.url = QUrl(QStringLiteral("https://payroll.example.com/"));
    view.state = State::SignInNeeded;
    view.reason = Reason::Revoked;
    view.message = ReasonText::of(Reason::Revoked);
    view.removable = true;
    return view;
}

}

ScriptedSessionService::ScriptedSessionService()
{
    now.now = kNow;
    now.sessions = {wiki(), payroll()};
    m_notifiedReasons = now;
}

void ScriptedSessionService::announce()
{
    const QList<SessionChange> changes = differences(m_notifiedReasons, now);
    m_notifiedReasons = now;
    Q_EMIT happened(changes);
    Q_EMIT changed();
}

void ScriptedSessionService::release()
{
    held = false;
    Q_EMIT released();
}

QString ScriptedSessionService::find(const QString &resource) const
{
    const QUrl url(resource);
    for (const SessionView &view : now.sessions) {
        if (resource == view.id || resource == view.name || url == view.url || view.url.isParentOf(url))
            return view.id;
    }
    return QString();
}

Result<void> ScriptedSessionService::outcome(const QString &method) const
{
    const auto found = failing.constFind(method);
    if (found != failing.constEnd())
        return tl::unexpected(*found);
    return {};
}

QCoro::Task<Result<void>> ScriptedSessionService::play(QString method, QString arguments)
{
    calls.append(QStringList{method, arguments}.join(u' ').trimmed());
    const std::chrono::milliseconds moment(1);
    if (held)
        co_await qCoro(this, &ScriptedSessionService::released);
    else
        co_await QCoro::sleepFor(moment);
    co_return outcome(method);
}

QCoro::Task<Result<void>> ScriptedSessionService::refresh(QString id)
{
    return play(QStringLiteral("refresh"), id);
}

QCoro::Task<Result<void>> ScriptedSessionService::refreshAll()
{
    return play(QStringLiteral("refreshAll"), QString());
}

QCoro::Task<Result<void>> ScriptedSessionService::signIn(QString id, QString tenant)
{
    return play(QStringLiteral("signIn"), id + u' ' + tenant);
}

QCoro::Task<Result<void>> ScriptedSessionService::switchTenant(QString id, QString tenant)
{
    return play(QStringLiteral("switchTenant"), id + u' ' + tenant);
}

QCoro::Task<Result<SignOutReport>> ScriptedSessionService::signOut(QString id)
{
    const Result<void> played = co_await play(QStringLiteral("signOut"), id);
    if (!played)
        co_return tl::unexpected(played.error());
    SignOutReport report;
    report.signedOut = QStringList{QStringLiteral("Wiki")};
    report.stillActive = QStringList{QStringLiteral("Payroll")};
    report.copiesUntil = now.sessions.constFirst().expiresAt;
    report.serverTold = true;
    co_return report;
}

QCoro::Task<Result<SignOutReport>> ScriptedSessionService::signOutEverywhere()
{
    const Result<void> played = co_await play(QStringLiteral("signOutEverywhere"), QString());
    if (!played)
        co_return tl::unexpected(played.error());
    SignOutReport report;
    report.signedOut = QStringList{QStringLiteral("Wiki"), QStringLiteral("Payroll")};
    report.leftInKeychain = QStringList{QStringLiteral("kim@example.org")};
    co_return report;
}

QStringList ScriptedSessionService::sharingAccountsWith(const QString &id) const
{
    return id == QLatin1String("wiki") ? QStringList{QStringLiteral("Payroll")} : QStringList();
}

QCoro::Task<Result<void>> ScriptedSessionService::open(QString id)
{
    return play(QStringLiteral("open"), id);
}

QCoro::Task<Result<Secret>> ScriptedSessionService::token(QString id, std::chrono::seconds minValid)
{
    const QString arguments = QStringLiteral("%1 %2").arg(id).arg(minValid.count());
    const Result<void> played = co_await play(QStringLiteral("token"), arguments);
    if (!played)
        co_return tl::unexpected(played.error());
    co_return Secret(QStringLiteral("the-id-token"));
}

QCoro::Task<Result<QList<SessionCookie>>> ScriptedSessionService::cookies(QString id)
{
    const Result<void> played = co_await play(QStringLiteral("cookies"), id);
    if (!played)
        co_return tl::unexpected(played.error());
    const QDateTime end = now.sessions.constFirst().expiresAt;
    QList<SessionCookie> list;
    for (const char *name : {"GCP_IAP_UID", "__Host-GCP_IAP_AUTH_TOKEN_1"})
        list.append(SessionCookie{
            name, Secret(QStringLiteral("value+/=")), QStringLiteral("wiki.example.com"), QStringLiteral("/"), end});
    co_return list;
}

QCoro::Task<Result<Discovery>> ScriptedSessionService::discover(QUrl url)
{
    const QString arguments = url.toString();
    const Result<void> played = co_await play(QStringLiteral("discover"), arguments);
    if (!played)
        co_return tl::unexpected(played.error());
    co_return Discovery();
}

QCoro::Task<Result<QString>> ScriptedSessionService::add(Discovery confirmed, QString name)
{
    return add(confirmed.url, name);
}

QCoro::Task<Result<QString>> ScriptedSessionService::add(QUrl url, QString name)
{
    const Result<void> played = co_await play(QStringLiteral("add"), url.toString() + u' ' + name);
    if (!played)
        co_return tl::unexpected(played.error());
    co_return QStringLiteral("added");
}

Result<void> ScriptedSessionService::remove(const QString &id)
{
    calls.append(QStringLiteral("remove ") + id);
    return outcome(QStringLiteral("remove"));
}

}
