// What an exchange does with bodies: passes them on piece by piece, as they come, and holds none.

#include "gateway/exchange.h"
#include "gateway/pump.h"
#include "gateway/rules/gateway_text.h"
#include "gateway/rules/reply_rewrite.h"
#include "gateway/rules/request_rewrite.h"
#include "gateway/say.h"

#include <boost/beast/http/read.hpp>
#include <boost/beast/http/write.hpp>

namespace lanyard::gateway {
namespace {

constexpr size_t kPiece = 64 * 1024;

/// Not filled with zeros first, as a vector's would be.
class Bytes {
public:
    explicit Bytes(size_t size = kPiece)
        : m_size(size)
        , m_bytes(std::make_unique_for_overwrite<char[]>(size))
    {
    }
    char *data() { return m_bytes.get(); }
    size_t size() const { return m_size; }

private:
    size_t m_size;
    std::unique_ptr<char[]> m_bytes;
};

void offer(http::buffer_body::value_type &body, Bytes &bytes)
{
    body.data = bytes.data();
    body.size = bytes.size();
}

/// That a body's buffer is full, or wants more, is no error.
void forgive(ErrorCode &error)
{
    if (error == http::error::need_buffer)
        error = {};
}

}

/// Runs beside the reply, which may come before all was sent.
Task<void> Exchange::upload(RequestHead head)
{
    const OriginConnection origin = m_client->origin;
    ErrorCode error;
    bool isGone = false;
    Bytes bytes;
    http::request<http::buffer_body> message(std::move(head));
    message.body().data = nullptr;
    message.body().more = true;
    http::request_serializer<http::buffer_body> out(message);
    co_await http::async_write_header(*origin, out, into(error));
    m_client->buffer.reserve(kPiece);
    while (!error && !out.is_done()) {
        auto &body = m_request.get().body();
        offer(body, bytes);
        if (!m_request.is_done())
            co_await http::async_read_some(m_client->socket, m_client->buffer, m_request, into(error));
        forgive(error);
        isGone = bool(error);
        message.body().data = bytes.data();
        message.body().size = bytes.size() - body.size;
        message.body().more = !m_request.is_done();
        if (error || (message.body().size == 0 && message.body().more))
            continue;
        if (message.body().size == 0)
            message.body().data = nullptr;
        co_await http::async_write(*origin, out, into(error));
        forgive(error);
    }
    m_isUploaded = m_request.is_done();
    m_isUploading = false;
    if (isGone)
        m_client->cut(); // the resource waits for the rest
    else if (m_isUploaded)
        watch(m_client);
    m_uploadEnded.ring();
}

/// After a reply that came before everything was sent nothing can follow on these connections.
Task<void> Exchange::endUpload()
{
    if (m_isUploaded && !m_isUploading)
        co_return;
    dropOrigin();
    beginFarewell(m_client);
    while (m_isUploading)
        co_await m_uploadEnded.wait();
    co_await endFarewell(m_client);
}

/// True where the client's connection stays of use.
Task<bool> Exchange::passOn()
{
    ReplyHead &head = m_reply->get().base();
    const bool upgraded = head.result_int() == 101;
    const bool asked = wantsWebSocket(m_request.get().base());
    if (upgraded && !asked) {
        const QString why = GatewayText::tr("it changed the protocol");
        co_return co_await refuse(Refusal::NotReached, why);
    }
    const bool originStays = m_reply->keep_alive() && !m_isUploading;
    const bool isEndless = m_reply->need_eof();
    rewriteReply(head, m_admitted, m_parts.origin.address());
    if (upgraded)
        co_return co_await tunnel();
    head.version(11); // ours, and it may become chunked
    m_reply->get().keep_alive(m_request.keep_alive());
    if (!m_reply->is_done() && isEndless)
        m_reply->get().chunked(true);
    const bool passed = co_await passBody();
    if (!passed) {
        m_client->cut(); // what has come must not look whole
        co_return false;
    }
    if (originStays && !isEndless && m_isUploaded && m_client->origin)
        m_parts.origin.giveBack(m_client->origin);
    else
        dropOrigin();
    m_client->origin.reset();
    co_return true;
}

Task<bool> Exchange::passBody()
{
    const OriginConnection origin = m_client->origin;
    ErrorCode error;
    auto &body = m_reply->get().body();
    body.data = nullptr;
    body.more = !m_reply->is_done();
    http::response_serializer<http::buffer_body> out(m_reply->get());
    if (m_reply->is_done() || origin->buffer.size() == 0)
        co_await http::async_write_header(m_client->socket, out, into(error));
    if (m_reply->is_done())
        co_return !error;
    const std::uint64_t length = m_reply->content_length().value_or(kPiece);
    Bytes bytes(size_t(std::min<std::uint64_t>(length, kPiece)));
    while (!error && !out.is_done()) {
        offer(body, bytes);
        if (origin->buffer.size() == 0 && m_isUploaded)
            watch(m_client); // the resource may be silent for long
        if (!m_reply->is_done())
            co_await http::async_read_some(*origin, origin->buffer, *m_reply, into(error));
        forgive(error);
        const size_t count = bytes.size() - body.size;
        body.data = count > 0 ? bytes.data() : nullptr;
        body.size = count;
        body.more = !m_reply->is_done();
        if (error || (count == 0 && body.more))
            continue;
        co_await http::async_write(m_client->socket, out, into(error));
        forgive(error);
        if (out.is_done())
            break;
        origin->buffer.reserve(kPiece);
    }
    co_return !error;
}

/// Both ways until either ends.
Task<bool> Exchange::tunnel()
{
    const std::shared_ptr<Client> client = m_client;
    const OriginConnection origin = client->origin;
    ErrorCode error;
    ReplyHead &head = m_reply->get().base();
    head.set(http::field::connection, "Upgrade");
    head.set(http::field::upgrade, "websocket");
    http::response_serializer<http::buffer_body> out(m_reply->get());
    co_await http::async_write_header(client->socket, out, into(error));
    if (!error)
        co_await pumpBoth(m_parts.context, client, origin);
    client->cut();
    co_return false;
}

}
