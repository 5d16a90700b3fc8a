#pragma once

// The user's own browser has sessions of its own. These are the addresses that act on them (protocol.md 2.2), and the
// reading of an address that a person typed. Pure.

#include "status/status.h"

#include <QUrl>
#include <optional>

namespace lanyard {

/// Signs the browser out of the resource, and on the way out of the sign-in page for its tenants.
QUrl browserSignOutUrl(const QUrl &resource);
/// A page that keeps the browser's session alive as long as it is open.
QUrl browserRefresherUrl(const QUrl &resource);
/// One sign-out address per sign-in page: enough for all of its resources.
QList<QUrl> browserSignOutUrls(const Status &status);

/// "wiki.example.com/start" -> https://wiki.example.com/start. Nothing when it is not a web address.
std::optional<QUrl> webAddress(const QString &typed);

}
