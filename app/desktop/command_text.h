#pragma once

// What commands are called in menus, with their accelerators: the tray's menu and the windows say the same.

#include <QCoreApplication>

namespace lanyard {

class CommandText {
    Q_DECLARE_TR_FUNCTIONS(lanyard::CommandText)
public:
    static QString signIn();
    static QString open();
    static QString openInBrowser();
    static QString addResource();
    static QString signInToProxy();
    static QString refreshAll();
    static QString signOutEverywhere();
    static QString settings();
    static QString help(); ///< the menu's name
    static QString howLanyardWorks();
    static QString about();
};

}
