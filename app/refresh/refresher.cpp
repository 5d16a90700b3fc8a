#include "refresh/refresher.h"

#include "base/logging.h"
#include "iap/cookies.h"
#include "iap/exchange.h"
#include "iap/identity.h"
#include "iap/origin.h"
#include "net/http.h"
#include "refresh/refresh_order.h"
#include "refresh/server_clock.h"
#include "refresh/token_minter.h"
#include "state/refreshed_session.h"

namespace lanyard {

namespace {

constexpr int kMostRestarts = 2;

tl::unexpected<Verdict> untrusted(const Error &error)
{
    return tl::unexpected(Verdict{error, Next::AsReason, TransportFault::None});
}

// The reason's own sentence is about sessions, of which there is none yet.
Verdict unreachable(Verdict verdict, const QUrl &resource)
{
    if (verdict.error.reason == Reason::Offline)
        verdict.error.sentence = Refresher::tr("%1 cannot be reached. Check the address and your network connection.")
                                     .arg(resource.host(QUrl::FullyEncoded));
    return verdict;
}

bool isRestart(const Verdict &verdict)
{
    return verdict.next == Next::Restart || verdict.next == Next::RestartWithNewToken;
}

// A restart that did not help is what it was underneath. An ID token that was minted just now and is refused as well
// says nothing about the person, whom Identity Platform has just confirmed: another sign-in would bring one more of
// them.
Verdict afterRestarts(Verdict verdict)
{
    if (isRestart(verdict))
        verdict.next = verdict.next == Next::Restart ? Next::AsReason : Next::RetryThenContactAdmin;
    return verdict;
}

// What a restart would have told is not known: later, then.
Verdict withoutRestart(Verdict verdict)
{
    if (remedy(verdict.error.reason) != Remedy::Retry)
        verdict.error.reason = Reason::IapUnavailable;
    verdict.next = Next::AsReason;
    return verdict;
}

}

Refresher::Refresher(Http &http, TokenMinter &tokens, const ServerClock &clock)
    : m_http(http)
    , m_tokens(tokens)
    , m_clock(clock)
{
}

QDateTime Refresher::serverNow() const
{
    return m_clock.now().server;
}

// At most two full restarts per minute and resource (PROTOCOL.md#verdicts).
bool Refresher::mayRestart(const QUrl &resource)
{
    const BootTime now = m_clock.now().sinceBoot;
    auto &restarts = m_restarts[originOf(resource)];
    restarts.removeIf([now](std::chrono::milliseconds at) { return now - at > std::chrono::minutes(1); });
    if (restarts.size() >= kMostRestarts)
        return false;
    restarts += now;
    return true;
}

QCoro::Task<StepResult<RefreshedSession>> Refresher::refresh(RefreshOrder order)
{
    QList<Next> restarts;
    for (;;) {
        StepResult<RefreshedSession> outcome = co_await attempt(order);
        if (outcome)
            co_return outcome;
        const Verdict &verdict = outcome.error();
        const bool isRepeated = restarts.contains(verdict.next);
        const bool isLast = isRepeated && verdict.next == Next::RestartWithNewToken;
        if (!isRestart(verdict) || isLast)
            co_return tl::unexpected(afterRestarts(verdict));
        if (!mayRestart(order.resource))
            co_return tl::unexpected(isRepeated ? afterRestarts(verdict) : withoutRestart(verdict));
        restarts += verdict.next;
        qCInfo(logSession) << "starting over:" << verdict.error.detail;
    }
}

QCoro::Task<StepResult<RefreshedSession>> Refresher::attempt(RefreshOrder order)
{
    HttpRequest request = challengeRequest(order.resource);
    auto asking = m_http.send(std::move(request)); // at the same time as the mint; both are awaited before any return
    const TokenDemand fresh = TokenDemand::fresh();
    const auto token = co_await m_tokens.idToken(order.account, fresh);
    const HttpReply challenged = co_await asking;
    if (!token)
        co_return tl::unexpected(token.error());

    const auto challenge = readChallenge(challenged);
    if (!challenge)
        co_return tl::unexpected(ofKnownResource(challenge.error(), challenged));
    if (const auto trusted = checkChallenge(*challenge, order.pin, order.account.tenant, m_rules); !trusted)
        co_return untrusted(trusted.error());
    const auto tenants = co_await tenantsOf(*challenge);
    if (!tenants)
        co_return tl::unexpected(tenants.error());
    if (!tenants->contains(order.account.tenant))
        co_return stepError(Reason::TenantNotAllowed, QStringLiteral("the resource does not list our tenant"));

    Cookies scratch;
    scratch.take(challenged);
    const auto cookies = co_await exchange(order, *challenge, *token, scratch);
    if (!cookies && cookies.error().next == Next::RestartWithNewToken)
        m_tokens.discard(order.account, *token);
    if (!cookies)
        co_return tl::unexpected(cookies.error());

    const auto identity = co_await verify(order.resource, *cookies);
    if (!identity)
        co_return tl::unexpected(identity.error());
    if (const auto same = checkIdentity(*identity, *token); !same)
        co_return tl::unexpected(same.error());
    co_return RefreshedSession{*cookies, *token, serverNow(), challenge->authPage, challenge->redirectUri, *tenants};
}

QCoro::Task<StepResult<Challenge>> Refresher::discover(QUrl resource, std::optional<Pin> pin)
{
    HttpRequest request = challengeRequest(resource);
    const HttpReply reply = co_await m_http.send(std::move(request));
    const auto challenge = readChallenge(reply);
    if (!challenge)
        co_return tl::unexpected(unreachable(challenge.error(), resource));
    if (const auto trusted = checkFound(*challenge, pin, m_rules); !trusted)
        co_return untrusted(trusted.error());
    co_return *challenge;
}

QCoro::Task<StepResult<QStringList>> Refresher::tenantsOf(Challenge challenge)
{
    QStringList tenants;
    if (challenge.mode != Challenge::Mode::SelectAuthSession) {
        tenants.append(tenantOfTid(challenge.tid));
        co_return tenants;
    }
    HttpRequest request = sessionInfoRequest(challenge);
    const HttpReply reply = co_await m_http.send(std::move(request));
    const auto info = readSessionInfo(reply);
    if (!info)
        co_return tl::unexpected(info.error());
    for (const QString &tid : info->tenantIds)
        tenants.append(tenantOfTid(tid));
    co_return tenants;
}

// The ID token becomes a redirect token, and that the session's cookies.
QCoro::Task<StepResult<Cookies>> Refresher::exchange(
    RefreshOrder order, Challenge challenge, IdToken token, Cookies scratch)
{
    HttpRequest request = exchangeRequest(challenge, token.jwt);
    const HttpReply exchanged = co_await m_http.send(std::move(request));
    const auto redirect = readExchange(exchanged);
    if (!redirect)
        co_return tl::unexpected(redirect.error());
    if (const auto target = checkTargetUri(redirect->targetUri, order.resource); !target)
        co_return untrusted(target.error());

    const QByteArray nonce = scratch.header();
    HttpRequest byHeader = targetRequest(*redirect, nonce);
    HttpReply reply = co_await m_http.send(std::move(byHeader));
    if (wantsNonceCheck(reply)) {
        HttpRequest byQuery = targetRequestByQuery(*redirect, nonce);
        reply = co_await m_http.send(std::move(byQuery));
        if (wantsNonceCheck(reply))
            co_return stepError(Reason::IapUnavailable, QStringLiteral("nonce check asked for twice"), Next::Restart);
    }
    scratch.take(reply);
    const bool isAnswer = reply.fault == TransportFault::None && reply.status >= 200 && reply.status < 400;
    if (!isAnswer || !scratch.hasSession())
        co_return tl::unexpected(judge(Step::TargetUri, reply));
    co_return scratch.withoutNonces();
}

QCoro::Task<StepResult<Identity>> Refresher::verify(QUrl resource, Cookies session)
{
    HttpRequest request = identityRequest(resource, session);
    const HttpReply reply = co_await m_http.send(std::move(request));
    co_return readIdentity(reply);
}

// Two certificates that cannot be trusted are nobody's attack: a portal's own, and one judged by a wrong clock.
Verdict Refresher::explained(Verdict verdict) const
{
    if (verdict.fault == TransportFault::Certificate && m_isBehindPortal)
        verdict.error.reason = Reason::CaptivePortal;
    if (verdict.fault == TransportFault::CertificateDate && m_clock.isComputerWrong())
        verdict.error.reason = Reason::Clock;
    return verdict;
}

}
