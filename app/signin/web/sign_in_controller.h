#pragma once

// Kind::SignIn: the user signs in, SessionCapture collects the result, the tray judges it.

#include "signin/web/window_controller.h"

namespace lanyard::signin {

class SessionCapture;

class SignInController final : public WindowController {
    Q_OBJECT
public:
    SignInController(const Job &job, JobChannel &channel);
    ~SignInController() override;

    void start() override;

private:
    void tryAgain() override;
    void onNewPage() override;

    std::unique_ptr<SessionCapture> m_capture;
};

}
