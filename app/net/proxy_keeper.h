#pragma once

// Whoever knows the user names and passwords of proxies, as the HTTP client sees him. `agent` implements it.

#include <QNetworkProxy>
#include <QUrl>
#include <qcorotask.h>

namespace lanyard {

class ProxyKeeper {
public:
    virtual ~ProxyKeeper() = default;

    /// A proxy refused a request for that address.
    /// @param proxy with the user and the password that it was given, if any: they are wrong
    /// @return whether something else is known by now, so that the request is worth another try
    virtual QCoro::Task<bool> refused(QNetworkProxy proxy, QUrl url) = 0;
};

}
