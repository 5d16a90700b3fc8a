#include "browser/browser_bridge.h"

#include "base/logging.h"
#include "desktop/desktop_actions.h"

namespace lanyard::browser {

namespace {

/// What the extension would see as different: seconds that passed are not.
QByteArray gistOf(Sites sites)
{
    for (Site &site : sites.sites)
        site.endsIn.reset();
    return encode(sites);
}

}

BrowserBridge::BrowserBridge(
    SessionService &sessions, DesktopActions &desktop, BrowserServer &server, BrowserProfiles &profiles)
    : m_parts{sessions, desktop, server, profiles, {}}
    , m_sessions(sessions)
    , m_server(server)
    , m_profiles(profiles)
    , m_commands(sessions)
    , m_signIns(server, profiles, server.clock())
    , m_held([this] { return m_profiles.nextGeneration(); })
    , m_consent(m_parts)
    , m_removals(server, profiles, m_reports)
    , m_pages(server, profiles)
{
    connect(&m_sessions, &SessionService::changed, this, &BrowserBridge::update);
    connect(&m_profiles, &BrowserProfiles::changed, this, &BrowserBridge::announce);
    connect(&m_signIns, &BrowserSignIns::changed, this, &BrowserBridge::announce);
    connect(&m_profiles, &BrowserProfiles::saveFailed, this, [this](const Error &error) {
        m_problem = error.text();
        announce();
    });
    connect(&m_commands, &SessionCommands::failed, this, [this](const QString &title, const Error &error) {
        if (!isUsersOwnDoing(error.reason))
            m_parts.desktop.reportFailure(title, error);
    });
    connectServer();
}

void BrowserBridge::start(const QString &problem)
{
    m_problem = problem;
    m_isStarted = true;
    update();
}

void BrowserBridge::stop()
{
    m_signIns.cancelAll();
    m_removals.stop();
    m_pages.stop();
}

void BrowserBridge::setPolicy(const SitePolicy &policy)
{
    m_parts.policy = policy;
    m_signIns.checkPolicy(policy);
    update(); // what has to go is owed, and said, before anybody is told to leave
    m_server.setMode(policy.mode());
    const QList<Visitor> visitors = m_server.visitors();
    for (const Visitor &visitor : visitors)
        turnAway(visitor);
    update();
}

/// Where this one may not stay; what it owes comes first.
void BrowserBridge::turnAway(const Visitor &visitor)
{
    if (!m_parts.policy.isKnown)
        m_server.end(visitor.connection, QStringLiteral("the policy is not known"));
    else if (isUnwelcome(visitor))
        m_server.sendAway(visitor.connection);
}

/// Where the bridge is off the server sends everybody away, once they gave back what they have.
bool BrowserBridge::isUnwelcome(const Visitor &visitor) const
{
    const BridgeRules &rules = m_parts.policy.rules;
    return rules.mode != BridgeMode::Off && !rules.allowsBrowser(visitor.program);
}

void BrowserBridge::announce()
{
    if (std::exchange(m_isAnnounced, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isAnnounced = false;
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
}

void BrowserBridge::update()
{
    if (!m_isStarted || !m_parts.policy.isKnown)
        return announce();
    const Status status = m_sessions.status();
    const BridgeFacts facts{status, m_parts.policy, m_held, m_reports};
    m_removals.update(facts); // with the names of what was there
    enableGranted(status);
    QSet<QString> wanted;
    for (const Profile &profile : m_profiles.all()) {
        for (auto site = profile.sites.keyBegin(); site != profile.sites.keyEnd(); ++site)
            wanted.insert(*site);
    }
    if (wanted.isEmpty())
        m_held.clear();
    const SessionList sessions = wanted.isEmpty() ? SessionList() : status.sessions;
    for (const SessionView &session : sessions) {
        const bool isWanted = wanted.contains(session.id) && !m_parts.policy.forbids(session);
        m_held.update(session.id, isWanted ? m_sessions.held(session.id) : std::nullopt);
    }
    const QList<Visitor> visitors = m_server.visitors();
    for (const Visitor &visitor : visitors)
        bring(visitor, facts);
    announce();
}

// Where the policy says "on" nobody has to switch a site on; who switched it off has the last word.
void BrowserBridge::enableGranted(const Status &status)
{
    const QList<Visitor> visitors = m_server.visitors();
    for (const Visitor &visitor : visitors) {
        for (const SessionView &session : status.sessions) {
            const Profile *profile = m_profiles.find(visitor.profile);
            if (profile && m_parts.policy.isGranted(session) && !forbids(*profile, session, m_parts.policy)
                && !profile->switchedOff.contains(session.id))
                std::ignore = m_profiles.enable(visitor.profile, session.id, session.url); // told by saveFailed
        }
    }
}

// What is owed goes before the sessions, so that what is there now is not taken for it. The same person's next session
// goes before all: pages wait for it, and what the list says of it does not matter to them.
void BrowserBridge::bring(const Visitor &visitor, const BridgeFacts &facts)
{
    const Profile *profile = m_profiles.find(visitor.profile);
    if (!profile || (isUnwelcome(visitor) && profile->owed.isEmpty()))
        return;
    Told told = m_told.value(visitor.connection);
    QList<ToBrowser> messages;
    const Sites sites = sitesFor(*profile, facts);
    if (const QByteArray gist = gistOf(sites); gist != told.sites) {
        told.sites = gist;
        messages.append(sites);
    }
    for (auto owed = profile->owed.cbegin(); owed != profile->owed.cend(); ++owed) {
        if (std::exchange(told.removals[owed.key()], owed->generation) == owed->generation)
            continue;
        told.sessions.remove(owed.key());
        told.owners.remove(owed.key());
        messages.append(Remove{owed.key(), owed->generation, owed->names});
    }
    for (const SessionView &site : facts.status.sessions) {
        const bool mayGo = profile->sites.contains(site.id) && !forbids(*profile, site, facts.policy);
        const auto session = mayGo ? sessionFor(site, facts) : std::nullopt;
        if (!session || std::exchange(told.sessions[site.id], session->generation) == session->generation)
            continue;
        const bool isNext = std::exchange(told.owners[site.id], session->owner) == session->owner;
        messages.insert(isNext ? 0 : messages.size(), *session);
    }
    m_told.insert(visitor.connection, told);
    for (const ToBrowser &message : std::as_const(messages)) {
        if (const auto *session = std::get_if<Session>(&message)) {
            m_profiles.noteSent(visitor.profile, session->site); // on disk first
            qCInfo(logBrowser).noquote() << visitor.profile << session->site << "is sent to the browser";
        }
        m_server.send(visitor.connection, message); // which may end the connection
    }
}

}
