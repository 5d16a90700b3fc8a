#include "gateway/gateway.h"

#include "control/peer.h"
#include "gateway/rules/request_rewrite.h"
#include "gateway/say.h"
#include "gateway/tcp_peer.h"

#include <algorithm>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/write.hpp>
#include <utility>

namespace lanyard::gateway {
namespace {

constexpr std::uint32_t kLongestHead = 32 * 1024;
constexpr size_t kIdleBuffer = 2048; // bytes; most heads fit
constexpr std::chrono::milliseconds kAfterFailure(100);

/// It may stay as long as it likes.
void makeKnown(const std::shared_ptr<Client> &client)
{
    if (!std::exchange(client->isKnown, true))
        client->limit.cancel();
}

}

Gateway::Gateway(const GatewayParts &parts, Access &access, GatewayLimits limits)
    : m_parts(parts)
    , m_access(access)
    , m_limits(limits)
{
}

void Gateway::serve(TcpAcceptor &&acceptor)
{
    asio::co_spawn(m_parts.context, acceptAll(std::move(acceptor), Way::Tcp), asio::detached);
}

void Gateway::serve(LocalAcceptor &&acceptor)
{
    asio::co_spawn(m_parts.context, acceptAll(std::move(acceptor), Way::LocalSocket), asio::detached);
}

void Gateway::cutAll()
{
    m_parts.origin.closeIdle();
    for (const auto &[number, client] : m_clients)
        client->cut();
}

/// Of those that have not shown that they may be here, the one that came first gives way: another user's connections
/// must not take the room.
bool Gateway::makeRoom()
{
    const auto unknown =
        std::find_if(m_clients.begin(), m_clients.end(), [](const auto &entry) { return !entry.second->isKnown; });
    if (unknown == m_clients.end())
        return false;
    unknown->second->cut();
    m_clients.erase(unknown);
    return true;
}

template <class Acceptor> Task<void> Gateway::acceptAll(Acceptor acceptor, Way way)
{
    Timer pause(m_parts.context);
    while (true) {
        ErrorCode error;
        ClientSocket socket = co_await acceptor.async_accept(into(error));
        if (error) { // no descriptor is left
            makeRoom();
            pause.expires_after(kAfterFailure);
            co_await pause.async_wait(into(error));
            continue;
        }
        const bool isOurs = way == Way::Tcp || control::peerIsSameUser(socket.native_handle());
        if (!isOurs || (m_clients.size() >= m_limits.mostClients && !makeRoom()))
            continue;
        if (way == Way::Tcp)
            socket.set_option(asio::ip::tcp::no_delay(true), error);
        const auto client = std::make_shared<Client>(std::move(socket), way);
        m_clients.emplace(++m_lastClient, client);
        if (!client->isKnown)
            limit(client, m_limits.unknownLasts);
        asio::co_spawn(m_parts.context, serveClient(m_lastClient, client), asio::detached);
    }
}

Task<void> Gateway::serveClient(std::uint64_t number, std::shared_ptr<Client> client)
{
    bool goesOn = true;
    while (goesOn) {
        if (client->buffer.size() == 0 && client->buffer.capacity() > kIdleBuffer)
            client->buffer = beast::flat_buffer(); // an idle one holds little memory
        client->buffer.reserve(kIdleBuffer);
        const auto request = std::make_unique<Exchange::RequestParser>();
        goesOn = co_await readHead(client, request.get());
        if (goesOn)
            goesOn = co_await answer(client, request.get());
    }
    client->cut();
    m_clients.erase(number);
}

/// False where there is none; a malformed one is answered here.
Task<bool> Gateway::readHead(std::shared_ptr<Client> client, Exchange::RequestParser *request)
{
    ErrorCode error;
    request->header_limit(kLongestHead);
    request->body_limit(kNoBound);
    co_await http::async_read_header(client->socket, client->buffer, *request, into(error));
    if (!error)
        co_return true;
    OwnReply reply = refusalReply(Refusal::Malformed, QString(), false);
    if (isMalformed(error)) {
        co_await say(client, std::move(reply));
        beginFarewell(client);
        co_await endFarewell(client);
    }
    co_return false;
}

/// The address stands in command lines, which every user of the computer can read: to another user it is of no use, and
/// stays unused.
bool Gateway::takesVisit(Client &client, std::string_view key)
{
    if (!m_access.isFirstKey(key) || !tcpPeerIsSameUser(client.socket.native_handle()))
        return false;
    m_access.takeFirstKey();
    return true;
}

std::optional<Refusal> Gateway::refusalOf(std::string_view target) const
{
    if (isSessionPage(target))
        return Refusal::SessionPages;
    return m_parts.origin.address().covers(target) ? std::nullopt : std::optional(Refusal::Outside);
}

Task<bool> Gateway::answer(std::shared_ptr<Client> client, Exchange::RequestParser *request)
{
    const RequestHead &head = request->get().base();
    const std::string target(view(head.target()));
    const auto admitted = admit(m_access, client->way, head);
    const bool isWhole = request->is_done();
    std::optional<Refusal> refusal;
    if (!admitted)
        refusal = admitted.error();
    else if (admitted->isFirstVisit && !takesVisit(*client, std::string_view(target).substr(Access::kFirstPath.size())))
        refusal = Refusal::NoVisit;
    else
        makeKnown(client);
    if (!refusal && !admitted->isFirstVisit)
        refusal = refusalOf(target);
    if (refusal) {
        const bool mayStay = client->isKnown && isWhole && request->keep_alive() && *refusal != Refusal::Malformed;
        OwnReply reply = refusalReply(*refusal, QString(), mayStay);
        const bool stays = co_await say(client, std::move(reply));
        if (!stays)
            beginFarewell(client);
        if (!stays)
            co_await endFarewell(client);
        co_return stays;
    }
    if (admitted->isFirstVisit) {
        OwnReply reply = welcome(m_access, m_parts.origin.address().path);
        reply.keep_alive(request->keep_alive());
        co_return co_await say(client, std::move(reply));
    }
    const auto exchange = std::make_unique<Exchange>(m_parts, client, *request, *admitted);
    co_return co_await exchange->run();
}

}
