#pragma once

// The QtKeychain that runs, which may be newer than the one that we were compiled with: which keychain it takes
// differs.

#include <QVersionNumber>

namespace lanyard {

/// By the name of the library's file (libqt6keychain.so.0.15.0); null where it has another.
QVersionNumber runningQtKeychain();

}
