#include "storage/json_document.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QSet>
#include <algorithm>
#include <cmath>
#include <functional>
#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>
#include <vector>

namespace lanyard {

namespace {

constexpr size_t kDeepest = 16;

struct JsonText {
    Q_DECLARE_TR_FUNCTIONS(lanyard::JsonDocument)
};

/// A fault that the walk itself found, by its offset in the text.
struct Stop {
    size_t offset = 0;
    QString path;
    QString message;
};

/// RapidJSON writes half a character (the escape \udeda alone) as three bytes that are no UTF-8. Qt keeps it.
QString keyOf(const char *bytes, qsizetype size)
{
    const QByteArrayView all(bytes, size);
    QString key;
    qsizetype done = 0;
    for (qsizetype i = 0; i + 2 < size; ++i) {
        if (uchar(all[i]) != 0xED || uchar(all[i + 1]) < 0xA0)
            continue;
        key += QString::fromUtf8(all.sliced(done, i - done));
        key += QChar(ushort(0xD000 | (uchar(all[i + 1]) & 0x3F) << 6 | (uchar(all[i + 2]) & 0x3F)));
        done = i + 3;
        i += 2;
    }
    return key + QString::fromUtf8(all.sliced(done));
}

/// RapidJSON's events, as values and keys with their offsets. An event comes after its token was read, so the token
/// begins after the one before it.
class Walker {
    using Size = rapidjson::SizeType;

public:
    /// Where a value begins, and the key before it (the value once more where there is none).
    using Visit = std::function<void(const QString &path, size_t key, size_t value)>;

    Walker(const QByteArray &text, Visit visit)
        : m_text(text)
        , m_stream(text.constData(), size_t(text.size()))
        , m_visit(std::move(visit))
    {
    }

    std::optional<Stop> walk()
    {
        rapidjson::Reader reader;
        // Not with full precision: RapidJSON then counts the leading zeros of 0e300, which has no end (diyfp.h).
        const rapidjson::ParseResult result = reader.Parse<rapidjson::kParseValidateEncodingFlag>(m_stream, *this);
        if (m_stop || !result.IsError())
            return m_stop || m_stream.Tell() == size_t(m_text.size())
                ? m_stop
                : Stop{m_stream.Tell(), QString(), JsonText::tr("There is a NUL character here.")};
        const QString what = QString::fromLatin1(rapidjson::GetParseError_En(result.Code()));
        //: %1 is RapidJSON's English description of the fault.
        return Stop{result.Offset(), openPath(), JsonText::tr("This is not JSON: %1").arg(what)};
    }

    bool Null() { return add(); }
    bool Bool(bool) { return add(); }
    bool Int(int) { return add(); }
    bool Uint(unsigned) { return add(); }
    bool Int64(int64_t) { return add(); }
    bool Uint64(uint64_t) { return add(); }
    bool Double(double value)
    {
        const size_t offset = tokenStart();
        return std::isfinite(value) ? add() : stop(offset, JsonText::tr("This number is too large.")); // such as 2e308
    }
    bool RawNumber(const char *, Size, bool) { return false; } // only with a flag that is not set
    bool String(const char *, Size, bool) { return add(); }
    bool StartObject() { return open(false); }
    bool StartArray() { return open(true); }
    bool EndObject(Size) { return close(); }
    bool EndArray(Size) { return close(); }
    bool Key(const char *bytes, Size size, bool)
    {
        Level &object = m_levels.back();
        object.keyOffset = tokenStart();
        object.key = keyOf(bytes, qsizetype(size));
        m_end = m_stream.Tell();
        if (object.keys.contains(object.key))
            return stop(object.keyOffset, JsonText::tr("Duplicate key."));
        object.keys.insert(object.key);
        return true;
    }

private:
    /// An object or a list that is open.
    struct Level {
        bool isArray = false;
        QString path;
        qsizetype index = 0; ///< of the next item
        QString key; ///< of the next value
        size_t keyOffset = 0;
        QSet<QString> keys;
    };

    size_t tokenStart()
    {
        while (m_end < size_t(m_text.size()) && strchr(" \t\r\n,:", m_text[qsizetype(m_end)]))
            ++m_end;
        return m_end;
    }

    QString openPath() const { return m_levels.empty() ? QString() : m_levels.back().path; }

