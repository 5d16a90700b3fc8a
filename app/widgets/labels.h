#pragma once

// What our dialogs have in common: a heading and plain text that wraps at a readable width.

#include <QLabel>

namespace lanyard {

QFont headingFont(QFont font);
/// Aligned to the window's leading edge, whatever script the text is in: addresses stand beside their labels.
Qt::Alignment leadingSide(const QWidget &window);
QLabel *headingLabel(QWidget &dialog);
QLabel *textLabel(QWidget &dialog);

}
