#pragma once

// Interactive sign-in (app/README.md#sign-in): one at a time, in a window of ours or in a tab of the user's own
// browser; the others queue. What is handed over is believed only as far as Identity Platform confirms it. Cancelling
// leaves everything as it was. Owned by SessionServices.

#include "async/single_flight.h"
#include "base/result.h"
#include "session/sign_in_queue.h"

#include <QObject>
#include <memory>

namespace lanyard {

class ResourceRegistry;
class SessionHost;
class SignInAcceptor;
class SignInPageFinder;
class WindowLauncher;
struct SignInAttempt;
using SignInAttemptPtr = std::shared_ptr<SignInAttempt>;

/// Where the user signs in, and at which page.
struct SignInPlaces {
    SignInPageFinder &pages;
    WindowLauncher &windows;
    SessionHost &host; ///< the user's browsers
};

class SignInService : public QObject {
    Q_OBJECT
public:
    /// All of it outlives this.
    SignInService(ResourceRegistry &resources, SignInAcceptor &acceptor, SignInPlaces places);

    /// Done when the session is verified. A second call for the same resource raises its window and joins.
    QCoro::Task<Result<void>> signIn(QString id, QString tenant);
    /// The same in a tab of the user's own browser. Joins no window's sign-in: one that is open goes first.
    QCoro::Task<Result<void>> signInWithBrowser(QString id, QString profile);
    /// Closes the resource's window, gives the browser up, or takes it out of the queue.
    void cancel(const QString &id);
    void cancelAll();
    bool isEmpty() const { return m_queue.isEmpty(); }

Q_SIGNALS:
    /// Emitted when the user has signed in and the session is verified.
    void signedIn(const QString &id);

private:
    /// What one sign-in is asked to be.
    struct Wish {
        QString id;
        QString tenant; ///< of a window's; empty lets the page ask
        bool isInBrowser = false;
        QString profile; ///< of the browser; empty: any
    };
    QCoro::Task<Result<void>> takeTurn(Wish wish);
    QCoro::Task<Result<void>> attempt(Wish wish);
    QCoro::Task<Result<void>> signInWithWindow(SignInAttemptPtr attempt);
    QCoro::Task<Result<void>> waitForBrowser(SignInAttemptPtr attempt, QString profile);
    bool isInBrowser(const QString &id) const;
    void openWindow(const SignInAttemptPtr &attempt);
    Result<void> closedUnfinished(const SignInAttemptPtr &attempt) const;
    QCoro::Task<Result<void>> converse(SignInAttemptPtr attempt);
    void tellPlace();

    ResourceRegistry &m_resources;
    SignInAcceptor &m_acceptor;
    SignInPlaces m_places;
    SingleFlight<Result<void>> m_flights; ///< by resource id
    SignInQueue m_queue;
    SignInAttemptPtr m_current; ///< whose turn it is, once its page is known
};

}
