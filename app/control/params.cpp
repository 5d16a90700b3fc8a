#include "control/params.h"

namespace lanyard::control {

static constexpr qsizetype kMaxText = 4096;
static constexpr int kMaxSeconds = 24 * 60 * 60;

Params::Params(const QJsonObject &params)
    : m_reader({QStringLiteral("params"), params}, m_faults)
{
}

QString Params::text(QLatin1String key)
{
    const QString text = m_reader.text(key, kMaxText);
    if (text.isEmpty())
        m_reader.fault(key, QStringLiteral("This must not be empty."));
    return text;
}

QString Params::optionalText(QLatin1String key)
{
    return m_reader.takeText(key, kMaxText).value_or(QString());
}

bool Params::optionalFlag(QLatin1String key)
{
    return m_reader.takeFlag(key).value_or(false);
}

std::optional<std::chrono::seconds> Params::optionalSeconds(QLatin1String key)
{
    const std::optional<int> seconds = m_reader.takeNumber(key, 0, kMaxSeconds);
    return seconds ? std::optional(std::chrono::seconds(*seconds)) : std::nullopt;
}

tl::expected<void, Failure> Params::finish()
{
    m_reader.refuseOthers();
    if (m_faults.isEmpty())
        return {};
    return tl::unexpected(Failure{Code::InvalidParams, m_faults.first().sentence()});
}

}
