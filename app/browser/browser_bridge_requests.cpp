// What browsers and people ask of the bridge; what goes into a browser is in browser_bridge.cpp.

#include "base/logging.h"
#include "browser/browser_bridge.h"
#include "desktop/desktop_actions.h"
#include "status/browsers/browsers_text.h"
#include "status/overview.h"

#include <QPointer>
#include <algorithm>
#include <variant>

namespace lanyard::browser {

namespace {

template <class... Handlers> struct Overloaded : Handlers... {
    using Handlers::operator()...;
};
template <class... Handlers> Overloaded(Handlers...) -> Overloaded<Handlers...>;

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
    connect(&m_server, &BrowserServer::pairingAsked, &m_consent, &BrowserConsent::pair);
    connect(&m_server, &BrowserServer::pairingCancelled, &m_consent, &BrowserConsent::withdraw);
    connect(&m_server, &BrowserServer::turnedAway, this, [this](const QString &sentence) {
        m_problem = sentence;
        announce();
    });
    connect(&m_server, &BrowserServer::forgotten, this, [this](const QString &profile) { m_reports.forget(profile); });
}

void BrowserBridge::onWelcomed(const Visitor &visitor)
{
    m_told.remove(visitor.connection);
    if (m_parts.policy.isKnown && !isUnwelcome(visitor))
        m_problem.clear();
    update();
    turnAway(visitor);
}

void BrowserBridge::onLeft(const Visitor &visitor)
{
    m_told.remove(visitor.connection);
    m_consent.withdraw(visitor.connection);
    m_signIns.left(visitor.connection);
    announce();
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
                   [&](const PageCount &pages) { m_pages.hear(profile, pages); },
                   [&](const SignInWanted &wish) { onSignInWanted(profile, wish); },
                   [&](const SignedInHere &answer) { m_signIns.take(connection, answer); },
                   [&](const NotSignedIn &answer) { m_signIns.take(connection, answer); },
                   [&](const OpenWanted &) { m_parts.desktop.showSessions(); }, [](const auto &) {}, // the server's
               },
        message);
}

void BrowserBridge::onReport(const QString &profile, const Report &report)
{
    const Profile *known = m_profiles.find(profile);
    if (!known || (!known->sites.contains(report.site) && !known->owed.contains(report.site)))
        return;
    m_reports.take(profile, report);
    if (report.state == StoreState::Removed || report.state == StoreState::Leaving)
        m_removals.hear(profile, report);
    qCInfo(logBrowser).noquote() << profile << report.site << "is" << code(report.state) << "in a store";
    announce();
}

// A click in the popup of a browser that may have this site.
void BrowserBridge::onSignInWanted(const QString &profile, const SignInWanted &wish)
{
    const auto session = sessionById(m_sessions.status(), wish.site);
    if (!session || !m_profiles.isEnabled(profile, wish.site) || !offersSignIn(*session))
        return;
    if (wish.here)
        m_commands.signInWithBrowser(wish.site, profile);
    else
        m_commands.signIn(wish.site);
}

QCoro::Task<Result<BrowserSignIn>> BrowserBridge::signIn(BrowserSignInJob job)
{
    return m_signIns.run(job, m_parts.policy);
}

QCoro::Task<Result<void>> BrowserBridge::enable(QString profile, QString resource)
{
    const QPointer<BrowserBridge> self(this);
    const Result<void> enabled = co_await m_consent.enable(profile, resource);
    if (self && enabled)
        update();
    co_return enabled;
}

QCoro::Task<void> BrowserBridge::enableFor(Visitor visitor, QString site)
{
    const QPointer<BrowserBridge> self(this);
    const Result<void> enabled = co_await m_consent.enableByClick(visitor.profile, site);
    if (!self)
        co_return;
    if (enabled)
        co_return update();
    m_server.send(visitor.connection, Refused{Refused::What::Enable, site, enabled.error().text()});
}

