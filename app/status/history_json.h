#pragma once

// The history as a file: compact, and read strictly, for nothing in it is worth a guess. Pure.

#include "status/history.h"
#include "storage/json_reader.h"

namespace lanyard {

/// @param until what was known last: later a program that ended without a word was not running
QByteArray writeHistory(const History &history, const QDateTime &until);
/// Ends with Kind::Stopped.
tl::expected<History, JsonError> readHistory(const QByteArray &json);

}
