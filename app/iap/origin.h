#pragma once

// Origins (RFC 6454) and the forms of a host that are never accepted as a peer.

#include <QString>
#include <QUrl>

namespace lanyard {

/// "https://login.example.net" or "https://login.example.net:8443"; empty when the URL has no plain origin:
/// no host, user information, a trailing dot, or a scheme other than http and https.
QString originOf(const QUrl &url);

/// 127.0.0.0/8, ::1, localhost and *.localhost (RFC 6761, section 6.3).
bool isLoopback(const QUrl &url);

/// May we talk to it at all: https, or plain http to loopback where policy says "development" (design section 7, rule
/// 1).
bool isAcceptableEndpoint(const QUrl &url, bool development);

/// The query's value for `key`, percent-decoded; tolerant of unescaped ':' and '/' in values (protocol.md 2.4).
QString queryValue(const QUrl &url, const QString &key);

/// The URL with `key=value` appended to whatever query it has.
QUrl withQuery(QUrl url, const QString &key, const QString &value);

}