Result<void> BrowserBridge::disable(const QString &profile, const QString &resource)
{
    const Status status = m_sessions.status();
    if (!m_profiles.isEnabled(profile, resource) && !sessionById(status, resource))
        return {};
    m_removals.disable(profile, resource, {status, m_parts.policy, m_held, m_reports});
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

/// Some browser's own sign-in there is to be ended yet.
bool BrowserBridge::isBeingLeft(const QString &site) const
{
    const QList<Profile> &profiles = m_profiles.all();
    return std::any_of(profiles.cbegin(), profiles.cend(),
        [&](const Profile &profile) { return profile.owed.contains(site) && m_reports.isLeaving(profile.id, site); });
}

QCoro::Task<LeftInBrowsers> BrowserBridge::signedOut(QStringList resources)
{
    update();
    const Status status = m_sessions.status();
    LeftInBrowsers left = co_await m_removals.settled(resources);
    for (const SessionView &session : status.sessions) {
        const QString page = signInHostOf(session);
        if (resources.contains(session.id) && isBeingLeft(session.id) && !left.pages.contains(page))
            left.pages.append(page);
    }
    co_return left;
}

QCoro::Task<void> BrowserBridge::refresh(Visitor visitor, RefreshWanted wanted)
{
    const QPointer<BrowserBridge> self(this);
    Result<void> outcome = co_await refreshed(visitor.profile, wanted);
    if (!self)
        co_return;
    update(); // the session goes before the answer
    if (outcome)
        outcome = isBrought(visitor.profile, wanted.site);
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
    const auto session = mayHave(m_parts, profile, wanted.site);
    if (!session)
        co_return tl::unexpected(session.error());
    if (!m_profiles.isEnabled(profile, wanted.site))
        co_return failure(Reason::Configuration, QStringLiteral("the site is not enabled in this browser"));
    if (wanted.cause != Cause::Challenge && m_sessions.held(wanted.site)) {
        if (const auto visitor = m_server.visitorOf(profile))
            m_told[visitor->connection].sessions.remove(wanted.site);
        co_return Result<void>();
    }
    if (wanted.cause == Cause::Challenge && m_sessions.held(wanted.site)) {
        const QPointer<BrowserBridge> self(this);
        const auto accepted = co_await m_sessions.verify(wanted.site);
        if (!self || accepted) // an app forged IAP's answer
            co_return failure(Reason::Configuration, QStringLiteral("IAP accepts the session"));
    }
    if (!isRefreshable(session->state))
        co_return failure(Reason::InteractiveRequired, QStringLiteral("nobody is signed in"));
    if (!session->refreshing && !m_limit.take(wanted.site, m_sessions.status().now))
        co_return failure(Reason::RateLimited, QStringLiteral("browsers asked too often"));
    co_return co_await m_sessions.refresh(wanted.site);
}

// A session that works may be none for a browser: then nothing comes, and no request should wait for it.
Result<void> BrowserBridge::isBrought(const QString &profile, const QString &site) const
{
    const auto session = mayHave(m_parts, profile, site);
    if (!session)
        return tl::unexpected(session.error());
    const Status status = m_sessions.status();
    const auto cookies = cookiesFor(*session, {status, m_parts.policy, m_held, m_reports});
    if (cookies)
        return {};
    BrowserSiteView view;
    view.state = cookies.error();
    return refusedBy(Reason::Configuration, BrowsersText::state(view));
}

BrowsersView BrowserBridge::view() const
{
    BrowsersView view;
    view.mode = m_parts.policy.rules.mode;
    view.problem = m_problem;
    const Status status = m_sessions.status();
    const BridgeFacts facts{status, m_parts.policy, m_held, m_reports};
    for (const Profile &profile : m_profiles.all())
        view.profiles.append(viewOf(profile, m_server.visitorOf(profile.id).has_value(), facts));
    if (const auto waiting = m_signIns.waiting())
        showSigningIn(view, waiting->profile, waiting->site);
    return view;
}

}
