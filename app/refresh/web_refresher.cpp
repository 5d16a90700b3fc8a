#include "refresh/web_refresher.h"

#include "base/logging.h"
#include "iap/identity.h"
#include "refresh/refresh_order.h"
#include "refresh/refresher.h"
#include "refresh/token_minter.h"
#include "state/account_store.h"
#include "state/refreshed_session.h"
#include "window/window_launcher.h"

namespace lanyard {

namespace {

// The page exchanges a token of its own that may be two minutes old (PROTOCOL.md#freshness): the session ends that much
// before one minted now.
IdToken pagesToken(IdToken token)
{
    const auto reuse = Timing::forLifetime(token.lifetime()).tokenReuse;
    token.expiresAt = token.expiresAt.addMSecs(-reuse.count());
    return token;
}

/// What the page keeps of that person; an empty one where it keeps nothing.
signin::FirebaseRecord leftBehind(const QList<signin::FirebaseRecord> &records, const QString &uid)
{
    const auto found = std::find_if(
        records.cbegin(), records.cend(), [&uid](const signin::FirebaseRecord &record) { return record.uid == uid; });
    return found == records.cend() ? signin::FirebaseRecord() : *found;
}

}

struct WebRefresher::Loaded {
    RefreshedSession session; ///< without a token
    Identity identity;
    QList<signin::FirebaseRecord> records; ///< that the page left
};

WebRefresher::WebRefresher(AccountStore &accounts, TokenMinter &tokens, Refresher &refresher, WindowLauncher &windows)
    : m_accounts(accounts)
    , m_tokens(tokens)
    , m_refresher(refresher)
    , m_windows(windows)
{
}

signin::Job WebRefresher::jobFor(
    const QString &id, const RefreshOrder &order, const Account &account, const Secret &refreshToken) const
{
    signin::FirebaseRecord record;
    record.origin = order.account.authOrigin;
    record.key = account.recordKey;
    record.storage = account.storage;
    record.apiKey = order.account.apiKey;
    record.tenantId = order.account.tenant;
    record.uid = account.person.uid;
    record.refreshToken = refreshToken;
    const AccountKey accepted{order.pin.authOrigin, order.pin.apiKey, order.account.tenant};
    signin::Job job = m_windows.jobFor(signin::Job::Kind::Refresh, {id, id, order.resource, accepted});
    job.record = record;
    return job;
}

QCoro::Task<StepResult<RefreshedSession>> WebRefresher::refresh(QString id, RefreshOrder order)
{
    const Account account = m_accounts.account(order.account);
    const quint64 generation = m_accounts.generation(order.account);
    const TokenDemand fresh = TokenDemand::fresh();
    const auto token = co_await m_tokens.idToken(order.account, fresh); // says in time whether the account still exists
    const auto refreshToken = co_await m_accounts.refreshToken(order.account); // the newest, if that gave another
    if (!refreshToken)
        co_return tl::unexpected(Verdict{refreshToken.error(), Next::AsReason, TransportFault::None});
    const bool mayBeUnseen = m_tokens.checkUnseen().has_value();
    if (!token && isAboutUs(token.error()) && mayBeUnseen)
        co_return co_await tryOut(id, order, account, *refreshToken);
    if (!token)
        co_return tl::unexpected(token.error());
    const signin::Job job = jobFor(id, order, account, *refreshToken);
    auto loaded = co_await load(order, job);
    if (!loaded)
        co_return tl::unexpected(afterWaiting(id, loaded.error()));
    m_waited.remove(id);
    if (const auto same = checkIdentity(loaded->identity, *token); !same)
        co_return tl::unexpected(same.error());
    loaded->session.token = pagesToken(*token);
    const QString uid = token->person.uid;
    const signin::FirebaseRecord left = leftBehind(loaded->records, uid);
    const Secret kept = co_await tokenAfter(order.account, *refreshToken, left.refreshToken, uid);
    if (kept != *refreshToken)
        co_await m_accounts.rotate(order.account, generation, kept);
    if (!left.key.isEmpty())
        m_accounts.keptIn(order.account, generation, left.key, left.storage); // the next seed goes there at once
    co_return loaded->session;
}

QCoro::Task<StepResult<RefreshedSession>> WebRefresher::tryOut(
    QString id, RefreshOrder order, Account account, Secret refreshToken)
{
    const signin::Job job = jobFor(id, order, account, refreshToken);
    auto loaded = co_await load(order, job);
    if (!loaded)
        co_return tl::unexpected(loaded.error());
    const Identity &found = loaded->identity;
    if (!found.isKnown || found.uid != account.person.uid || found.tenant != order.account.tenant)
        co_return stepError(Reason::UntrustedRedirect, QStringLiteral("the page's session is not this person's"));
    loaded->session.token = assumedToken(account);
    loaded->session.token.project = found.project;
    co_return loaded->session;
}

/// What the page exchanged, as far as it is known: an hour (PROTOCOL.md#lifetime).
IdToken WebRefresher::assumedToken(const Account &account) const
{
    IdToken token;
    token.person = account.person;
    token.tenant = account.key.tenant;
    token.issuedAt = m_refresher.serverNow();
    token.expiresAt = token.issuedAt.addSecs(3600);
    return pagesToken(token);
}

QCoro::Task<StepResult<WebRefresher::Loaded>> WebRefresher::load(RefreshOrder order, signin::Job job)
{
    const auto shown = co_await show(job);
    if (!shown)
        co_return tl::unexpected(shown.error());
    Loaded loaded;
    loaded.session.cookies = Cookies::fromLines(order.resource, shown->cookies);
    loaded.session.authPage = QUrl(order.pin.authOrigin);
    loaded.session.tenants.append(order.account.tenant);
    loaded.records = shown->records;
    if (!loaded.session.cookies.hasSession())
        co_return stepError(Reason::IapUnavailable, QStringLiteral("the page brought no session"));
    const Cookies cookies = loaded.session.cookies;
    const auto identity = co_await m_refresher.verify(order.resource, cookies);
    if (!identity)
        co_return tl::unexpected(identity.error());
    loaded.identity = *identity;
    loaded.session.verifiedAt = m_refresher.serverNow();
    co_return loaded;
}

// The account's token was good a moment ago. A page that waits for the user nevertheless may have had a bad moment (and
// since firebase 13.1 it forgets nobody for one, PROTOCOL.md#sdk-on-errors): that passes, once.
Verdict WebRefresher::afterWaiting(const QString &id, const Verdict &verdict)
{
    if (verdict.error.reason != Reason::InteractiveRequired || m_waited.remove(id))
        return verdict;
    m_waited.insert(id);
    return stepError(Reason::IapUnavailable, QStringLiteral("the page waits, though its user's token is good")).value();
}

// What a page leaves behind is believed only when Identity Platform says that it is the same person's: else a page
// could put another one's token, or rubbish, in the place of ours.
QCoro::Task<Secret> WebRefresher::tokenAfter(AccountKey account, Secret before, Secret after, QString uid)
{
    if (after.isEmpty() || after == before)
        co_return before;
    const auto minted = co_await m_tokens.exchangeRefreshToken(account, after);
    if (minted && minted->idToken.person.uid == uid)
        co_return minted->refreshToken;
    qCWarning(logSession) << "the page left a token that is not this account's: the former one stays";
    co_return before;
}

QCoro::Task<StepResult<signin::SignedIn>> WebRefresher::show(signin::Job job)
{
    const WindowConversationPtr window = m_windows.open(job);
    StepResult<signin::SignedIn> outcome = stepError(Reason::Internal, QStringLiteral("the hidden page ended"));
    for (;;) {
        const std::optional<signin::Event> event = co_await window->next();
        if (!event)
            co_return outcome;
        if (const auto *failed = std::get_if<signin::Failed>(&*event))
            outcome = stepError(failed->reason, failed->detail);
        const auto *signedIn = std::get_if<signin::SignedIn>(&*event);
        if (!signedIn)
            continue;
        WindowConversation::seeOff(window);
        co_return *signedIn;
    }
}

}
