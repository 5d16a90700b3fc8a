// How a sign-in begins; the rest of SessionManager is in session_manager.cpp.

#include "session/session_manager.h"
#include "session/session_services.h"

namespace lanyard {

QCoro::Task<Result<void>> SessionManager::signIn(QString id, QString tenant)
{
    Q_EMIT used(id);
    return m_services->signIns.signIn(id, tenant);
}

QCoro::Task<Result<void>> SessionManager::signInWithBrowser(QString id, QString profile)
{
    Q_EMIT used(id);
    return m_services->signIns.signInWithBrowser(id, profile);
}

// Closing the window or signing out is the user's answer; a window that could not be shown is none.
void SessionManager::openSignIn(const Notice &told)
{
    QCoro::connect(signIn(told.resources.first(), QString()), this, [this, told](const Result<void> &outcome) {
        if (outcome || isUsersOwnDoing(outcome.error().reason) || m_isStopped)
            return;
        Notice instead = told;
        instead.opensWindow = false;
        Q_EMIT notice(instead);
    });
}

}
