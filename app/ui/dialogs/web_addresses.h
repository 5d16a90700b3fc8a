#pragma once

// Web addresses for and from the user: where the browser's own sessions end, and what a typed address means. Pure.

#include "status/status.h"

#include <QUrl>
#include <optional>

namespace lanyard {

/// One sign-out address per sign-in page: enough for all of its resources.
QList<QUrl> browserSignOutUrls(const Status &status);

/// "wiki.example.com/start" -> https://wiki.example.com/start. Nothing when it is not a web address.
std::optional<QUrl> webAddress(const QString &typed);

}
