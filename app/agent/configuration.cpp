#include "agent/configuration.h"

namespace lanyard {

Configuration::Configuration(QString policyFile)
    : m_policyFile(std::move(policyFile))
{
}

void Configuration::load()
{
    m_source = std::make_unique<PolicySource>(PolicyPlaces::ofThisUser(m_policyFile));
    connect(m_source.get(), &PolicySource::changed, this, [this] {
        read();
        Q_EMIT changed();
    });
    read();
}

void Configuration::read()
{
    m_own = m_file.load(m_source->policy().development);
    m_settings = m_settingsFile.load();
}

QString Configuration::problem() const
{
    if (!m_source->problem().isEmpty())
        return m_source->problem();
    return m_own.problem.isEmpty() ? m_settings.problem : m_own.problem;
}

Result<void> Configuration::chooseSettings(const Settings &chosen)
{
    const Settings own = ownAfter(m_settings.settings, chosen, settings().locked);
    if (const auto saved = m_settingsFile.save(own); !saved)
        return saved;
    const bool hadProblem = !m_settings.problem.isEmpty();
    m_settings = {own, {}};
    if (hadProblem)
        Q_EMIT changed();
    else
        Q_EMIT settingsChanged();
    return {};
}

Result<void> Configuration::saveUserResources(const QList<Resource> &resources)
{
    const auto saved = m_file.save(resources);
    if (saved)
        m_own.resources = resources;
    return saved;
}

}
