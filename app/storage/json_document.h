#pragma once

// JSON files, read strictly (RFC 8259, UTF-8, no duplicate keys, bounded depth), with the line and column of what is
// wrong: what QJsonDocument cannot tell. RapidJSON walks the text. Pure; no I/O.

#include "storage/json_reader.h"

#include <QByteArray>
#include <QHash>

namespace lanyard {

/// The object or list; Null for another value.
tl::expected<QJsonValue, JsonError> parseJson(const QByteArray &json);

/// The fault that stands first in the text that was read, with its place. There must be one.
JsonError firstFault(const JsonFaults &faults, const QByteArray &json);

/// The line of each value, by its path. Reads the text once, however many there are.
QHash<QString, int> linesOfValues(const QByteArray &json);

/// Lets `read` take the text's object apart: its value, or what is wrong first.
template <class Read> auto readJson(const QByteArray &json, Read read)
{
    using Value = std::invoke_result_t<Read, JsonReader &>;
    const auto root = parseJson(json);
    if (!root)
        return tl::expected<Value, JsonError>(tl::unexpected(root.error()));
    JsonFaults faults;
    JsonReader reader({QString(), *root}, faults);
    Value value = read(reader);
    if (!faults.isEmpty())
        return tl::expected<Value, JsonError>(tl::unexpected(firstFault(faults, json)));
    return tl::expected<Value, JsonError>(std::move(value));
}

}
