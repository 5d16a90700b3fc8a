#include "session/session_manager.h"

#include "base/logging.h"
#include "session/held_session_of.h"
#include "session/session_services.h"
#include "state/resource_accounts.h"
#include "state/resource_view.h"
#include "vault/vault.h"

#include <vector>

namespace lanyard {

SessionManager::SessionManager(Http &http, Vault &vault, const Clock &clock, SessionHost &host)
    : m_vault(vault)
    , m_host(host)
    , m_services(std::make_unique<SessionServices>(http, vault, clock, host))
{
    connect(&m_services->resources, &ResourceRegistry::changed, this, &SessionManager::announceChange);
    connect(&m_services->resources, &ResourceRegistry::replaced, this, &SessionManager::announceChange);
    connect(&m_services->accounts, &AccountStore::changed, this, &SessionManager::announceChange);
    connect(&m_services->scheduler, &RefreshScheduler::changed, this, &SessionManager::announceChange);
    connect(&m_services->refreshes, &RefreshService::sessionRefreshed, this, &SessionManager::onRefreshed);
    connect(&m_services->notices, &UserNotices::notice, this, &SessionManager::pass);
    connect(
        &m_services->ledger, &LedgerStore::saveFailed, this, [this](const Error &error) { tellProblem(error.text()); });
    connect(&m_services->ledger, &LedgerStore::savedAgain, this, [this] {
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
    m_services->ledger.flush(); // what ended after stop()
}

void SessionManager::configure(const Policy &policy, const QList<Resource> &userResources, const QString &problem)
{
    m_policy = policy;
    if (!problem.isEmpty() && problem != m_problem)
        m_services->notices.problem(problem);
    m_problem = problem;
    m_services->tokens.setEndpoint(policy.endpoints.secureToken);
    m_services->refresher.setRules({policy.exchangeHosts, policy.development});
    m_services->discovery.setRules(policy.endpoints.projectConfig, policy.development);
    applyWindowRules();
    applyProviders();
    m_services->configured.configure(policy, userResources);
    if (m_isStarted)
        m_services->scheduler.catchUp(); // what is new, or may be mended
    announceChange();
}

void SessionManager::setLanguage(const QString &language)
{
    m_language = language;
    m_services->views.makeAllAnew();
    applyWindowRules();
}

// What was refused for its provider may be right now.
void SessionManager::applyProviders()
{
    if (m_services->tokens.setProviders(m_policy.signInProviders))
        m_services->accounts.liftRefusals(Reason::ProviderNotAllowed);
}

void SessionManager::applyWindowRules()
{
    WindowRules rules;
    rules.certificateAuthorities = m_policy.certificateAuthorities;
    rules.development = m_policy.development;
    rules.language = m_language;
    rules.kerberosHosts = m_policy.kerberosHosts;
    rules.userAgentAdded = m_policy.userAgent.added;
    rules.userAgentInstead = m_policy.userAgent.instead;
    m_services->launcher.setRules(rules);
}

void SessionManager::setPromptOnExpiry(PromptOnExpiry prompt)
{
    m_services->notices.setPromptOnExpiry(prompt);
}

void SessionManager::setWaitingProxy(const QString &proxy)
{
    m_waitingProxy = proxy;
    if (!proxy.isEmpty())
        m_services->notices.proxyWaits(proxy);
    announceChange();
}

void SessionManager::setBehindPortal(bool behind)
{
    m_services->refresher.setBehindPortal(behind);
}

bool SessionManager::hasWindows() const
{
    return !m_services->signIns.isEmpty() || m_services->launcher.hasWindows();
}

RefreshScheduler &SessionManager::scheduler()
{
    return m_services->scheduler;
}

const History &SessionManager::history() const
{
    return m_services->recorder.history();
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
    m_services->recorder.load(m_services->clock.now().server);
    const auto ledger = m_services->ledger.load();
    if (ledger) {
        m_services->accounts.restore(*ledger);
        m_services->resources.restore(ledger->resources);
    } else {
        tellProblem(ledger.error().text());
    }
    m_services->scheduler.catchUp();
    co_await reconcile();
}

QCoro::Task<void> SessionManager::reconcile()
{
    const auto reconciled = co_await m_services->accounts.reconcile();
    if (reconciled)
        m_accountsProblem = m_services->ledger.isSaved() ? QString() : m_accountsProblem; // rebuilt, if it was damaged
    m_services->scheduler.catchUp();
}

void SessionManager::tellProblem(const QString &sentence)
{
    m_accountsProblem = sentence;
    m_services->notices.problem(sentence);
    announceChange();
}

void SessionManager::catchUp()
{
    m_services->ledger.saveAgain();
    m_services->scheduler.worldChanged();
}

void SessionManager::stop()
{
    m_isStopped = true;
    m_services->ledger.saveAgain();
    m_services->ledger.flush();
    m_services->scheduler.stop();
    m_services->refreshes.stop();
    m_services->signIns.cancelAll();
    m_services->windows.closeAll();
    tellChanges();
    m_services->recorder.save();
}

// Once a turn: a round of many refreshes is planned and announced as one.
void SessionManager::announceChange()
{
    if (std::exchange(m_announced, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_announced = false;
            m_services->scheduler.plan();
            tellChanges();
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
}

void SessionManager::tellChanges()
{
    const QList<SessionChange> changes = m_services->recorder.update(status());
    if (!changes.isEmpty())
        Q_EMIT happened(changes);
}

void SessionManager::onRefreshed(const QString &id)
{
    m_network = NetworkState::Online; // whatever the system believes: we just reached it
    m_services->ledger.saveAgain();
    Q_EMIT sessionRefreshed(id);
}

void SessionManager::pass(const Notice &told)
{
    Q_EMIT notice(told);
    if (told.opensWindow)
        openSignIn(told);
}

Status SessionManager::status() const
{
    Status status;
    const Now now = m_services->clock.now();
    status.now = now.server;
    status.keychain = m_vault.state();
    status.network = m_network;
    status.paused = m_services->scheduler.isPaused();
    status.proxy = m_waitingProxy;
    status.problem = m_problem.isEmpty() ? m_accountsProblem : m_problem;
    status.exportSessions = m_policy.exportSessions;
    status.allowUserResources = m_policy.allowUserResources;
    status.accounts = int(m_services->accounts.all().size());
    status.leftInKeychain = m_services->accounts.leftInKeychain();
    status.sessions = m_services->views.at(now, status.paused);
    return status;
}

QString SessionManager::find(const QString &resource) const
{
    return m_services->resources.match(resource);
}

QCoro::Task<Result<void>> SessionManager::refresh(QString id)
{
    return m_services->refreshes.refresh(id);
}

QCoro::Task<Result<void>> SessionManager::refreshAll()
{
    std::vector<QCoro::Task<Result<void>>> all;
    const QDateTime now = m_services->clock.now().server;
    for (const ResourceState &resource : m_services->resources.all()) {
        if (stateOf(resource, m_services->accounts, now) != State::SignedOut)
            all.push_back(m_services->refreshes.refresh(resource.config().id));
    }
    Result<void> outcome;
    for (auto &task : all) {
        const auto one = co_await task;
        if (!one && outcome)
            outcome = tl::unexpected(one.error());
    }
    co_return outcome;
}

QCoro::Task<Result<void>> SessionManager::ensureLive(QString id)
{
    const ResourceState *resource = m_services->resources.find(id);
    if (!resource)
        co_return failure(Reason::Configuration, QStringLiteral("no such resource"));
    if (stateOf(*resource, m_services->accounts, m_services->clock.now().server) == State::Active)
        co_return Result<void>();
    const auto refreshed = co_await m_services->refreshes.refresh(id);
    const ResourceState *now = m_services->resources.find(id);
    const bool hasNewerSignIn = now && accountOf(*now, m_services->accounts);
    if (!refreshed && refreshed.error().reason == Reason::Superseded && hasNewerSignIn)
        co_return co_await m_services->refreshes.refresh(id); // its token serves as well
    co_return refreshed;
}

QCoro::Task<Result<void>> SessionManager::open(QString id)
{
    Q_EMIT used(id);
    auto live = co_await ensureLive(id);
    if (!live && remedy(live.error().reason) == Remedy::SignIn)
        live = co_await m_services->signIns.signIn(id, QString());
    if (live)
        m_services->windows.open(id);
    co_return live;
}

QCoro::Task<Result<BearerToken>> SessionManager::token(QString id, std::chrono::seconds minValid)
{
    const auto live = co_await ensureLive(id);
    if (!live)
        co_return tl::unexpected(live.error());
    const ResourceState *resource = m_services->resources.find(id);
    if (!resource || !resource->live())
        co_return failure(Reason::InteractiveRequired, QStringLiteral("no session"));
    if (resource->memory().isInteractive)
        co_return failure(Reason::InteractiveRequired, QStringLiteral("its page keeps no token"));
    const AccountKey account = resource->live()->account;
    const TokenDemand demand = TokenDemand::validFor(minValid);
    const auto token = co_await m_services->tokens.idToken(account, demand);
    if (!token)
        co_return tl::unexpected(token.error().error);
    co_return BearerToken{token->jwt, token->expiresAt, TokenDemand::longestOf(*token)};
}

QCoro::Task<Result<QList<SessionCookie>>> SessionManager::cookies(QString id)
{
    const auto live = co_await ensureLive(id);
    if (!live)
        co_return tl::unexpected(live.error());
    const ResourceState *resource = m_services->resources.find(id);
    if (!resource || !resource->live())
        co_return failure(Reason::InteractiveRequired, QStringLiteral("no session"));
    co_return cookiesOf(*resource);
}

std::optional<HeldSession> SessionManager::held(const QString &id) const
{
    const ResourceState *resource = m_services->resources.find(id);
    if (!resource || !resource->isLive(m_services->clock.now().server))
        return std::nullopt;
    return heldSessionOf(*resource);
}

QCoro::Task<Result<Discovery>> SessionManager::discover(QUrl url)
{
    return m_services->configured.discover(url);
}

QCoro::Task<Result<QString>> SessionManager::add(Discovery confirmed, QString name)
{
    auto added = co_await m_services->configured.add(confirmed, name);
    if (added)
        m_services->scheduler.catchUp();
    co_return added;
}

QCoro::Task<Result<QString>> SessionManager::add(QUrl url, QString name)
{
    auto added = co_await m_services->configured.add(url, name);
    if (added)
        m_services->scheduler.catchUp();
    co_return added;
}

}
