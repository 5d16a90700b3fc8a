#include "sandbox/json_reader.h"

namespace sandbox {

JsonReader::JsonReader(const QJsonValue &value, QString place)
    : m_object(value.toObject())
    , m_place(std::move(place))
{
    if (!value.isObject())
        adopt(QStringLiteral("%1: must be an object").arg(m_place));
}

QJsonValue JsonReader::take(const QString &name)
{
    m_taken.insert(name);
    return m_object.value(name);
}

void JsonReader::fail(const QString &name, const QString &what)
{
    adopt(QStringLiteral("%1: %2").arg(placeOf(name), what));
}

void JsonReader::adopt(const QString &error)
{
    if (m_error.isEmpty())
        m_error = error;
}

tl::expected<void, QString> JsonReader::done()
{
    const auto names = m_object.keys();
    for (const QString &name : names) {
        if (!m_taken.contains(name))
            fail(name, QStringLiteral("is not known here"));
    }
    if (!m_error.isEmpty())
        return tl::unexpected(m_error);
    return {};
}

void JsonReader::read(const QString &name, QString &target)
{
    const QJsonValue value = take(name);
    if (value.isString())
        target = value.toString();
    else if (!value.isUndefined())
        fail(name, QStringLiteral("must be a string"));
}

void JsonReader::read(const QString &name, QByteArray &target)
{
    QString text = QString::fromUtf8(target);
    read(name, text);
    target = text.toUtf8();
}

void JsonReader::read(const QString &name, bool &target)
{
    const QJsonValue value = take(name);
    if (value.isBool())
        target = value.toBool();
    else if (!value.isUndefined())
        fail(name, QStringLiteral("must be true or false"));
}

void JsonReader::read(const QString &name, int &target)
{
    const QJsonValue value = take(name);
    if (value.isDouble())
        target = value.toInt();
    else if (!value.isUndefined())
        fail(name, QStringLiteral("must be a number"));
}

void JsonReader::read(const QString &name, QUrl &target)
{
    QString text;
    const bool isGiven = m_object.contains(name);
    read(name, text);
    if (isGiven)
        target = QUrl(text);
    if (isGiven && !text.isEmpty() && target.host().isEmpty())
        fail(name, QStringLiteral("must be a URL"));
}

void JsonReader::read(const QString &name, QStringList &target)
{
    const QJsonValue value = take(name);
    if (value.isArray())
        target = value.toVariant().toStringList();
    else if (!value.isUndefined())
        fail(name, QStringLiteral("must be an array of strings"));
}

void JsonReader::read(const QString &name, std::chrono::seconds &target)
{
    int seconds = int(target.count());
    read(name, seconds);
    target = std::chrono::seconds(seconds);
}

void JsonReader::read(const QString &name, std::chrono::milliseconds &target)
{
    int milliseconds = int(target.count());
    read(name, milliseconds);
    target = std::chrono::milliseconds(milliseconds);
}

}
