#include "session/matrix/trouble.h"

#include "session/matrix/company_fault.h"

#include <QNetworkProxyFactory>

namespace lanyard {

using namespace std::chrono_literals;

namespace {

constexpr quint16 kBehindProxy = 9; // a port that means: this request goes through the proxy
constexpr auto kShortly = 40ms; // instead of half a minute

class OneWayProxy final : public QNetworkProxyFactory {
public:
    explicit OneWayProxy(quint16 port)
        : m_proxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), port)
    {
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return {query.peerPort() == kBehindProxy ? m_proxy : QNetworkProxy(QNetworkProxy::NoProxy)};
    }

private:
    QNetworkProxy m_proxy;
};

bool isSilence(Mishap mishap)
{
    return mishap == Mishap::SilenceAfterRequest || mishap == Mishap::SilenceInHeaders
        || mishap == Mishap::SilenceInBody || mishap == Mishap::Drip;
}

}

Trouble::Trouble(World &world, Detour &detour, const BadPorts &ports)
    : m_world(world)
    , m_detour(detour)
    , m_ports(ports)
{
}

Trouble::~Trouble()
{
    end();
}

void Trouble::jump(Leg leg, std::chrono::seconds by)
{
    m_detour.lead(leg, {{}, 0, 0ms, [this, by] { m_world.clock.setSkew(by); }});
}

void Trouble::throughProxy(Leg leg, quint16 port)
{
    QNetworkProxyFactory::setApplicationProxyFactory(new OneWayProxy(port));
    m_detour.lead(leg, {{}, kBehindProxy, 0ms, {}});
}

// Everything that is not the company's doing.
bool Trouble::divert(Mishap mishap, Leg leg)
{
    const auto to = [&](quint16 port, std::chrono::milliseconds timeout = 0ms) {
        m_detour.lead(leg, {{}, port, timeout, {}});
        return true;
    };
    switch (mishap) {
    case Mishap::NoSuchHost:
        m_detour.lead(leg, {QStringLiteral("no-such-host.invalid"), 0, 0ms, {}});
        return true;
    case Mishap::Refused:
        return to(m_ports.closed());
    case Mishap::ResetAtConnect:
        return to(m_ports.reset());
    case Mishap::SilenceAtConnect:
        return to(m_ports.silent(), kShortly);
    case Mishap::HandshakeBroken:
        return to(m_ports.brokenHandshake());
    case Mishap::CertificateExpired:
        return to(m_ports.expired());
    case Mishap::ExpiredByWrongClock:
        m_world.clock.setSkew(24h);
        return to(m_ports.expired());
    case Mishap::CertificateOfOtherHost:
        return to(m_ports.otherHost());
    case Mishap::PortalCertificateKnown:
        m_world.sessions->setBehindPortal(true);
        return to(m_ports.portal());
    case Mishap::PortalCertificate:
        return to(m_ports.portal());
    case Mishap::ProxyWantsPassword:
        throughProxy(leg, m_ports.passwordProxy());
        return true;
    case Mishap::ProxyRefuses:
        throughProxy(leg, m_ports.refusingProxy());
        return true;
    case Mishap::ProxyGone:
        throughProxy(leg, m_ports.closed());
        return true;
    case Mishap::ClockTenMinutesFast:
        jump(leg, 10min);
        return true;
    case Mishap::ClockTenMinutesSlow:
        jump(leg, -10min);
        return true;
    default:
        return false;
    }
}

void Trouble::cause(Mishap mishap, Leg leg)
{
    if (divert(mishap, leg))
        return;
    if (isSilence(mishap))
        m_detour.lead(leg, {{}, 0, kShortly, {}});
    m_world.company.inject(companyFault(mishap, leg, m_world.company).forever());
}

void Trouble::end()
{
    m_detour.clear();
    m_world.company.clearFaults();
    m_world.clock.setSkew(0s);
    m_world.sessions->setBehindPortal(false);
    QNetworkProxyFactory::setUseSystemConfiguration(true);
}

}
