#pragma once

// How a label is written for whoever draws the menu: Qt itself (in an XEmbed tray), or a panel that reads it over D-Bus
// (app/tray/README.md#labels). Pure.

#include <QString>

namespace lanyard {

/// @param text as Qt draws it: "&" marks the accelerator, "&&" is an ampersand
/// @return what an action has to say so that panels show the same
QString labelForPanel(const QString &text);

}
