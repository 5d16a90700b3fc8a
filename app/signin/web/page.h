#pragma once

// A page that asks before each navigation and denies everything that a sign-in does not need: bad certificates,
// permissions, script consoles. Reports in a PageNotice what it refused. Lives in one WebProfile; owned by
// whoever shows it. A hidden page asks the user nothing: every question is answered with no.

#include "base/proxy_login.h"
#include "base/reason.h"
#include "signin/navigation.h"
#include "signin/sign_in_state_machine.h"

#include <QSet>
#include <QWebEnginePage>
#include <functional>
#include <optional>

class QAuthenticator;
class QWebEngineLoadingInfo;
class QWebEngineNewWindowRequest;

namespace lanyard::signin {

struct PageQuestion;
class SecurityKeys;

class Page : public QWebEnginePage {
    Q_OBJECT
public:
    using NavigationFilter = std::function<bool(const NavigationRequest &)>;

    explicit Page(QWebEngineProfile *profile, QObject *parent = nullptr);

    /// Without one, only setHtml() works.
    void setNavigationFilter(NavigationFilter filter) { m_filter = std::move(filter); }
    /// The user may choose files for it.
    void setAcceptsFiles(bool accepts) { m_acceptsFiles = accepts; }
    bool acceptsFiles() const { return m_acceptsFiles; }
    /// Of the resource that all this is for, to name it in sentences.
    void setResourceName(const QString &name) { m_resourceName = name; }
    /// Answers that proxy once, before the user is asked.
    void setProxyLogin(const std::optional<ProxyLogin> &login) { m_proxyLogin = login; }
    /// Says so once for each origin.
    void block(BlockedFeature feature, const QUrl &who);
    /// Runs `setUrl` later, from the event loop: a navigation cannot be replaced while it is being decided.
    void loadSoon(const QUrl &url);

Q_SIGNALS:
    void loaded(bool ok); ///< of a document that stayed; never of a navigation that we stopped
    void loadFailed(lanyard::Reason reason, const QString &host);
    void noticed(const lanyard::signin::PageNotice &notice);
    void moved(); ///< to another origin: earlier notices are over
    void crashed(lanyard::signin::PageEnd end);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &message, int, const QString &) override;
    void javaScriptAlert(const QUrl &origin, const QString &message) override;
    bool javaScriptConfirm(const QUrl &origin, const QString &message) override;
    bool javaScriptPrompt(
        const QUrl &origin, const QString &message, const QString &suggested, QString *answer) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList &, const QStringList &types) override;
    QWebEnginePage *createWindow(WebWindowType) override { return nullptr; }

private:
    void blockFeatures();
    void handleAuthentication();
    void answerProxy(const QString &proxy, QAuthenticator *authenticator);
    void onUrlChanged(const QUrl &url);
    std::optional<QString> ask(PageQuestion question);
    void onLoadingChanged(const QWebEngineLoadingInfo &info);
    QWidget *viewer() const;

    SecurityKeys *m_keys;
    NavigationFilter m_filter;
    QString m_resourceName;
    std::optional<ProxyLogin> m_proxyLogin; ///< until it was tried
    QString m_origin;
    QUrl m_goingTo; ///< of the main frame
    QSet<BlockedFeature> m_blocked; ///< of this origin, said already
    int m_questions = 0; ///< of this document
    bool m_isSilenced = false;
    bool m_acceptsFiles = false;
};

}
