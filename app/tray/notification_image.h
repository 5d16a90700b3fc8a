#pragma once

// Lanyard's icon as a notification's image-data. As pixels: a name is looked up in the daemon's theme, and may not be
// there.

#include <QVariant>

namespace lanyard {

/// A value for the hint "image-data", ready for D-Bus.
QVariant notificationImage();

}
