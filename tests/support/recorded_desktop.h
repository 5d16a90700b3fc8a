#pragma once

// The program around tray, windows and control socket, as a test has it: every wish is written down, none is granted.

#include "desktop/desktop_actions.h"

#include <QStringList>
#include <functional>

namespace lanyard {

class RecordedDesktop : public DesktopActions {
public:
    /// "showSessions", "confirmSignOut wiki", "openInBrowser https://wiki.example.com/", in the order of the wishes.
    QStringList wishes;
    std::function<void(const QString &wish)> onWish;
    bool isSignOutShown = false;

    void showSessions() override { note(QStringLiteral("showSessions")); }
    void addResource() override { note(QStringLiteral("addResource")); }
    void showSettings() override { note(QStringLiteral("showSettings")); }
    void showHelp() override { note(QStringLiteral("showHelp")); }
    void showAbout() override { note(QStringLiteral("showAbout")); }
    void confirmSignOut(const QString &resource) override { note(QStringLiteral("confirmSignOut ") + resource); }
    void confirmSignOutEverywhere() override { note(QStringLiteral("confirmSignOutEverywhere")); }
    void confirmRemove(const QString &resource) override { note(QStringLiteral("confirmRemove ") + resource); }
    void changeSettings(const Settings &) override { note(QStringLiteral("changeSettings")); }
    void openInBrowser(const QUrl &url) override { note(QStringLiteral("openInBrowser ") + url.toString()); }
    void reportFailure(const QString &title, const Error &error) override
    {
        note(QStringLiteral("reportFailure %1: %2").arg(title, error.text()));
    }
    void showMessage(const QString &sentence) override { note(QStringLiteral("showMessage ") + sentence); }
    bool showsSignOutReport() const override { return isSignOutShown; }
    void quit() override { note(QStringLiteral("quit")); }
    void restart() override { note(QStringLiteral("restart")); }

protected:
    void note(const QString &wish)
    {
        wishes << wish;
        if (onWish)
            onWish(wish);
    }
};

}
