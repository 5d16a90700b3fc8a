#include "tray/icon_files.h"

namespace lanyard {

QIcon trayIconFor(IconKind kind)
{
    QIcon icon; // no theme's name: a panel that does not know it (yet) would show a gap
    for (const int size : {16, 22, 24, 32, 48, 64})
        icon.addFile(QStringLiteral(":/lanyard/tray/%1-%2.png").arg(code(kind)).arg(size), QSize(size, size));
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
