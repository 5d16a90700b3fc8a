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
}

QString Configuration::problem() const
{
    return m_source->problem().isEmpty() ? m_own.problem : m_source->problem();
}

Result<void> Configuration::saveUserResources(const QList<Resource> &resources)
{
    const auto saved = m_file.save(resources);
    if (saved)
        m_own.resources = resources;
    return saved;
}

}
