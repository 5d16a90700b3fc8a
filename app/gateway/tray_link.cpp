#include "gateway/tray_link.h"

#include "base/secret.h"
#include "control/peer.h"
#include "gateway/rules/refusal.h"

#include <QFile>
#include <boost/asio/write.hpp>

namespace lanyard::gateway {
namespace {

constexpr std::chrono::seconds kBetweenAttempts(1);

control::Failure notRunning()
{
    return {control::Code::NotRunning, trayGoneText()};
}

}

TrayLink::TrayLink(asio::io_context &context, QString path)
    : m_context(context)
    , m_path(std::move(path))
    , m_socket(context)
{
}

Task<bool> TrayLink::connect()
{
    ErrorCode error;
    m_socket.close(error); // of a try that failed
    const asio::local::stream_protocol::endpoint place(QFile::encodeName(m_path).toStdString());
    co_await m_socket.async_connect(place, into(error));
    co_return !error && control::peerIsSameUser(m_socket.native_handle());
}

Task<void> TrayLink::run(Listener listener)
{
    ErrorCode error;
    while (!m_isConnected) {
        m_isConnected = co_await connect();
        if (m_isConnected)
            break;
        Timer pause(m_context, kBetweenAttempts);
        co_await pause.async_wait(into(error));
    }
    const QByteArray follow =
        encode(control::Request{++m_lastId, QStringLiteral("events"), {{QStringLiteral("follow"), true}}});
    asio::write(m_socket, asio::buffer(follow.constData(), size_t(follow.size())), error);
    co_await readAll(listener);
    drop();
    listener.lost();
}

Task<void> TrayLink::readAll(const Listener &listener)
{
    LineReader reader(control::kMaxReply);
    QByteArray chunk(64 * 1024, Qt::Uninitialized);
    ErrorCode error;
    while (!error) {
        const auto buffer = asio::buffer(chunk.data(), size_t(chunk.size()));
        const size_t count = co_await m_socket.async_read_some(buffer, into(error));
        auto lines = reader.feed(QByteArrayView(chunk.constData(), qsizetype(count)));
        if (!lines)
            break;
        for (QByteArray &line : *lines) {
            take(line, listener);
            wipe(line);
        }
    }
    wipe(chunk);
}

void TrayLink::take(const QByteArray &line, const Listener &listener)
{
    const auto message = control::parse(line);
    if (!message)
        return;
    if (const auto *told = std::get_if<control::Notification>(&*message))
        listener.told(*told);
    const auto *response = std::get_if<control::Response>(&*message);
    const auto found = response ? m_pending.find(response->id.toInteger(-1)) : m_pending.end();
    if (found == m_pending.end())
        return;
    found->second->answer = response->answer;
    found->second->bell.ring();
}

void TrayLink::drop()
{
    m_isConnected = false;
    ErrorCode ignored;
    m_socket.close(ignored);
    for (const auto &[id, pending] : m_pending) {
        pending->answer = tl::unexpected(notRunning());
        pending->bell.ring();
    }
}

Task<control::Answer> TrayLink::call(QString method, QJsonObject params)
{
    if (!m_isConnected)
        co_return tl::unexpected(notRunning());
    const qint64 id = ++m_lastId;
    const auto pending = std::make_shared<Pending>(m_context);
    m_pending.emplace(id, pending);
    const QByteArray line = encode(control::Request{id, method, params});
    ErrorCode error;
    asio::write(m_socket, asio::buffer(line.constData(), size_t(line.size())), error);
    if (error)
        pending->answer = tl::unexpected(notRunning());
    while (!pending->answer)
        co_await pending->bell.wait();
    m_pending.erase(id);
    co_return std::move(*pending->answer);
}

}
