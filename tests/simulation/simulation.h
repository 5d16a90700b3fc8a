#pragma once

// The whole session layer on a virtual clock, against the sandbox company's own logic, with a vault in memory: nothing
// moves by itself. Every reply, keychain operation, window and timer is a step on the agenda; whoever owns the
// simulation says which one comes next. One computer: boot() and end() as often as one likes, on the same store.

#include "refresh/refresh_scheduler.h"
#include "sandbox/company.h"
#include "session/session_manager.h"
#include "simulation/in_process_http.h"
#include "state/ledger.h"
#include "support/memory_vault.h"
#include "support/scripted_host.h"
#include "support/scripted_window.h"

#include <QDir>
#include <memory>

namespace lanyard {

/// A command that was given, and what came of it.
struct Asked {
    QString what;
    bool isDone = false;
    bool isOk = false;
    Reason reason = Reason::Ok;
};
using AskedPtr = std::shared_ptr<Asked>;

template <class T> QCoro::Task<void> follow(QCoro::Task<Result<T>> task, AskedPtr asked)
{
    const Result<T> outcome = co_await task;
    asked->isDone = true;
    asked->isOk = outcome.has_value();
    asked->reason = outcome ? Reason::Ok : outcome.error().reason;
}

class Simulation {
public:
    explicit Simulation(sandbox::CompanyConfig config = sandbox::CompanyConfig::acme());
    ~Simulation();

    /// As if that person had signed in earlier: keychain and ledger have it. Before boot().
    void remember(const QString &who, const QString &tenant, const QStringList &resources);
    void boot();
    /// What quitting does first: nothing new starts, requests are aborted, windows are told to close.
    void beginEnd();
    /// The rest of it: waits for what is under way, then destroys the session layer. A keychain that hangs is not
    /// waited for, and never answers.
    enum class Keychain { Answers, Hangs };
    void end(Keychain keychain = Keychain::Answers);

    template <class T> AskedPtr ask(const QString &what, QCoro::Task<Result<T>> task)
    {
        auto asked = std::make_shared<Asked>();
        asked->what = what;
        m_asked += asked;
        follow(std::move(task), asked);
        return asked;
    }
    const QList<AskedPtr> &asked() const { return m_asked; }
    void forgetAsked() { m_asked = {}; }

    AccountKey keyOf(const QString &tenant) const;
    QString entryOf(const QString &tenant) const { return keyOf(tenant).toText(); }
    SessionView view(const QString &id) const;
    /// The session cookie as the resource's own requests would carry it; empty without a live session.
    QByteArray sessionCookie(const QString &id) const;
    /// The same of a resource that is known to be active.
    QByteArray cookieOf(const QString &id) const;
    /// What the store holds, read as the next start would.
    Ledger storedLedger() const;
    /// The event of a user who signs in as `person` with the job's tenant.
    signin::Event signedIn(const signin::Job &job) const;

    VirtualClock clock;
    Agenda agenda;
    sandbox::Company company;
    MemoryVault vault;
    ScriptedHost host;
    Policy policy;
    std::unique_ptr<InProcessHttp> http;
    std::unique_ptr<SessionManager> sessions;
    std::function<double()> random = [] { return 0.0; };
    /// What the user of the next windows does: the event that the window reports.
    std::function<signin::Event(const signin::Job &)> user;
    std::function<void(ScriptedWindow &)> onOpen; ///< a resource's own window is there, which has no script
    QString person = QStringLiteral("kim@example.org");
    QList<Notice> notices;
    std::function<void(const Notice &)> onNotice;
    std::function<void(const QString &id)> onRefreshed;
    std::chrono::milliseconds wakeAt{}; ///< since boot; zero: never
    std::function<void()> onWakeAt;
    int openWindows = 0;
    int mostWindows = 0;
    int allWindows = 0;
    qint64 requestsBefore = 0; ///< of sessions that ended

private:
    QString ledgerPath() const { return QDir(m_folder).filePath(QStringLiteral("accounts.json")); }
    WindowPtr makeWindow();
    void listen();

    QString m_folder;
    Ledger m_remembered;
    QList<AskedPtr> m_asked;
};

}
