#pragma once

// The files of a configuration folder: where they are, and reading one whole and bounded.

#include <QByteArray>
#include <QString>
#include <tl/expected.hpp>

namespace lanyard {

/// lanyard/NAME in the user's configuration folder ($XDG_CONFIG_HOME, else ~/.config).
QString configFile(const QString &name);

/// False only when it is certain that nothing has this name: what cannot be looked at counts as being there.
bool mayExist(const QString &file);

/// The folder of the file, or the nearest one above it that exists.
QString nearestFolder(const QString &file);

/// The whole file, of 1 MiB at most; or one translated sentence why not.
tl::expected<QByteArray, QString> readConfigFile(const QString &file);

/// The whole file in one step, for its owner only, and its folder where there is none; or the system's words why not.
tl::expected<void, QString> writeConfigFile(const QString &file, const QByteArray &content);

/// Renames a file that is not understood to NAME.bad-1 (or the next number) and answers that; empty when it cannot.
QString moveAside(const QString &file);

}
