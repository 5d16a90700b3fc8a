#pragma once

// The whole session layer over real HTTPS against the sandbox company, with a vault in memory and a clock that both
// sides share. A test owns one per case.

#include "net/http_client.h"
#include "refresh/refresh_scheduler.h"
#include "sandbox/company.h"
#include "session/session_manager.h"
#include "session/test_clock.h"
#include "support/memory_vault.h"
#include "support/scripted_host.h"
#include "support/scripted_window.h"

#include <QPointer>
#include <QTemporaryDir>
#include <QTimer>
#include <functional>
#include <memory>

namespace lanyard {

class World {
public:
    explicit World(sandbox::CompanyConfig config = sandbox::CompanyConfig::acme());
    ~World();

    /// Builds the session layer anew from what was stored, as a restart does.
    void restart();
    /// Starts anew with these resources only, so that no other one's requests are counted.
    void keepOnly(const QStringList &ids);
    /// Both clocks.
    void advance(std::chrono::seconds by);

    /// What the next windows' users do: sign in as that person (e-mail address, phone number or uid), with the tenant
    /// of the job unless one is named.
    ScriptedWindow::Script signInAs(const QString &who, const QString &tenant = {});
    /// Leaves the window open until the test acts.
    static ScriptedWindow::Script wait();
    static ScriptedWindow::Script cancel();

    /// That user answers every question so, and closes the window where the tray complains.
    /// @param asked the last question; outlives the window
    static ScriptedWindow::Script answering(bool accepted, signin::Confirm &asked, const ScriptedWindow::Script &user);

    // Blocking versions of Sessions' tasks: the event loop turns meanwhile.
    Result<void> signIn(const QString &id, const QString &tenant = {});
    Result<void> refresh(const QString &id);
    Result<void> switchTenant(const QString &id, const QString &tenant);
    SignOutReport signOut(const QString &id);

    SessionView view(const QString &id) const;
    QString name(const QString &id) const { return view(id).account ? view(id).account->name : QString(); }
    QString email(const QString &id) const { return view(id).account ? view(id).account->email : QString(); }
    /// GET of the resource with the cookies that `lanyard cookies` would give: the HTTP status.
    int statusWithCookies(const QString &id, const QByteArray &cookieHeader);
    QByteArray cookieHeader(const QString &id);
    /// The same as a window would bring it.
    QList<signin::CookieLine> cookieLines(const QString &id);
    int count(sandbox::Step step, const QString &ofHost = {}) const { return company.log().count(step, ofHost); }
    /// Notices of that kind.
    int count(Notice::Kind kind) const;

    sandbox::Company company;
    ClockTest clock;
    MemoryVault vault;
    ScriptedHost host;
    Policy policy;
    QTemporaryDir folder;
    std::unique_ptr<HttpClient> http;
    /// What stands between the session layer and `http` from the next restart on; none: nothing.
    std::function<std::unique_ptr<Http>(Http &)> putBetween;
    std::unique_ptr<Http> between;
    std::unique_ptr<SessionManager> sessions;
    ScriptedWindow::Script script;
    QList<QPointer<ScriptedWindow>> windows;
    QList<signin::Job> jobs; ///< of the windows, in order; they outlive them
    QList<Notice> notices;
    std::chrono::milliseconds wakeAt{};
    QTimer timer; ///< what the platform's wake timer is in the program
    double random = 0.5;

private:
    WindowPtr makeWindow();
};

}
