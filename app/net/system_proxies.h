#pragma once

// The system's proxies for this process, asked for by origin alone: what finds proxies (libproxy, a PAC script) may log
// the address that it is asked about, and ours carry one-time tokens.

namespace lanyard {

void useSystemProxies();

}
