#include "status/json_fields.h"

namespace lanyard {

QJsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonValue textJson(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

JsonFields::JsonFields(const QJsonValue &object, const QString &path, QString &problem)
    : m_object(object.toObject())
    , m_path(path)
    , m_problem(&problem)
{
    if (!object.isObject())
        report({}, QStringLiteral("must be an object"));
}

void JsonFields::report(QLatin1String key, const QString &what)
{
    if (!m_problem->isEmpty())
        return;
    const QString place = m_path.isEmpty() || key.isEmpty() ? m_path + key : m_path + u'.' + key;
    *m_problem = QStringLiteral("%1: %2").arg(place, what);
}

QString JsonFields::text(QLatin1String key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isString())
        report(key, QStringLiteral("must be a string"));
    return value.toString();
}

QString JsonFields::textOrNull(QLatin1String key)
{
    return isNull(key) ? QString() : text(key);
}

QStringList JsonFields::texts(QLatin1String key)
{
    const QJsonValue value = m_object.value(key);
    const QJsonArray array = value.toArray();
    QStringList texts;
    for (const QJsonValue &item : array)
        texts.append(item.toString());
    if (!value.isArray()
        || !std::all_of(array.begin(), array.end(), [](const QJsonValue &item) { return item.isString(); }))
        report(key, QStringLiteral("must be an array of strings"));
    return texts;
}

bool JsonFields::flag(QLatin1String key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isBool())
        report(key, QStringLiteral("must be true or false"));
    return value.toBool();
}

int JsonFields::count(QLatin1String key)
{
    const int count = m_object.value(key).toInt(-1); // -1 for fractions too
    if (count < 0)
        report(key, QStringLiteral("must be a whole number from 0"));
    return std::max(count, 0);
}

QDateTime JsonFields::time(QLatin1String key)
{
    const QDateTime time = QDateTime::fromString(text(key), Qt::ISODate);
    if (!time.isValid() || time.timeSpec() != Qt::UTC)
        report(key, QStringLiteral("must be a time in UTC"));
    return time;
}

QDateTime JsonFields::timeOrNull(QLatin1String key)
{
    return isNull(key) ? QDateTime() : time(key);
}

JsonFields JsonFields::object(QLatin1String key)
{
    const QString path = m_path.isEmpty() ? QString(key) : m_path + u'.' + key;
    return JsonFields(m_object.value(key), path, *m_problem);
}

QList<JsonFields> JsonFields::objects(QLatin1String key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isArray())
        report(key, QStringLiteral("must be an array"));
    const QString path = m_path.isEmpty() ? QString(key) : m_path + u'.' + key;
    QList<JsonFields> objects;
    for (const QJsonValue &item : value.toArray())
        objects.append(JsonFields(item, QStringLiteral("%1[%2]").arg(path).arg(objects.size()), *m_problem));
    return objects;
}

}
