#pragma once

// The pictures of resources/icons, embedded as PNG: no SVG plugin and no icon theme is needed to see them.

#include "tray/icon_model.h"

#include <QIcon>

namespace lanyard {

/// Reads well on light and dark panels alike: how dark a panel is nobody tells a program (GNOME's bar is black beside
/// light windows, XFCE's panel has a switch of its own), and it changes while we run.
QIcon trayIconFor(IconKind kind);

QIcon applicationIcon();

}
