#pragma once

// Everything that can be done with one session, as QActions for menu bar, context menu and buttons, enabled as its
// state allows. Calls Sessions itself; what needs a dialog leaves as a signal. Owned by the Sessions window.

#include "session/session_service.h"

#include <QAction>
#include <QMenu>
#include <optional>

namespace lanyard {

class SessionActions : public QObject {
    Q_OBJECT
public:
    /// @param sessions outlives this
    /// @param window owns this; its shortcuts are valid in it
    SessionActions(SessionService &sessions, QWidget &window);

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
    QAction *signOut = nullptr;
    QAction *keepBrowserAlive = nullptr;
    QAction *remove = nullptr;

Q_SIGNALS:
    void signOutWanted(const QString &resource);
    void removeWanted(const QString &resource);
    void openInBrowserWanted(const QUrl &url);
    /// A sentence on how it goes.
    void said(const QString &sentence);

private:
    QAction *make(const QString &text, void (SessionActions::*run)());
    void fillTenants(const SessionView &session);
    void report(QCoro::Task<Result<void>> task, const QString &before, const QString &done, const QString &failed);
    void onOpen();
    void onOpenInBrowser();
    void onRefresh();
    void onSignIn();
    void onSignOut();
    void onKeepBrowserAlive();
    void onRemove();
    void onTenant(const QString &tenant, const QString &name);

    SessionService &m_sessions;
    QMenu m_tenants;
    QStringList m_tenantsShown; ///< what the menu was made of
    SessionView m_session;
};

}
