#pragma once

// What an Identity Platform project says of itself (protocol.md 3.1): where its users may sign in. A warning's source,
// never a gate: where tokens may go is the policy's exchangeHosts' word.

#include "base/result.h"
#include "iap/http.h"

#include <QStringList>

namespace lanyard {

struct ProjectConfig {
    QString number; ///< of the project
    QStringList authorizedDomains;

    /// The host is listed, or a domain above it is; addresses only as they are.
    bool isAuthorised(const QString &host) const;
};

/// GET …/getProjectConfig?key=…, with the Referer that a restricted API key demands.
HttpRequest projectConfigRequest(const QUrl &endpoint, const QString &apiKey, const QString &authOrigin);
Result<ProjectConfig> readProjectConfig(const HttpReply &reply);

}
