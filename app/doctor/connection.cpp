#include "doctor/connection.h"

#include "doctor/certificate.h"
#include "doctor/doctor_text.h"
#include "net/authorities.h"

#include <QHostInfo>
#include <QNetworkProxyFactory>
#include <QSslSocket>

namespace lanyard::doctor {

namespace {

constexpr int kConnectPatience = 10000; // ms

struct Way {
    QNetworkProxy proxy = QNetworkProxy(QNetworkProxy::NoProxy);
    QString host; ///< that is connected to: the proxy's, if there is one
    quint16 port = 0;
    bool hasProxy() const { return proxy.type() != QNetworkProxy::NoProxy; }
};

quint16 portOf(const QUrl &url)
{
    return quint16(url.port(url.scheme() == QLatin1String("http") ? 80 : 443));
}

Way wayTo(const QUrl &url)
{
    const QNetworkProxy proxy =
        QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url)).value(0, QNetworkProxy(QNetworkProxy::NoProxy));
    if (proxy.type() == QNetworkProxy::NoProxy)
        return {proxy, url.host(QUrl::FullyEncoded), portOf(url)};
    return {proxy, proxy.hostName(), proxy.port()};
}

QString proxyOf(const Way &way)
{
    return QStringLiteral("%1:%2").arg(way.host).arg(way.port);
}

/// The tray's: a proxy that says nothing may be waiting for the network itself.
Reason proxyReason(const QAbstractSocket &socket)
{
    const bool isSilent = socket.error() == QAbstractSocket::SocketTimeoutError
        || socket.error() == QAbstractSocket::ProxyConnectionTimeoutError;
    return isSilent ? Reason::Offline : Reason::Proxy;
}

/// @param reason the tray's: away from its network nobody knows a proxy's name
Outcome noProxy(Reason reason, const Way &way, const QString &detail)
{
    return failed(reason,
        DoctorText::tr("The proxy %1 cannot be reached. Check the proxy settings of this computer.").arg(proxyOf(way)),
        detail);
}

Outcome checkName(const Way &way)
{
    const QHostInfo found = QHostInfo::fromName(way.host);
    const bool isKnown = found.error() == QHostInfo::NoError && !found.addresses().isEmpty();
    if (!isKnown && way.hasProxy())
        return noProxy(Reason::Offline, way, found.errorString());
    if (!isKnown)
        return failed(Reason::Offline,
            DoctorText::tr("The host “%1” could not be found. Check the name, and whether it needs a VPN.")
                .arg(way.host),
            found.errorString());
    QStringList addresses;
    for (const QHostAddress &address : found.addresses())
        addresses.append(address.toString());
    return good(DoctorText::tr("The host “%1” was found.").arg(way.host), addresses.join(QStringLiteral(", ")));
}

Outcome checkPort(const Way &way)
{
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(way.host, way.port);
    if (socket.waitForConnected(kConnectPatience))
        return good(DoctorText::tr("“%1” answers.").arg(way.host), QString::number(way.port));
    const QString detail = QStringLiteral("%1: %2").arg(way.port).arg(socket.errorString());
    if (way.hasProxy())
        return noProxy(proxyReason(socket), way, detail);
    if (socket.error() == QAbstractSocket::ConnectionRefusedError)
        return failed(Reason::Offline,
            DoctorText::tr("“%1” refuses the connection. Check the address, or try again later.").arg(way.host),
            detail);
    return doesNotAnswer(way.host, detail);
}

Outcome checkProxy(QSslSocket &socket, const Way &way, const QUrl &url)
{
    const QString proxy = proxyOf(way);
    socket.setProxy(way.proxy);
    socket.connectToHost(url.host(QUrl::FullyEncoded), portOf(url));
    const bool isConnected = socket.waitForConnected(kConnectPatience);
    if (isConnected && !way.hasProxy())
        return good(DoctorText::tr("No proxy is used for this resource."));
    if (isConnected)
        //: %1: host and port
        return good(DoctorText::tr("The proxy %1 is used.").arg(proxy));
    if (!way.hasProxy())
        return doesNotAnswer(way.host, socket.errorString());
    if (socket.error() == QAbstractSocket::ProxyAuthenticationRequiredError)
        return failed(Reason::ProxySignIn,
            DoctorText::tr("The proxy %1 asks for your user name and password. Choose “Sign in to the proxy…” in "
                           "Lanyard's menu.")
                .arg(proxy),
            socket.errorString());
    return failed(proxyReason(socket),
        DoctorText::tr("The proxy %1 did not connect to “%2”. Check the proxy settings of this computer.")
            .arg(proxy, url.host()),
        socket.errorString());
}

/// Before it connects: reading the system's authorities takes a while, and a server need not wait for it.
void prepareTls(QSslSocket &socket, const QUrl &url, const Trust &trust)
{
    Authorities authorities;
    authorities.setAdded(trust.authorities);
    socket.setSslConfiguration(authorities.tls(Authorities::Extent::All));
    socket.setPeerVerifyMode(QSslSocket::QueryPeer); // the certificate is judged afterwards, with all that it shows
    socket.setPeerVerifyName(url.host(QUrl::FullyEncoded));
}

Outcome checkTls(QSslSocket &socket, const QUrl &url, const Trust &trust)
{
    if (url.scheme() == QLatin1String("http"))
        return warning(DoctorText::tr("This resource is not encrypted, as the policy allows for development."));
    socket.startClientEncryption();
    if (!socket.waitForEncrypted(kConnectPatience))
        return failed(Reason::Offline,
            DoctorText::tr("“%1” answers, but no encrypted connection could be made. Something in between may prevent "
                           "it: tell your administrator.")
                .arg(url.host()),
            socket.errorString());
    const ShownCertificate shown{url.host(), socket.peerCertificateChain(), socket.sslHandshakeErrors()};
    return judgeCertificate(shown, trust);
}

}

bool checkConnection(Report &report, const QUrl &url, const Trust &trust)
{
    const Way way = wayTo(url);
    if (!report.add(CheckStep::Dns, checkName(way))) {
        report.skip({CheckStep::Connection, CheckStep::Proxy, CheckStep::Tls});
        return false;
    }
    if (!report.add(CheckStep::Connection, checkPort(way))) {
        report.skip({CheckStep::Proxy, CheckStep::Tls});
        return false;
    }
    QSslSocket socket;
    prepareTls(socket, url, trust);
    if (!report.add(CheckStep::Proxy, checkProxy(socket, way, url))) {
        report.skip({CheckStep::Tls});
        return false;
    }
    return report.add(CheckStep::Tls, checkTls(socket, url, trust));
}

}
