#pragma once

// How the user is asked for a proxy's user name and password. `agent` implements it.

#include "base/proxy_login.h"

#include <optional>
#include <qcorotask.h>

namespace lanyard {

/// Names the proxy as the system does; nothing in it comes from the proxy itself.
struct ProxyQuestion {
    ProxyAddress proxy;
    QString user; ///< whom it knew before; may be empty
    QString problem; ///< a sentence on the last answer; empty: asked for the first time
};

class ProxyPrompt {
public:
    virtual ~ProxyPrompt() = default;

    /// The question stays on screen until the next one, or closeProxyQuestion(). Nullopt: the user cancelled.
    virtual QCoro::Task<std::optional<ProxyLogin>> askForProxy(ProxyQuestion question) = 0;
    /// @return false where the user had closed it already
    virtual bool closeProxyQuestion() = 0;
    /// The user asked for it again.
    virtual void raiseProxyQuestion() = 0;
};

}
