#pragma once

// What an Identity Platform project publishes about itself (PROTOCOL.md#project-check): where its users may sign in. A
// source of warnings, never a gate: the policy's exchangeHosts decide where tokens may go.

#include "base/result.h"
#include "iap/challenge.h"
#include "iap/http.h"

#include <QStringList>

namespace lanyard {

struct ProjectConfig {
    QString number; ///< of the project
    QStringList authorizedDomains;

    /// The host or a domain above it is listed; IP addresses must match exactly.
    bool isAuthorised(const QString &host) const;
};

/// GET …/getProjectConfig?key=…, with the Referer that a restricted API key demands.
HttpRequest projectConfigRequest(const QUrl &endpoint, const QString &apiKey, const QString &authOrigin);
Result<ProjectConfig> readProjectConfig(const HttpReply &reply);

/// The hosts of this sign-in, its page's and the redirect server's, at which the project does not let users sign in.
QStringList unlistedHosts(const ProjectConfig &config, const Challenge &challenge);

}
