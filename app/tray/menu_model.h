#pragma once

// The tray menu as a plain value, computed from a Status (app/README.md#tray). No QMenu, no clock: `now` is
// Status::now. Every entry has a key that stays the same while its text changes; menus are updated by key.

#include "status/status.h"

#include <QCoreApplication>
#include <QList>
#include <QStringList>

namespace lanyard {

/// What the user asked for. `resource` and `tenant` are ids, empty where the kind needs none.
struct MenuAction {
    enum class Kind {
        None,
        Open,
        OpenInBrowser,
        Refresh,
        SwitchTenant,
        OtherTenant, ///< the sign-in page's own choice
        SignIn,
        SignOut,
        SignInAll,
        SignInToProxy,
        RefreshAll,
        SignOutEverywhere,
        ShowSessions,
        AddResource,
        ShowSettings,
        ShowHelp,
        ShowAbout,
        Quit,
    };
    Kind kind = Kind::None;
    QString resource;
    QString tenant;
    friend bool operator==(const MenuAction &, const MenuAction &) = default;
};

struct MenuEntry {
    enum class Type { Sentence, Separator, Action, Radio, Submenu };
    Type type = Type::Action;
    QString key; ///< unique among its siblings, stable over time
    QString text; ///< as QAction has it: "&" marks the accelerator
    MenuAction action;
    bool enabled = true;
    bool checked = false;
    QList<MenuEntry> children;
};

struct MenuOptions {
    int mostResources = 16; ///< the rest is behind "more in Sessions..."; a longer menu leaves small screens
    int mostTenants = 8; ///< more of them get a submenu of their own
    QStringList recent; ///< ids of resources used lately: they stay when not all fit
};

class MenuModel {
    Q_DECLARE_TR_FUNCTIONS(lanyard::MenuModel)
public:
    static QList<MenuEntry> of(const Status &status, const MenuOptions &options = {});

private:
    static MenuEntry resource(const SessionView &session, const QDateTime &now, const MenuOptions &options);
    static QList<MenuEntry> account(const SessionView &session);
    static QList<MenuEntry> tenants(const SessionView &session, const MenuOptions &options);
    static QList<MenuEntry> resources(const Status &status, const MenuOptions &options);
    static QList<MenuEntry> forAll(const Status &status);
    static MenuEntry help();
};

}
