#pragma once

// Interactive sign-in (app/README.md#sign-in): one window at a time, the others queue. What the window hands over is
// believed only as far as Identity Platform confirms it. Cancelling leaves everything as it was.
// Owned by SessionServices.

#include "async/single_flight.h"
#include "base/result.h"
#include "session/sign_in_queue.h"

#include <QObject>
#include <memory>

namespace lanyard {

class ResourceRegistry;
class SignInAcceptor;
class SignInPageFinder;
class WindowLauncher;
struct SignInAttempt;
using SignInAttemptPtr = std::shared_ptr<SignInAttempt>;

class SignInService : public QObject {
    Q_OBJECT
public:
    SignInService(
        ResourceRegistry &resources, SignInPageFinder &pages, SignInAcceptor &acceptor, WindowLauncher &windows);

    /// Done when the session is verified. A second call for the same resource raises its window and joins.
    QCoro::Task<Result<void>> signIn(QString id, QString tenant);
    /// Closes the resource's window, or takes it out of the queue.
    void cancel(const QString &id);
    void cancelAll();
    bool isEmpty() const { return m_queue.isEmpty(); }

Q_SIGNALS:
    /// And has a session.
    void signedIn(const QString &id);

private:
    QCoro::Task<Result<void>> takeTurn(QString id, QString tenant);
    QCoro::Task<Result<void>> attempt(QString id, QString tenant);
    void openWindow(const SignInAttemptPtr &attempt);
    Result<void> closedUnfinished(const SignInAttemptPtr &attempt) const;
    QCoro::Task<Result<void>> converse(SignInAttemptPtr attempt);
    void tellPlace();

    ResourceRegistry &m_resources;
    SignInPageFinder &m_pages;
    SignInAcceptor &m_acceptor;
    WindowLauncher &m_windows;
    SingleFlight<Result<void>> m_flights; ///< by resource id
    SignInQueue m_queue;
    SignInAttemptPtr m_current; ///< whose window is open
};

}
