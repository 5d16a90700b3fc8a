#pragma once

// What tray, windows and control socket ask of the program around them. They hold a reference, which outlives them;
// `agent` implements it.

#include "base/result.h"
#include "desktop/browser_question.h"

#include <QUrl>
#include <qcorotask.h>

namespace lanyard {

class BrowserService;
struct Settings;

class DesktopActions {
public:
    virtual ~DesktopActions() = default;

    virtual void showSessions() = 0;
    virtual void addResource() = 0;
    virtual void showSettings() = 0;
    virtual void showBrowsers() = 0;
    virtual void showHelp() = 0;
    virtual void showAbout() = 0;

    // These ask the user before they do anything.
    virtual void confirmSignOut(const QString &resource) = 0;
    virtual void confirmSignOutEverywhere() = 0;
    virtual void confirmRemove(const QString &resource) = 0;

    /// False when the user refused, or the question was withdrawn. One at a time: a second one is refused.
    virtual QCoro::Task<bool> ask(BrowserQuestion question) = 0;
    virtual void withdrawQuestion() = 0;
    virtual BrowserService &browsers() = 0;

    /// Asks for the user name and password of the proxy that waits for them, if one does.
    virtual void signInToProxy() = 0;
    /// Those of all proxies; reports a failure itself.
    virtual void forgetProxies() = 0;

    /// All settings as they should be; locked ones are as they were.
    virtual void changeSettings(const Settings &settings) = 0;
    /// Http and https only; reports a failure itself.
    virtual void openInBrowser(const QUrl &url) = 0;

    /// A user's action failed where no window shows it.
    /// @param title "Wiki could not be opened"
    virtual void reportFailure(const QString &title, const Error &error) = 0;
    /// Something the user has to read although no notification can be shown: opens the Sessions window with it.
    virtual void showMessage(const QString &sentence) = 0;
    /// A dialog is showing what was signed out, so no notification has to.
    virtual bool showsSignOutReport() const = 0;
    /// Whether a panel shows the icon.
    virtual bool showsIcon() const = 0;

    virtual void quit() = 0;
    /// Replaces the process by a new one as soon as nothing is shown or under way.
    virtual void restart() = 0;
};

}
