#include "browser/browser_consent.h"

#include "async/event_queue.h"
#include "base/clock.h"
#include "browser/bridge_text.h"
#include "desktop/desktop_actions.h"

#include <QPointer>

namespace lanyard::browser {

namespace {

using namespace std::chrono_literals;

constexpr auto kQuietAfterNo = 60s; // in which a click in the popup does not ask the same again
constexpr auto kQuietAfterLeaving = 10s; // a browser that is started anew takes about as long

}

BrowserConsent::BrowserConsent(BridgeParts &parts)
    : m_parts(parts)
{
}

BrowserConsent::~BrowserConsent()
{
    finish(Reply::Withdrawn);
}

void BrowserConsent::pair(const Visitor &visitor)
{
    BrowserServer &server = m_parts.server;
    if (!m_parts.policy.rules.allowsBrowser(visitor.program))
        return server.refusePairing(visitor.connection, BridgeText::browserNotAllowed());
    if (m_parts.policy.rules.mode == BridgeMode::On)
        return server.answerPairing(visitor.connection, true, QString());
    if (hasJustLeft(visitor.profile))
        return server.refusePairing(visitor.connection, BridgeText::leftWhileAsked());
    askToPair(visitor.connection, visitor.browser);
}

void BrowserConsent::withdraw(quint64 connection)
{
    if (!m_asking || m_asking->connection != connection)
        return;
    m_asking->isWithdrawn = true;
    m_quietUntil.insert(m_asking->about.first, m_parts.server.clock().sinceBoot() + kQuietAfterLeaving);
    m_parts.desktop.withdrawQuestion();
}

bool BrowserConsent::hasJustLeft(const QString &profile) const
{
    return m_parts.server.clock().sinceBoot() < m_quietUntil.value(profile);
}

QCoro::Task<void> BrowserConsent::askToPair(quint64 connection, QString browser)
{
    const QPointer<BrowserConsent> self(this);
    BrowserQuestion question;
    question.browser = browser;
    const Reply reply = co_await ask(question, connection, Key());
    if (!self)
        co_return;
    if (reply == Reply::Yes || reply == Reply::No)
        m_parts.server.answerPairing(connection, reply == Reply::Yes, sentenceFor(reply));
    else
        m_parts.server.refusePairing(connection, sentenceFor(reply));
}

QString BrowserConsent::sentenceFor(Reply reply)
{
    switch (reply) {
    case Reply::Yes:
        return {};
    case Reply::No:
        return BridgeText::no();
    case Reply::Withdrawn:
        return BridgeText::overtaken();
    case Reply::Busy:
        return BridgeText::otherQuestion();
    }
    Q_UNREACHABLE();
}

QCoro::Task<BrowserConsent::Reply> BrowserConsent::ask(BrowserQuestion question, quint64 connection, Key about)
{
    if (m_asking)
        co_return Reply::Busy;
    const QPointer<BrowserConsent> self(this);
    m_asking = Asking{connection, about, false, {}};
    const bool isAgreed = co_await m_parts.desktop.ask(question);
    if (!self)
        co_return Reply::Withdrawn;
    const Reply answered = isAgreed ? Reply::Yes : Reply::No;
    const Reply reply = m_asking->isWithdrawn ? Reply::Withdrawn : answered;
    finish(reply);
    co_return reply;
}

QCoro::Task<BrowserConsent::Reply> BrowserConsent::join()
{
    const auto replies = std::make_shared<EventQueue<Reply>>();
    m_asking->joined.append(replies);
    const Reply reply = co_await replies->next();
    co_return reply;
}

void BrowserConsent::finish(Reply reply)
{
    const auto asking = std::exchange(m_asking, std::nullopt);
    if (!asking)
        return;
    for (const auto &replies : asking->joined)
        replies->post(reply);
}

QCoro::Task<Result<void>> BrowserConsent::enable(QString profile, QString site)
{
    const auto session = mayHave(m_parts, profile, site);
    if (!session)
        co_return tl::unexpected(session.error());
    if (!m_parts.profiles.isEnabled(profile, site) && !m_parts.policy.isGranted(*session)) {
        const QPointer<BrowserConsent> self(this);
        const auto agreed = co_await askFor(profile, *session);
        if (!self || !agreed)
            co_return agreed;
        const auto still = mayHave(m_parts, profile, site);
        if (!still || still->url != session->url)
            co_return refusedBy(Reason::Superseded, BridgeText::overtaken());
    }
    co_return m_parts.profiles.enable(profile, site, session->url);
}

QCoro::Task<Result<void>> BrowserConsent::askFor(QString profile, SessionView site)
{
    const Key about(profile, site.id);
    const auto visitor = m_parts.server.visitorOf(profile);
    BrowserQuestion question;
    question.browser = m_parts.profiles.find(profile)->name;
    question.resource = site.name;
    question.url = site.url;
    question.hasPortOfItsOwn = hasPortOfItsOwn(site.url);
    const quint64 connection = visitor ? visitor->connection : 0;
    const bool isSame = m_asking && m_asking->about == about;
    auto asking = isSame ? join() : ask(question, connection, about);
    const Reply reply = co_await asking;
    if (reply == Reply::Yes)
        co_return Result<void>();
    const Reason reason = reply == Reply::No ? Reason::Cancelled : Reason::Superseded;
    co_return refusedBy(reason, sentenceFor(reply));
}

QCoro::Task<Result<void>> BrowserConsent::enableByClick(QString profile, QString site)
{
    const Key key(profile, site);
    if (m_parts.server.clock().sinceBoot() < m_refusedUntil.value(key))
        co_return refusedBy(Reason::Cancelled, BridgeText::noBefore());
    if (hasJustLeft(profile))
        co_return refusedBy(Reason::Superseded, BridgeText::leftWhileAsked());
    const QPointer<BrowserConsent> self(this);
    const Result<void> outcome = co_await enable(profile, site);
    if (self && !outcome && outcome.error().reason == Reason::Cancelled)
        m_refusedUntil.insert(key, m_parts.server.clock().sinceBoot() + kQuietAfterNo);
    co_return outcome;
}

}
