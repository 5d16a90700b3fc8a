#pragma once

// What sign-in and Open have in common: the window drawn from the dialogue, the tray's commands, the user's answers,
// popups and crashes. Owned by main().

#include "signin/dialogue.h"
#include "signin/job_channel.h"
#include "signin/web/browser.h"
#include "signin/web/browser_window.h"
#include "signin/web/page.h"

#include <memory>

class QWebEngineNewWindowRequest;

namespace lanyard::signin {

class WindowController : public QObject {
    Q_OBJECT
public:
    WindowController(const Job &job, JobChannel &channel);
    ~WindowController() override;

    virtual void start();

protected:
    virtual void tryAgain() = 0;
    virtual void takeCookies(const QList<CookieLine> &) { }
    /// A window that the page asks for; the default opens it in our profile.
    virtual void openWindow(QWebEngineNewWindowRequest &request);

    /// Carries out what the dialogue decided, and draws.
    void carry(const Step &step);
    /// A new profile and page, the old ones gone with all they knew.
    void makePage();
    void refuse(const QUrl &url);

    const Job &job() const { return m_job; }
    Dialogue &dialogue() { return m_dialogue; }
    BrowserWindow &window() { return *m_window; }
    Browser &browser() { return *m_browser; }
    Page &page() { return *m_page; }
    /// Called with each new page.
    virtual void adopt() = 0;

private:
    void receive(const Command &command);
    void watch(Page *page);
    void crashed();

    Job m_job;
    JobChannel &m_channel;
    Dialogue m_dialogue;
    std::unique_ptr<BrowserWindow> m_window;
    std::unique_ptr<Browser> m_browser;
    std::unique_ptr<Page> m_page;
    int m_crashes = 0;
};

}
