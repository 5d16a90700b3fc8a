#pragma once

// The control socket's messages: JSON-RPC 2.0, one message a line, no batches; params and results are objects.
// Plain values and pure functions, shared by server and command. Reading is strict: errors name the place.

#include "base/reason.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <optional>
#include <tl/expected.hpp>
#include <variant>

namespace lanyard::control {

inline constexpr qsizetype kMaxRequest = 1024 * 1024; ///< bytes of a line to the server
inline constexpr qsizetype kMaxReply = 8 * 1024 * 1024; ///< bytes of a line to the command: thousands of resources
inline constexpr int kMaxDepth = 16; ///< of brackets in brackets

/// JSON-RPC 2.0, section 5.1. Whoever reads one may meet others, of a later version.
enum class Code {
    Parse = -32700,
    InvalidRequest = -32600,
    MethodNotFound = -32601,
    InvalidParams = -32602,
    Failed = -32000, ///< understood and not done: Failure::reason says why
    UnknownResource = -32001,
    Forbidden = -32002, ///< by policy
    Busy = -32003, ///< too many requests at a time
    // What the client itself says of the connection; never sent.
    NotRunning = -32010,
    NoAnswer = -32011,
};

struct Request {
    QJsonValue id; ///< an integer or a string, the caller's choice
    QString method;
    QJsonObject params;
};

struct Notification {
    QString method;
    QJsonObject params;
};

/// Why a request was not carried out.
struct Failure {
    Code code = Code::Failed;
    QString message; ///< one translated sentence for the user
    std::optional<Reason> reason = {}; ///< where the session layer gave one that the reader knows
    QString detail = {}; ///< for the curious; never a secret
};

using Answer = tl::expected<QJsonObject, Failure>;

struct Response {
    QJsonValue id; ///< of the request; null when the request had none that could be read
    Answer answer;
};

using Message = std::variant<Request, Notification, Response>;

/// Of a line that is no message, the Response that says so: its Failure names the place, as "params.resource: ...".
tl::expected<Message, Response> parse(const QByteArray &line);

/// One line each, newline included.
QByteArray encode(const Request &request);
QByteArray encode(const Notification &notification);
QByteArray encode(const Response &response);

}
