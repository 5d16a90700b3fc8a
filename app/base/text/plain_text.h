#pragma once

// Names from outside where Qt looks for marks of its own: tooltips and window titles. Pure.

#include <QString>

namespace lanyard {

/// Looks the same, and no tooltip takes it for markup: neither ours nor that of a panel, which has no other way to
/// know.
QString plainToolTip(QString text);

/// As QWidget::setWindowTitle() wants it: "[*]" is its mark for "modified".
QString plainTitle(QString text);

}
