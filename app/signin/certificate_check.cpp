#include "signin/certificate_check.h"

#include "iap/origin.h"

#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <QSslConfiguration>
#include <QSslError>
#include <chrono>

namespace lanyard::signin {

namespace {

using namespace std::chrono_literals;

QSslConfiguration configurationWith(const QStringList &authorities)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    QList<QSslCertificate> all = QSslConfiguration::systemCaCertificates();
    for (const QString &pem : authorities)
        all += QSslCertificate::fromData(pem.toLatin1());
    tls.setCaCertificates(all);
    return tls;
}

/// The one that the page's own connection takes.
QNetworkProxy proxyFor(const QUrl &url)
{
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.constFirst();
}

}

CertificateCheck::CertificateCheck(const QUrl &url, const QStringList &authorities, QObject *parent)
    : QObject(parent)
    , m_url(url)
{
    m_socket.setSslConfiguration(configurationWith(authorities));
    m_socket.setProxy(proxyFor(url));
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { finish(false, tr("The server did not answer in time.")); });
    connect(&m_socket, &QSslSocket::encrypted, this, [this] { finish(true, QString()); });
    // The first one is enough: not ignored, so the connection ends here.
    connect(&m_socket, &QSslSocket::sslErrors, this,
        [this](const QList<QSslError> &errors) { finish(false, errors.constFirst().errorString()); });
    connect(
        &m_socket, &QSslSocket::errorOccurred, this, [this] { finish(false, m_socket.errorString()); },
        Qt::QueuedConnection); // the reason comes first
}

void CertificateCheck::start()
{
    m_deadline.start(10s);
    const QString host = hostOf(m_url);
    const auto port = quint16(m_url.port(443));
    // As the web engine does, whatever the system's resolver knows of such names (RFC 6761).
    const bool isLocalName = isLoopback(m_url) && QHostAddress(host).isNull();
    const bool isDirect = m_socket.proxy().type() == QNetworkProxy::NoProxy;
    const QString address = isLocalName && isDirect ? QStringLiteral("127.0.0.1") : host;
    m_socket.connectToHostEncrypted(address, port, host);
}

void CertificateCheck::finish(bool isTrusted, const QString &problem)
{
    if (std::exchange(m_isOver, true))
        return;
    m_deadline.stop();
    CertificateFinding finding;
    finding.certificate = m_socket.peerCertificate();
    finding.isTrusted = isTrusted;
    finding.problem = problem;
    m_socket.abort();
    Q_EMIT finished(finding);
}

}
