#pragma once

// Opens links that leave the resource in the user's own browser, without this process's private HOME and engine
// variables: with them it would start with an empty profile. QDesktopServices offers no way to do that.

#include <QString>
#include <QUrl>

namespace lanyard::signin {

/// The user's, not this process's.
QString userHome();

/// False if no browser could be started, or the address is not a web address.
bool openInUserBrowser(const QUrl &url);

}
