#include "session/sign_in_service.h"

#include "base/logging.h"
#include "iap/origin.h"
#include "session/account_store.h"
#include "session/refresh_service.h"
#include "session/refresher.h"
#include "session/resource_registry.h"
#include "session/resource_view.h"
#include "session/token_minter.h"

namespace lanyard {

SignInService::SignInService(ResourceRegistry &resources, AccountStore &accounts, TokenMinter &tokens,
    Refresher &refresher, RefreshService &refreshes, UserPrompt &asker, WindowLauncher &windows)
    : m_resources(resources)
    , m_accounts(accounts)
    , m_tokens(tokens)
    , m_refresher(refresher)
    , m_refreshService(refreshes)
    , m_userPrompt(asker)
    , m_windows(windows)
{
}

QCoro::Task<Result<void>> SignInService::signIn(QString id, QString tenant)
{
    if (m_current && m_current->id == id && m_current->window)
        m_current->window->send(signin::Raise{});
    const auto flight = m_flights.join(id, [this, id, tenant] { return queueUp(id, tenant); });
    return landed(flight);
}

QCoro::Task<Result<void>> SignInService::queueUp(QString id, QString tenant)
{
    m_queue.append(id);
    announceQueue();
    if (m_queue.size() > 1) {
        auto turn = std::make_shared<EventQueue<int>>();
        m_turns.insert(id, turn);
        co_await turn->next();
        m_turns.remove(id);
    }
    Result<void> outcome;
    if (m_queue.contains(id))
        outcome = co_await visit(id, tenant);
    else
        outcome = failure(Reason::Superseded, QStringLiteral("signed out meanwhile"), tr("The sign-in was cancelled."));
    m_queue.removeAll(id);
    m_finished = m_queue.isEmpty() ? 0 : m_finished + 1;
    if (!m_queue.isEmpty() && m_turns.contains(m_queue.first()))
        m_turns.value(m_queue.first())->post(0);
    co_return outcome;
}

void SignInService::announceQueue()
{
    if (m_current && m_current->window)
        m_current->window->send(signin::Queue{m_finished + 1, m_finished + int(m_queue.size())});
}

void SignInService::cancel(const QString &id)
{
    if (m_current && m_current->id == id && m_current->window)
        m_current->window->send(signin::Close{});
    if (m_turns.contains(id)) {
        m_queue.removeAll(id);
        m_turns.value(id)->post(0);
    }
}

void SignInService::cancelAll()
{
    const QStringList ids = m_queue;
    for (const QString &id : ids)
        cancel(id);
}

QCoro::Task<Result<void>> SignInService::visit(QString id, QString tenant)
{
    // While this one waited its turn, another's sign-in may have brought its session.
    const ResourceState *resource = m_resources.find(id);
    const bool isActive =
        resource && stateOf(*resource, m_accounts, m_refresher.serverNow()) == State::Active && !resource->trouble();
    if (isActive && m_finished > 0 && tenant.isEmpty())
        co_return Result<void>();
    auto visit = std::make_shared<Visit>();
    visit->id = id;
    visit->tenant = tenant;
    visit->epoch = resource ? resource->epoch() : 0;
    const auto prepared = co_await prepare(visit);
    if (!prepared)
        co_return tl::unexpected(prepared.error());
    if (isOutdated(visit))
        co_return failure(Reason::Superseded, QStringLiteral("signed out meanwhile"), tr("The sign-in was cancelled."));
    m_current = visit;
    openWindow(visit);
    const auto outcome = co_await converse(visit);
    m_current.reset();
    if (outcome)
        Q_EMIT signedIn(visit->id);
    co_return outcome;
}

// Asks the resource itself, natively, whose sign-in page the window must show.
QCoro::Task<Result<void>> SignInService::prepare(VisitPtr visit)
{
    const ResourceState *resource = m_resources.find(visit->id);
    if (!resource)
        co_return failure(Reason::Configuration, QStringLiteral("no such resource"));
    const QUrl url = resource->config().url;
    const auto challenge = co_await m_refresher.discover(url, std::nullopt);
    if (!challenge)
        co_return tl::unexpected(challenge.error().error);
    visit->authPage = challenge->authPage;
    visit->pin.authOrigin = originOf(challenge->authPage);
    visit->pin.apiKey = challenge->apiKey;

    resource = m_resources.find(visit->id);
    if (!resource)
        co_return failure(Reason::Configuration, QStringLiteral("no such resource"));
    const auto pin = resource->pin();
    const auto trusted = pin ? checkPin(*challenge, *pin) : Result<void>();
    const bool isFirstContact = !resource->isPinned() && resource->config().authPage.isEmpty();
    if (trusted || isFirstContact)
        co_return Result<void>();
    if (!resource->config().authPage.isEmpty())
        co_return tl::unexpected(trusted.error());
    const bool agreed = co_await mayRepin(visit, pin->authOrigin, visit->pin.authOrigin);
    if (!agreed)
        co_return tl::unexpected(trusted.error());
    co_return Result<void>();
}

QCoro::Task<bool> SignInService::mayRepin(VisitPtr visit, QString before, QString now)
{
    const ResourceState *resource = m_resources.find(visit->id);
    Question question;
    question.title = tr("The sign-in page changed");
    //: %1: a resource's name, %2 and %3: web origins
    question.text = tr("The sign-in page of %1 changed from %2 to %3. Continue only if your administrator told you so.")
                        .arg(resource ? resource->config().name : visit->id, before, now);
    question.accept = tr("Use the new page");
    question.reject = tr("Cancel");
    const bool agreed = co_await m_userPrompt.ask(std::move(question));
    if (agreed)
        m_resources.apply(visit->id, &ResourceState::pinOpened);
    co_return agreed;
}

bool SignInService::isOutdated(const VisitPtr &visit) const
{
    const ResourceState *resource = m_resources.find(visit->id);
    return !resource || resource->epoch() != visit->epoch;
}

void SignInService::openWindow(const VisitPtr &visit)
{
    const ResourceState *resource = m_resources.find(visit->id);
    const AccountKey accepted{visit->pin.authOrigin, visit->pin.apiKey, visit->tenant};
    signin::Job job = m_windows.jobFor(signin::Job::Kind::SignIn,
        {visit->id, resource ? resource->config().name : visit->id, resource ? resource->config().url : QUrl(),
            accepted});
    job.position = m_finished + 1;
    job.queued = m_finished + int(m_queue.size());
    visit->window = m_windows.open(job);
}

// Nobody closes a window that never came up: a program that is missing, or fell, is no cancelled sign-in.
Result<void> SignInService::closedUnfinished(const VisitPtr &visit) const
{
    if (isOutdated(visit)) // a sign-out closed it
        return failure(Reason::Superseded, QStringLiteral("signed out meanwhile"), tr("The sign-in was cancelled."));
    if (visit->window->problem().isEmpty())
        return failure(Reason::Cancelled, QStringLiteral("cancelled"), tr("The sign-in was cancelled."));
    return failure(Reason::Internal, visit->window->problem(),
        //: "lanyard-signin" is the name of a program and its package
        tr("The sign-in window did not open, or broke off. Check that lanyard-signin is installed, and try again."));
}

QCoro::Task<Result<void>> SignInService::converse(VisitPtr visit)
{
    std::optional<Result<void>> outcome;
    for (;;) {
        const std::optional<signin::Event> event = co_await visit->window->next();
        if (!event)
            co_return outcome.value_or(closedUnfinished(visit));
        if (const auto *failed = std::get_if<signin::Failed>(&*event))
            outcome = failure(failed->reason, failed->detail);
        const auto *signedIn = std::get_if<signin::SignedIn>(&*event);
        if (!signedIn || (outcome && *outcome))
            continue;
        const signin::SignedIn got = *signedIn;
        const Result<void> accepted = co_await accept(visit, got);
        outcome = accepted;
        if (accepted)
            visit->window->dismiss();
        else
            visit->window->send(signin::Problem{accepted.error().text(), true});
    }
}

QCoro::Task<Result<void>> SignInService::accept(VisitPtr visit, signin::SignedIn got)
{
    if (!got.record) {
        const QList<signin::CookieLine> lines = got.cookies;
        co_return co_await takeCookies(visit, lines);
    }
    const signin::FirebaseRecord record = *got.record;
    AccountKey key;
    key.authOrigin = record.origin;
    key.apiKey = record.apiKey;
    key.tenant = record.tenantId;
    if (key.authOrigin != visit->pin.authOrigin || key.apiKey != visit->pin.apiKey)
        co_return failure(Reason::UntrustedRedirect, QStringLiteral("the window's token is of another sign-in page"));
    const quint64 generation = m_accounts.generation(key);
    const auto minted = co_await m_tokens.exchangeRefreshToken(key, record.refreshToken);
    if (!minted)
        co_return tl::unexpected(minted.error().error);
    const QString uid = minted->idToken.uid;
    const QString name = minted->idToken.email;
    const auto welcome = co_await confirmAccountReplacement(visit, key, uid, name);
    if (!welcome)
        co_return tl::unexpected(welcome.error());
    if (isOutdated(visit) || m_accounts.generation(key) != generation) // by another resource's sign-out, too
        co_return failure(Reason::Superseded, QStringLiteral("signed out meanwhile"));
    Account account;
    account.key = key;
    account.uid = minted->idToken.uid;
    account.email = minted->idToken.email;
    account.recordKey = record.key;
    account.storage = record.storage;
    const auto stored = co_await m_accounts.storeToken(key, minted->refreshToken);
    if (!stored)
        co_return tl::unexpected(stored.error());
    m_resources.apply(visit->id, &ResourceState::signedIn, key.tenant); // from here on it comes back by itself
    m_accounts.add(account);
    m_tokens.remember(key, minted->idToken);
    co_return co_await m_refreshService.refreshWith(visit->id, key);
}

// Whose place a newcomer with that key would take.
std::optional<Account> SignInService::existingAccount(const VisitPtr &visit, const AccountKey &key) const
{
    Account before = m_accounts.account(key);
    const ResourceState *resource = m_resources.find(visit->id);
    if (before.uid.isEmpty() && resource && resource->live() && resource->live()->account == key) {
        before.uid = resource->live()->uid;
        before.email = resource->live()->email;
    }
    return before.uid.isEmpty() ? std::nullopt : std::optional(before);
}

// The wrong-person guard: an account, or a session, that would become somebody else's.
QCoro::Task<Result<void>> SignInService::confirmAccountReplacement(
    VisitPtr visit, AccountKey key, QString uid, QString name)
{
    const auto before = existingAccount(visit, key);
    if (!before || before->uid == uid)
        co_return Result<void>();
    const QString former = before->email.isEmpty() ? before->uid : before->email;
    signin::Confirm confirm;
    confirm.title = tr("Another person");
    //: %1 and %2: e-mail addresses
    confirm.text = tr("You signed in as %1, but so far this was %2. Replace it?").arg(name, former);
    //: %1: an e-mail address
    confirm.accept = tr("Use %1").arg(name);
    confirm.reject = tr("Keep %1").arg(former);
    const std::optional<bool> mayReplace = co_await visit->window->ask(confirm);
    if (mayReplace.value_or(false))
        co_return Result<void>();
    co_return failure(Reason::Cancelled, QStringLiteral("another person"),
        tr("Nothing was changed. Sign in with your own account, or close this window."));
}

// A page that keeps no token: its session is taken over as it is, and cannot be renewed silently.
QCoro::Task<Result<void>> SignInService::takeCookies(VisitPtr visit, QList<signin::CookieLine> lines)
{
    constexpr int kAssumedLife =
        58 * 60; // an hour (PROTOCOL.md#lifetime), less the two minutes a page may reuse its token
    const ResourceState *resource = m_resources.find(visit->id);
    if (!resource)
        co_return failure(Reason::Configuration, QStringLiteral("no such resource"));
    const QUrl url = resource->config().url;
    const Cookies session = Cookies::fromLines(url, lines);
    const auto identity = co_await m_refresher.verify(url, session);
    if (!identity)
        co_return tl::unexpected(identity.error().error);
    const AccountKey key{visit->pin.authOrigin, visit->pin.apiKey, identity->tenant};
    const QString uid = identity->uid;
    if (identity->isKnown) {
        const auto welcome = co_await confirmAccountReplacement(visit, key, uid, uid);
        if (!welcome)
            co_return tl::unexpected(welcome.error());
    }
    if (isOutdated(visit))
        co_return failure(Reason::Superseded, QStringLiteral("signed out meanwhile"));

    if (!session.hasSession())
        co_return failure(Reason::IapUnavailable, QStringLiteral("the window brought no session"));
    LiveSession live;
    live.cookies = session;
    live.account = key;
    live.uid = identity->uid;
    live.verifiedAt = m_refresher.serverNow();
    live.startedAt = live.verifiedAt;
    live.expiresAt = live.verifiedAt.addSecs(kAssumedLife);
    m_refreshService.adopt(visit->id, live, visit->authPage);
    co_return Result<void>();
}

}
