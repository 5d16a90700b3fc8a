#pragma once

// Origins (RFC 6454), and which addresses are accepted as a peer or shown as a page. The one copy of these rules: tray
// and sign-in window both use it.

#include <QString>
#include <QUrl>

namespace lanyard {

/// "https://login.example.net" or "https://login.example.net:8443"; empty when the URL has no plain origin: not valid,
/// no host, user information, a trailing dot, or a scheme other than http and https.
QString originOf(const QUrl &url);

/// Both have an origin, and it is the same one.
bool isSameOrigin(const QUrl &a, const QUrl &b);

/// The host as it is on the wire, in lower case: other scripts as punycode, so that look-alikes can be told apart.
QString hostOf(const QUrl &url);

/// 127.0.0.0/8, ::1, localhost and *.localhost (RFC 6761, section 6.3).
bool isLoopback(const QUrl &url);

/// May we talk to it, or show it, at all: https, or plain http to loopback where policy says "development"
/// (app/README.md#trust-1).
bool isAcceptableEndpoint(const QUrl &url, bool development);

/// The query's value for `key`, percent-decoded; tolerant of unescaped ':' and '/' in values (PROTOCOL.md#challenge).
QString queryValue(const QUrl &url, const QString &key);

/// The URL with `key=value` appended to whatever query it has.
QUrl withQuery(QUrl url, const QString &key, const QString &value);

}
