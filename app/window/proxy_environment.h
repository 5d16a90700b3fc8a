#pragma once

// The proxies that refreshes use, as variables for the web engine. Refreshes ask libproxy, which knows the desktop's
// settings and PAC files; the window has a HOME of its own and would find neither. Pure but for proxiesFor().

#include "base/proxy_login.h"

#include <QList>
#include <QNetworkProxy>
#include <QProcessEnvironment>
#include <QUrl>
#include <optional>

namespace lanyard {

struct ProxyAnswer {
    QString host;
    QNetworkProxy proxy;
};

/// What a refresh would be told for these addresses (net/system_proxies.h). May have to fetch a PAC file first.
QList<ProxyAnswer> proxiesFor(const QList<QUrl> &urls);

/// Replaces the proxy variables of `environment` by these answers: the engine takes the first proxy for all hosts but
/// those that were answered with none. Plain variables of the user's stay: the engine understands them, but for a user
/// and a password in them, which are taken out.
void setProxies(QProcessEnvironment &environment, const QList<ProxyAnswer> &answers);

/// What these say of the proxy that an engine with that environment uses for https.
std::optional<ProxyLogin> proxyLoginFor(const QProcessEnvironment &environment, const QList<ProxyAnswer> &answers);

}
