#pragma once

// Which curl options `lanyard curl` passes on: a list of those that cannot lead the session elsewhere, show it, or name
// another URL. Everything else is refused by name; so are abbreviations of long options, which curl would accept. Pure.

#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

namespace lanyard::cli {

/// The arguments unchanged, or the first one that is refused.
tl::expected<QStringList, QString> passableCurlArguments(const QStringList &arguments);

}
