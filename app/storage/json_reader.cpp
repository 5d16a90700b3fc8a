#include "storage/json_reader.h"

#include <algorithm>
#include <cmath>

namespace lanyard {

namespace {

constexpr qsizetype kLongestKey = 64; // of a path: some come from strangers

class TypeText {
    Q_DECLARE_TR_FUNCTIONS(lanyard::JsonReader)
public:
    static QString mustBe(QJsonValue::Type type)
    {
        switch (type) {
        case QJsonValue::Bool:
            return tr("This must be true or false.");
        case QJsonValue::Double:
            return tr("This must be a number.");
        case QJsonValue::String:
            return tr("This must be a text in quotation marks.");
        case QJsonValue::Array:
            return tr("This must be a list in [ ].");
        case QJsonValue::Object:
            return tr("This must be an object in { }.");
        case QJsonValue::Null:
        case QJsonValue::Undefined: // nobody asks for these
            break;
        }
        Q_UNREACHABLE();
    }
};

}

QString JsonError::sentence(const QString &file) const
{
    QString text = file;
    if (place.line > 0)
        text += QStringLiteral("%1%2:%3")
                    .arg(text.isEmpty() ? QString() : QStringLiteral(":"))
                    .arg(place.line)
                    .arg(place.column);
    for (const QString &part : {path, message}) {
        if (!text.isEmpty() && !part.isEmpty())
            text += QStringLiteral(": ");
        text += part;
    }
    return text;
}

/// Keys that would make a path ambiguous, or a log line two, are quoted.
QString memberPath(const QString &object, const QString &key)
{
    const QString name = key.left(kLongestKey);
    const bool isPlain = !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_' || c == u'-');
    });
    if (isPlain)
        return object.isEmpty() ? name : object + u'.' + name;
    QString quoted;
    for (const QChar c : name) {
        if (c == u'"' || c == u'\\')
            quoted += u'\\';
        quoted += c.category() == QChar::Other_Control ? QChar(u'?') : c;
    }
    return object + QLatin1String("[\"") + quoted + QLatin1String("\"]");
}

QString itemPath(const QString &array, qsizetype index)
{
    return array + u'[' + QString::number(index) + u']';
}

QList<JsonItem> itemsOf(const JsonItem &array)
{
    QList<JsonItem> items;
    const QJsonArray values = array.value.toArray();
    for (qsizetype i = 0; i < values.size(); ++i)
        items.append({itemPath(array.path, i), values.at(i)});
    return items;
}

JsonReader::JsonReader(const JsonItem &object, JsonFaults &faults)
    : m_object(object.value.toObject())
    , m_path(object.path)
    , m_faults(&faults)
    , m_isObject(object.value.isObject())
{
    if (!m_isObject)
        faults.add(object, TypeText::mustBe(Type::Object));
}

std::optional<JsonItem> JsonReader::take(QLatin1String key, Type type)
{
    const QJsonValue value = any(key);
    if (value.type() == type)
        return JsonItem{memberPath(m_path, key), value};
    if (!value.isUndefined())
        fault(key, TypeText::mustBe(type));
    return std::nullopt;
}

std::optional<QString> JsonReader::takeText(QLatin1String key, qsizetype longest)
{
    const QJsonValue value = any(key);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isString())
        fault(key, TypeText::mustBe(Type::String));
    else if (QString text = value.toString(); text.size() > longest)
        fault(key, tr("This must have at most %1 characters.").arg(longest));
    else
        return text;
    return std::nullopt;
}

