#pragma once

// Interactive sign-in (app/README.md#sign-in): one window at a time, the others queue. What the window hands over is
// believed only as far as Identity Platform confirms it. Cancelling leaves everything as it was.
// Owned by the SessionManager.

#include "async/event_queue.h"
#include "async/single_flight.h"
#include "iap/trust.h"
#include "session/ledger.h"
#include "session/user_prompt.h"
#include "window/window_launcher.h"

#include <QObject>
#include <memory>
#include <qcorotask.h>

namespace lanyard {

class AccountStore;
class Refresher;
class RefreshService;
class ResourceRegistry;
class TokenMinter;

class SignInService : public QObject {
    Q_OBJECT
public:
    SignInService(ResourceRegistry &resources, AccountStore &accounts, TokenMinter &tokens, Refresher &refresher,
        RefreshService &refreshes, UserPrompt &asker, WindowLauncher &windows);

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
    /// One window and its conversation. Lives as long as the coroutine that holds it.
    struct Visit {
        QString id;
        QString tenant;
        quint64 epoch = 0; ///< of the resource when the visit began: a sign-out since then wins
        Pin pin;
        QUrl authPage;
        WindowConversationPtr window;
    };
    using VisitPtr = std::shared_ptr<Visit>;

    QCoro::Task<Result<void>> queueUp(QString id, QString tenant);
    QCoro::Task<Result<void>> visit(QString id, QString tenant);
    QCoro::Task<Result<void>> prepare(VisitPtr visit);
    QCoro::Task<bool> mayRepin(VisitPtr visit, QString before, QString now);
    void openWindow(const VisitPtr &visit);
    Result<void> closedUnfinished(const VisitPtr &visit) const;
    QCoro::Task<Result<void>> converse(VisitPtr visit);
    QCoro::Task<Result<void>> accept(VisitPtr visit, signin::SignedIn got);
    QCoro::Task<Result<void>> takeCookies(VisitPtr visit, QList<signin::CookieLine> lines);
    std::optional<Account> existingAccount(const VisitPtr &visit, const AccountKey &key) const;
    QCoro::Task<Result<void>> confirmAccountReplacement(VisitPtr visit, AccountKey key, QString uid, QString name);
    bool isOutdated(const VisitPtr &visit) const;
    void announceQueue();

    ResourceRegistry &m_resources;
    AccountStore &m_accounts;
    TokenMinter &m_tokens;
    Refresher &m_refresher;
    RefreshService &m_refreshService;
    UserPrompt &m_userPrompt;
    WindowLauncher &m_windows;
    SingleFlight<Result<void>> m_flights; ///< by resource id
    QStringList m_queue; ///< resource ids; the first one's window is open
    int m_finished = 0; ///< of the current queue: "2 of 3"
    QHash<QString, std::shared_ptr<EventQueue<int>>> m_turns; ///< by resource id
    VisitPtr m_current;
};

}
