#pragma once

// Requests and replies as plain values: this folder makes and reads them, app/net carries them.

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>
#include <chrono>

namespace lanyard {

struct HttpRequest {
    enum class Method { Get, Post };
    Method method = Method::Get;
    QUrl url;
    QList<QPair<QByteArray, QByteArray>> headers; ///< Cookie included: the client keeps none of its own
    QByteArray body;
    std::chrono::milliseconds timeout = std::chrono::seconds(30); ///< for the whole request, as gcip-iap's
    qint64 maxBody = 1024 * 1024; ///< bytes; a longer reply is TooLarge
};

/// What went wrong below HTTP.
enum class TransportFault {
    None,
    Dns,
    Connect, ///< refused, reset, unreachable, closed early
    Timeout,
    Proxy, ///< the proxy refused
    ProxySignIn, ///< the proxy wants a user name and password
    TlsHandshake, ///< interrupted
    Certificate, ///< not trusted, or of another host
    CertificateDate, ///< expired or not yet valid: may be this computer's clock
    TooLarge, ///< more body or headers than the bound
    Aborted, ///< by us: the program quits
};

/// A reply, or the fault that stands in its place. Redirects are never followed.
struct HttpReply {
    TransportFault fault = TransportFault::None;
    QString faultText; ///< for the log
    int status = 0;
    QUrl url; ///< of the request
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;

    /// First header of that name (case-insensitive), empty when absent.
    QByteArray header(QByteArrayView name) const;
    /// Every Set-Cookie line.
    QList<QByteArray> setCookieLines() const;
    bool hasMarker() const; ///< X-Goog-IAP-Generated-Response: IAP itself answered (PROTOCOL.md#marker)
    bool isJson() const;
    bool isHtml() const;
};

/// A date of a header (RFC 9110, section 5.6.7), UTC; invalid when it is none.
QDateTime httpDate(const QByteArray &text);

}
