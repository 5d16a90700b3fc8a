#pragma once

// The installed web browsers, and opening an address with one of them. Reads the desktop's files when asked, which
// takes some milliseconds.

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

/// Every application that opens https addresses, sorted by name as people sort.
QList<Browser> installedBrowsers();

/// The desktop's default browser, if it has one.
std::optional<Browser> defaultBrowser();

/// May the address be given to a browser: http or https, with a host. Other schemes could start any program.
bool isForBrowser(const QUrl &url);

/// Starts that browser without waiting for it. The Error's sentence says what failed.
Result<void> openWith(const QString &browser, const QUrl &url);

}
