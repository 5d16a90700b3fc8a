#pragma once

// A page that asks before it goes anywhere, and says no to everything that a sign-in does not need: bad certificates,
// permissions, script consoles. Lives in one Browser's profile; owned by whoever shows it.

#include "base/reason.h"
#include "signin/navigation.h"

#include <QWebEnginePage>
#include <functional>

class QWebEngineLoadingInfo;
class QWebEngineNewWindowRequest;

namespace lanyard::signin {

class Page : public QWebEnginePage {
    Q_OBJECT
public:
    using Judge = std::function<bool(const NavigationRequest &)>;

    explicit Page(QWebEngineProfile *profile, QObject *parent = nullptr);

    /// Without one, only setHtml() works.
    void setJudge(Judge judge) { m_judge = std::move(judge); }
    /// Runs `setUrl` after whatever is on the stack: a navigation cannot be replaced from within its own judgement.
    void loadSoon(const QUrl &url);

Q_SIGNALS:
    void loaded(bool ok); ///< of a document that stayed; never of a navigation that we stopped
    void loadTrouble(lanyard::Reason reason, const QString &host);
    void certificateRefused(const QString &host);
    void crashed();

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &, int, const QString &) override { }
    QWebEnginePage *createWindow(WebWindowType) override { return nullptr; }

private:
    void judgeLoad(const QWebEngineLoadingInfo &info);

    Judge m_judge;
};

}
