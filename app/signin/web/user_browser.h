#pragma once

// A link that leaves the resource belongs into the user's own browser. It must not inherit this process's private HOME
// and engine variables, or it would come up as somebody else's empty profile; QDesktopServices offers no way to say so.

#include <QString>
#include <QUrl>

namespace lanyard::signin {

/// Of the person at the desktop, not of this process.
QString userHome();

/// False when no browser could be started, or the address is not of the web.
bool openInUserBrowser(const QUrl &url);

}
