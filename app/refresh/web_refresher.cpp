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

}

WebRefresher::WebRefresher(AccountStore &accounts, TokenMinter &tokens, Refresher &refresher, WindowLauncher &windows)
    : m_accounts(accounts)
    , m_tokens(tokens)
    , m_refresher(refresher)
    , m_windows(windows)
{
}

signin::Job WebRefresher::jobFor(const QString &id, const RefreshOrder &order, const Secret &refreshToken) const
{
    const Account account = m_accounts.account(order.account);
    signin::FirebaseRecord record;
    record.origin = order.account.authOrigin;
    record.key = account.recordKey;
    record.storage = account.storage;
    record.apiKey = order.account.apiKey;
    record.tenantId = order.account.tenant;
    record.uid = account.uid;
    record.refreshToken = refreshToken;
    const AccountKey accepted{order.pin.authOrigin, order.pin.apiKey, order.account.tenant};
    signin::Job job = m_windows.jobFor(signin::Job::Kind::Refresh, {id, id, order.resource, accepted});
    job.record = record;
    return job;
}

QCoro::Task<StepResult<RefreshedSession>> WebRefresher::refresh(QString id, RefreshOrder order)
{
    const quint64 generation = m_accounts.generation(order.account);
    const TokenDemand fresh = TokenDemand::fresh();
    const auto token = co_await m_tokens.idToken(order.account, fresh); // says in time whether the account still exists
    if (!token)
        co_return tl::unexpected(token.error());
    const auto refreshToken = co_await m_accounts.refreshToken(order.account);
    if (!refreshToken)
        co_return tl::unexpected(Verdict{refreshToken.error(), Next::AsReason, TransportFault::None});
    const signin::Job job = jobFor(id, order, *refreshToken);
    const auto loaded = co_await load(job);
    if (!loaded)
        co_return tl::unexpected(loaded.error());

    RefreshedSession result;
    result.cookies = Cookies::fromLines(order.resource, loaded->cookies);
    result.token = pagesToken(*token);
    result.authPage = QUrl(order.pin.authOrigin);
    result.tenants.append(order.account.tenant);
    if (!result.cookies.hasSession())
        co_return stepError(Reason::IapUnavailable, QStringLiteral("the page brought no session"));
    const auto identity = co_await m_refresher.verify(order.resource, result.cookies);
    if (!identity)
        co_return tl::unexpected(identity.error());
    if (const auto same = checkIdentity(*identity, *token); !same)
        co_return tl::unexpected(same.error());
    const Secret left = loaded->record ? loaded->record->refreshToken : *refreshToken;
    const Secret kept = co_await tokenAfter(order.account, *refreshToken, left, token->uid);
    co_await m_accounts.rotate(order.account, generation, kept);
    result.verifiedAt = m_refresher.serverNow();
    co_return result;
}

// What a page leaves behind is believed only when Identity Platform says that it is the same person's: else a page
// could put another one's token, or rubbish, in the place of ours.
QCoro::Task<Secret> WebRefresher::tokenAfter(AccountKey account, Secret before, Secret after, QString uid)
{
    if (after.isEmpty() || after == before)
        co_return before;
    const auto minted = co_await m_tokens.exchangeRefreshToken(account, after);
    if (minted && minted->idToken.uid == uid)
        co_return minted->refreshToken;
    qCWarning(logSession) << "the page left a token that is not this account's: the former one stays";
    co_return before;
}

QCoro::Task<StepResult<signin::SignedIn>> WebRefresher::load(signin::Job job)
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
