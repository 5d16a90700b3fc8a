#include "widgets/button_icons.h"

#include <QApplication>
#include <QProxyStyle>

namespace lanyard {

namespace {

class WithoutButtonIcons : public QProxyStyle {
public:
    int styleHint(
        StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *details) const override
    {
        return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, details);
    }
};

}

void hideButtonIconsFromRightToLeft()
{
    if (QGuiApplication::isRightToLeft())
        QApplication::setStyle(new WithoutButtonIcons); // the application's own from here on
}

}
