#include "window/fields.h"

#include "window/job.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace lanyard::signin {

Result<Fields> Fields::parse(QByteArrayView line)
{
    if (line.size() > kMaxLine)
        return failure(Reason::Internal, QStringLiteral("a line is longer than %1 bytes").arg(kMaxLine));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line.toByteArray(), &error);
    if (!document.isObject()) {
        const QString why = error.error == QJsonParseError::NoError ? QStringLiteral("no object") : error.errorString();
        return failure(Reason::Internal, QStringLiteral("not a JSON object: %1").arg(why));
    }
    Fields fields(document.object());
    if (fields.take(QStringLiteral("version")).toInt(-1) != kVersion)
        return failure(Reason::Internal, QStringLiteral("field 'version' is not %1").arg(kVersion));
    return fields;
}

Fields::Fields(QJsonObject object, QString path)
    : m_object(std::move(object))
    , m_path(std::move(path))
{
}

QString Fields::text(const QString &name)
{
    const QJsonValue value = take(name);
    if (!value.isString())
        fail(name, QStringLiteral("is not a text"));
    return value.toString();
}

bool Fields::flag(const QString &name)
{
    const QJsonValue value = take(name);
    if (!value.isBool())
        fail(name, QStringLiteral("is not true or false"));
    return value.toBool();
}

int Fields::number(const QString &name, int from, int to)
{
    const int value = take(name).toInt(from - 1);
    if (value < from || value > to)
        fail(name, QStringLiteral("is not a number from %1 to %2").arg(from).arg(to));
    return value;
}

QStringList Fields::texts(const QString &name)
{
    const QJsonValue value = take(name);
    if (!value.isArray())
        fail(name, QStringLiteral("is not a list"));
    QStringList texts;
    const QJsonArray items = value.toArray();
    for (const QJsonValue &item : items) {
        if (!item.isString())
            fail(name, QStringLiteral("holds something that is not a text"));
        texts.append(item.toString());
    }
    return texts;
}

QUrl Fields::webUrl(const QString &name)
{
    const QUrl url(text(name), QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!url.isValid() || !web || url.host().isEmpty())
        fail(name, QStringLiteral("is not a web address"));
    return url;
}

Secret Fields::secret(const QString &name)
{
    return toSecret(name, take(name));
}

QList<Secret> Fields::secrets(const QString &name)
{
    const QJsonValue value = take(name);
    if (!value.isArray())
        fail(name, QStringLiteral("is not a list"));
    QList<Secret> secrets;
    const QJsonArray items = value.toArray();
    for (const QJsonValue &item : items)
        secrets.append(toSecret(name, item));
    return secrets;
}

std::optional<Fields> Fields::object(const QString &name)
{
    const QJsonValue value = take(name);
    if (value.isNull())
        return std::nullopt;
    if (!value.isObject())
        fail(name, QStringLiteral("is not an object"));
    return Fields(value.toObject(), m_path + name + QLatin1Char('.'));
}

void Fields::fail(const QString &name, const QString &why)
{
    if (m_mistake.isEmpty())
        m_mistake = QStringLiteral("field '%1%2' %3").arg(m_path, name, why);
}

void Fields::absorb(const Fields &nested)
{
    Fields checked = nested;
    checked.complainAboutUnread();
    if (m_mistake.isEmpty())
        m_mistake = checked.m_mistake;
}

QJsonValue Fields::take(const QString &name)
{
    m_read.insert(name);
    return m_object.value(name);
}

Secret Fields::toSecret(const QString &name, const QJsonValue &value)
{
    QString text = value.toString();
    const auto harmful = [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f || c.unicode() > 0xff; };
    if (!value.isString() || text.isEmpty())
        fail(name, QStringLiteral("is not a text, or empty"));
    else if (std::any_of(text.cbegin(), text.cend(), harmful))
        fail(name, QStringLiteral("holds a character that no header may hold"));
    Secret secret(text.toLatin1());
    wipe(text);
    return secret;
}

void Fields::complainAboutUnread()
{
    for (auto field = m_object.constBegin(); field != m_object.constEnd(); ++field) {
        if (!m_read.contains(field.key()))
            fail(field.key().left(40), QStringLiteral("is unknown"));
    }
}

}
