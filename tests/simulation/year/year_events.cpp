#include "simulation/year/year.h"
#include "simulation/year/year_company.h"

namespace lanyard {

using namespace std::chrono_literals;
using Kind = Occasion::Kind;

void Year::happen(const Occasion &occasion)
{
    happenToLaptop(occasion.kind);
    happenOutside(occasion.kind);
    happenToPeople(occasion.kind);
}

void Year::happenToLaptop(Kind kind)
{
    switch (kind) {
    case Kind::Login:
        return logIn();
    case Kind::Resume:
        return wakeUp();
    case Kind::Sleep:
        return fallAsleep();
    case Kind::Unlock:
        return m_simulation.vault.setState(KeychainState::Available);
    case Kind::KeychainLocks:
        count(QStringLiteral("keychain locked"));
        m_maySaveNothing = true;
        return m_simulation.vault.setState(KeychainState::Locked);
    case Kind::KeychainHiccup:
        count(QStringLiteral("keychain hiccups"));
        return m_simulation.vault.failNext(MemoryVault::Operation::Read,
            Error{Reason::KeychainUnavailable, QStringLiteral("no answer in time"), std::nullopt, {}});
    case Kind::ClockWrong:
    case Kind::ClockRight:
        m_simulation.clock.setSkew(kind == Kind::ClockRight ? 0min : m_random.happens(0.5) ? 12min : -12min);
        if (m_isAwake)
            m_simulation.sessions->catchUp();
        return count(QStringLiteral("clock jumps"));
    case Kind::Audit:
        return audit();
    default:
        return;
    }
}

void Year::happenOutside(Kind kind)
{
    const auto tell = [this](const char *what, bool &flag, bool value) {
        flag = value;
        m_fineSince = m_simulation.clock.elapsed();
        if (!value || qstrcmp(what, "") != 0)
            count(QString::fromLatin1(what));
    };
    switch (kind) {
    case Kind::NetworkUp:
    case Kind::NetworkDown:
        return setOnline(kind == Kind::NetworkUp);
    case Kind::NetworkChanges:
        count(QStringLiteral("network changes"));
        return m_isAwake ? m_simulation.http->breakAll() : void();
    case Kind::PortalBegins:
    case Kind::PortalEnds:
        tell(kind == Kind::PortalBegins ? "captive portals" : "captive portals left", m_conditions.isPortal,
            kind == Kind::PortalBegins);
        if (!m_isAwake)
            return;
        m_simulation.sessions->setBehindPortal(m_conditions.isPortal);
        return m_conditions.isPortal ? void() : m_simulation.sessions->catchUp();
    case Kind::TokenOutage:
        return tell("outages of Identity Platform", m_conditions.hasTokenService, false);
    case Kind::TokenBack:
        return tell("outages of Identity Platform over", m_conditions.hasTokenService, true);
    case Kind::IapOutage:
        return tell("outages of IAP", m_conditions.hasIap, false);
    case Kind::IapBack:
        return tell("outages of IAP over", m_conditions.hasIap, true);
    case Kind::IdTokensRefused:
        return tell("spells of refused ID tokens", m_conditions.takesIdTokens, false);
    case Kind::IdTokensTaken:
        return tell("spells of refused ID tokens over", m_conditions.takesIdTokens, true);
    case Kind::OperatorErrs:
        m_conditions.operatorsError = 1 + int(m_random.below(NetworkConditions::kOperatorsErrors));
        return count(QStringLiteral("operator's errors"));
    case Kind::OperatorMends:
        m_conditions.operatorsError = 0;
        m_fineSince = m_simulation.clock.elapsed();
        return count(QStringLiteral("operator's errors mended"));
    case Kind::RotationOn:
        return m_simulation.company.setRotation(sandbox::Rotation::OldStaysValid);
    case Kind::RotationOff:
        return m_simulation.company.setRotation(sandbox::Rotation::Off);
    default:
        return;
    }
}

void Year::happenToPeople(Kind kind)
{
    const QStringList tenants = yearTenants();
    const QString tenant = kind == Kind::PasswordChanges ? tenants[m_random.below(tenants.size())] : QString();
    switch (kind) {
    case Kind::PasswordChanges:
        m_simulation.company.revoke(yearEmployee(), tenant);
        return m_left.contains(tenant) ? void() : blame(tenant, QStringLiteral("password changes"));
    case Kind::AccountDisabled:
        return disableSomebody();
    case Kind::AccountEnabled:
        m_isAnyDisabled = false;
        m_simulation.company.setDisabled(yearEmployee(), m_disabled, false);
        return;
    case Kind::SessionKilled: {
        const QString id = QStringLiteral("r%1").arg(m_random.below(20), 2, 10, QLatin1Char('0'));
        m_simulation.company.endSessions(id);
        m_killed.insert(id, m_simulation.clock.elapsed());
        return count(QStringLiteral("sessions killed at the server"));
    }
    case Kind::Switch:
        return switchSomewhere();
    case Kind::SignOut:
        return signOutSomewhere();
    default:
        return;
    }
}

void Year::logIn()
{
    count(QStringLiteral("logins"));
    m_simulation.end();
    m_simulation.clock.reboot();
    m_simulation.vault.setState(KeychainState::Locked);
    m_isAwake = true;
    m_prompted.clear();
    m_cookies.clear();
    m_simulation.boot();
    m_simulation.http->setNetwork(
        [this](const HttpRequest &request) { return m_conditions.passage(request, m_networkRandom); });
    look();
}

void Year::wakeUp()
{
    if (m_isAwake || !m_simulation.sessions)
        return;
    count(QStringLiteral("resumes"));
    m_isAwake = true;
    m_simulation.http->breakAll();
    m_simulation.sessions->catchUp();
    look();
}

void Year::fallAsleep()
{
    m_isAwake = false;
    m_resumedAt.reset();
    m_down.clear();
}

void Year::setOnline(bool online)
{
    m_conditions.isOnline = online;
    m_fineSince = m_simulation.clock.elapsed();
    if (!m_isAwake)
        return;
    if (!online) {
        count(QStringLiteral("network losses"));
        m_simulation.http->breakAll();
        m_isReported = m_random.happens(0.8);
        if (m_isReported)
            m_simulation.sessions->setNetwork(NetworkState::Offline);
        return;
    }
    m_simulation.sessions->setNetwork(NetworkState::Online);
    if (!m_isReported || m_simulation.vault.state() != KeychainState::Available)
        return;
    m_resumedAt = m_simulation.clock.elapsed();
    watchResume();
}

// The platform's wake-up timer: due at the next full second of boot time.
void Year::setTimer()
{
    m_simulation.agenda.remove(m_timer);
    if (m_simulation.wakeAt.count() <= 0)
        return;
    const auto due = std::chrono::ceil<std::chrono::seconds>(m_simulation.wakeAt);
    const auto ring = [this] {
        count(QStringLiteral("wake-ups of the timer"));
        m_simulation.sessions->scheduler().wake();
    };
    m_timer = m_simulation.agenda.add(QStringLiteral("timer"), ring, m_simulation.clock.ofBoot(due));
}

}
