#include "browser/browser_removals.h"

#include "async/event_queue.h"
#include "status/overview.h"

#include <QPointer>
#include <QTimer>
#include <algorithm>

namespace lanyard::browser {

namespace {

constexpr std::chrono::seconds kRemovalTime(1);

QStringList namesOf(const std::optional<NumberedSession> &session)
{
    QStringList names;
    for (const HeldCookie &cookie : session ? session->held.cookies : QList<HeldCookie>())
        names += QString::fromLatin1(cookie.name);
    return names;
}

/// What has become of a site that the user enabled.
enum class Standing {
    Good, ///< a session may lie in the browser. One that only ended is gone from there by itself
    Moved, ///< the user said yes to another address
    Over, ///< signed out, not there any more, or forbidden since
};

Standing standingOf(const QString &site, const Profile &profile, const BridgeFacts &facts)
{
    const auto session = sessionById(facts.status, site);
    if (session && session->url != profile.sites.value(site).url)
        return Standing::Moved;
    const bool isOver = !session || session->state == State::SignedOut || forbids(profile, *session, facts.policy);
    return isOver ? Standing::Over : Standing::Good;
}

bool isOwingAny(const Profile &profile, const QStringList &sites)
{
    return std::any_of(
        sites.cbegin(), sites.cend(), [&profile](const QString &site) { return profile.owed.contains(site); });
}

}

BrowserRemovals::BrowserRemovals(BrowserServer &server, BrowserProfiles &profiles, StoreReports &reports)
    : m_server(server)
    , m_profiles(profiles)
    , m_reports(reports)
{
}

BrowserRemovals::~BrowserRemovals()
{
    stop();
}

void BrowserRemovals::stop()
{
    for (const auto &waiting : std::as_const(m_waiting))
        waiting->post(false);
}

void BrowserRemovals::update(const BridgeFacts &facts)
{
    const QList<Profile> profiles = m_profiles.all();
    for (const Profile &profile : profiles) {
        for (auto site = profile.sites.keyBegin(); site != profile.sites.keyEnd(); ++site) {
            const Standing standing = standingOf(*site, profile, facts);
            if (standing != Standing::Good)
                owe(profile, *site, facts);
            if (standing == Standing::Moved)
                m_profiles.disable(profile.id, *site);
        }
    }
}

void BrowserRemovals::disable(const QString &profile, const QString &site, const BridgeFacts &facts)
{
    if (const Profile *known = m_profiles.find(profile))
        owe(Profile(*known), site, facts);
    m_profiles.switchOff(profile, site);
}

/// Where nothing was sent since the last time, nothing is there.
void BrowserRemovals::owe(const Profile &profile, const QString &site, const BridgeFacts &facts)
{
    if (!profile.sites.value(site).isSent)
        return;
    m_profiles.owe(profile.id, site, {m_profiles.nextGeneration(), namesOf(facts.sessions.of(site)), facts.status.now});
    m_reports.forget(profile.id, site);
}

void BrowserRemovals::hear(const QString &profile, const Report &report)
{
    if (!m_reports.isLeaving(profile, report.site) && !m_reports.isOutOfReach(profile, report.site))
        m_profiles.settle(profile, report.site, report.generation);
    for (const auto &waiting : std::as_const(m_waiting))
        waiting->post(true);
}

/// Our cookies may still be there.
bool BrowserRemovals::isHolding(const Profile &profile, const QStringList &sites) const
{
    return std::any_of(sites.cbegin(), sites.cend(),
        [&](const QString &site) { return profile.owed.contains(site) && !m_reports.isLeaving(profile.id, site); });
}

LeftInBrowsers BrowserRemovals::left(const QStringList &sites) const
{
    LeftInBrowsers left;
    for (const Profile &profile : m_profiles.all()) {
        if (isHolding(profile, sites))
            left.signedIn.append(profile.name);
        else if (isOwingAny(profile, sites))
            left.signingOut.append(profile.name);
    }
    return left;
}

/// For those that could answer.
bool BrowserRemovals::isWaitingFor(const QStringList &sites) const
{
    const QList<Profile> &profiles = m_profiles.all();
    return std::any_of(profiles.cbegin(), profiles.cend(),
        [&](const Profile &profile) { return m_server.visitorOf(profile.id) && isHolding(profile, sites); });
}

QCoro::Task<LeftInBrowsers> BrowserRemovals::settled(QStringList sites)
{
    const QPointer<BrowserRemovals> self(this);
    const auto answers = std::make_shared<EventQueue<bool>>();
    m_waiting.append(answers);
    QTimer::singleShot(kRemovalTime, this, [answers] { answers->post(false); });
    bool goesOn = true;
    while (goesOn && self && isWaitingFor(sites))
        goesOn = co_await answers->next();
    if (!self)
        co_return LeftInBrowsers();
    m_waiting.removeOne(answers);
    co_return left(sites);
}

}
