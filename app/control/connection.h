#pragma once

// One caller on a local socket of ours (the control socket, the bridge's). Splits its input into lines, one in each
// turn of the event loop, so that no caller can keep the tray busy, and bounds the replies that wait for it. Owned by
// the server. Knows nothing of JSON. Ends with closed().

#include "storage/line_reader.h"

#include <QElapsedTimer>
#include <QLocalSocket>
#include <QPointer>

namespace lanyard::control {

/// In bytes.
struct ConnectionBounds {
    qsizetype longestLine = 0; ///< that comes in
    qint64 mostUnsent = 0;
};

class Connection : public QObject {
    Q_OBJECT
public:
    /// Takes ownership of the socket.
    Connection(quint64 id, QLocalSocket *socket, ConnectionBounds bounds, QObject *parent);

    quint64 id() const { return m_id; }
    qint64 idleFor() const { return m_lastLine.elapsed(); }

    /// Queues a line. A caller that lets more than a few replies pile up is dropped.
    void send(const QByteArray &line);
    /// Sends what is queued (for a second at most) and ends.
    void closeWhenSent();
    /// Discards further input, so that the caller can read the reason, and ends after a second: closing a socket with
    /// unread input would discard what was sent.
    void discardAndClose();

    int inFlight = 0; ///< requests being carried out
    bool isSubscribed = false; ///< wants events

Q_SIGNALS:
    void lineReceived(quint64 id, const QByteArray &line);
    void lineTooLong(quint64 id);
    void closed(quint64 id); ///< never out of send()

private:
    void read();
    void nextLine();
    void scheduleNext();

    quint64 m_id;
    QLocalSocket *m_socket;
    qint64 m_mostUnsent;
    LineReader m_reader;
    QList<QByteArray> m_lines; ///< lines of one chunk; no more is read while there are any
    QElapsedTimer m_lastLine;
    bool m_isClosing = false;
};

}
