#pragma once

// The cookies that make up a resource's session, seen through the web engine's cookie events (PROTOCOL.md#cookies):
// known by a part of their name, since prefix and number vary. A nonce or GCP_IAP_UID alone does not mean "signed in".

#include "window/job.h"

#include <QList>
#include <QNetworkCookie>
#include <QString>

namespace lanyard::signin {

class SessionJar {
public:
    explicit SessionJar(QString host);

    /// True when the cookie is new or changed, and part of the session.
    bool add(const QNetworkCookie &cookie);
    void remove(const QNetworkCookie &cookie);
    void clear() { m_cookies.clear(); }

    bool isEmpty() const { return m_cookies.isEmpty(); }
    QList<CookieLine> lines() const;

private:
    bool concerns(const QNetworkCookie &cookie) const;

    QString m_host;
    QList<QNetworkCookie> m_cookies;
};

/// For a browser that is given the line's cookie for `url`: host-only unless the line names a domain. An Error when the
/// line is no cookie, or one that this host may not set.
Result<QNetworkCookie> cookieFrom(const CookieLine &line, const QUrl &url);

}
