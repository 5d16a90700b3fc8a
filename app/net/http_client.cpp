#include "net/http_client.h"

#include "base/logging.h"
#include "net/reply_reader.h"

#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>

namespace lanyard {

namespace {

// Read once, a tenth of a second. Debian has each twice: in a file of its own and in the bundle.
const QSet<QSslCertificate> &systemAuthorities()
{
    static const QSet<QSslCertificate> authorities = [] {
        const QList<QSslCertificate> list = QSslConfiguration::systemCaCertificates();
        return QSet<QSslCertificate>(list.begin(), list.end());
    }();
    return authorities;
}

}

HttpClient::HttpClient(const QStringList &certificateAuthorities)
{
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    setCertificateAuthorities(certificateAuthorities);
    m_manager.setAutoDeleteReplies(false);
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    // A manager keeps some 8 kB for each TLS connection that was closed and opened again (desktop.md 1).
    m_idle.setSingleShot(true);
    m_idle.setInterval(std::chrono::seconds(5));
    m_idle.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        m_manager.clearConnectionCache();
        Q_EMIT idle();
    });
}

HttpClient::~HttpClient()
{
    m_closing = true;
    while (!m_readers.isEmpty()) // each takes itself out as its coroutine ends
        (*m_readers.cbegin())->close();
}

void HttpClient::setCertificateAuthorities(const QStringList &pemTexts)
{
    m_authorities = pemTexts;
    m_tls.reset();
}

// Qt looks the system's authorities up one by one, on demand, only while it is given none; besides our own it must be
// given them all.
QSslConfiguration HttpClient::makeTls() const
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    if (m_authorities.isEmpty())
        return tls;
    QSet<QSslCertificate> authorities = systemAuthorities();
    for (const QString &pem : m_authorities) {
        for (const QSslCertificate &authority : QSslCertificate::fromData(pem.toUtf8(), QSsl::Pem))
            authorities.insert(authority);
    }
    tls.setCaCertificates(authorities.values());
    return tls;
}

QNetworkReply *HttpClient::start(const HttpRequest &request)
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
    // With HTTP/2 allowed, Qt 6.4 never tells when a host with two addresses hangs up: only our deadline would end
    // that.
    wire.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    wire.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Lanyard/" LANYARD_VERSION));
    for (const auto &[name, value] : request.headers)
        wire.setRawHeader(name, value);
    return request.method == HttpRequest::Method::Post ? m_manager.post(wire, request.body) : m_manager.get(wire);
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
    QNetworkReply *reply = start(request);
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
    m_manager.clearConnectionCache();
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