std::optional<bool> JsonReader::takeFlag(QLatin1String key)
{
    const QJsonValue value = any(key);
    if (!value.isUndefined() && !value.isBool())
        fault(key, TypeText::mustBe(Type::Bool));
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

std::optional<int> JsonReader::takeNumber(QLatin1String key, int from, int to)
{
    const QJsonValue value = any(key);
    const double number = value.toDouble();
    const bool isWhole = value.isDouble() && std::trunc(number) == number;
    if (isWhole && number >= from && number <= to)
        return int(number);
    if (!value.isUndefined())
        fault(key, tr("This must be a whole number from %1 to %2.").arg(from).arg(to));
    return std::nullopt;
}

std::optional<QDateTime> JsonReader::takeTime(QLatin1String key)
{
    const std::optional<QString> text = takeText(key);
    if (!text)
        return std::nullopt;
    const QDateTime time = QDateTime::fromString(*text, Qt::ISODate);
    if (time.isValid() && time.timeSpec() == Qt::UTC)
        return time;
    fault(key, tr("This must be a time in UTC, such as \"2026-11-23T18:00:00Z\"."));
    return std::nullopt;
}

std::optional<QList<JsonItem>> JsonReader::takeTexts(QLatin1String key)
{
    const std::optional<JsonItem> array = take(key, Type::Array);
    if (!array)
        return std::nullopt;
    QList<JsonItem> texts;
    for (const JsonItem &item : itemsOf(*array)) {
        if (item.value.isString())
            texts.append(item);
        else
            m_faults->add(item, TypeText::mustBe(Type::String));
    }
    return texts;
}

std::optional<JsonItem> JsonReader::need(QLatin1String key, Type type)
{
    requirePresence(key);
    return take(key, type);
}

QString JsonReader::text(QLatin1String key, qsizetype longest)
{
    requirePresence(key);
    return takeText(key, longest).value_or(QString());
}

bool JsonReader::flag(QLatin1String key)
{
    requirePresence(key);
    return takeFlag(key).value_or(false);
}

int JsonReader::number(QLatin1String key, int from, int to)
{
    requirePresence(key);
    return takeNumber(key, from, to).value_or(from);
}

QString JsonReader::textOrNull(QLatin1String key)
{
    return any(key).isNull() ? QString() : text(key);
}

QDateTime JsonReader::time(QLatin1String key)
{
    requirePresence(key);
    return takeTime(key).value_or(QDateTime());
}

QDateTime JsonReader::timeOrNull(QLatin1String key)
{
    return any(key).isNull() ? QDateTime() : time(key);
}

QStringList JsonReader::texts(QLatin1String key)
{
    QStringList texts;
    for (const JsonItem &item : textItems(key))
        texts.append(item.value.toString());
    return texts;
}

QList<JsonItem> JsonReader::textItems(QLatin1String key)
{
    requirePresence(key);
    return takeTexts(key).value_or(QList<JsonItem>());
}

std::optional<JsonItem> JsonReader::nullable(QLatin1String key, Type type)
{
    requirePresence(key);
    return any(key).isNull() ? std::nullopt : take(key, type);
}

QList<JsonItem> JsonReader::items(QLatin1String key)
{
    const std::optional<JsonItem> array = need(key, Type::Array);
    return array ? itemsOf(*array) : QList<JsonItem>();
}

JsonReader JsonReader::object(QLatin1String key)
{
    requirePresence(key);
    return JsonReader({memberPath(m_path, key), any(key)}, *m_faults);
}

QList<JsonReader> JsonReader::objects(QLatin1String key)
{
    QList<JsonReader> objects;
    for (const JsonItem &item : items(key))
        objects.append(JsonReader(item, *m_faults));
    return objects;
}

QList<JsonMember> JsonReader::takeMembers(QLatin1String key, Type type)
{
    QList<JsonMember> members;
    const std::optional<JsonItem> object = take(key, Type::Object);
    const QJsonObject values = object ? object->value.toObject() : QJsonObject();
    for (auto member = values.constBegin(); member != values.constEnd(); ++member) {
        const JsonItem item{memberPath(object->path, member.key()), member.value()};
        if (item.value.type() == type)
            members.append({member.key(), item});
        else
            m_faults->add(item, TypeText::mustBe(type));
    }
    return members;
}

QList<JsonMember> JsonReader::members(QLatin1String key, Type type)
{
    requirePresence(key);
    return takeMembers(key, type);
}

void JsonReader::requireVersion1()
{
    const QLatin1String key("version");
    const std::optional<JsonItem> version = need(key, Type::Double);
    if (version && version->value.toDouble() != 1.0)
        m_faults->add(*version, tr("Only version 1 is supported."));
}

void JsonReader::fault(QLatin1String key, const QString &message)
{
    m_faults->add(memberPath(m_path, key), message);
}

void JsonReader::refuseOthers()
{
    for (auto member = m_object.constBegin(); member != m_object.constEnd(); ++member) {
        const QString key = member.key();
        if (std::find(m_known.constBegin(), m_known.constEnd(), key) == m_known.constEnd())
            m_faults->add({memberPath(m_path, key), tr("Unknown key."), JsonFaults::At::Key, QString()});
    }
}

QJsonValue JsonReader::any(QLatin1String key)
{
    m_known.append(key);
    return m_object.value(key);
}

void JsonReader::requirePresence(QLatin1String key)
{
    if (m_isObject && !m_object.contains(key))
        m_faults->add(
            {memberPath(m_path, key), tr("\"%1\" is missing here.").arg(key), JsonFaults::At::Object, m_path});
}

void JsonReader::refuseWord(const JsonItem &item, const QStringList &words)
{
    constexpr qsizetype kFew = 3;
    m_faults->add(item,
        words.size() <= kFew ? tr("This must be one of: %1.").arg(u'"' + words.join(QLatin1String("\", \"")) + u'"')
                             : tr("Unknown value \"%1\".").arg(item.value.toString().left(kLongestKey)));
}

}
