#include "net/reply_reader.h"

#include "net/http_client.h"

#include <QNetworkProxy>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QSslError>
#include <utility>

namespace lanyard {

namespace {

TransportFault faultOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return TransportFault::Dns;
    case QNetworkReply::TimeoutError:
        return TransportFault::Timeout;
    case QNetworkReply::OperationCanceledError:
        return TransportFault::Aborted;
    case QNetworkReply::SslHandshakeFailedError:
        return TransportFault::TlsHandshake;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return TransportFault::Proxy;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return TransportFault::ProxySignIn;
    case QNetworkReply::UnknownContentError: // cannot be decompressed, or to more than Qt allows
        return TransportFault::TooLarge;
    default:
        return TransportFault::Connect;
    }
}

TransportFault faultOf(const QList<QSslError> &errors)
{
    for (const QSslError &error : errors) {
        if (error.error() != QSslError::CertificateExpired && error.error() != QSslError::CertificateNotYetValid)
            return TransportFault::Certificate;
    }
    return TransportFault::CertificateDate;
}

// Qt has no error for a proxy that denies a connection: it reports the server as unreachable.
bool mayBeProxys(QNetworkReply::NetworkError error, const QUrl &url)
{
    if (error != QNetworkReply::UnknownNetworkError && error != QNetworkReply::ConnectionRefusedError)
        return false;
    const auto proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
    return !proxies.isEmpty() && proxies.first().type() != QNetworkProxy::NoProxy;
}

}

ReplyReader::ReplyReader(QNetworkReply *reply, const HttpRequest &request)
    : m_reply(reply)
    , m_maxBody(request.maxBody)
{
    m_result.url = request.url;
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::CoarseTimer);
    connect(&m_deadline, &QTimer::timeout, this,
        [this] { stop(TransportFault::Timeout, QStringLiteral("no answer in time")); });
    connect(reply, &QNetworkReply::metaDataChanged, this, &ReplyReader::checkHeaders);
    connect(reply, &QNetworkReply::readyRead, this, &ReplyReader::readMore);
    connect(reply, &QNetworkReply::finished, this, &ReplyReader::finish);
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_result.fault = faultOf(errors); // never ignored: finished() follows
        m_result.faultText = errors.value(0).errorString();
    });
    m_deadline.start(request.timeout);
}

ReplyReader::~ReplyReader() = default;

void ReplyReader::checkHeaders()
{
    qint64 bytes = 0;
    const auto &headers = m_reply->rawHeaderPairs();
    for (const auto &[name, value] : headers)
        bytes += name.size() + value.size();
    // Qt drops all headers when there are too many or too long ones.
    if (headers.isEmpty() || headers.size() > HttpClient::kMostHeaders || bytes > HttpClient::kMostHeaderBytes)
        stop(TransportFault::TooLarge, QStringLiteral("too many headers"));
}

void ReplyReader::readMore()
{
    if (m_result.body.size() + m_reply->bytesAvailable() > m_maxBody)
        return stop(TransportFault::TooLarge, QStringLiteral("reply over %1 bytes").arg(m_maxBody));
    m_result.body += m_reply->readAll();
}

void ReplyReader::stop(TransportFault fault, const QString &text)
{
    if (m_done || m_result.fault != TransportFault::None)
        return;
    m_result.fault = fault;
    m_result.faultText = text;
    m_reply->abort(); // emits finished()
}

void ReplyReader::finish()
{
    if (m_done)
        return;
    m_deadline.stop();
    m_done = true;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto error = m_reply->error();
    // Qt reports a status of 400 and above as an error from ContentAccessDenied on; such a reply is complete.
    const bool isBroken = status < 400 || error < QNetworkReply::ContentAccessDenied;
    if (m_result.fault == TransportFault::None && error != QNetworkReply::NoError && isBroken) {
        m_result.fault = mayBeProxys(error, m_reply->url()) ? TransportFault::Proxy : faultOf(error);
        m_result.faultText = m_reply->errorString();
    }
    if (m_result.fault == TransportFault::None) {
        m_result.status = status;
        m_result.headers = m_reply->rawHeaderPairs();
        if (m_reply->isOpen() && m_result.body.size() + m_reply->bytesAvailable() <= m_maxBody)
            m_result.body += m_reply->readAll();
    } else {
        m_result.body.clear();
    }
    // Queued: the frame that resumes owns this object, which must not die inside its own signal handler.
    QMetaObject::invokeMethod(
        this, [this] { resume(); }, Qt::QueuedConnection);
}

void ReplyReader::resume()
{
    if (const auto waiting = std::exchange(m_waiting, nullptr))
        waiting.resume(); // this object may be gone now
}

void ReplyReader::abort()
{
    stop(TransportFault::Aborted, QStringLiteral("aborted"));
}

void ReplyReader::close()
{
    abort();
    resume();
}

HttpReply ReplyReader::take()
{
    return std::move(m_result);
}

}
