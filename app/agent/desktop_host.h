#pragma once

// The session layer's side of this program: message boxes for its questions, lanyard-signin for its windows, and the
// folders for its files. Closing a box means no, and so does the end of the program. Owned by the Agent.

#include "session/session_host.h"

namespace lanyard {

class BrowserService;
class Configuration;

class DesktopHost final : public SessionHost {
public:
    /// @param configuration and uiState outlive this
    DesktopHost(const QString &runtimeFolder, Configuration &configuration, UiStateFile &uiState);

    SessionFiles files() const override;
    UiStateFile &uiState() override { return m_uiState; }
    /// @param browsers outlives this
    void setBrowsers(BrowserService &browsers) { m_browsers = &browsers; }

    QCoro::Task<bool> ask(Question question) override;
    /// The user has not answered yet.
    bool isAsking() const { return m_questions > 0; }
    QCoro::Task<int> openPages(QString resource) override;
    QCoro::Task<LeftInBrowsers> signedOut(QStringList resources) override;
    QCoro::Task<Result<BrowserSignIn>> signInWithBrowser(BrowserSignInJob job) override;
    void cancelSignInWithBrowser(const QString &id) override;
    WindowPtr makeWindow() override;
    bool isDesktopDark() const override;
    Result<void> saveUserResources(const QList<Resource> &resources) override;

private:
    QString m_runtimeFolder;
    Configuration &m_configuration;
    UiStateFile &m_uiState;
    BrowserService *m_browsers = nullptr;
    int m_questions = 0; ///< open
};

}
