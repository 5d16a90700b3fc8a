#pragma once

// IAP's redirect to the auth page, as far as the window needs it (protocol.md 2.4, 3.8). The order of the parameters
// and their encoding vary, so the query is parsed, never matched.

#include <QString>
#include <QUrl>
#include <optional>

namespace lanyard::signin {

struct Challenge {
    QString origin; ///< of the auth page
    QString mode;
    QString apiKey;
    QString tenant; ///< empty when the page is to ask, or without tenants (`tid=_<project number>`)
};

/// Nothing when the address is no challenge.
std::optional<Challenge> challengeIn(const QUrl &url);

/// What gcip-iap does itself once a tenant was chosen: `mode=login` with that tid, everything else untouched.
QUrl preselected(const QUrl &challenge, const QString &tenant);

/// The tenant that an address of the auth page names; empty for none.
QString tenantIn(const QUrl &url);

}
