#include "browser/browser_consent.h"

#include "browser/bridge_text.h"
#include "desktop/desktop_actions.h"

#include <QPointer>

namespace lanyard::browser {

namespace {

constexpr int kQuietAfterNo = 60; // seconds in which a click in the popup does not ask the same again

}

BrowserConsent::BrowserConsent(BridgeParts &parts)
    : m_parts(parts)
{
}

void BrowserConsent::pair(const Visitor &visitor)
{
    BrowserServer &server = m_parts.server;
    if (!m_parts.policy.rules.allowsBrowser(visitor.program))
        return server.answerPairing(visitor.connection, false, BridgeText::browserNotAllowed());
    if (m_parts.policy.rules.mode == BridgeMode::On)
        return server.answerPairing(visitor.connection, true, QString());
    askToPair(visitor.connection, visitor.browser);
}

void BrowserConsent::withdraw(quint64 connection)
{
    if (m_asking == connection)
        m_parts.desktop.withdrawQuestion();
}

QCoro::Task<void> BrowserConsent::askToPair(quint64 connection, QString browser)
{
    const QPointer<BrowserConsent> self(this);
    BrowserQuestion question;
    question.browser = browser;
    const bool isAgreed = co_await ask(question, connection);
    if (self)
        m_parts.server.answerPairing(connection, isAgreed, isAgreed ? QString() : BridgeText::no());
}

QCoro::Task<bool> BrowserConsent::ask(BrowserQuestion question, quint64 connection)
{
    if (m_asking)
        co_return false;
    const QPointer<BrowserConsent> self(this);
    m_asking = connection;
    const bool isAgreed = co_await m_parts.desktop.ask(question);
    if (!self)
        co_return false;
    m_asking.reset();
    co_return isAgreed;
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
    if (m_asking)
        co_return refusedBy(Reason::Cancelled, BridgeText::otherQuestion());
    const auto visitor = m_parts.server.visitorOf(profile);
    BrowserQuestion question;
    question.browser = m_parts.profiles.find(profile)->name;
    question.resource = site.name;
    question.url = site.url;
    question.hasPortOfItsOwn = hasPortOfItsOwn(site.url);
    const quint64 connection = visitor ? visitor->connection : 0;
    const bool isAgreed = co_await ask(question, connection);
    if (!isAgreed)
        co_return refusedBy(Reason::Cancelled, BridgeText::no());
    co_return Result<void>();
}

QCoro::Task<Result<void>> BrowserConsent::enableByClick(QString profile, QString site)
{
    const std::pair key(profile, site);
    const QDateTime now = m_parts.now();
    const QDateTime refusal = m_refusals.value(key);
    if (refusal.isValid() && refusal.secsTo(now) < kQuietAfterNo)
        co_return refusedBy(Reason::Cancelled, BridgeText::noBefore());
    const QPointer<BrowserConsent> self(this);
    const Result<void> outcome = co_await enable(profile, site);
    if (self && !outcome && outcome.error().reason == Reason::Cancelled)
        m_refusals.insert(key, now);
    co_return outcome;
}

}
