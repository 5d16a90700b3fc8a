#include "control/params.h"

namespace lanyard::control {
namespace {

constexpr qsizetype kMaxText = 4096;
constexpr int kMaxSeconds = 24 * 60 * 60;

Failure invalid(const QString &place, const QString &what)
{
    return Failure{Code::InvalidParams, QStringLiteral("params.%1: %2").arg(place, what)};
}

}

Params::Params(QJsonObject object)
    : m_rest(std::move(object))
{
}

QJsonValue Params::take(QLatin1String key)
{
    const QJsonValue value = m_rest.value(key);
    m_rest.remove(key);
    return value;
}

void Params::complain(QLatin1String key, const QString &what)
{
    if (!m_wrong)
        m_wrong = invalid(key, what);
}

QString Params::text(QLatin1String key)
{
    if (!m_rest.contains(key))
        complain(key, QStringLiteral("is missing"));
    const QString value = optionalText(key);
    if (value.isEmpty())
        complain(key, QStringLiteral("must not be empty"));
    return value;
}

QString Params::optionalText(QLatin1String key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && (!value.isString() || value.toString().size() > kMaxText))
        complain(key, QStringLiteral("must be a string of at most %1 characters").arg(kMaxText));
    return value.toString();
}

bool Params::optionalFlag(QLatin1String key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isBool())
        complain(key, QStringLiteral("must be true or false"));
    return value.toBool();
}

std::chrono::seconds Params::optionalSeconds(QLatin1String key)
{
    const QJsonValue value = take(key);
    const int seconds = value.toInt(-1); // -1 for fractions too
    if (!value.isUndefined() && (seconds < 0 || seconds > kMaxSeconds))
        complain(key, QStringLiteral("must be whole seconds from 0 to %1").arg(kMaxSeconds));
    return std::chrono::seconds(std::max(seconds, 0));
}

std::optional<Failure> Params::finish() const
{
    if (m_wrong || m_rest.isEmpty())
        return m_wrong;
    return invalid(m_rest.keys().constFirst().left(64), QStringLiteral("unknown"));
}

}
