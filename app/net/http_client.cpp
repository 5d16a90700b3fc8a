#include "net/http_client.h"

#include "base/logging.h"
#include "net/proxy_modules.h"
#include "net/reply_reader.h"
#include "net/system_proxies.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <utility>

namespace lanyard {

namespace {

// A manager keeps connections open for two minutes, at an eighth of a megabyte each. In a round over hundreds of
// resources, at most this many idle ones stay open.
constexpr qsizetype kMostHosts = 32;

std::shared_ptr<QNetworkAccessManager> makeManager()
{
    std::shared_ptr<QNetworkAccessManager> manager(new QNetworkAccessManager, [](QObject *old) { old->deleteLater(); });
    manager->setAutoDeleteReplies(false);
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    return manager;
}

}

HttpClient::HttpClient(const QStringList &certificateAuthorities)
    : m_manager(makeManager())
{
    useSystemProxies();
    setCertificateAuthorities(certificateAuthorities);
    // A manager keeps some 8 kB for each TLS connection that was closed and opened again (app/net/README.md#traps).
    m_idle.setSingleShot(true);
    m_idle.setInterval(std::chrono::seconds(5));
    m_idle.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        m_manager->clearConnectionCache();
        m_hosts.clear();
        Q_EMIT idle();
    });
}

HttpClient::~HttpClient()
{
    m_closing = true;
    while (!m_readers.isEmpty()) // each removes itself as its coroutine ends
        (*m_readers.cbegin())->close();
    keepProxyModules();
}

void HttpClient::setCertificateAuthorities(const QStringList &pemTexts)
{
    m_authorities = pemTexts;
    m_tls.reset();
}

// Without a list, Qt 6.4 looks up the system's authorities on demand. A list replaces them all, so ours must contain
// them. Qt 6.8 reads them all at its first use of TLS, and would never hear of later ones (app/net/README.md#traps).
QSslConfiguration HttpClient::makeTls() const
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    const bool isOnDemand = tls.caCertificates().isEmpty();
    if (m_authorities.isEmpty() && isOnDemand)
        return tls;
    QSet<QSslCertificate> authorities = systemAuthorities();
    for (const QString &pem : m_authorities) {
        for (const QSslCertificate &authority : QSslCertificate::fromData(pem.toUtf8(), QSsl::Pem))
            authorities.insert(authority);
    }
    tls.setCaCertificates(authorities.values());
    return tls;
}

// What was accepted or refused by other authorities is not to be used again.
void HttpClient::followSystem()
{
    const AuthoritiesStamp now = authoritiesStamp();
    if (std::exchange(m_authoritiesStamp, now) == now)
        return;
    m_tls.reset();
    m_manager = makeManager();
    m_hosts.clear();
}

HttpClient::Manager HttpClient::managerFor(const QUrl &url)
{
    const QString host = url.authority();
    if (m_hosts.size() >= kMostHosts && !m_hosts.contains(host)) {
        m_manager = makeManager();
        m_hosts.clear();
    }
    m_hosts.insert(host);
    return m_manager;
}

QNetworkReply *HttpClient::start(QNetworkAccessManager &manager, const HttpRequest &request)
{
    if (!m_tls)
        m_tls = makeTls();
    QNetworkRequest wire(request.url);
    wire.setSslConfiguration(*m_tls);
    wire.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    wire.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // With HTTP/2 allowed, Qt 6.4 does not report it when a host with two addresses hangs up: only our deadline would
    // end the request.
    wire.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    wire.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Lanyard/" LANYARD_VERSION));
    for (const auto &[name, value] : request.headers)
        wire.setRawHeader(name, value);
    return request.method == HttpRequest::Method::Post ? manager.post(wire, request.body) : manager.get(wire);
}

QCoro::Task<HttpReply> HttpClient::send(HttpRequest request)
{
    if (m_closing) {
        HttpReply closed;
        closed.fault = TransportFault::Aborted;
        closed.url = request.url;
        co_return closed;
    }
    m_idle.stop();
    followSystem();
    const Manager manager = managerFor(request.url);
    QNetworkReply *reply = start(*manager, request);
    ReplyReader reader(reply, request);
    m_readers.insert(&reader);
    co_await reader.finished();
    HttpReply result = reader.take();
    m_readers.remove(&reader);
    reply->deleteLater();
    settle();
    qCDebug(logHttp).noquote() << withoutQuery(request.url) << result.status << result.faultText;
    co_return result;
}

void HttpClient::settle()
{
    if (m_readers.isEmpty() && !m_closing)
        m_idle.start();
}

void HttpClient::resetConnections()
{
    abortReaders();
    m_manager->clearConnectionCache();
    m_hosts.clear();
}

void HttpClient::abortAll()
{
    m_closing = true;
    m_idle.stop();
    abortReaders();
}

void HttpClient::abortReaders()
{
    const QSet<ReplyReader *> readers = m_readers; // they resume later, from the event loop
    for (ReplyReader *reader : readers)
        reader->abort();
}

}
