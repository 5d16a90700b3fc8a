#pragma once

// A client that trusts the peer's certificate, and a request as one line.

#include "net/dated_certificate.h"
#include "net/http_client.h"
#include "net/peer.h"

#include <QTest>
#include <qcorotask.h>

namespace lanyard {

inline const DatedCertificate &goodCertificate()
{
    using namespace std::chrono_literals;
    static const DatedCertificate certificate = makeCertificate("peer.localhost", -1h, 24h);
    return certificate;
}

inline void useGoodTls(Peer &peer)
{
    peer.useTls(goodCertificate().pem, goodCertificate().keyPem);
}

inline QStringList trusted(const DatedCertificate &certificate = goodCertificate())
{
    return {QString::fromLatin1(certificate.caPem)};
}

inline HttpRequest requestOf(const QUrl &url, std::chrono::milliseconds timeout = std::chrono::seconds(10))
{
    HttpRequest request;
    request.url = url;
    request.timeout = timeout;
    return request;
}

inline HttpReply get(Http &http, const QUrl &url, std::chrono::milliseconds timeout = std::chrono::seconds(10))
{
    return QCoro::waitFor(http.send(requestOf(url, timeout)));
}

/// A proxy configured by whoever runs the test would get between us and the peer.
inline void forgetProxies()
{
    for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"})
        qunsetenv(name);
}

}
