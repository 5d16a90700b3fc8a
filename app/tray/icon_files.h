#pragma once

// The icons of resources/icons, embedded as PNG: they need neither an SVG plugin nor an icon theme.

#include "tray/icon_model.h"

#include <QIcon>

namespace lanyard {

/// Readable on light and dark panels alike: a program cannot know how dark the panel is (GNOME's bar is black beside
/// light windows, XFCE's panel has its own switch), and it can change.
QIcon trayIconFor(IconKind kind);

QIcon applicationIcon();

}
