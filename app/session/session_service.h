#pragma once

// The session layer's face: what tray, windows, control socket and command line may ask for.
// Implemented by SessionManager; lives on the main thread, outlives the event loop.
// A Task that is dropped goes on; its outcome is in the next Status as well.

#include "base/result.h"
#include "base/secret.h"
#include "session/held_session.h"
#include "status/discovery.h"
#include "status/history.h"
#include "status/notice.h"
#include "status/sign_out_report.h"

#include <QObject>
#include <QStringList>
#include <chrono>
#include <qcorotask.h>

namespace lanyard {

/// One cookie of a session, for those who asked for it by name.
struct SessionCookie {
    QByteArray name;
    Secret value;
    QString host; ///< host-only: never sent to another host
    QString path;
    QDateTime expiresAt; ///< of the session, UTC
};

/// An ID token, for those who asked for it by name.
struct BearerToken {
    Secret jwt;
    QDateTime expiresAt; ///< UTC, the server's clock
    std::chrono::seconds longest{}; ///< what a new one has left when it arrives: more cannot be had
};

class SessionService : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual Status status() const = 0;
    /// RESOURCE as people write it: an id, a name, or any URL under the resource. Empty when nothing matches.
    virtual QString find(const QString &resource) const = 0;

    virtual QCoro::Task<Result<void>> refresh(QString id) = 0;
    virtual QCoro::Task<Result<void>> refreshAll() = 0;
    /// Opens the sign-in window (or queues behind the one that is open); done when the session is verified.
    /// An empty tenant lets the page ask.
    virtual QCoro::Task<Result<void>> signIn(QString id, QString tenant) = 0;
    /// As signIn, in a tab of one of the user's own browsers instead of a window of ours.
    /// @param profile of the browser; empty: one that is connected and has the resource
    virtual QCoro::Task<Result<void>> signInWithBrowser(QString id, QString profile) = 0;
    /// Silent with a known account; else as signIn with the tenant preselected.
    virtual QCoro::Task<Result<void>> switchTenant(QString id, QString tenant) = 0;
    virtual QCoro::Task<Result<SignOutReport>> signOut(QString id) = 0;
    virtual QCoro::Task<Result<SignOutReport>> signOutEverywhere() = 0;
    /// Names of the other resources that signing out of `id` would cut off from refresh.
    virtual QStringList sharingAccountsWith(const QString &id) const = 0;
    /// Shows the resource in a window of ours, with its session.
    virtual QCoro::Task<Result<void>> open(QString id) = 0;
    /// An ID token that is valid for at least `minValid`, or for the longest that can be had.
    virtual QCoro::Task<Result<BearerToken>> token(QString id, std::chrono::seconds minValid) = 0;
    virtual QCoro::Task<Result<QList<SessionCookie>>> cookies(QString id) = 0;
    /// The session as it is now, asking nobody. Nothing where it does not work now.
    virtual std::optional<HeldSession> held(const QString &id) const = 0;
    /// Asks the resource whose session this is, with the session as it is. Changes nothing, whatever the answer.
    virtual QCoro::Task<Result<void>> verify(QString id) = 0;
    /// What stands behind the URL, for the user to see. Nothing is kept.
    virtual QCoro::Task<Result<Discovery>> discover(QUrl url) = 0;
    /// Adds what the user has seen and confirmed, if it is still so; the answer is the new resource's id.
    virtual QCoro::Task<Result<QString>> add(Discovery confirmed, QString name) = 0;
    /// Discovers, asks the user to confirm, and adds; the answer is the id of the resource, new or known.
    virtual QCoro::Task<Result<QString>> add(QUrl url, QString name) = 0;
    /// Signs out of a resource that the user added, and takes it from the list. An account that another one uses stays.
    /// The report names no resource where it was signed out already.
    virtual QCoro::Task<Result<SignOutReport>> remove(QString id) = 0;
    /// Names of the other resources for which an account of `id` stays when that is removed.
    virtual QStringList keepingAccountsOf(const QString &id) const = 0;

    /// What happened in the last day.
    virtual const History &history() const = 0;

Q_SIGNALS:
    /// What became different, before changed(). Already in history().
    void happened(const QList<lanyard::SessionChange> &changes);
    /// Emitted when something in status() has changed. Coalesced: at most one per turn of the event loop.
    void changed();
    void notice(const lanyard::Notice &notice);
    /// The user put that resource to use: opened it, signed in to it, switched its tenant.
    void used(const QString &id);
};

}
