#pragma once

// Lanyard's icon as a notification's image-data. As pixels, because a name is looked up in the daemon's theme, where it
// may be missing.

#include <QVariant>

namespace lanyard {

/// A value for the hint "image-data", ready for D-Bus.
QVariant notificationImage();

}
