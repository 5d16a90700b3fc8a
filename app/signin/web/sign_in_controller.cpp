#include "signin/web/sign_in_controller.h"

#include "base/text/plain_text.h"
#include "iap/origin.h"
#include "signin/web/browser_window.h"
#include "signin/web/page.h"
#include "signin/web/session_capture.h"

namespace lanyard::signin {

SignInController::SignInController(const Job &job, JobChannel &channel)
    : WindowController(job, channel, QSize(560, 720))
{
    //: window title; %1: a resource's name
    window().setWindowTitle(plainTitle(tr("Sign in to %1").arg(job.resourceName)));
}

SignInController::~SignInController() = default;

void SignInController::start()
{
    WindowController::start();
    window().raiseForUser();
    m_capture->start();
}

void SignInController::tryAgain()
{
    m_capture->start();
}

void SignInController::onNewPage()
{
    m_capture = std::make_unique<SessionCapture>(job(), profile(), page());
    connect(m_capture.get(), &SessionCapture::found, this,
        [this](const SignedIn &found) { perform(state().signedIn(found)); });
    connect(m_capture.get(), &SessionCapture::untrusted, this,
        [this](const QUrl &url) { perform(state().failed(Reason::UntrustedRedirect, originOf(url))); });
    connect(m_capture.get(), &SessionCapture::refused, this,
        [this](const QUrl &url) { Q_EMIT page().noticed(PageNotices::addressRefused(url)); });
}

}
