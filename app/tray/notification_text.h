#pragma once

// The words and buttons of each notification. Pure: drawn from what the sessions are now.

#include "status/status.h"
#include "tray/notifier.h"

#include <QCoreApplication>

namespace lanyard {

class NotificationText {
    Q_DECLARE_TR_FUNCTIONS(lanyard::NotificationText)
public:
    /// @param sessions at least one: they need a sign-in, or end soon and only a sign-in refreshes them
    static Notification signIn(const SessionList &sessions);
    /// @param sessions at least one: they end soon, or have ended, and Lanyard goes on trying
    static Notification ending(const SessionList &sessions);
    /// @param text may be several paragraphs
    static Notification plain(const QString &title, const QString &text);
    /// @param text names it
    static Notification proxySignIn(const QString &text);
    static Notification noTray();

private:
    static QString names(const SessionList &sessions);
};

}
