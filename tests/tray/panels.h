#pragma once

// Real panels for tests, and eyes to see what is on the screen.

#include "tray/program.h"

#include <QPoint>
#include <QRgb>
#include <memory>

namespace lanyard {

/// Puts the panels' configurations where they look for them: once, before the first panel.
bool configurePanels();
/// "xfce", "lxqt" or "trayer".
std::unique_ptr<Program> startPanel(const QString &name);
/// No StatusNotifier host is left of the panel of a test before.
bool waitForNoPanel();

/// The inks of resources/icons/tray.
constexpr QRgb kWellInk = 0xff128ba3;
constexpr QRgb kAttentionInk = 0xffd9690a;
/// Waits until there is enough of that ink on the screen for an icon of 16 px, or is none left.
bool waitUntilSeen(QRgb ink, bool seen = true, int milliseconds = 40000);

/// Where that ink is first seen; (-1, -1) if it is not.
QPoint placeOf(QRgb ink);

/// Visible windows of that class; in the order of xdotool.
QStringList windowsOfClass(const QString &name);
QString xdotool(const QStringList &arguments);

}
