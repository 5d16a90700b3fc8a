#include "widgets/labels.h"

namespace lanyard {

QLabel *textLabel(QWidget &dialog)
{
    auto *label = new QLabel(&dialog);
    label->setTextFormat(Qt::PlainText); // names come from outside
    label->setWordWrap(true);
    label->setMinimumWidth(dialog.fontMetrics().averageCharWidth() * 64);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    return label;
}

Qt::Alignment leadingSide(const QWidget &window)
{
    return (window.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
}

QFont headingFont(QFont font)
{
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.25);
    return font;
}

QLabel *headingLabel(QWidget &dialog)
{
    QLabel *label = textLabel(dialog);
    label->setFont(headingFont(label->font()));
    return label;
}

}
