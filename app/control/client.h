#pragma once

// One blocking caller of the control socket: for the `lanyard` command, and for a second start of the tray.
// Owned by the caller's stack frame. Failures of the connection itself have the codes NotRunning and NoAnswer.

#include "control/message.h"
#include "storage/line_reader.h"

#include <QDeadlineTimer>
#include <QLocalSocket>
#include <chrono>
#include <deque>

namespace lanyard::control {

class Client {
    Q_DECLARE_TR_FUNCTIONS(lanyard::ControlClient)
public:
    /// For calls that wait for the user.
    static constexpr std::chrono::milliseconds kNoLimit{-1};

    Client();
    Q_DISABLE_COPY_MOVE(Client)

    /// Connects and makes sure that the one who listens is the same user.
    tl::expected<void, Failure> connectTo(const std::optional<QString> &path);
    Answer call(const QString &method, const QJsonObject &params, std::chrono::milliseconds limit);
    /// The next event of a subscription; a Failure with NoAnswer when none has come within the time.
    tl::expected<Notification, Failure> nextEvent(QDeadlineTimer deadline);
    /// Waits for the server to go away; false if it is still there after the time.
    bool waitForDisconnect(std::chrono::milliseconds limit);
    /// For what cannot be read as an answer; `what` names the place.
    static Failure notUnderstood(const QString &what);

private:
    tl::expected<Message, Failure> nextMessage(QDeadlineTimer deadline);
    void takeEvent(Message &message);
    tl::expected<void, Failure> readLines(QDeadlineTimer deadline);
    Failure connectionError() const;

    QLocalSocket m_socket;
    LineReader m_reader;
    std::deque<QByteArray> m_lines;
    std::deque<Notification> m_events; ///< came while an answer was awaited
    qint64 m_lastId = 0;
};

}
