#pragma once

// The pictures of resources/icons, embedded as PNG: no SVG plugin and no icon theme is needed to see them.

#include "tray/icon_model.h"

#include <QIcon>

class QPalette;

namespace lanyard {

/// @param palette of the desktop: light ink on a dark one, dark ink on a light one
QIcon trayIconFor(IconKind kind, const QPalette &palette);

QIcon applicationIcon();

}
