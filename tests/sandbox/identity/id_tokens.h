#pragma once

// Identity Platform's ID tokens (PROTOCOL.md#id-token): RS256 with a key made once per process. Signing and judging
// them.

#include "sandbox/clock.h"
#include "sandbox/company_config.h"

#include <QByteArray>
#include <QJsonObject>
#include <tl/expected.hpp>

namespace sandbox {

/// Who an ID token speaks of.
struct Identity {
    QString projectId;
    QString tenant; ///< empty in the agent flow
    QString uid;
    QString email;
    Time expires;
    /// securetoken.google.com/<project>[/<tenant>], of IAP's identities (PROTOCOL.md#bearer)
    QString issuer() const;
};

QByteArray signIdToken(const QJsonObject &claims);
QByteArray spoilSignature(const QByteArray &token);
QJsonObject unverifiedClaims(const QByteArray &token); ///< empty if it is not a JWT

/// Checks signature, issuer, audience and lifetime. @return or why it is refused, in IAP's manner
tl::expected<Identity, QByteArray> judgeIdToken(const QByteArray &token, const Project &project, Time now);

}
