#include "control/connection.h"

#include "control/message.h"

#include <QTimer>
#include <utility>

namespace lanyard::control {
namespace {

constexpr qint64 kChunk = 64 * 1024;
constexpr qint64 kMaxOwed = 2 * kMaxReply;
constexpr auto kFarewell = std::chrono::seconds(1);

}

Connection::Connection(quint64 id, QLocalSocket *socket, QObject *parent)
    : QObject(parent)
    , m_id(id)
    , m_socket(socket)
    , m_reader(kMaxRequest)
{
    m_lastLine.start();
    m_socket->setParent(this);
    m_socket->setReadBufferSize(kChunk);
    connect(m_socket, &QLocalSocket::readyRead, this, &Connection::read);
    connect(m_socket, &QLocalSocket::disconnected, this, [this] { Q_EMIT closed(m_id); });
    if (m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &Connection::read, Qt::QueuedConnection);
}

void Connection::read()
{
    if (m_finishing)
        m_socket->readAll();
    if (!m_waiting.isEmpty() || m_socket->bytesAvailable() == 0)
        return;
    auto lines = m_reader.feed(m_socket->read(kChunk));
    if (!lines) {
        Q_EMIT lineTooLong(m_id);
        return;
    }
    m_waiting = std::move(*lines);
    nextLine();
}

void Connection::nextLine()
{
    if (m_socket->state() != QLocalSocket::ConnectedState || m_finishing)
        m_waiting.clear();
    if (!m_waiting.isEmpty()) {
        m_lastLine.restart();
        Q_EMIT lineReceived(m_id, m_waiting.takeFirst());
    }
    later();
}

void Connection::later()
{
    const auto next = m_waiting.isEmpty() ? &Connection::read : &Connection::nextLine;
    if (!m_waiting.isEmpty() || (m_socket->isOpen() && m_socket->bytesAvailable() > 0))
        QMetaObject::invokeMethod(this, next, Qt::QueuedConnection);
}

void Connection::send(const QByteArray &line)
{
    if (m_socket->state() != QLocalSocket::ConnectedState || m_finishing)
        return;
    m_socket->write(line);
    if (m_socket->bytesToWrite() > kMaxOwed)
        m_socket->abort();
}

void Connection::finish()
{
    hangUp();
    m_socket->disconnectFromServer();
}

void Connection::hangUp()
{
    if (!std::exchange(m_finishing, true))
        QTimer::singleShot(kFarewell, m_socket, &QLocalSocket::abort);
}

}
