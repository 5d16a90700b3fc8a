#pragma once

// What the gateway says by itself, as whole replies. Pure.

#include "gateway/rules/access.h"
#include "gateway/rules/http_fields.h"
#include "gateway/rules/refusal.h"

#include <boost/beast/http/string_body.hpp>

namespace lanyard::gateway {

using OwnReply = http::response<http::string_body>;

/// @param keepsOpen the client may send its next request
OwnReply refusalReply(Refusal refusal, const QString &detail, bool keepsOpen);
/// To the resource, with the cookie.
OwnReply welcome(const Access &access, const std::string &path);

}
