#pragma once

// The program around tray, windows and control socket, as a test has it: every wish is written down, none is granted.

#include "desktop/desktop_actions.h"
#include "support/scripted_browsers.h"

#include "async/event_queue.h"

#include <QStringList>
#include <functional>
#include <memory>

namespace lanyard {

class RecordedDesktop : public DesktopActions {
public:
    /// "showSessions", "confirmSignOut wiki", "openInBrowser https://wiki.example.com/", in the order of the wishes.
    QStringList wishes;
    std::function<void(const QString &wish)> onWish;
    bool isSignOutShown = false;
    bool hasIcon = true;
    QList<BrowserQuestion> questions;
    bool answer = true; ///< to them
    bool isHeld = false; ///< they stand until release() or withdrawQuestion()
    std::shared_ptr<ScriptedBrowserService> scriptedBrowsers = std::make_shared<ScriptedBrowserService>();

    void showSessions() override { note(QStringLiteral("showSessions")); }
    void addResource() override { note(QStringLiteral("addResource")); }
    void showSettings() override { note(QStringLiteral("showSettings")); }
    void showBrowsers() override { note(QStringLiteral("showBrowsers")); }
    void showHelp() override { note(QStringLiteral("showHelp")); }
    void showAbout() override { note(QStringLiteral("showAbout")); }
    void confirmSignOut(const QString &resource) override { note(QStringLiteral("confirmSignOut ") + resource); }
    void confirmSignOutEverywhere() override { note(QStringLiteral("confirmSignOutEverywhere")); }
    void confirmRemove(const QString &resource) override { note(QStringLiteral("confirmRemove ") + resource); }
    QCoro::Task<bool> ask(BrowserQuestion question) override
    {
        note(QStringLiteral("ask %1 %2").arg(question.browser, question.resource).trimmed());
        questions << question;
        if (!isHeld)
            m_answers->post(bool(answer));
        const auto answers = m_answers; // outlives this
        const bool yes = co_await answers->next();
        co_return yes;
    }
    /// As closing the question does.
    void withdrawQuestion() override
    {
        note(QStringLiteral("withdrawQuestion"));
        m_answers->post(false);
    }
    void release(bool yes) { m_answers->post(bool(yes)); }
    BrowserService &browsers() override { return *scriptedBrowsers; }
    void signInToProxy() override { note(QStringLiteral("signInToProxy")); }
    void forgetProxies() override { note(QStringLiteral("forgetProxies")); }
    void changeSettings(const Settings &) override { note(QStringLiteral("changeSettings")); }
    void openInBrowser(const QUrl &url) override { note(QStringLiteral("openInBrowser ") + url.toString()); }
    void reportFailure(const QString &title, const Error &error) override
    {
        note(QStringLiteral("reportFailure %1: %2").arg(title, error.text()));
    }
    void showMessage(const QString &sentence) override { note(QStringLiteral("showMessage ") + sentence); }
    bool showsSignOutReport() const override { return isSignOutShown; }
    bool showsIcon() const override { return hasIcon; }
    void quit() override { note(QStringLiteral("quit")); }
    void restart() override { note(QStringLiteral("restart")); }

protected:
    void note(const QString &wish)
    {
        wishes << wish;
        if (onWish)
            onWish(wish);
    }

private:
    std::shared_ptr<EventQueue<bool>> m_answers = std::make_shared<EventQueue<bool>>();
};

}
