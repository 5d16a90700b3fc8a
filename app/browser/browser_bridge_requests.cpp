// What browsers and people ask of the bridge; what goes into a browser is in browser_bridge.cpp.

#include "async/event_queue.h"
#include "base/logging.h"
#include "browser/bridge_text.h"
#include "browser/browser_bridge.h"
#include "desktop/desktop_actions.h"
#include "status/browsers_text.h"
#include "status/overview.h"

#include <QPointer>
#include <QTimer>
#include <variant>

namespace lanyard::browser {

namespace {

constexpr int kQuietAfterNo = 60; // seconds in which a click in the popup does not ask the same again
constexpr std::chrono::seconds kRemovalTime(1);

template <class... Handlers> struct Overloaded : Handlers... {
    using Handlers::operator()...;
};
template <class... Handlers> Overloaded(Handlers...) -> Overloaded<Handlers...>;

tl::unexpected<Error> refusedBy(Reason reason, const QString &sentence)
{
    return failure(reason, QStringLiteral("a browser's wish was refused"), sentence);
}

/// A refresh may be tried without asking anybody to sign in.
bool isRefreshable(State state)
{
    return state == State::Active || state == State::Expired || state == State::Waiting;
}

}

void BrowserBridge::connectServer()
{
    connect(&m_server, &BrowserServer::welcomed, this, &BrowserBridge::onWelcomed);
    connect(&m_server, &BrowserServer::received, this, &BrowserBridge::onMessage);
    connect(&m_server, &BrowserServer::left, this, &BrowserBridge::onLeft);
    connect(&m_server, &BrowserServer::pairingAsked, this, &BrowserBridge::onPairingAsked);
    connect(&m_server, &BrowserServer::pairingCancelled, this, [this](quint64 connection) {
        if (m_asking == connection)
            m_desktop.withdrawQuestion();
    });
    connect(&m_server, &BrowserServer::turnedAway, this, [this](const QString &sentence) {
        m_problem = sentence;
        announce();
    });
    connect(&m_server, &BrowserServer::forgotten, this, [this](const QString &profile) { m_reports.forget(profile); });
}

void BrowserBridge::onWelcomed(const Visitor &visitor)
{
    if (!m_policy.rules.allowsBrowser(visitor.program))
        return m_server.dismiss(visitor.connection, LeaveCode::Off);
    m_problem.clear();
    m_told.remove(visitor.connection);
    update();
}

void BrowserBridge::onLeft(const Visitor &visitor)
{
    m_told.remove(visitor.connection);
    if (m_asking == visitor.connection)
        m_desktop.withdrawQuestion();
    announce();
}

void BrowserBridge::onPairingAsked(const Visitor &visitor)
{
    if (!m_policy.rules.allowsBrowser(visitor.program))
        return m_server.answerPairing(visitor.connection, false, BridgeText::browserNotAllowed());
    if (m_policy.rules.mode == BridgeMode::On)
        return m_server.answerPairing(visitor.connection, true, QString());
    pair(visitor);
}

QCoro::Task<void> BrowserBridge::pair(Visitor visitor)
{
    const QPointer<BrowserBridge> self(this);
    const quint64 connection = visitor.connection;
    BrowserQuestion question;
    question.browser = visitor.browser;
    const bool isAgreed = co_await ask(question, connection);
    if (self)
        m_server.answerPairing(connection, isAgreed, isAgreed ? QString() : BridgeText::no());
}

QCoro::Task<bool> BrowserBridge::ask(BrowserQuestion question, quint64 connection)
{
    if (m_asking)
        co_return false;
    const QPointer<BrowserBridge> self(this);
    m_asking = connection;
    const bool isAgreed = co_await m_desktop.ask(question);
    if (!self)
        co_return false;
    m_asking.reset();
    co_return isAgreed;
}

void BrowserBridge::onMessage(quint64 connection, const FromBrowser &message)
{
    const auto visitor = m_server.visitor(connection);
    if (!visitor || visitor->profile.isEmpty())
        return;
    const QString profile = visitor->profile;
    std::visit(Overloaded{
                   [&](const Enable &wish) { enableFor(*visitor, wish.site); },
                   [&](const Disable &wish) { std::ignore = disable(profile, wish.site); },
                   [&](const RefreshWanted &wanted) { refresh(*visitor, wanted); },
                   [&](const Report &report) { onReport(profile, report); },
                   [&](const SignInWanted &wish) { onSignInWanted(profile, wish.site); },
                   [&](const OpenWanted &) { m_desktop.showSessions(); }, [](const auto &) {}, // the server's
               },
        message);
}

void BrowserBridge::onReport(const QString &profile, const Report &report)
{
    const Profile *known = m_profiles.find(profile);
    if (!known || (!known->sites.contains(report.site) && !known->owed.contains(report.site)))
        return;
    m_reports.take(profile, report);
    if (report.state == StoreState::Removed) {
        m_profiles.settle(profile, report.site, report.generation);
        for (const auto &waiting : std::as_const(m_waiting))
            waiting->post(true);
    }
    qCInfo(logBrowser).noquote() << profile << report.site << "is" << code(report.state) << "in a store";
    announce();
}

// A click in the popup of a browser that may have this site.
void BrowserBridge::onSignInWanted(const QString &profile, const QString &site)
{
    const auto session = sessionById(m_sessions.status(), site);
    if (session && m_profiles.isEnabled(profile, site) && offersSignIn(*session))
        m_commands.signIn(site);
}

Result<SessionView> BrowserBridge::mayEnable(const QString &profile, const QString &site) const
{
    const auto session = sessionById(m_sessions.status(), site);
    if (!session || !m_profiles.find(profile))
        return refusedBy(Reason::Configuration, BridgeText::unknown());
    if (m_policy.rules.mode == BridgeMode::Off)
        return refusedBy(Reason::Configuration, BrowsersText::nothing(BridgeMode::Off));
    BrowserSiteView view;
    if (const auto why = m_policy.forbids(*session)) {
        view.state = *why;
        return refusedBy(Reason::Configuration, BrowsersText::state(view));
    }
    return *session;
}

QCoro::Task<Result<void>> BrowserBridge::enable(QString profile, QString resource)
{
    const auto session = mayEnable(profile, resource);
    if (!session)
        co_return tl::unexpected(session.error());
    if (!m_profiles.isEnabled(profile, resource) && !m_policy.isGranted(*session)) {
        if (m_asking)
            co_return refusedBy(Reason::Cancelled, BridgeText::otherQuestion());
        const auto visitor = m_server.visitorOf(profile);
        BrowserQuestion question;
        question.browser = m_profiles.find(profile)->name;
        question.resource = session->name;
        question.url = session->url;
        question.hasPortOfItsOwn = hasPortOfItsOwn(session->url);
        const QPointer<BrowserBridge> self(this);
        const quint64 connection = visitor ? visitor->connection : 0;
        const bool isAgreed = co_await ask(question, connection);
        if (!self || !isAgreed)
            co_return refusedBy(Reason::Cancelled, BridgeText::no());
        const auto still = mayEnable(profile, resource);
        if (!still || still->url != session->url)
            co_return refusedBy(Reason::Superseded, BridgeText::overtaken());
    }
    const auto enabled = m_profiles.enable(profile, resource, session->url);
    if (enabled)
        update();
    co_return enabled;
}

QCoro::Task<void> BrowserBridge::enableFor(Visitor visitor, QString site)
{
    const Key key(visitor.profile, site);
    const QDateTime now = m_sessions.status().now;
    const QDateTime refusal = m_refusals.value(key);
    const bool isQuiet = refusal.isValid() && refusal.secsTo(now) < kQuietAfterNo;
    const QPointer<BrowserBridge> self(this);
    Result<void> outcome = refusedBy(Reason::Cancelled, BridgeText::noBefore());
    if (!isQuiet)
        outcome = co_await enable(visitor.profile, site);
    if (!self || outcome)
        co_return;
    if (!isQuiet && outcome.error().reason == Reason::Cancelled)
        m_refusals.insert(key, now);
    m_server.send(visitor.connection, Refused{Refused::What::Enable, site, outcome.error().text()});
}

Result<void> BrowserBridge::disable(const QString &profile, const QString &resource)
{
    if (!m_profiles.isEnabled(profile, resource))
        return {};
    if (!m_withdrawn.remove(Key(profile, resource)))
        owe(profile, resource);
    m_profiles.disable(profile, resource);
    update();
    return {};
}

Result<void> BrowserBridge::remove(const QString &profile)
{
    const auto visitor = m_server.visitorOf(profile);
    m_profiles.revoke(profile);
    m_reports.forget(profile);
    if (visitor)
        m_server.dismiss(visitor->connection, LeaveCode::Revoked);
    return {};
}

QStringList BrowserBridge::owing(const QStringList &sites) const
{
    QStringList names;
    for (const Profile &profile : m_profiles.all()) {
        const bool isOwing = std::any_of(
            sites.cbegin(), sites.cend(), [&profile](const QString &site) { return profile.owed.contains(site); });
        if (isOwing)
            names.append(profile.name);
    }
    return names;
}

/// Of those that could answer.
bool BrowserBridge::isWaitingFor(const QStringList &sites) const
{
    const QList<Profile> &profiles = m_profiles.all();
    return std::any_of(profiles.cbegin(), profiles.cend(), [&](const Profile &profile) {
        return m_server.visitorOf(profile.id) && std::any_of(sites.cbegin(), sites.cend(), [&](const QString &site) {
            return profile.owed.contains(site);
        });
    });
}

QCoro::Task<QStringList> BrowserBridge::signedOut(QStringList resources)
{
    update();
    const QPointer<BrowserBridge> self(this);
    const auto answers = std::make_shared<EventQueue<bool>>();
    m_waiting.append(answers);
    QTimer::singleShot(kRemovalTime, this, [answers] { answers->post(false); });
    bool goesOn = true;
    while (goesOn && self && isWaitingFor(resources))
        goesOn = co_await answers->next();
    if (!self)
        co_return QStringList();
    m_waiting.removeOne(answers);
    co_return owing(resources);
}

QCoro::Task<void> BrowserBridge::refresh(Visitor visitor, RefreshWanted wanted)
{
    const QPointer<BrowserBridge> self(this);
    const Result<void> outcome = co_await refreshed(visitor.profile, wanted);
    if (!self)
        co_return;
    update(); // the session goes before the answer
    Answer answer;
    answer.request = wanted.request;
    answer.ok = outcome.has_value();
    if (!outcome) {
        answer.reason = outcome.error().reason;
        answer.sentence = outcome.error().text();
    }
    m_server.send(visitor.connection, answer);
}

// What only the browser lost is sent again. Nobody is asked to sign in because a browser wants a session.
QCoro::Task<Result<void>> BrowserBridge::refreshed(QString profile, RefreshWanted wanted)
{
    const auto session = mayEnable(profile, wanted.site);
    if (!session)
        co_return tl::unexpected(session.error());
    if (!m_profiles.isEnabled(profile, wanted.site))
        co_return failure(Reason::Configuration, QStringLiteral("the site is not enabled in this browser"));
    if (wanted.cause != Cause::Challenge && m_sessions.held(wanted.site)) {
        if (const auto visitor = m_server.visitorOf(profile))
            m_told[visitor->connection].sessions.remove(wanted.site);
        co_return Result<void>();
    }
    if (!isRefreshable(session->state))
        co_return failure(Reason::InteractiveRequired, QStringLiteral("nobody is signed in"));
    if (!session->refreshing && !m_limit.take(wanted.site, m_sessions.status().now))
        co_return failure(Reason::RateLimited, QStringLiteral("browsers asked too often"));
    co_return co_await m_sessions.refresh(wanted.site);
}

BrowsersView BrowserBridge::view() const
{
    BrowsersView view;
    view.mode = m_policy.rules.mode;
    view.problem = m_problem;
    const Status status = m_sessions.status();
    const BridgeFacts facts{status, m_policy, m_held, m_reports};
    for (const Profile &profile : m_profiles.all())
        view.profiles.append(viewOf(profile, m_server.visitorOf(profile.id).has_value(), facts));
    return view;
}

}
