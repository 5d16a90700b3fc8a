#pragma once

// Runs one refresh at a time for each resource, and decides what becomes of the outcome: the only place where a session
// is replaced, in one step, after it is verified. When, is RefreshScheduler's. Owned by SessionServices; outlives the
// event loop.

#include "async/single_flight.h"
#include "base/result.h"
#include "iap/verdict.h"

#include <QObject>

namespace lanyard {

class AccountStore;
class Cookies;
class Refresher;
class ResourceRegistry;
class Secret;
class WebRefresher;
struct Account;
struct AccountKey;
struct BroughtSession;
struct Identity;
struct RefreshedSession;

class RefreshService : public QObject {
    Q_OBJECT
public:
    RefreshService(
        ResourceRegistry &resources, AccountStore &accounts, Refresher &refresher, WebRefresher &webRefresher);

    /// Refreshes now, with the resource's own account; joins a refresh that is under way.
    QCoro::Task<Result<void>> refresh(QString id);
    /// The same with an account of the caller's choice (a tenant switch, a sign-in): replaces the session only if it is
    /// verified, and drops what was begun before.
    QCoro::Task<Result<void>> refreshWith(QString id, AccountKey account);
    /// Who IAP takes the owner of these cookies for.
    QCoro::Task<StepResult<Identity>> identify(QUrl resource, Cookies cookies);
    /// Takes over a session that a window got, where nothing native can refresh it.
    void adopt(const QString &id, const BroughtSession &session);
    /// See WebRefresher::tryOut(). Stores nothing.
    QCoro::Task<StepResult<RefreshedSession>> tryOut(QString id, Account person, Secret refreshToken);
    /// Takes over one that the sign-in page's own code got with that account.
    void keep(const QString &id, const AccountKey &account, const RefreshedSession &refreshed);
    /// The resource has a session that works, and nothing went wrong since.
    bool isFine(const QString &id) const;
    /// Starts no more refreshes.
    void stop() { m_isStopped = true; }

Q_SIGNALS:
    void sessionRefreshed(const QString &id);
    /// Emitted after the failure has been entered into the resource's state.
    void failed(const QString &id, const lanyard::Error &why);
    /// Nothing was learnt of the session: no account fits, or a later request came between.
    void abandoned(const QString &id, const lanyard::Error &why);

private:
    struct Attempt;
    QCoro::Task<Result<void>> run(QString id, std::optional<AccountKey> account);
    QCoro::Task<Result<AccountKey>> findAccount(QString id);
    Attempt begin(const QString &id, const AccountKey &account) const;
    Result<void> settle(const QString &id, const Attempt &attempt, const StepResult<RefreshedSession> &outcome);
    Error withoutAccount(const QString &id, const Error &why);
    Error abandon(const QString &id, const Error &why);

    ResourceRegistry &m_resources;
    AccountStore &m_accounts;
    Refresher &m_refresher;
    WebRefresher &m_webRefresher;
    SingleFlight<Result<void>> m_flights; ///< by resource id
    bool m_isStopped = false;
};

}
