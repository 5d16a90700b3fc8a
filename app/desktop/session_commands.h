#pragma once

// What the user does with sessions: the call, and the sentences on how it goes. Its owner decides where they appear.

#include "session/session_service.h"

#include <QObject>

namespace lanyard {

class SessionCommands : public QObject {
    Q_OBJECT
public:
    /// @param sessions outlives this
    explicit SessionCommands(SessionService &sessions, QObject *parent = nullptr);

    // Nothing happens when the resource has been removed.
    void open(const QString &id);
    void refresh(const QString &id);
    void signIn(const QString &id);
    /// @param profile empty: one that is connected and has the resource
    void signInWithBrowser(const QString &id, const QString &profile);
    void switchTenant(const QString &id, const QString &tenant);

    void refreshAll();
    /// One sign-in window after the other, for every session that offers it; what needs attention first comes first.
    void signInAll();
    /// The same for those of these resources.
    void signInAll(const QStringList &ids);

Q_SIGNALS:
    void started(const QString &sentence);
    /// @param sentence empty: the result is there to see
    void succeeded(const QString &sentence);
    /// @param title "Wiki could not be opened"
    /// @param resource its id; empty: several
    void failed(const QString &title, const lanyard::Error &error, const QString &resource);

private:
    struct Texts {
        QString started;
        QString succeeded;
        QString failed;
    };
    std::optional<SessionView> session(const QString &id) const;
    void signIn(const SessionView &session, const QString &started);
    void run(QCoro::Task<Result<void>> task, const Texts &texts, const QString &resource = {});

    SessionService &m_sessions;
};

}
