#pragma once

// One connection through a proxy, to learn whether it lets somebody through.

#include "base/proxy_login.h"

#include <QUrl>
#include <qcorotask.h>

namespace lanyard {

enum class ProxyTrial {
    Accepted,
    Refused, ///< wrong user name or password
    Unreachable,
};

/// Nothing is sent but the request to connect to the host of `url`, and the login at most once.
QCoro::Task<ProxyTrial> tryProxy(ProxyLogin login, QUrl url);

}
