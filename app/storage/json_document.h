#pragma once

// JSON read strictly (RFC 8259, UTF-8, no duplicate keys, bounded depth), where every value knows its place in the
// text: what QJsonDocument cannot tell. The parsing is RapidJSON's. A plain value; no I/O.

#include <QByteArray>
#include <QString>
#include <tl/expected.hpp>
#include <vector>

namespace lanyard {

struct JsonPlace {
    int line = 1; ///< from 1
    int column = 1; ///< from 1, in characters
    friend auto operator<=>(const JsonPlace &, const JsonPlace &) = default;
};

struct JsonNode {
    enum class Kind { Null, Bool, Number, String, Array, Object };

    Kind kind = Kind::Null;
    JsonPlace place;
    QString path; ///< as resources[0].url; empty for the whole document
    QString key; ///< its name, if it is a member of an object
    JsonPlace keyPlace;
    bool boolean = false;
    double number = 0;
    QString text;
    std::vector<JsonNode> children; ///< items of an array, members of an object, in their order
};

struct JsonError {
    JsonPlace place;
    QString path; ///< of the value, or of the object that the fault is in
    QString message; ///< one translated sentence
};

tl::expected<JsonNode, JsonError> parseJson(const QByteArray &json);

}
