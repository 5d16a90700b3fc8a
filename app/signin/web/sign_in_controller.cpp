#include "signin/web/sign_in_controller.h"

#include "iap/origin.h"

namespace lanyard::signin {

SignInController::SignInController(const Job &job, JobChannel &channel)
    : WindowController(job, channel, QSize(560, 720))
{
    //: window title; %1: a resource's name
    window().setWindowTitle(tr("Sign in to %1").arg(job.resourceName));
}

SignInController::~SignInController() = default;

void SignInController::start()
{
    WindowController::start();
    window().raiseForUser();
    m_hunt->start();
}

void SignInController::tryAgain()
{
    m_hunt->start();
}

void SignInController::adopt()
{
    m_hunt = std::make_unique<SessionCapture>(job(), browser(), page());
    connect(m_hunt.get(), &SessionCapture::found, this,
        [this](const SignedIn &found) { carry(dialogue().signedIn(found)); });
    connect(m_hunt.get(), &SessionCapture::untrusted, this,
        [this](const QUrl &url) { carry(dialogue().failed(Reason::UntrustedRedirect, originOf(url))); });
    connect(m_hunt.get(), &SessionCapture::refused, this,
        [this](const QUrl &url) { Q_EMIT page().remarked(Remarks::addressRefused(url)); });
}

}
