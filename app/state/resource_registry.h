#pragma once

// The resources, and the only writer of what is known of each. It decides nothing and waits for nothing; what is to be
// remembered goes into the ledger by itself. Ids, not pointers, are kept across co_await: find() again after each wait.
// Owned by SessionServices.

#include "state/resource_state.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <utility>

namespace lanyard {

class LedgerStore;

class ResourceRegistry : public QObject {
    Q_OBJECT
public:
    explicit ResourceRegistry(LedgerStore &ledger);

    /// Replaces the configuration; what is known of resources that stay is kept.
    void configure(const QList<Resource> &resources);
    /// What the ledger remembers, by resource id. At start.
    void restore(const QMap<QString, ResourceMemory> &remembered);
    /// Of a resource that is about to be configured. Written at once.
    void remember(const QString &id, const ResourceMemory &memory);
    /// Of a resource that is configured no more.
    void forget(const QString &id);

    const ResourceState *find(const QString &id) const;
    /// In all(); -1 where there is none.
    qsizetype placeOf(const QString &id) const { return m_index.value(id, -1); }
    /// For people; the id where nothing is known.
    QString nameOf(const QString &id) const;
    QStringList ids() const;
    const QList<ResourceState> &all() const { return m_states; }
    /// An id, a name, or any URL under a resource; empty when nothing matches.
    QString match(const QString &text) const;
    /// The resource with that very address; empty when there is none.
    QString at(const QUrl &address) const;
    /// The closest resource that the address belongs to, of that back end; empty when there is none.
    QString behind(const QUrl &address, const QUrl &redirectUri) const;

    /// Something happened to a resource: apply(id, &ResourceState::refreshStarted). An unknown id is ignored.
    template <class... Parameters, class... Arguments>
    void apply(const QString &id, void (ResourceState::*transition)(Parameters...), Arguments &&...arguments)
    {
        const auto it = m_index.constFind(id);
        if (it == m_index.constEnd())
            return;
        ResourceState &state = m_states[*it];
        const ResourceMemory before = state.memory();
        const bool wasPinned = state.isPinned();
        (state.*transition)(std::forward<Arguments>(arguments)...);
        settle(state, wasPinned, before);
    }

Q_SIGNALS:
    /// What is known of that resource.
    void changed(const QString &id);
    /// Which resources there are, or what is known of any of them.
    void replaced();

private:
    void settle(const ResourceState &state, bool wasPinned, const ResourceMemory &before);
    void claim(ResourceState &state);
    void writeTo(Ledger &ledger) const;

    LedgerStore &m_ledger;
    QList<ResourceState> m_states;
    QHash<QString, qsizetype> m_index; ///< by id
    QMap<QString, ResourceMemory> m_unclaimed; ///< remembered under an id whose resource has not pinned it
    quint64 m_nextEpoch = 0; ///< above that of every state that is gone
};

}
