#pragma once

// The session layer in one piece: answers for its services (session/session_services.h) as session/session_service.h
// has it. Everything it needs from outside comes by reference and must outlive it. Owned by the Agent.

#include "policy/policy.h"
#include "session/session_service.h"

#include <memory>

namespace lanyard {

class Clock;
class Http;
class RefreshScheduler;
class SessionHost;
class Vault;
enum class AccountsToEnd;
enum class PromptOnExpiry;
struct Notice;
struct SessionServices;

class SessionManager final : public SessionService {
    Q_OBJECT
public:
    /// All of it outlives this.
    SessionManager(Http &http, Vault &vault, const Clock &clock, SessionHost &host);
    ~SessionManager() override;

    /// The rules in force, and the user's own resources beside them. `problem` is a sentence about them, or empty.
    void configure(const Policy &policy, const QList<Resource> &userResources, const QString &problem);
    /// Of the windows: BCP 47.
    void setLanguage(const QString &language);
    void setNetwork(NetworkState state);
    void setPromptOnExpiry(PromptOnExpiry prompt);
    /// @param proxy host and port of one that waits for the user to sign in; empty: none
    void setWaitingProxy(const QString &proxy);
    /// Loads what is remembered and refreshes it.
    QCoro::Task<void> start();
    /// After wake-up, a clock change, or a network that came back.
    void catchUp();
    /// Nothing new starts; open windows close.
    void stop();
    bool hasWindows() const;
    /// See Refresher::setBehindPortal().
    void setBehindPortal(bool behind);
    RefreshScheduler &scheduler();

    Status status() const override;
    QString find(const QString &resource) const override;
    QCoro::Task<Result<void>> refresh(QString id) override;
    QCoro::Task<Result<void>> refreshAll() override;
    QCoro::Task<Result<void>> signIn(QString id, QString tenant) override;
    QCoro::Task<Result<void>> signInWithBrowser(QString id, QString profile) override;
    QCoro::Task<Result<void>> switchTenant(QString id, QString tenant) override;
    QCoro::Task<Result<SignOutReport>> signOut(QString id) override;
    QCoro::Task<Result<SignOutReport>> signOutEverywhere() override;
    QStringList sharingAccountsWith(const QString &id) const override;
    QCoro::Task<Result<void>> open(QString id) override;
    QCoro::Task<Result<BearerToken>> token(QString id, std::chrono::seconds minValid) override;
    QCoro::Task<Result<QList<SessionCookie>>> cookies(QString id) override;
    std::optional<HeldSession> held(const QString &id) const override;
    QCoro::Task<Result<void>> verify(QString id) override;
    QCoro::Task<Result<Discovery>> discover(QUrl url) override;
    QCoro::Task<Result<QString>> add(Discovery confirmed, QString name) override;
    QCoro::Task<Result<QString>> add(QUrl url, QString name) override;
    QCoro::Task<Result<SignOutReport>> remove(QString id) override;
    QStringList keepingAccountsOf(const QString &id) const override;
    const History &history() const override;

Q_SIGNALS:
    void sessionRefreshed(const QString &id);

private:
    void onRefreshed(const QString &id);
    void announceChange();
    void tellChanges();
    void pass(const Notice &told);
    void openSignIn(const Notice &told);
    QCoro::Task<Result<void>> ensureLive(QString id);
    QCoro::Task<Result<void>> signInToSwitch(QString id, QString tenant);
    QCoro::Task<bool> maySwitch(QString id, QString tenant);
    QCoro::Task<SignOutReport> leave(QString id);
    QCoro::Task<SignOutReport> signOutOf(QStringList ids, AccountsToEnd accounts);
    QCoro::Task<void> reconcile();
    void tellProblem(const QString &sentence);
    void applyWindowRules();
    void applyProviders();

    Vault &m_vault;
    SessionHost &m_host;
    Policy m_policy;
    QString m_language;
    QString m_problem; ///< with the configuration
    QString m_accountsProblem;
    QString m_waitingProxy;
    NetworkState m_network = NetworkState::Online;
    bool m_announced = false;
    bool m_isStarted = false;
    bool m_isStopped = false;

    const std::unique_ptr<SessionServices> m_services;
};

}
