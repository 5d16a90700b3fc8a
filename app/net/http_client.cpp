#include "net/http_client.h"

#include "base/logging.h"
#include "net/proxy_keeper.h"
#include "net/proxy_modules.h"
#include "net/reply_reader.h"
#include "net/system_proxies.h"

#include <QAuthenticator>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QSslConfiguration>
#include <utility>

namespace lanyard {

HttpClient::HttpClient(const QStringList &certificateAuthorities)
{
    useSystemProxies();
    setCertificateAuthorities(certificateAuthorities);
    // A manager keeps some 8 kB for each TLS connection that was closed and opened again (app/net/README.md#traps).
    m_idle.setSingleShot(true);
    m_idle.setInterval(std::chrono::seconds(5));
    m_idle.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        m_connections.closeIdle();
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
    m_authorities.setAdded(pemTexts);
    m_learnt.clear();
}

void HttpClient::setProxyLogins(const QList<ProxyLogin> &logins)
{
    m_proxyLogins = logins;
    useSystemProxies(logins);
    m_connections.forget(); // with what they know of proxies
}

QNetworkReply *HttpClient::start(
    QNetworkAccessManager &manager, const HttpRequest &request, Authorities::Extent trusted)
{
    connect(&manager, &QNetworkAccessManager::proxyAuthenticationRequired, this, &HttpClient::onProxyRefused,
        Qt::UniqueConnection);
    QNetworkRequest wire(request.url);
    wire.setSslConfiguration(m_authorities.tls(trusted));
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
    if (m_authorities.followSystem()) {
        m_connections.forget();
        m_learnt.clear();
    }
    const QPointer<HttpClient> self(this); // while somebody looks for a password, the program may end
    HttpReply result = co_await attemptWithBoth(request);
    if (result.fault == TransportFault::ProxySignIn && !m_closing) {
        const bool knowsMore = co_await mayTryAgain(request.url);
        if (!self)
            co_return result;
        if (knowsMore && !m_closing)
            result = co_await attemptWithBoth(request);
    }
    settle();
    qCDebug(logHttp).noquote() << withoutQuery(request.url) << result.status << result.faultText;
    co_return result;
}

QCoro::Task<HttpReply> HttpClient::attemptWithBoth(HttpRequest request)
{
    const bool isNarrow = m_authorities.isNarrow();
    HttpReply result = co_await attempt(request, Authorities::Extent::Needed);
    if (isNarrow && result.fault == TransportFault::Certificate && !m_closing) {
        m_connections.forget(); // a connection keeps whom it trusted; nothing was sent over this one
        result = co_await attempt(request, Authorities::Extent::All);
    }
    co_return result;
}

static bool isProxyFor(const QUrl &url, const QNetworkProxy &proxy)
{
    const auto used = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url)).value(0);
    return !proxy.hostName().isEmpty() && used.hostName() == proxy.hostName() && used.port() == proxy.port();
}

// A server that plays a proxy's part is none.
QCoro::Task<bool> HttpClient::mayTryAgain(QUrl url)
{
    const QNetworkProxy proxy = m_refusing; // several requests at a time hear of one
    if (!m_proxyKeeper || !isProxyFor(url, proxy))
        co_return false;
    const bool knowsMore = co_await m_proxyKeeper->refused(proxy, url);
    co_return knowsMore;
}

void HttpClient::onProxyRefused(const QNetworkProxy &proxy, QAuthenticator *)
{
    m_refusing = proxy;
}

QCoro::Task<HttpReply> HttpClient::attempt(HttpRequest request, Authorities::Extent trusted)
{
    const ConnectionPool::Manager manager = m_connections.managerFor(request.url);
    QNetworkReply *reply = start(*manager, request, trusted);
    ReplyReader reader(reply, request);
    m_readers.insert(&reader);
    co_await reader.finished();
    HttpReply result = reader.take();
    m_readers.remove(&reader);
    learnFrom(*reply, result);
    reply->deleteLater();
    co_return result;
}

void HttpClient::learnFrom(const QNetworkReply &reply, const HttpReply &result)
{
    const QString host = reply.url().authority();
    if (m_closing || result.fault != TransportFault::None || m_learnt.contains(host))
        return;
    m_learnt.insert(host);
    m_authorities.learnFrom(reply.sslConfiguration().peerCertificateChain());
}

void HttpClient::settle()
{
    if (m_readers.isEmpty() && !m_closing)
        m_idle.start();
}

void HttpClient::resetConnections()
{
    abortReaders();
    useSystemProxies(m_proxyLogins); // another network has others
    m_connections.closeIdle();
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
