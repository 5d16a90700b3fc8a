#pragma once

// The system's proxies for this process, asked for by origin alone: what finds proxies (libproxy, a PAC script) may log
// the address that it is asked about, and ours carry one-time tokens.

#include "base/proxy_login.h"

#include <QList>

namespace lanyard {

/// @param logins each goes to its own proxy alone, where the system names that
void useSystemProxies(const QList<ProxyLogin> &logins = {});

}
