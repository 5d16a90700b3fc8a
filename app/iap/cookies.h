#pragma once

// Cookies of one resource (PROTOCOL.md#cookies): a plain list, kept whatever this computer's clock says, because the
// authority on a session is its ID token's exp and a nonce belongs to one flow. Never leaves the resource's host.

#include "base/secret.h"
#include "iap/http.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace lanyard {

/// The date in a Set-Cookie line's Expires, as browsers read it; invalid where there is none that they accept, or
/// where Max-Age takes precedence.
QDateTime expiresOf(const QByteArray &line);

/// GCP_IAP_AUTH_TOKEN_ or the older GCP_IAAP_AUTH_TOKEN, with or without __Host-: the cookie that is the session.
bool isSessionCookie(const QByteArray &name);
/// GCP_IAP_UID, which tells an app who is signed in.
bool isUidCookie(const QByteArray &name);

/// May a cookie with this Domain attribute come from `host`: its own, or a parent that is more than a top-level domain.
/// Empty is fine, and so is the old leading dot.
bool isDomainOf(const QString &host, const QString &domain);

struct Cookie {
    QByteArray name;
    Secret value;
    Secret line; ///< the whole Set-Cookie line, for a window that needs its attributes

    bool isSession() const { return isSessionCookie(name); }
    bool isNonce() const;
};

class Cookies {
public:
    static constexpr int kMostCookies = 50;
    static constexpr qsizetype kLongestLine = 8 * 1024;

    /// Takes a reply's Set-Cookie lines. A line for another host, too long, malformed, or one too many is left out
    /// (an app's many never crowd out IAP's own); a removal (Max-Age=0, an Expires not after the reply's own Date, an
    /// empty value) removes.
    void take(const HttpReply &reply);

    /// Whole Set-Cookie lines that a window brought from that resource; nonces left out.
    static Cookies fromLines(const QUrl &resource, const QList<Secret> &lines);

    bool hasSession() const;
    bool isEmpty() const { return m_cookies.isEmpty(); }
    const QList<Cookie> &all() const { return m_cookies; }
    /// Without nonces: what a session consists of.
    Cookies withoutNonces() const;
    /// "a=1; b=2", empty when there is none.
    QByteArray header() const;

private:
    void add(const Cookie &cookie);

    QList<Cookie> m_cookies;
};

}
