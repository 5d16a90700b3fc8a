#pragma once

// The web browsers that are installed, and opening an address with one of them. Reads files of the desktop when asked:
// some milliseconds, nothing before.

#include "base/result.h"

#include <QList>
#include <QString>
#include <QUrl>
#include <optional>

namespace lanyard {

struct Browser {
    QString id; ///< of its desktop file: "firefox.desktop"
    QString name; ///< in the desktop's language
    QString icon; ///< a theme's name or a file; may be empty
};

/// Whatever says that it opens https addresses, in the order in which people look for a name.
QList<Browser> installedBrowsers();

/// The one that the desktop takes; nothing when it has none.
std::optional<Browser> defaultBrowser();

/// An address that may be given to a browser: http or https, with a host. Whatever else could start any program.
bool isForBrowser(const QUrl &url);

/// Starts that browser, and does not wait for it. An Error's sentence says what did not work.
Result<void> openWith(const QString &browser, const QUrl &url);

}
