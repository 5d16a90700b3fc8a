#include "control/connection.h"

#include <QTimer>
#include <utility>

namespace lanyard::control {
namespace {

constexpr qint64 kChunk = 64 * 1024;
constexpr auto kCloseLimit = std::chrono::seconds(1);

}

Connection::Connection(quint64 id, QLocalSocket *socket, ConnectionBounds bounds, QObject *parent)
    : QObject(parent)
    , m_id(id)
    , m_socket(socket)
    , m_mostUnsent(bounds.mostUnsent)
    , m_reader(bounds.longestLine)
{
    m_lastLine.start();
    m_socket->setParent(this);
    m_socket->setReadBufferSize(kChunk);
    connect(m_socket, &QLocalSocket::readyRead, this, &Connection::read);
    // Queued: writing to a caller who is gone ends the socket in the middle of send().
    connect(
        m_socket, &QLocalSocket::disconnected, this, [this] { Q_EMIT closed(m_id); }, Qt::QueuedConnection);
    if (m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &Connection::read, Qt::QueuedConnection);
}

void Connection::read()
{
    if (m_isClosing)
        m_socket->readAll();
    if (!m_lines.isEmpty() || m_socket->bytesAvailable() == 0)
        return;
    auto lines = m_reader.feed(m_socket->read(kChunk));
    if (!lines) {
        Q_EMIT lineTooLong(m_id);
        return;
    }
    m_lines = std::move(*lines);
    nextLine();
}

void Connection::nextLine()
{
    if (m_socket->state() != QLocalSocket::ConnectedState || m_isClosing)
        m_lines.clear();
    if (!m_lines.isEmpty()) {
        m_lastLine.restart();
        Q_EMIT lineReceived(m_id, m_lines.takeFirst());
    }
    scheduleNext();
}

void Connection::scheduleNext()
{
    const auto next = m_lines.isEmpty() ? &Connection::read : &Connection::nextLine;
    if (!m_lines.isEmpty() || (m_socket->isOpen() && m_socket->bytesAvailable() > 0))
        QMetaObject::invokeMethod(this, next, Qt::QueuedConnection);
}

void Connection::send(const QByteArray &line)
{
    if (m_socket->state() != QLocalSocket::ConnectedState || m_isClosing)
        return;
    m_socket->write(line);
    m_socket->flush(); // not after all else that the same event brings
    if (m_socket->bytesToWrite() > m_mostUnsent)
        m_socket->abort();
}

void Connection::closeWhenSent()
{
    discardAndClose();
    m_socket->disconnectFromServer();
}

void Connection::discardAndClose()
{
    if (!std::exchange(m_isClosing, true))
        QTimer::singleShot(kCloseLimit, m_socket, &QLocalSocket::abort);
}

}
