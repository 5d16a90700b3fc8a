// Switching the tenant, signing out, and removing; the rest of SessionManager is in session_manager.cpp.

#include "session/session_host.h"
#include "session/session_manager.h"
#include "session/session_services.h"
#include "session/switch_question.h"
#include "state/resource_view.h"
#include "status/overview.h"

namespace lanyard {

QCoro::Task<Result<void>> SessionManager::verify(QString id)
{
    const ResourceState *resource = m_services->resources.find(id);
    if (!resource || !resource->isLive(m_services->clock.now().server))
        co_return failure(Reason::InteractiveRequired, QStringLiteral("no session"));
    const QUrl url = resource->config().url;
    const Cookies session = resource->live()->cookies;
    const QString uid = resource->live()->person.uid;
    const auto identity = co_await m_services->refresher.verify(url, session);
    if (!identity && identity.error().next == Next::Restart)
        co_return failure(identity.error().error.reason, identity.error().error.detail,
            tr("Identity-Aware Proxy no longer accepts this session. Refresh it."));
    if (!identity)
        co_return tl::unexpected(m_services->refresher.explained(identity.error()).error);
    if (identity->isKnown && !uid.isEmpty() && identity->uid != uid)
        co_return failure(Reason::UntrustedRedirect, QStringLiteral("the resource takes us for somebody else"));
    co_return Result<void>();
}

QCoro::Task<Result<void>> SessionManager::switchTenant(QString id, QString tenant)
{
    const ResourceState *resource = m_services->resources.find(id);
    if (!resource)
        co_return failure(Reason::Configuration, QStringLiteral("no such resource"));
    Q_EMIT used(id);
    AccountKey key;
    const auto pin = resource->pin();
    if (pin) {
        key.authOrigin = pin->authOrigin;
        key.apiKey = pin->apiKey;
        key.tenant = tenant;
    }
    const bool isAgreed = co_await maySwitch(id, tenant);
    if (!isAgreed)
        co_return failure(Reason::Cancelled, QStringLiteral("pages are open, and the user stays"));
    if (!pin || !m_services->accounts.has(key) || m_services->accounts.refusal(key))
        co_return co_await signInToSwitch(id, tenant);
    const auto outcome = co_await m_services->refreshes.refreshWith(id, key);
    m_services->ledger.flush(); // whoever hears of it finds it so after a crash
    if (outcome)
        m_services->notices.switched(id);
    co_return outcome;
}

// The user may choose another tenant on the page, or finish a sign-in that was under way already.
QCoro::Task<Result<void>> SessionManager::signInToSwitch(QString id, QString tenant)
{
    const auto signedIn = co_await m_services->signIns.signIn(id, tenant);
    if (!signedIn)
        co_return signedIn;
    const ResourceState *resource = m_services->resources.find(id);
    if (resource && resource->live() && resource->live()->account.tenant == tenant)
        co_return signedIn;
    co_return failure(Reason::Superseded, QStringLiteral("signed in with another tenant"),
        //: %1: a resource's name
        tr("You signed in to %1 with another tenant. Choose the tenant again to switch to it.")
            .arg(m_services->resources.nameOf(id)));
}

// A page that is open was loaded with the tenant before.
QCoro::Task<bool> SessionManager::maySwitch(QString id, QString tenant)
{
    const ResourceState *resource = m_services->resources.find(id);
    const bool isOther = resource && resource->live() && resource->live()->account.tenant != tenant;
    if (!isOther)
        co_return true;
    SwitchQuestion question(m_host, sessionById(status(), id).value_or(SessionView()), m_services->windows.isOpen(id));
    const bool isAgreed = co_await question.maySwitchTo(tenant);
    co_return isAgreed;
}

QCoro::Task<Result<SignOutReport>> SessionManager::signOut(QString id)
{
    if (!m_services->resources.find(id))
        co_return failure(Reason::Configuration, QStringLiteral("no such resource"));
    m_services->signIns.cancel(id);
    m_services->windows.close(id);
    const QStringList ids(id);
    co_return co_await signOutOf(ids, AccountsToEnd::Theirs);
}

QCoro::Task<Result<SignOutReport>> SessionManager::signOutEverywhere()
{
    m_services->signIns.cancelAll();
    m_services->windows.closeAll();
    const QStringList ids = m_services->resources.ids();
    co_return co_await signOutOf(ids, AccountsToEnd::All);
}

QCoro::Task<SignOutReport> SessionManager::signOutOf(QStringList ids, AccountsToEnd accounts)
{
    m_services->notices.forget(ids);
    const QDateTime now = m_services->clock.now().server;
    auto signingOut = m_services->signOuts.signOut(ids, accounts, now); // before it first waits, the sessions are gone
    auto clearing = m_host.signedOut(ids);
    SignOutReport report = co_await signingOut;
    report.browsers = co_await clearing;
    m_services->notices.signedOut(ids, report);
    co_return report;
}

QCoro::Task<Result<SignOutReport>> SessionManager::remove(QString id)
{
    auto leaving = leave(id); // before it first waits, the session is gone: without its resource nobody finds it
    const auto removed = m_services->configured.remove(id);
    announceChange();
    SignOutReport report = co_await leaving;
    if (!removed)
        co_return tl::unexpected(removed.error());
    co_return report;
}

QCoro::Task<SignOutReport> SessionManager::leave(QString id)
{
    const ResourceState *resource = m_services->resources.find(id);
    if (!resource || resource->config().fromPolicy)
        co_return SignOutReport();
    m_services->signIns.cancel(id);
    m_services->windows.close(id);
    const State state = stateOf(*resource, m_services->accounts, m_services->clock.now().server);
    const QStringList ids(id);
    if (state == State::SignedOut && m_services->signOuts.accountsOnlyOf(ids).empty())
        co_return SignOutReport();
    co_return co_await signOutOf(ids, AccountsToEnd::OnlyTheirs);
}

QStringList SessionManager::keepingAccountsOf(const QString &id) const
{
    return m_services->signOuts.keeping(QStringList(id));
}

QStringList SessionManager::sharingAccountsWith(const QString &id) const
{
    return m_services->signOuts.sharing(QStringList(id));
}

}
