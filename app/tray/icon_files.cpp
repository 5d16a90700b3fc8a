#include "tray/icon_files.h"

#include <QPalette>

namespace lanyard {

QIcon trayIconFor(IconKind kind, const QPalette &palette)
{
    const bool darkPanel =
        palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    const QLatin1String ink(darkPanel ? "dark" : "light");
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48})
        icon.addFile(QStringLiteral(":/lanyard/tray/%1-%2-%3.png").arg(code(kind), ink).arg(size), QSize(size, size));
    return icon;
}

QIcon applicationIcon()
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256})
        icon.addFile(QStringLiteral(":/lanyard/app/lanyard-%1.png").arg(size), QSize(size, size));
    return icon;
}

}