    QString nextPath() const
    {
        if (m_levels.empty())
            return QString();
        const Level &level = m_levels.back();
        return level.isArray ? itemPath(level.path, level.index) : memberPath(level.path, level.key);
    }

    bool stop(size_t offset, const QString &message)
    {
        m_stop = Stop{offset, nextPath(), message};
        return false;
    }

    void visit()
    {
        const size_t offset = tokenStart();
        const bool hasKey = !m_levels.empty() && !m_levels.back().isArray;
        if (m_visit)
            m_visit(nextPath(), hasKey ? m_levels.back().keyOffset : offset, offset);
    }

    bool add()
    {
        visit();
        m_end = m_stream.Tell();
        if (!m_levels.empty())
            ++m_levels.back().index;
        return true;
    }

    bool open(bool isArray)
    {
        visit();
        if (m_levels.size() == kDeepest)
            return stop(tokenStart(), JsonText::tr("The values are nested too deeply."));
        Level level;
        level.isArray = isArray;
        level.path = nextPath();
        m_end = tokenStart() + 1;
        m_levels.push_back(std::move(level));
        return true;
    }

    bool close()
    {
        m_end = tokenStart() + 1;
        m_levels.pop_back();
        if (!m_levels.empty())
            ++m_levels.back().index;
        return true;
    }

    const QByteArray &m_text;
    rapidjson::MemoryStream m_stream;
    Visit m_visit;
    size_t m_end = 0; ///< of the last token
    std::vector<Level> m_levels;
    std::optional<Stop> m_stop;
};

JsonPlace placeOf(const QByteArray &text, size_t offset)
{
    JsonPlace place{1, 1};
    for (const char byte : QByteArrayView(text).first(qMin(qsizetype(offset), text.size()))) {
        if (byte == '\n')
            place = JsonPlace{place.line + 1, 1};
        else if ((byte & 0xC0) != 0x80) // not the middle of a character
            ++place.column;
    }
    return place;
}

/// What RapidJSON takes and Qt does not, such as 1e-400.
JsonError refusalAt(const QByteArray &json, size_t offset, const QString &what)
{
    QString refused;
    size_t start = 0;
    Walker(json, [&](const QString &path, size_t, size_t value) {
        if (value <= offset) {
            refused = path;
            start = value;
        }
    }).walk();
    return {refused, JsonText::tr("This is not JSON: %1").arg(what), placeOf(json, start)};
}

}

tl::expected<QJsonValue, JsonError> parseJson(const QByteArray &json)
{
    if (const auto stop = Walker(json, {}).walk())
        return tl::unexpected(JsonError{stop->path, stop->message, placeOf(json, stop->offset)});
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isArray())
        return document.array();
    if (document.isObject())
        return document.object();
    const QByteArray text = json.trimmed();
    if (text.startsWith('{') || text.startsWith('['))
        return tl::unexpected(refusalAt(json, size_t(error.offset), error.errorString()));
    return QJsonValue();
}

JsonError firstFault(const JsonFaults &faults, const QByteArray &json)
{
    QHash<QString, QList<const JsonFaults::Fault *>>
        faultsOf; // each value is looked up once, however many faults there are
    for (const JsonFaults::Fault &fault : faults.all())
        faultsOf[fault.at == JsonFaults::At::Object ? fault.object : fault.path].append(&fault);
    const JsonFaults::Fault *first = nullptr;
    size_t firstOffset = 0;
    // Values are visited in the order of the text, so the first one with a fault has the first fault.
    const auto look = [&](const QString &path, size_t key, size_t value) {
        if (first)
            return;
        for (const JsonFaults::Fault *fault : faultsOf.value(path)) {
            const size_t offset = fault->at == JsonFaults::At::Key ? key : value;
            if (!first || offset < firstOffset) {
                first = fault;
                firstOffset = offset;
            }
        }
    };
    Walker(json, look).walk();
    if (!first)
        return faults.first(); // of a value that is not in the text
    return {first->path, first->message, placeOf(json, firstOffset)};
}

QHash<QString, int> linesOfValues(const QByteArray &json)
{
    QHash<QString, int> lines;
    int line = 1;
    size_t counted = 0;
    const auto note = [&](const QString &path, size_t, size_t value) { // in the order of the text
        line += int(std::count(json.constData() + counted, json.constData() + value, '\n'));
        counted = value;
        lines.insert(path, line);
    };
    Walker(json, note).walk();
    return lines;
}

}
