#pragma once

// What sign-in and Open have in common: the window drawn from the state machine, the tray's commands, the user's
// answers, popups, crashes and the window's size. Lives in main().

#include "signin/sign_in_state_machine.h"

#include <QObject>
#include <memory>

class QWebEngineNewWindowRequest;

namespace lanyard::signin {

class BrowserWindow;
class JobChannel;
class Page;
class WebProfile;

class WindowController : public QObject {
    Q_OBJECT
public:
    /// @param usualSize of a window that was never shown before
    WindowController(const Job &job, JobChannel &channel, QSize usualSize);
    ~WindowController() override;

    virtual void start();

protected:
    virtual void tryAgain() = 0;
    virtual void takeCookies(const QList<CookieLine> &) { }
    virtual void takeBackendSession(const QList<CookieLine> &) { }
    /// A window that the page asks for; the default opens it in our profile.
    virtual void openWindow(QWebEngineNewWindowRequest &request);

    /// Carries out what the state machine decided, and draws.
    void perform(const Effect &effect);
    /// A new profile and page, the old ones gone with all they knew.
    void makePage();
    void openInBrowser(const QUrl &url);

    const Job &job() const { return m_job; }
    SignInStateMachine &state() { return m_state; }
    BrowserWindow &window() { return *m_window; }
    WebProfile &profile() { return *m_profile; }
    Page &page() { return *m_page; }
    const Page &page() const { return *m_page; }
    /// Called with each new page.
    virtual void onNewPage() = 0;
    /// What a bar's "Open in browser" opens.
    virtual QUrl browserUrl() const { return m_job.resourceUrl; }

private:
    void receive(const Command &command);
    void connectPage(Page *page);
    void connectWindow();
    bool mayOpenWindow(bool byUser);
    void close();

    Job m_job;
    JobChannel &m_channel;
    SignInStateMachine m_state;
    std::unique_ptr<BrowserWindow> m_window;
    std::unique_ptr<WebProfile> m_profile;
    std::unique_ptr<Page> m_page;
};

}
