#pragma once

// The tray's control socket. Owned by the Agent. Coroutines keep connection ids, never pointers.
// Only our own user gets in: the folder is 0700, the socket 0600 and the kernel is asked who calls
// (app/README.md#trust-6).

#include "control/event_log.h"
#include "control/methods.h"

#include <QHash>
#include <QLocalServer>

namespace lanyard {
class DesktopActions;
}

namespace lanyard::control {

class Connection;

class Server : public QObject {
    Q_OBJECT
public:
    /// @param sessions and desktop outlive this
    Server(
        SessionService &sessions, DesktopActions &desktop, Methods::MemoryProbe memory = {}, QObject *parent = nullptr);
    ~Server() override;

    /// @param folder checked by platform's runtimeFolder(), and its single-instance lock is ours: a socket that is
    /// found there is a dead one's, and is replaced.
    Result<void> listen(const QString &folder);
    /// Callers still get their replies; no new caller is accepted.
    void close();

    /// Of every method that callers can ask for.
    static QStringList methods();

    qsizetype connections() const { return m_connections.size(); }

private:
    void acceptCallers();
    bool makeRoom();
    void onLine(quint64 connection, const QByteArray &line);
    void onRequest(quint64 connection, const Request &request);
    bool handleWithoutSessions(quint64 connection, const Request &request);
    QCoro::Task<void> callMethod(quint64 connection, Request request);
    void sendAnswer(quint64 connection, const QJsonValue &id, const Answer &answer);
    void subscribe(quint64 connection, const Request &request);
    void broadcast(const QList<QJsonObject> &events);
    void tellOfExport();
    void tellOfReplaced();
    bool takeOwner(SessionView session);
    void tellSubscribers(const Notification &notification);

    SessionService &m_sessions;
    DesktopActions &m_desktop;
    Methods m_methods;
    EventLog m_log;
    QLocalServer m_server;
    QHash<quint64, Connection *> m_connections;
    SessionList m_seen;
    QHash<QString, SessionView> m_owners; ///< of each resource: the last account and URL seen
    quint64 m_lastId = 0;
    bool m_mayExport = true; ///< as last seen
};

}
