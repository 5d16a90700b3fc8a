#include "session/resource_registry.h"

#include "iap/origin.h"

namespace lanyard {

void ResourceRegistry::configure(const QList<Resource> &resources, const AccountStore &accounts)
{
    QList<ResourceRecord> records;
    for (const Resource &config : resources) {
        ResourceRecord record;
        if (const ResourceRecord *known = std::as_const(*this).find(config.id);
            known && known->config.url == config.url)
            record = *known;
        record.config = config;
        const Learnt learnt = accounts.learnt(config.id);
        if (learnt.url == config.url && !record.isPinned) {
            record.learnt = learnt;
            record.isPinned = true;
        }
        records += record;
    }
    m_records = records;
    m_index.clear();
    for (qsizetype i = 0; i < m_records.size(); ++i)
        m_index.insert(m_records[i].config.id, i);
}

const ResourceRecord *ResourceRegistry::find(const QString &id) const
{
    const auto it = m_index.find(id);
    return it == m_index.end() ? nullptr : &m_records[*it];
}

ResourceRecord *ResourceRegistry::find(const QString &id)
{
    const auto it = m_index.find(id);
    return it == m_index.end() ? nullptr : &m_records[*it];
}

QStringList ResourceRegistry::ids() const
{
    QStringList ids;
    for (const ResourceRecord &record : m_records)
        ids += record.config.id;
    return ids;
}

QString ResourceRegistry::match(const QString &text) const
{
    if (find(text))
        return text;
    for (const ResourceRecord &record : m_records) {
        if (record.config.name.compare(text, Qt::CaseInsensitive) == 0)
            return record.config.id;
    }
    const QUrl url(text);
    const QString origin = originOf(url);
    QString best;
    qsizetype longest = -1;
    for (const ResourceRecord &record : m_records) {
        const QString path = record.config.url.path();
        const bool isUnder = !origin.isEmpty() && originOf(record.config.url) == origin
            && (url.path().startsWith(path) || path == QLatin1String("/"));
        if (isUnder && path.size() > longest) {
            best = record.config.id;
            longest = path.size();
        }
    }
    return best;
}

std::optional<Pin> pinOf(const ResourceRecord &record)
{
    if (!record.config.authPage.isEmpty())
        return Pin{originOf(record.config.authPage), record.config.apiKey};
    if (!record.learnt.authPage.isEmpty())
        return Pin{originOf(record.learnt.authPage), record.learnt.apiKey};
    return std::nullopt;
}

QStringList tenantsOf(const ResourceRecord &record)
{
    QStringList tenants;
    for (const Tenant &tenant : record.config.tenants)
        tenants += tenant.id;
    for (const QString &tenant : record.learnt.tenants) {
        if (!tenants.contains(tenant))
            tenants += tenant;
    }
    return tenants;
}

std::optional<AccountKey> accountOf(const ResourceRecord &record, const AccountStore &accounts)
{
    const auto pin = pinOf(record);
    if (!pin || record.learnt.isSignedOut)
        return std::nullopt;
    if (record.learnt.hasTenant) {
        const AccountKey key{pin->authOrigin, pin->apiKey, record.learnt.tenant};
        return accounts.has(key) ? std::optional(key) : std::nullopt;
    }
    QList<AccountKey> candidates = accountsOf(record, accounts);
    candidates.removeIf([&](const AccountKey &key) { return !accounts.has(key); });
    return candidates.size() == 1 ? std::optional(candidates.first()) : std::nullopt;
}

QList<AccountKey> accountsOf(const ResourceRecord &record, const AccountStore &accounts)
{
    QList<AccountKey> keys;
    const auto pin = pinOf(record);
    const QStringList tenants = tenantsOf(record);
    if (!pin)
        return keys;
    for (const QString &tenant : tenants) {
        const AccountKey key{pin->authOrigin, pin->apiKey, tenant};
        if (accounts.mayHave(key))
            keys += key;
    }
    return keys;
}

}
