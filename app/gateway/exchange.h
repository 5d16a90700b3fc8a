#pragma once

// One admitted request: to the resource with the session, and its reply back, both as they come. Where IAP says that
// the session has ended, it is refreshed, and what can be repeated is repeated once. Lives in the coroutine that serves
// its client.

#include "gateway/client.h"
#include "gateway/rules/answers.h"
#include "gateway/session_source.h"

#include <boost/beast/http/buffer_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <limits>

namespace lanyard::gateway {

/// Of a body, which is never held. Not boost::none: Boost 1.74 compares that as less than any length.
inline constexpr std::uint64_t kNoBound = std::numeric_limits<std::uint64_t>::max();

/// What every exchange uses; all outlive it.
struct GatewayParts {
    asio::io_context &context;
    const Access &access;
    SessionSource &sessions;
    OriginPool &origin;
};

class Exchange {
public:
    using RequestParser = http::request_parser<http::buffer_body>;
    using ReplyParser = http::response_parser<http::buffer_body>;

    /// @param request its header has been read
    Exchange(const GatewayParts &parts, std::shared_ptr<Client> client, RequestParser &request, Admitted admitted);

    /// False: the client's connection is of no more use.
    Task<bool> run();

private:
    Task<void> readBody();
    Task<bool> attempts();
    Task<bool> send(Session session);
    Task<bool> sendOn(RequestHead head);
    Task<bool> readReplyHead();
    Task<bool> refuse(Refusal refusal, QString detail);
    bool isRepeatable() const;
    void dropOrigin();
    // exchange_streams.cpp
    Task<void> upload(RequestHead head);
    Task<void> endUpload();
    Task<bool> passOn();
    Task<bool> passBody();
    Task<bool> tunnel();

    GatewayParts m_parts;
    std::shared_ptr<Client> m_client;
    RequestParser &m_request;
    Admitted m_admitted;
    std::optional<ReplyParser> m_reply;
    std::string m_body; ///< a small one, whole
    bool m_isStreamed = false; ///< too large to be kept
    bool m_hasUploadBegun = false;
    bool m_isUploading = false;
    bool m_isUploaded = true; ///< nothing of this request is left to be read from the client
    Bell m_uploadEnded;
    QString m_why; ///< the resource could not be reached
};

}
