#include "ui/dialog_parts.h"

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

QLabel *headingLabel(QWidget &dialog)
{
    QLabel *label = textLabel(dialog);
    QFont font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.25);
    label->setFont(font);
    return label;
}

}
