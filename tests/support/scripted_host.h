#pragma once

// A session host for tests: it answers as told, and makes the windows that the test has.

#include "session/session_host.h"
#include "storage/ui_state_file.h"

#include <functional>

namespace lanyard {

class ScriptedHost final : public SessionHost {
public:
    SessionFiles files() const override { return stored; }
    UiStateFile &uiState() override { return remembered; }
    QCoro::Task<bool> ask(Question question) override
    {
        asked.append(question);
        if (whileAsked)
            whileAsked();
        co_return answer;
    }
    QCoro::Task<int> openPages(QString) override { co_return pages; }
    QCoro::Task<LeftInBrowsers> signedOut(QStringList resources) override
    {
        toldBrowsers.append(resources);
        co_return leftInBrowsers;
    }
    QCoro::Task<Result<BrowserSignIn>> signInWithBrowser(BrowserSignInJob job) override
    {
        browserJobs.append(job);
        return browser(job);
    }
    void cancelSignInWithBrowser(const QString &id) override { cancelledInBrowser.append(id); }
    WindowPtr makeWindow() override { return window(); }
    bool isDesktopDark() const override { return false; }
    Result<void> saveUserResources(const QList<Resource> &resources) override
    {
        userResources = resources;
        return {};
    }

    SessionFiles stored;
    UiStateFile remembered;
    std::function<WindowPtr()> window;
    QList<Question> asked;
    std::function<void()> whileAsked; ///< what happens before the answer
    QList<Resource> userResources; ///< as saved last
    QStringList toldBrowsers; ///< ids of resources that browsers were to sign out of
    LeftInBrowsers leftInBrowsers; ///< what they answer
    int pages = 0; ///< open in browsers, of each resource
    QList<BrowserSignInJob> browserJobs;
    QStringList cancelledInBrowser;
    /// What the user's browser brings.
    std::function<QCoro::Task<Result<BrowserSignIn>>(const BrowserSignInJob &job)> browser;
    bool answer = true;
};

}
