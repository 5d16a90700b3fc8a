#include "signin/widgets/appearance.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

namespace lanyard::signin {

namespace {

bool isDark(const QPalette &palette)
{
    return palette.window().color().lightness() < palette.windowText().color().lightness();
}

QPalette darkPalette()
{
    const QColor window(0x2b, 0x2b, 0x2b);
    const QColor text(0xf2, 0xf2, 0xf2);
    const QColor faint(0x8a, 0x8a, 0x8a);
    QPalette palette(text, QColor(0x3a, 0x3a, 0x3a), QColor(0x55, 0x55, 0x55), QColor(0x17, 0x17, 0x17),
        QColor(0x26, 0x26, 0x26), text, Qt::white, QColor(0x1e, 0x1e, 0x1e), window);
    palette.setColor(QPalette::ToolTipBase, QColor(0x3d, 0x3a, 0x2a));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, QColor(0x35, 0x84, 0xe4));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x78, 0xae, 0xed));
    palette.setColor(QPalette::PlaceholderText, faint);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

}

void followDesktop(bool dark)
{
    if (isDark(QApplication::palette()) == dark)
        return;
    QStyle *fusion = QStyleFactory::create(QStringLiteral("Fusion")); // the application's from now on
    const QPalette light = fusion->standardPalette();
    QApplication::setStyle(fusion);
    QApplication::setPalette(dark ? darkPalette() : light);
}

}
