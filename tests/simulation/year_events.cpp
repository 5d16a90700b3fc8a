#include "simulation/staff.h"
#include "simulation/year.h"

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
        return m_stage.vault.setState(KeychainState::Available);
    case Kind::KeychainLocks:
        count(QStringLiteral("keychain locked"));
        m_maySaveNothing = true;
        return m_stage.vault.setState(KeychainState::Locked);
    case Kind::KeychainHiccup:
        count(QStringLiteral("keychain hiccups"));
        return m_stage.vault.failNext(MemoryVault::Operation::Read,
            Error{Reason::KeychainUnavailable, QStringLiteral("no answer in time"), std::nullopt, {}});
    case Kind::ClockWrong:
    case Kind::ClockRight:
        m_stage.clock.setSkew(kind == Kind::ClockRight ? 0min : m_chance.happens(0.5) ? 12min : -12min);
        if (m_isAwake)
            m_stage.sessions->catchUp();
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
        m_fineSince = m_stage.clock.elapsed();
        if (!value || qstrcmp(what, "") != 0)
            count(QString::fromLatin1(what));
    };
    switch (kind) {
    case Kind::NetworkUp:
    case Kind::NetworkDown:
        return setOnline(kind == Kind::NetworkUp);
    case Kind::NetworkChanges:
        count(QStringLiteral("network changes"));
        return m_isAwake ? m_stage.http->breakAll() : void();
    case Kind::PortalBegins:
    case Kind::PortalEnds:
        tell(kind == Kind::PortalBegins ? "captive portals" : "captive portals left", m_weather.isPortal,
            kind == Kind::PortalBegins);
        if (!m_isAwake)
            return;
        m_stage.sessions->setBehindPortal(m_weather.isPortal);
        return m_weather.isPortal ? void() : m_stage.sessions->catchUp();
    case Kind::TokenOutage:
        return tell("outages of Identity Platform", m_weather.hasTokenService, false);
    case Kind::TokenBack:
        return tell("outages of Identity Platform over", m_weather.hasTokenService, true);
    case Kind::IapOutage:
        return tell("outages of IAP", m_weather.hasIap, false);
    case Kind::IapBack:
        return tell("outages of IAP over", m_weather.hasIap, true);
    case Kind::RotationOn:
        return m_stage.company.setRotation(sandbox::Rotation::OldStaysValid);
    case Kind::RotationOff:
        return m_stage.company.setRotation(sandbox::Rotation::Off);
    default:
        return;
    }
}

void Year::happenToPeople(Kind kind)
{
    const QStringList tenants = staffTenants();
    const QString tenant = kind == Kind::PasswordChanges ? tenants[m_chance.below(tenants.size())] : QString();
    switch (kind) {
    case Kind::PasswordChanges:
        m_stage.company.revoke(staffMember(), tenant);
        return m_left.contains(tenant) ? void() : blame(tenant, QStringLiteral("password changes"));
    case Kind::AccountDisabled:
        return disableSomebody();
    case Kind::AccountEnabled:
        m_isAnyDisabled = false;
        m_stage.company.setDisabled(staffMember(), m_disabled, false);
        return;
    case Kind::SessionKilled: {
        const QString id = QStringLiteral("r%1").arg(m_chance.below(20), 2, 10, QLatin1Char('0'));
        m_stage.company.endSessions(id);
        m_killed.insert(id, m_stage.clock.elapsed());
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
    m_stage.end();
    m_stage.clock.reboot();
    m_stage.vault.setState(KeychainState::Locked);
    m_isAwake = true;
    m_prompted.clear();
    m_cookies.clear();
    m_stage.boot();
    m_stage.http->setNetwork([this](const HttpRequest &request) { return m_weather.passage(request, m_wind); });
    look();
}

void Year::wakeUp()
{
    if (m_isAwake || !m_stage.sessions)
        return;
    count(QStringLiteral("resumes"));
    m_isAwake = true;
    m_stage.http->breakAll();
    m_stage.sessions->catchUp();
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
    m_weather.isOnline = online;
    m_fineSince = m_stage.clock.elapsed();
    if (!m_isAwake)
        return;
    if (!online) {
        count(QStringLiteral("network losses"));
        m_stage.http->breakAll();
        m_isReported = m_chance.happens(0.8);
        if (m_isReported)
            m_stage.sessions->setNetwork(NetworkState::Offline);
        return;
    }
    m_stage.sessions->setNetwork(NetworkState::Online);
    if (!m_isReported || m_stage.vault.state() != KeychainState::Available)
        return;
    m_resumedAt = m_stage.clock.elapsed();
    watchResume();
}

// The platform's wake-up timer: due at the next full second of boot time.
void Year::setTimer()
{
    m_stage.agenda.remove(m_timer);
    if (m_stage.wakeAt.count() <= 0)
        return;
    const auto due = std::chrono::ceil<std::chrono::seconds>(m_stage.wakeAt);
    const auto ring = [this] {
        count(QStringLiteral("wake-ups of the timer"));
        m_stage.sessions->scheduler().wake();
    };
    m_timer = m_stage.agenda.add(QStringLiteral("timer"), ring, m_stage.clock.ofBoot(due));
}

}
