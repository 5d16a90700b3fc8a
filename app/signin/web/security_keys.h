#pragma once

// Security keys for one page, where the engine has them: shows our dialog from the page's first question on, since the
// engine says nothing before a key was touched, and answers the engine's own questions with it. Without a window, and
// after the user said no a few times, the page gets a no. Owned by its page.

#include <QObject>
#include <QPointer>
#include <QtGlobal>

class QWebEnginePage;
class QWebEngineWebAuthUxRequest;

namespace lanyard::signin {

class SecurityKeyDialog;

inline constexpr bool kHasSecurityKeys = QT_VERSION >= QT_VERSION_CHECK(6, 7, 0);

class SecurityKeys : public QObject {
    Q_OBJECT
public:
    explicit SecurityKeys(QWebEnginePage *page);

    /// @param line on the page's console: those of the script (signin/script.h) count, whoever wrote them
    void hear(const QString &line);

Q_SIGNALS:
    void refused(); ///< the page, without asking the user

private:
    void ask();
    void forget();
    void cancel();
    SecurityKeyDialog *dialog();
    void follow(QWebEngineWebAuthUxRequest *request);
    void showState();

    QWebEnginePage *m_page;
    QPointer<SecurityKeyDialog> m_dialog;
    QPointer<QWebEngineWebAuthUxRequest> m_request; ///< the engine's
    int m_awaited = 0;
    int m_refusals = 0; ///< by the user, of this document
};

}
