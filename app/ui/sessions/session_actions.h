#pragma once

// Everything that can be done with one session, as QActions for menu bar, context menu and buttons, enabled as its
// state allows. Owned by the Sessions window.

#include "status/status.h"

#include <QAction>
#include <QMenu>
#include <optional>

namespace lanyard {

class DesktopActions;
class SessionCommands;

class SessionActions : public QObject {
    Q_OBJECT
public:
    /// @param commands and desktop outlive this
    /// @param window owns this; its shortcuts are valid in it
    SessionActions(SessionCommands &commands, DesktopActions &desktop, QWidget &window);

    /// The session that is selected, if any.
    void setSession(const std::optional<SessionView> &session);
    /// What a double click or Return does: signs in where that is needed, else opens.
    QAction *primary() const;
    /// In menu order; separators are null.
    QList<QAction *> all() const;

    QAction *open = nullptr;
    QAction *openInBrowser = nullptr;
    QAction *refresh = nullptr;
    QAction *switchTenant = nullptr; ///< has a menu
    QAction *signIn = nullptr;
    QAction *signInWithBrowser = nullptr; ///< cancels, while a browser waits for that
    QAction *signOut = nullptr;
    QAction *keepBrowserAlive = nullptr;
    QAction *remove = nullptr;

private:
    QAction *make(const QString &text, void (SessionActions::*run)());
    void fillTenants(const SessionView &session);
    void onOpen();
    void onOpenInBrowser();
    void onRefresh();
    void onSignIn();
    void onSignInWithBrowser();
    void updateBrowser();
    void onSignOut();
    void onKeepBrowserAlive();
    void onRemove();
    void onTenant(const QString &tenant);

    SessionCommands &m_commands;
    DesktopActions &m_desktop;
    QMenu m_tenants;
    QStringList m_tenantsShown; ///< what the menu was made of
    SessionView m_session;
    bool m_isBrowserWaiting = false; ///< for the user to sign in to the session there
};

}
