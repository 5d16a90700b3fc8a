#include "session/session_manager.h"

#include "base/logging.h"
#include "session/session_host.h"
#include "state/resource_accounts.h"
#include "state/resource_view.h"
#include "vault/vault.h"

#include <vector>

namespace lanyard {

SessionManager::SessionManager(Http &http, Vault &vault, const Clock &clock, SessionHost &host)
    : m_vault(vault)
    , m_windowMemory(host.files().windows, QStringLiteral(LANYARD_VERSION))
    , m_windows([&host] { return host.makeWindow(); }, m_windowMemory, [&host] { return host.isDesktopDark(); })
    , m_ledger(host.files().accounts)
    , m_resources(m_ledger)
    , m_accounts(vault, m_ledger)
    , m_clock(clock)
    , m_tokens(http, m_accounts, m_clock)
    , m_refresher(http, m_tokens, m_clock)
    , m_webRefresher(m_accounts, m_tokens, m_refresher, m_windows)
    , m_refreshService(m_resources, m_accounts, m_refresher, m_webRefresher)
    , m_scheduler(m_resources, m_accounts, m_refreshService, m_clock)
    , m_signInPages(m_resources, m_refresher, host)
    , m_signInAcceptor(m_resources, m_accounts, m_tokens, m_refreshService)
    , m_signInService(m_resources, m_signInPages, m_signInAcceptor, m_windows)
    , m_signOutService(m_resources, m_accounts, m_tokens, http)
    , m_resourceWindows(m_resources, m_refreshService, m_windows)
    , m_discovery(m_resources, m_accounts, m_refresher, http)
    , m_configured(m_resources, m_discovery, host)
    , m_notices(m_resources, m_accounts)
    , m_recorder(host.files().history, clock)
{
    connect(&m_resources, &ResourceRegistry::changed, this, &SessionManager::announceChange);
    connect(&m_accounts, &AccountStore::changed, this, &SessionManager::announceChange);
    connect(&m_scheduler, &RefreshScheduler::changed, this, &SessionManager::announceChange);
    connect(&m_scheduler, &RefreshScheduler::signInNeeded, &m_notices, &UserNotices::signInNeeded);
    connect(&m_scheduler, &RefreshScheduler::endingSoon, &m_notices, &UserNotices::endingSoon);
    connect(&m_refreshService, &RefreshService::failed, &m_notices, &UserNotices::refreshFailed);
    connect(&m_refreshService, &RefreshService::sessionRefreshed, &m_notices, &UserNotices::sessionRefreshed);
    connect(&m_refreshService, &RefreshService::sessionRefreshed, this, &SessionManager::onRefreshed);
    connect(&m_signInService, &SignInService::signedIn, &m_scheduler, &RefreshScheduler::catchUpWith);
    connect(&m_notices, &UserNotices::notice, this, &SessionManager::pass);
    connect(&m_ledger, &LedgerStore::saveFailed, this, [this](const Error &error) { tellProblem(error.text()); });
    connect(&m_ledger, &LedgerStore::savedAgain, this, [this] {
        m_accountsProblem.clear();
        announceChange();
    });
    connect(&m_vault, &Vault::stateChanged, this, [this](KeychainState state) {
        announceChange();
        if (state == KeychainState::Available && m_isStarted) // before, what is remembered would be written over
            reconcile();
    });
}

SessionManager::~SessionManager()
{
    m_ledger.flush(); // what ended after stop()
}

void SessionManager::configure(const Policy &policy, const QList<Resource> &userResources, const QString &problem)
{
    m_policy = policy;
    if (!problem.isEmpty() && problem != m_problem)
        m_notices.problem(problem);
    m_problem = problem;
    m_tokens.setEndpoint(policy.endpoints.secureToken);
    m_refresher.setRules({policy.exchangeHosts, policy.development});
    m_discovery.setRules(policy.endpoints.projectConfig, policy.development);
    applyWindowRules();
    m_configured.configure(policy, userResources);
    announceChange();
}

void SessionManager::setLanguage(const QString &language)
{
    m_language = language;
    applyWindowRules();
}

void SessionManager::applyWindowRules()
{
    m_windows.setRules({m_policy.certificateAuthorities, m_policy.development, m_language});
}

void SessionManager::setNetwork(NetworkState state)
{
    const bool isBack = state == NetworkState::Online && m_network == NetworkState::Offline;
    m_network = state;
    announceChange();
    if (isBack)
        catchUp();
}

QCoro::Task<void> SessionManager::start()
{
    m_isStarted = true;
    m_recorder.load(m_clock.now().server);
    const auto ledger = m_ledger.load();
    if (ledger) {
        m_accounts.restore(*ledger);
        m_resources.restore(ledger->resources);
    } else {
        tellProblem(ledger.error().text());
    }
    m_scheduler.catchUp();
    co_await reconcile();
}

QCoro::Task<void> SessionManager::reconcile()
{
    const auto reconciled = co_await m_accounts.reconcile();
    if (reconciled)
        m_accountsProblem = m_ledger.isSaved() ? QString() : m_accountsProblem; // rebuilt, if it was damaged
    m_scheduler.catchUp();
}

void SessionManager::tellProblem(const QString &sentence)
{
    m_accountsProblem = sentence;
    m_notices.problem(sentence);
    announceChange();
}

void SessionManager::catchUp()
{
    m_ledger.saveAgain();
    m_scheduler.worldChanged();
}

void SessionManager::stop()
{
    m_isStopped = true;
    m_ledger.saveAgain();
    m_ledger.flush();
    m_scheduler.stop();
    m_refreshService.stop();
    m_signInService.cancelAll();
    m_resourceWindows.closeAll();
    tellChanges();
    m_recorder.save();
}

void SessionManager::announceChange()
{
    if (std::exchange(m_announced, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_announced = false;
            tellChanges();
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
}

void SessionManager::tellChanges()
{
    const QList<SessionChange> changes = m_recorder.update(status());
    if (!changes.isEmpty())
        Q_EMIT happened(changes);
}

void SessionManager::onRefreshed(const QString &id)
{
    m_network = NetworkState::Online; // whatever the system believes: we just reached it
    m_ledger.saveAgain();
    Q_EMIT sessionRefreshed(id);
}

void SessionManager::pass(const Notice &told)
{
    Q_EMIT notice(told);
    if (told.opensWindow)
        openSignIn(told);
}

// Closing the window or signing out is the user's answer; a window that could not be shown is none.
void SessionManager::openSignIn(const Notice &told)
{
    QCoro::connect(signIn(told.resources.first(), QString()), this, [this, told](const Result<void> &outcome) {
        if (outcome || isUsersOwnDoing(outcome.error().reason) || m_isStopped)
            return;
        Notice instead = told;
        instead.opensWindow = false;
        Q_EMIT notice(instead);
    });
}

Status SessionManager::status() const
{
    Status status;
    const Now now = m_clock.now();
    status.now = now.server;
    status.keychain = m_vault.state();
    status.network = m_network;
    status.paused = m_scheduler.isPaused();
    status.problem = m_problem.isEmpty() ? m_accountsProblem : m_problem;
    status.exportSessions = m_policy.exportSessions;
    status.allowUserResources = m_policy.allowUserResources;
    status.leftInKeychain = m_accounts.leftInKeychain();
    for (const ResourceState &resource : m_resources.all())
        status.sessions += viewOf(resource, m_accounts, now, status.paused);
    return status;
}

QString SessionManager::find(const QString &resource) const
{
    return m_resources.match(resource);
}

QCoro::Task<Result<void>> SessionManager::refresh(QString id)
{
    return m_refreshService.refresh(id);
}

QCoro::Task<Result<void>> SessionManager::refreshAll()
{
    std::vector<QCoro::Task<Result<void>>> all;
    for (const ResourceState &resource : m_resources.all()) {
        if (accountOf(resource, m_accounts))
            all.push_back(m_refreshService.refresh(resource.config().id));
    }
    Result<void> outcome;
    for (auto &task : all) {
        const auto one = co_await task;
        if (!one && outcome)
            outcome = tl::unexpected(one.error());
    }
    co_return outcome;
}

QCoro::Task<Result<void>> SessionManager::signIn(QString id, QString tenant)
{
    Q_EMIT used(id);
    return m_signInService.signIn(id, tenant);
}

QCoro::Task<Result<void>> SessionManager::switchTenant(QString id, QString tenant)
{
    const ResourceState *resource = m_resources.find(id);
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
    if (!pin || !m_accounts.has(key) || m_accounts.refusal(key))
        co_return co_await m_signInService.signIn(id, tenant);
    const auto outcome = co_await m_refreshService.refreshWith(id, key);
    if (outcome)
        m_notices.switched(id);
    co_return outcome;
}

QCoro::Task<Result<SignOutReport>> SessionManager::signOut(QString id)
{
    if (!m_resources.find(id))
        co_return failure(Reason::Configuration, QStringLiteral("no such resource"));
    m_signInService.cancel(id);
    m_resourceWindows.close(id);
    const QStringList ids(id);
    m_notices.forget(ids);
    const SignOutReport report = co_await m_signOutService.signOut(ids, false);
    m_notices.signedOut(ids, report);
    co_return report;
}

QCoro::Task<Result<SignOutReport>> SessionManager::signOutEverywhere()
{
    m_signInService.cancelAll();
    m_resourceWindows.closeAll();
    const QStringList ids = m_resources.ids();
    m_notices.forget(ids);
    const SignOutReport report = co_await m_signOutService.signOut(ids, true);
    m_notices.signedOut(ids, report);
    co_return report;
}

QStringList SessionManager::sharingAccountsWith(const QString &id) const
{
    return m_signOutService.sharing(QStringList(id));
}

QCoro::Task<Result<void>> SessionManager::ensureLive(QString id)
{
    const ResourceState *resource = m_resources.find(id);
    if (!resource)
        co_return failure(Reason::Configuration, QStringLiteral("no such resource"));
    if (stateOf(*resource, m_accounts, m_clock.now().server) == State::Active)
        co_return Result<void>();
    const auto refreshed = co_await m_refreshService.refresh(id);
    const ResourceState *now = m_resources.find(id);
    const bool hasNewerSignIn = now && accountOf(*now, m_accounts);
    if (!refreshed && refreshed.error().reason == Reason::Superseded && hasNewerSignIn)
        co_return co_await m_refreshService.refresh(id); // its token serves as well
    co_return refreshed;
}

QCoro::Task<Result<void>> SessionManager::open(QString id)
{
    Q_EMIT used(id);
    auto live = co_await ensureLive(id);
    if (!live && remedy(live.error().reason) == Remedy::SignIn)
        live = co_await m_signInService.signIn(id, QString());
    if (live)
        m_resourceWindows.open(id);
    co_return live;
}

QCoro::Task<Result<Secret>> SessionManager::token(QString id, std::chrono::seconds minValid)
{
    const auto live = co_await ensureLive(id);
    if (!live)
        co_return tl::unexpected(live.error());
    const ResourceState *resource = m_resources.find(id);
    if (!resource || !resource->live())
        co_return failure(Reason::InteractiveRequired, QStringLiteral("no session"));
    if (resource->memory().isInteractive)
        co_return failure(Reason::InteractiveRequired, QStringLiteral("its page keeps no token"));
    const AccountKey account = resource->live()->account;
    const auto token = co_await m_tokens.idToken(account, minValid);
    if (!token)
        co_return tl::unexpected(token.error().error);
    co_return token->jwt;
}

QCoro::Task<Result<QList<SessionCookie>>> SessionManager::cookies(QString id)
{
    const auto live = co_await ensureLive(id);
    if (!live)
        co_return tl::unexpected(live.error());
    const ResourceState *resource = m_resources.find(id);
    if (!resource || !resource->live())
        co_return failure(Reason::InteractiveRequired, QStringLiteral("no session"));
    QList<SessionCookie> cookies;
    for (const Cookie &cookie : resource->live()->cookies.all()) {
        SessionCookie out;
        out.name = cookie.name;
        out.value = cookie.value;
        out.host = resource->config().url.host(QUrl::FullyEncoded);
        out.path = QStringLiteral("/");
        out.expiresAt = resource->live()->expiresAt;
        cookies.append(out);
    }
    co_return cookies;
}

QCoro::Task<Result<Discovery>> SessionManager::discover(QUrl url)
{
    return m_configured.discover(url);
}

QCoro::Task<Result<QString>> SessionManager::add(Discovery confirmed, QString name)
{
    auto added = co_await m_configured.add(confirmed, name);
    if (added)
        m_scheduler.catchUp();
    co_return added;
}

QCoro::Task<Result<QString>> SessionManager::add(QUrl url, QString name)
{
    auto added = co_await m_configured.add(url, name);
    if (added)
        m_scheduler.catchUp();
    co_return added;
}

Result<void> SessionManager::remove(const QString &id)
{
    auto removed = m_configured.remove(id);
    if (removed) {
        m_resourceWindows.close(id);
        announceChange();
    }
    return removed;
}

}
