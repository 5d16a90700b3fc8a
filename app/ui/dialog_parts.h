#pragma once

// What our dialogs have in common: a heading and plain text that wraps at a readable width.

#include <QLabel>

namespace lanyard {

QFont headingFont(QFont font);
QLabel *headingLabel(QWidget &dialog);
QLabel *textLabel(QWidget &dialog);

}
