#pragma once

// A proxy server, and whom it knows: for that one proxy alone.

#include "base/secret.h"

#include <QList>
#include <QString>

namespace lanyard {

struct ProxyAddress {
    QString host; ///< of an IPv6 address without brackets
    quint16 port = 0;

    /// "proxy.example.com:3128", for people.
    QString text() const;
    friend bool operator==(const ProxyAddress &a, const ProxyAddress &b)
    {
        return a.port == b.port && a.host.compare(b.host, Qt::CaseInsensitive) == 0;
    }
};

struct ProxyLogin {
    ProxyAddress proxy;
    QString user;
    Secret password; ///< UTF-8
};

inline constexpr QLatin1String kProxyLoginsEntry("proxies"); ///< in the keychain; no account's

/// As the keychain has them.
Secret toText(const QList<ProxyLogin> &logins);
/// What toText() made; lines that it did not make are left out.
QList<ProxyLogin> proxyLoginsIn(const Secret &text);

}
