#include "state/resource_registry.h"

#include "iap/address.h"
#include "policy/resource_match.h"
#include "state/ledger_store.h"

#include <algorithm>

namespace lanyard {

ResourceRegistry::ResourceRegistry(LedgerStore &ledger)
    : m_ledger(ledger)
{
    m_ledger.addPart([this](Ledger &whole) { writeTo(whole); });
}

void ResourceRegistry::configure(const QList<Resource> &resources)
{
    for (const ResourceState &state : std::as_const(m_states)) {
        m_nextEpoch = std::max(m_nextEpoch, state.epoch() + 1);
        if (state.isPinned())
            m_unclaimed.insert(state.config().id, state.memory());
    }
    QList<ResourceState> states;
    for (const Resource &config : resources) {
        const ResourceState *known = find(config.id);
        const bool isSame = known && isSameAddress(known->config().url, config.url);
        ResourceState state = known ? *known : ResourceState(config, m_nextEpoch);
        state.configured(config);
        if (!isSame)
            claim(state);
        states += state;
    }
    m_states = states;
    m_index.clear();
    for (qsizetype i = 0; i < m_states.size(); ++i) {
        m_index.insert(m_states[i].config().id, i);
        if (m_states[i].isPinned())
            m_unclaimed.remove(m_states[i].config().id);
    }
    Q_EMIT replaced();
}

void ResourceRegistry::restore(const QMap<QString, ResourceMemory> &remembered)
{
    m_unclaimed = remembered;
    for (ResourceState &state : m_states)
        claim(state);
    Q_EMIT replaced();
}

// A resource that moved is learnt anew.
void ResourceRegistry::claim(ResourceState &state)
{
    const auto it = m_unclaimed.constFind(state.config().id);
    if (it == m_unclaimed.constEnd() || !isSameAddress(it->url, state.config().url))
        return;
    state.remembered(*it);
    m_unclaimed.erase(it);
}

// What a transition changed of the memory is saved; a pin that the user opened is remembered until there is another.
void ResourceRegistry::settle(const ResourceState &state, bool wasPinned, const ResourceMemory &before)
{
    const QString id = state.config().id;
    if (state.isPinned() && (!wasPinned || state.memory() != before)) {
        m_unclaimed.remove(id);
        m_ledger.saveSoon();
    }
    if (wasPinned && !state.isPinned())
        m_unclaimed.insert(id, before);
    Q_EMIT changed(id);
}

void ResourceRegistry::remember(const QString &id, const ResourceMemory &memory)
{
    m_unclaimed.insert(id, memory);
    m_ledger.save();
}

void ResourceRegistry::forget(const QString &id)
{
    if (m_unclaimed.remove(id) > 0)
        m_ledger.save();
}

void ResourceRegistry::writeTo(Ledger &ledger) const
{
    ledger.resources = m_unclaimed;
    for (const ResourceState &state : m_states) {
        if (state.isPinned())
            ledger.resources.insert(state.config().id, state.memory());
    }
}

const ResourceState *ResourceRegistry::find(const QString &id) const
{
    const auto it = m_index.constFind(id);
    return it == m_index.constEnd() ? nullptr : &m_states[*it];
}

QString ResourceRegistry::nameOf(const QString &id) const
{
    const ResourceState *resource = find(id);
    return resource ? resource->config().name : id;
}

QStringList ResourceRegistry::ids() const
{
    QStringList ids;
    for (const ResourceState &state : m_states)
        ids += state.config().id;
    return ids;
}

QString ResourceRegistry::match(const QString &text) const
{
    QList<Resource> resources;
    for (const ResourceState &state : m_states)
        resources += state.config();
    return matchingResource(text, resources);
}

QString ResourceRegistry::behind(const QUrl &address, const QUrl &redirectUri) const
{
    QList<Resource> resources;
    for (const ResourceState &state : m_states) {
        if (isSameBackend(state.memory().redirectUri, redirectUri))
            resources += state.config();
    }
    return closestResource(address, resources);
}

QString ResourceRegistry::at(const QUrl &address) const
{
    for (const ResourceState &state : m_states) {
        if (isSameAddress(address, state.config().url))
            return state.config().id;
    }
    return {};
}

}
