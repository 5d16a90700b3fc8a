#include "control/client.h"

#include "control/peer.h"

namespace lanyard::control {
namespace {

constexpr int kConnectLimit = 3000; // ms
constexpr qint64 kChunk = 64 * 1024;

}

Client::Client()
    : m_reader(kMaxReply)
{
}

tl::expected<void, Failure> Client::connectTo(const std::optional<QString> &path)
{
    if (!path)
        return tl::unexpected(Failure{Code::NotRunning,
            tr("XDG_RUNTIME_DIR is not set, so Lanyard cannot be found. Run this inside your desktop session.")});
    m_socket.connectToServer(*path);
    if (!m_socket.waitForConnected(kConnectLimit)) {
        if (m_socket.error() == QLocalSocket::SocketTimeoutError)
            return tl::unexpected(Failure{Code::NoAnswer, tr("Lanyard is not responding. Try again in a moment.")});
        return tl::unexpected(Failure{Code::NotRunning,
            tr("Lanyard is not running. Start it from the menu or with “lanyard-tray”."), {}, m_socket.errorString()});
    }
    if (!peerIsSameUser(m_socket.socketDescriptor()))
        return tl::unexpected(
            Failure{Code::NotRunning, tr("The program that answers in place of Lanyard belongs to another user.")});
    return {};
}

Answer Client::call(const QString &method, const QJsonObject &params, std::chrono::milliseconds limit)
{
    // A negative one never ends, as for Qt's own waits.
    const QDeadlineTimer deadline =
        limit < limit.zero() ? QDeadlineTimer(QDeadlineTimer::Forever) : QDeadlineTimer(limit);
    const qint64 id = ++m_lastId;
    m_socket.write(encode(Request{id, method, params}));
    m_socket.flush();
    while (true) {
        auto message = nextMessage(deadline);
        if (!message)
            return tl::unexpected(message.error());
        takeEvent(*message);
        const auto *response = std::get_if<Response>(&*message);
        if (response && (response->id == QJsonValue(id) || response->id.isNull()))
            return response->answer;
    }
}

tl::expected<Notification, Failure> Client::nextEvent(QDeadlineTimer deadline)
{
    while (m_events.empty()) {
        auto message = nextMessage(deadline);
        if (!message)
            return tl::unexpected(message.error());
        takeEvent(*message);
    }
    Notification event = std::move(m_events.front());
    m_events.pop_front();
    return event;
}

bool Client::waitForDisconnect(std::chrono::milliseconds limit)
{
    return m_socket.state() == QLocalSocket::UnconnectedState || m_socket.waitForDisconnected(int(limit.count()));
}

/// Of notifications there are others; they are for those who hold sessions.
void Client::takeEvent(Message &message)
{
    auto *told = std::get_if<Notification>(&message);
    if (told && told->method == QLatin1String("event"))
        m_events.push_back(std::move(*told));
}

tl::expected<Message, Failure> Client::nextMessage(QDeadlineTimer deadline)
{
    while (m_lines.empty()) {
        if (const auto read = readLines(deadline); !read)
            return tl::unexpected(read.error());
    }
    const QByteArray line = std::move(m_lines.front());
    m_lines.pop_front();
    const auto message = parse(line);
    if (!message)
        return tl::unexpected(notUnderstood(message.error().answer.error().message));
    return *message;
}

tl::expected<void, Failure> Client::readLines(QDeadlineTimer deadline)
{
    if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(int(deadline.remainingTime())))
        return tl::unexpected(connectionError());
    const auto lines = m_reader.feed(m_socket.read(kChunk));
    if (!lines)
        return tl::unexpected(Failure{Code::Failed, tr("Lanyard's answer is too long.")});
    m_lines.insert(m_lines.end(), lines->begin(), lines->end());
    return {};
}

Failure Client::notUnderstood(const QString &what)
{
    //: %1: what is wrong and where
    const QString sentence =
        tr("Lanyard's answer could not be understood (%1). Do the command and Lanyard have the same version?");
    return Failure{Code::Failed, sentence.arg(what.endsWith(u'.') ? what.chopped(1) : what)};
}

Failure Client::connectionError() const
{
    if (m_socket.state() == QLocalSocket::ConnectedState)
        return Failure{Code::NoAnswer, tr("Lanyard is not responding. Try again in a moment.")};
    return Failure{Code::NotRunning, tr("Lanyard quit before answering.")};
}

}
