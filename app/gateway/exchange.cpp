#include "gateway/exchange.h"

#include "gateway/rules/gateway_text.h"
#include "gateway/rules/reply_rewrite.h"
#include "gateway/rules/request_rewrite.h"
#include "gateway/say.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/write.hpp>

namespace lanyard::gateway {
namespace {

constexpr size_t kFirstPiece = 8 * 1024; // bytes of a reply: a small one comes whole
constexpr std::uint64_t kMostKept = 64 * 1024; // bytes of a body that may have to be sent again
constexpr std::uint32_t kLongestReplyHead = 60 * 1024; // one field of more would have Beast throw

}

Exchange::Exchange(const GatewayParts &parts, std::shared_ptr<Client> client, RequestParser &request, Admitted admitted)
    : m_parts(parts)
    , m_client(std::move(client))
    , m_request(request)
    , m_admitted(std::move(admitted))
    , m_uploadEnded(parts.context)
{
}

Task<bool> Exchange::run()
{
    co_await readBody();
    bool kept = false;
    try {
        kept = co_await attempts();
    } catch (const std::exception &) { // a field that grew too long
        m_client->cut();
    }
    co_await endUpload();
    co_return kept &&m_isUploaded &&m_request.keep_alive() && m_client->socket.is_open();
}

Task<bool> Exchange::attempts()
{
    const QString none;
    if (!m_isStreamed)
        watch(m_client); // neither the tray nor the resource may answer for long
    auto session = co_await m_parts.sessions.current();
    for (int attempt = 1; session; ++attempt) {
        const bool replied = co_await send(*session);
        if (!replied)
            co_return co_await refuse(Refusal::NotReached, m_why);
        if (!isRefusedByIap(m_reply->get().base()))
            co_return co_await passOn();
        dropOrigin();
        session = co_await m_parts.sessions.after(session->number);
        if (session && (attempt > 1 || !isRepeatable()))
            co_return co_await refuse(Refusal::SendAgain, none);
    }
    const QString why = session.error();
    co_return co_await refuse(Refusal::NoSession, why);
}

/// A small one is kept, so that it can be sent again.
Task<void> Exchange::readBody()
{
    ErrorCode error;
    if (m_request.is_done())
        co_return;
    if (sameWord(field(m_request.get(), "Expect"), "100-continue")) {
        const auto goOn = asio::buffer("HTTP/1.1 100 Continue\r\n\r\n", 25);
        co_await asio::async_write(m_client->socket, goOn, into(error));
    }
    const auto length = m_request.content_length();
    m_isUploaded = false;
    m_isStreamed = !length || *length > kMostKept;
    if (m_isStreamed)
        co_return;
    m_body.resize(size_t(*length));
    m_request.get().body().data = m_body.data();
    m_request.get().body().size = m_body.size();
    co_await http::async_read(m_client->socket, m_client->buffer, m_request, into(error));
    m_isUploaded = m_request.is_done();
    if (!m_isUploaded)
        m_client->cut(); // it went away in between
}

/// False, with m_why, where no reply has come.
Task<bool> Exchange::send(Session session)
{
    bool mayBeUsed = true;
    while (m_client->socket.is_open()) {
        const auto taken = co_await m_parts.origin.take(mayBeUsed);
        if (!taken) {
            m_why = taken.error();
            co_return false;
        }
        if (!m_client->socket.is_open()) { // cut meanwhile, perhaps by a sign-out
            (*taken)->close();
            co_return false;
        }
        m_client->origin = *taken;
        RequestHead head = m_request.get().base();
        const std::string_view cookies = revealed(session.cookies);
        rewriteRequest(head, m_parts.access, m_admitted, m_parts.origin.address(), cookies);
        m_why = GatewayText::tr("it closed the connection"); // unless something else is found
        const bool replied = co_await sendOn(std::move(head));
        if (replied)
            co_return true;
        const bool wasUsed = (*taken)->wasUsed;
        dropOrigin();
        if (!wasUsed || !isRepeatable())
            break; // a connection that was kept open may have ended just now; a new one has no such excuse
        mayBeUsed = false;
    }
    co_return false;
}

Task<bool> Exchange::sendOn(RequestHead head)
{
    if (m_isStreamed && m_hasUploadBegun)
        co_return false;
    if (m_isStreamed) {
        m_hasUploadBegun = m_isUploading = true;
        asio::co_spawn(m_parts.context, upload(std::move(head)), asio::detached);
        co_return co_await readReplyHead();
    }
    ErrorCode error;
    http::request<http::string_body> message(std::move(head));
    message.body() = m_body;
    co_await http::async_write(*m_client->origin, message, into(error));
    if (error)
        co_return false;
    co_return co_await readReplyHead();
}

Task<bool> Exchange::readReplyHead()
{
    const OriginConnection origin = m_client->origin;
    ErrorCode error;
    origin->buffer.reserve(kFirstPiece);
    do {
        m_reply.emplace();
        m_reply->header_limit(kLongestReplyHead);
        m_reply->body_limit(kNoBound);
        if (m_request.get().method() == http::verb::head)
            m_reply->skip(true);
        co_await http::async_read_header(*origin, origin->buffer, *m_reply, into(error));
    } while (!error && m_reply->get().result_int() < 200 && m_reply->get().result_int() != 101);
    const bool isPassable = !error && isPlainReply(m_reply->get());
    if (!isPassable && (!error || isMalformed(error)))
        m_why = GatewayText::tr("the gateway does not pass on a reply of this form");
    co_return isPassable;
}

Task<bool> Exchange::refuse(Refusal refusal, QString detail)
{
    dropOrigin();
    OwnReply reply = refusalReply(refusal, detail, m_isUploaded && m_request.keep_alive());
    co_return co_await say(m_client, std::move(reply));
}

/// IAP refused it before the resource saw it; still, only what may be done twice is done twice (RFC 9110, 9.2.2).
bool Exchange::isRepeatable() const
{
    switch (m_request.get().method()) {
    case http::verb::get:
    case http::verb::head:
    case http::verb::options:
    case http::verb::put:
    case http::verb::delete_:
        return !m_isStreamed;
    default:
        return false;
    }
}

void Exchange::dropOrigin()
{
    if (m_client->origin)
        m_client->origin->close();
    m_client->origin.reset();
}

}
