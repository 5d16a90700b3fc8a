#include "widgets/colours.h"

namespace lanyard {

namespace {

struct Shades {
    QRgb onLight;
    QRgb onDark;
};

Shades shades(Tint tint)
{
    switch (tint) {
    case Tint::Well:
        return {0x1a7340, 0x5fd38a};
    case Tint::Attention:
        return {0x9e4a05, 0xffb454};
    case Tint::Problem:
        return {0xb3261e, 0xff8a80};
    case Tint::Quiet:
        return {0x5a636c, 0xaab2ba};
    }
    Q_UNREACHABLE();
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

}

QColor tint(Tint tint, const QPalette &palette)
{
    const Shades both = shades(tint);
    return QColor(isDark(palette) ? both.onDark : both.onLight);
}

}
