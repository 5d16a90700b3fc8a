#pragma once

// How status, events and sign-out report write times and texts. JsonReader reads them back.

#include "storage/json_reader.h"

#include <QJsonArray>

namespace lanyard {

/// "2026-11-23T18:00:00Z", or null for an invalid time.
QJsonValue timeJson(const QDateTime &time);
/// Null for an empty text.
QJsonValue textJson(const QString &text);

/// Each of them as `json` writes it.
template <class Value> QJsonArray arrayJson(const QList<Value> &values, QJsonObject (*json)(const Value &))
{
    QJsonArray array;
    for (const Value &value : values)
        array.append(json(value));
    return array;
}

/// Takes the parts of `json` with `read`; the first thing that is wrong otherwise. Members that it does not ask for are
/// ignored: a later version may write them.
template <class Value> tl::expected<Value, JsonError> readObject(const QJsonObject &json, Value (*read)(JsonReader &))
{
    JsonFaults faults;
    JsonReader object({QString(), json}, faults);
    Value value = read(object);
    if (!faults.isEmpty())
        return tl::unexpected(faults.first());
    return value;
}

}
