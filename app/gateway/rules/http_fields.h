#pragma once

// Boost.Beast's types by the names that this folder uses, and small helpers on texts and header fields. Pure.

#include "base/secret.h"

#include <boost/beast/http/fields.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/verb.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace lanyard::gateway {

namespace http = boost::beast::http;
using RequestHead = http::request_header<>;
using ReplyHead = http::response_header<>;

inline std::string_view view(boost::beast::string_view text)
{
    return {text.data(), text.size()};
}

inline boost::beast::string_view beastView(std::string_view text)
{
    return {text.data(), text.size()};
}

inline std::string_view revealed(const Secret &secret)
{
    return {secret.reveal().data(), size_t(secret.reveal().size())};
}

/// First field of that name, empty where there is none.
std::string_view field(const http::fields &fields, std::string_view name);
size_t countOf(const http::fields &fields, std::string_view name);
bool sameWord(std::string_view a, std::string_view b); ///< case does not count (ASCII)
bool startsWithWord(std::string_view text, std::string_view start); ///< the same
std::string_view trimmed(std::string_view text);
/// The pieces of a list, trimmed; empty ones left out.
std::vector<std::string_view> split(std::string_view text, char separator);

/// Takes off what concerns one connection only (RFC 9110, section 7.6.1), and whatever `Connection` names.
void eraseHopByHop(http::fields &fields);

/// IAP's own: its session, its uid, its nonces, with or without a prefix (PROTOCOL.md#cookies).
bool isIapCookieName(std::string_view name);

}
