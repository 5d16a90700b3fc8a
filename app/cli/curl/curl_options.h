#pragma once

// Which curl options `lanyard curl` passes on: those that can neither send the session elsewhere, nor reveal it, nor
// name another URL. Everything else is refused by name, also abbreviations of long options, which curl would accept.
// Pure, but for readsOnlyOnce(), which looks what files there are.

#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

namespace lanyard::cli {

/// The arguments unchanged, or the first one that is refused.
tl::expected<QStringList, QString> passableCurlArguments(const QStringList &arguments);

/// Whether one of these, which are passable, has curl read what cannot be read again (its standard input, a pipe), so
/// that a second try would send less.
bool readsOnlyOnce(const QStringList &arguments);

}
