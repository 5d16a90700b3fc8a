#include "storage/json_document.h"

#include <QCoreApplication>
#include <QSet>
#include <cmath>
#include <optional>
#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

namespace lanyard {

static constexpr size_t kDeepest = 16;

/// Offsets to lines and columns. Asked in ascending order, so that the text is walked once.
class Locator {
public:
    explicit Locator(const QByteArray &text)
        : m_text(text)
    {
    }

    JsonPlace at(qsizetype offset)
    {
        for (; m_offset < qMin(offset, m_text.size()); ++m_offset) {
            const char byte = m_text[m_offset];
            if (byte == '\n')
                m_place = JsonPlace{m_place.line + 1, 1};
            else if ((byte & 0xC0) != 0x80) // not the middle of a character
                ++m_place.column;
        }
        return m_place;
    }

private:
    const QByteArray &m_text;
    qsizetype m_offset = 0;
    JsonPlace m_place;
};

/// RapidJSON's events to nodes. An event comes after its token was read, so the token begins after the one before it.
class Builder {
    Q_DECLARE_TR_FUNCTIONS(lanyard::JsonDocument)
    using Kind = JsonNode::Kind;
    using Size = rapidjson::SizeType;

public:
    Builder(const QByteArray &text, const rapidjson::MemoryStream &stream)
        : m_text(text)
        , m_stream(stream)
        , m_locator(text)
    {
    }

    bool Null() { return add(Kind::Null); }
    bool Bool(bool value)
    {
        m_next.boolean = value;
        return add(Kind::Bool);
    }
    bool Int(int value) { return addNumber(value); }
    bool Uint(unsigned value) { return addNumber(value); }
    bool Int64(int64_t value) { return addNumber(double(value)); }
    bool Uint64(uint64_t value) { return addNumber(double(value)); }
    bool Double(double value) { return addNumber(value); }
    bool RawNumber(const char *, Size, bool) { return false; } // only with a flag that is not set
    bool String(const char *bytes, Size size, bool)
    {
        m_next.text = QString::fromUtf8(bytes, qsizetype(size));
        return add(Kind::String);
    }
    bool StartObject() { return open(Kind::Object); }
    bool StartArray() { return open(Kind::Array); }
    bool EndObject(Size) { return close(); }
    bool EndArray(Size) { return close(); }
    bool Key(const char *bytes, Size size, bool)
    {
        m_next.keyPlace = m_locator.at(tokenStart());
        m_next.key = QString::fromUtf8(bytes, qsizetype(size));
        m_end = qsizetype(m_stream.Tell());
        const qsizetype before = m_keys.back().size();
        m_keys.back().insert(m_next.key);
        if (m_keys.back().size() > before)
            return true;
        error = JsonError{m_next.keyPlace, pathOfNext(), tr("This key stands here twice.")};
        return false;
    }

    JsonPlace placeOf(size_t offset) { return m_locator.at(qsizetype(offset)); }
    QString openPath() const { return m_open.empty() ? QString() : m_open.back()->path; }

    JsonNode root;
    std::optional<JsonError> error;

private:
    qsizetype tokenStart()
    {
        while (m_end < m_text.size() && strchr(" \t\r\n,:", m_text[m_end]))
            ++m_end;
        return m_end;
    }

    QString pathOfNext() const
    {
        if (m_open.empty())
            return QString();
        const JsonNode &parent = *m_open.back();
        if (parent.kind == Kind::Array)
            return parent.path + u'[' + QString::number(parent.children.size()) + u']';
        const QString key = m_next.key.isEmpty() ? QStringLiteral("\"\"") : m_next.key; // a message must name something
        return parent.path.isEmpty() ? key : parent.path + u'.' + key;
    }

    JsonNode *place(Kind kind)
    {
        m_next.kind = kind;
        m_next.place = m_locator.at(tokenStart());
        m_next.path = pathOfNext();
        JsonNode node = std::exchange(m_next, {});
        if (m_open.empty())
            return &(root = std::move(node));
        return &m_open.back()->children.emplace_back(std::move(node));
    }

    bool add(Kind kind)
    {
        place(kind);
        m_end = qsizetype(m_stream.Tell());
        return true;
    }

    bool addNumber(double value)
    {
        m_next.number = value;
        const JsonNode *node = place(Kind::Number);
        m_end = qsizetype(m_stream.Tell());
        if (std::isfinite(value))
            return true;
        error = JsonError{node->place, node->path, tr("This number is too large.")}; // 2e308, to RapidJSON infinite
        return false;
    }

    bool open(Kind kind)
    {
        JsonNode *node = place(kind); // stays where it is: its parent takes no other child while it is open
        m_end = tokenStart() + 1;
        m_open.push_back(node);
        m_keys.emplace_back();
        if (m_open.size() <= kDeepest)
            return true;
        error = JsonError{node->place, node->path, tr("The values are nested too deeply.")};
        return false;
    }

    bool close()
    {
        m_end = tokenStart() + 1;
        m_open.pop_back();
        m_keys.pop_back();
        return true;
    }

    const QByteArray &m_text;
    const rapidjson::MemoryStream &m_stream;
    Locator m_locator;
    qsizetype m_end = 0; ///< of the last token
    JsonNode m_next;
    std::vector<JsonNode *> m_open;
    std::vector<QSet<QString>> m_keys; ///< of the open objects
};

tl::expected<JsonNode, JsonError> parseJson(const QByteArray &json)
{
    rapidjson::MemoryStream stream(json.constData(), size_t(json.size()));
    Builder builder(json, stream);
    rapidjson::Reader reader;
    // Not with full precision: RapidJSON then counts the leading zeros of 0e300, which has no end (diyfp.h).
    const rapidjson::ParseResult result = reader.Parse<rapidjson::kParseValidateEncodingFlag>(stream, builder);
    if (builder.error)
        return tl::unexpected(*builder.error);
    if (result.IsError()) {
        const QString what = QString::fromLatin1(rapidjson::GetParseError_En(result.Code()));
        //: %1 is RapidJSON's English description of the fault.
        return tl::unexpected(JsonError{builder.placeOf(result.Offset()), builder.openPath(),
            QCoreApplication::translate("lanyard::JsonDocument", "This is not JSON: %1").arg(what)});
    }
    if (stream.Tell() != size_t(json.size()))
        return tl::unexpected(JsonError{builder.placeOf(stream.Tell()), QString(),
            QCoreApplication::translate("lanyard::JsonDocument", "There is a NUL character here.")});
    return std::move(builder.root);
}

}
