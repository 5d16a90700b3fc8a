#pragma once

// A session layer that answers as it is told, for tests of those who ask. Never answers synchronously: each call takes
// a turn of the event loop, or waits for release() when `held`. Lives on the test's stack, outlives the event loop's
// work.

#include "session/session_service.h"

#include <QHash>

namespace lanyard {

class ScriptedSessionService final : public SessionService {
    Q_OBJECT
public:
    /// Two resources: "wiki" (active, a tenant, 42 minutes left) and "payroll" (sign-in needed: revoked; the user's
    /// own).
    ScriptedSessionService();

    Status now; ///< what status() says
    QHash<QString, Error> failing; ///< method name -> what it answers
    QStringList calls; ///< as "switchTenant wiki acme-apac"
    bool held = false; ///< calls wait for release()

    void release();
    /// As the session layer does when `now` is another one.
    void announce();

    Status status() const override { return now; }
    QString find(const QString &resource) const override;
    QCoro::Task<Result<void>> refresh(QString id) override;
    QCoro::Task<Result<void>> refreshAll() override;
    QCoro::Task<Result<void>> signIn(QString id, QString tenant) override;
    QCoro::Task<Result<void>> switchTenant(QString id, QString tenant) override;
    QCoro::Task<Result<SignOutReport>> signOut(QString id) override;
    QCoro::Task<Result<SignOutReport>> signOutEverywhere() override;
    QStringList sharingAccountsWith(const QString &id) const override;
    QCoro::Task<Result<void>> open(QString id) override;
    QCoro::Task<Result<Secret>> token(QString id, std::chrono::seconds minValid) override;
    QCoro::Task<Result<QList<SessionCookie>>> cookies(QString id) override;
    QCoro::Task<Result<Discovery>> discover(QUrl url) override;
    QCoro::Task<Result<QString>> add(Discovery confirmed, QString name) override;
    QCoro::Task<Result<QString>> add(QUrl url, QString name) override;
    Result<void> remove(const QString &id) override;
    const History &history() const override { return m_history; }

Q_SIGNALS:
    void released();

private:
    /// Records the call, takes its time, and answers.
    QCoro::Task<Result<void>> play(QString method, QString arguments);
    Result<void> outcome(const QString &method) const;

    Status m_notifiedReasons;
    History m_history;
};

}
