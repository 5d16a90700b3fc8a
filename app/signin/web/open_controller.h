#pragma once

// Kind::Open: the resource in a window of its own, with a session that the tray keeps fresh. When IAP asks for a
// sign-in all the same, the page stays, the tray is notified once, and with new cookies the page goes on.

#include "signin/navigation.h"
#include "signin/web/window_controller.h"

namespace lanyard::signin {

class OpenController final : public WindowController {
    Q_OBJECT
public:
    OpenController(const Job &job, JobChannel &channel);

    void start() override;

private:
    void tryAgain() override;
    void takeCookies(const QList<CookieLine> &lines) override;
    void takeBackendSession(const QList<CookieLine> &lines) override;
    void openWindow(QWebEngineNewWindowRequest &request) override;
    void onNewPage() override;
    QUrl browserUrl() const override;
    bool mayGo(const NavigationRequest &request);

    Navigation m_navigation;
    QUrl m_target; ///< where the page was going
};

}
