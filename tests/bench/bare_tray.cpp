// The least that a Qt tray program can be, an icon and a menu: what lanyard-tray is measured against.

#include <QApplication>
#include <QMenu>
#include <QPixmap>
#include <QSystemTrayIcon>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QPixmap pixmap(32, 32);
    pixmap.fill(Qt::darkGreen);
    QMenu menu;
    for (int i = 0; i < 14; ++i)
        menu.addAction(QStringLiteral("Item %1").arg(i));
    QSystemTrayIcon icon{QIcon(pixmap)};
    icon.setContextMenu(&menu);
    icon.show();
    return QApplication::exec();
}
