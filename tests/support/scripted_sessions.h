#pragma once

// The session layer's face, doing what a test says: the status is set, calls are written down, answers are prepared.
// Answers come in a later turn of the event loop, as real ones do. Lives on the test's stack; keep it alive until
// pending answers have come (settle()).

#include "session/session_service.h"
#include "support/sample_status.h"

#include <QHash>

namespace lanyard {

class ScriptedSessionService : public SessionService {
    Q_OBJECT
public:
    using SessionService::SessionService;

    /// Replaces the status and announces it.
    void setStatus(const Status &status);
    void announce(const Notice &notice) { Q_EMIT this->notice(notice); }
    /// What calls of that name answer from now on: "refresh", "open", "add", ...
    void failWith(const QString &call, const Error &error) { m_failures.insert(call, error); }
    void setCookieValue(const QString &value) { m_cookieValue = value; }
    /// An hour after testNow() where none is set, which is long ago for programs that look at the clock.
    void setCookieEnd(const QDateTime &end) { m_cookieEnd = end; }
    void setToken(const QString &token) { m_token = token; }
    /// Of the resource's URL where none is set.
    void setCookieHost(const QString &host) { m_cookieHost = host; }
    void setReport(const SignOutReport &report) { m_report = report; }
    void setSharing(const QStringList &names) { m_sharing = names; }
    void setKeeping(const QStringList &names) { m_keeping = names; }
    void setDiscovery(const Discovery &found) { m_discovery = found; }
    void setHistory(const History &history) { m_history = history; }
    /// Calls are answered no sooner than release().
    void hold() { m_isHeld = true; }
    void release();
    /// "refresh wiki", "switchTenant wiki acme-emea", "token wiki 300", in the order of the calls.
    QStringList calls() const { return m_calls; }
    /// Returns when every answer has been given.
    void settle();

    Status status() const override { return m_status; }
    QString find(const QString &resource) const override;
    QCoro::Task<Result<void>> refresh(QString id) override { return answer(QStringLiteral("refresh"), id); }
    QCoro::Task<Result<void>> refreshAll() override { return answer(QStringLiteral("refreshAll"), {}); }
    QCoro::Task<Result<void>> signIn(QString id, QString tenant) override;
    QCoro::Task<Result<void>> signInWithBrowser(QString id, QString profile) override;
    QCoro::Task<Result<void>> switchTenant(QString id, QString tenant) override;
    QCoro::Task<Result<SignOutReport>> signOut(QString id) override { return report(QStringLiteral("signOut"), id); }
    QCoro::Task<Result<SignOutReport>> signOutEverywhere() override
    {
        return report(QStringLiteral("signOutEverywhere"), {});
    }
    QStringList sharingAccountsWith(const QString &) const override { return m_sharing; }
    QCoro::Task<Result<void>> open(QString id) override { return answer(QStringLiteral("open"), id); }
    QCoro::Task<Result<BearerToken>> token(QString id, std::chrono::seconds minValid) override;
    /// The two of a session at the resource's host, whose values are "value+/=" or what was set.
    QCoro::Task<Result<QList<SessionCookie>>> cookies(QString id) override;
    /// Announced with the next status.
    void hold(const QString &id, const HeldSession &session) { m_held.insert(id, session); }
    void drop(const QString &id) { m_held.remove(id); }
    std::optional<HeldSession> held(const QString &id) const override;
    QCoro::Task<Result<void>> verify(QString id) override { return answer(QStringLiteral("verify"), id); }
    QCoro::Task<Result<Discovery>> discover(QUrl url) override;
    /// "addConfirmed https://crm.example.com/ Name"; the id is the host.
    QCoro::Task<Result<QString>> add(Discovery confirmed, QString name) override;
    QCoro::Task<Result<QString>> add(QUrl url, QString name) override;
    QCoro::Task<Result<SignOutReport>> remove(QString id) override { return report(QStringLiteral("remove"), id); }
    QStringList keepingAccountsOf(const QString &) const override { return m_keeping; }
    const History &history() const override { return m_history; }

Q_SIGNALS:
    void released();

private:
    QCoro::Task<Result<void>> answer(QString call, QString arguments);
    QCoro::Task<Result<SignOutReport>> report(QString call, QString arguments);
    void note(const QString &call, const QString &arguments);
    Result<void> outcome(const QString &call) const;

    Status m_status;
    QHash<QString, Error> m_failures;
    QString m_cookieHost;
    SignOutReport m_report;
    QStringList m_sharing;
    QStringList m_keeping;
    QHash<QString, HeldSession> m_held;
    QString m_cookieValue = QStringLiteral("value+/=");
    QDateTime m_cookieEnd = testNow().addSecs(3600);
    QString m_token = QStringLiteral("the-id-token");
    Discovery m_discovery;
    History m_history;
    QStringList m_calls;
    int m_pending = 0;
    bool m_isHeld = false;
};

}
