#include "policy/resource_reader.h"

#include "iap/account_key.h"

#include <QSet>

namespace lanyard {

namespace {

class ResourceReader {
    Q_DECLARE_TR_FUNCTIONS(lanyard::ResourceReader)
public:
    ResourceReader(PolicyValues &values, JsonFaults &faults)
        : m_values(values)
        , m_faults(faults)
    {
    }

    Resource read(const JsonItem &item)
    {
        Resource resource;
        JsonReader object(item, m_faults);
        resource.id = readId(object, m_ids);
        resource.name = m_values.name(object.need(QLatin1String("name"), QJsonValue::String));
        resource.url = m_values.address(object.need(QLatin1String("url"), QJsonValue::String));
        readPin(object, resource);
        if (const auto tenants = object.take(QLatin1String("tenants"), QJsonValue::Array))
            readTenants(itemsOf(*tenants), resource);
        resource.refresh = object.takeWord(QLatin1String("refresh"), kModes, word).value_or(RefreshMode::Auto);
        object.refuseOthers();
        return resource;
    }

private:
    static constexpr RefreshMode kModes[] = {RefreshMode::Auto, RefreshMode::Web};

    static QLatin1String word(RefreshMode mode)
    {
        return mode == RefreshMode::Auto ? QLatin1String("auto") : QLatin1String("web");
    }

    QString readId(JsonReader &object, QSet<QString> &ids)
    {
        const std::optional<JsonItem> item = object.need(QLatin1String("id"), QJsonValue::String);
        const QString id = m_values.id(item);
        if (!id.isEmpty() && ids.contains(id))
            m_faults.add(*item, tr("Another entry has the id \"%1\" already.").arg(id));
        ids.insert(id);
        return id;
    }

    /// A pin needs both.
    void readPin(JsonReader &object, Resource &resource)
    {
        const auto page = object.take(QLatin1String("authPage"), QJsonValue::String);
        const auto key = object.take(QLatin1String("apiKey"), QJsonValue::String);
        resource.authPage = m_values.address(page);
        resource.apiKey = m_values.id(key);
        if (page && !key)
            m_faults.add(*page, tr("\"authPage\" needs an \"apiKey\" beside it: both are required."));
        if (key && !page)
            m_faults.add(*key, tr("\"apiKey\" needs an \"authPage\" beside it: both are required."));
    }

    void readTenants(const QList<JsonItem> &list, Resource &resource)
    {
        QSet<QString> ids;
        for (const JsonItem &item : list) {
            Tenant tenant;
            JsonReader object(item, m_faults);
            const QString tid = readId(object, ids);
            tenant.id = tenantOfTid(tid); // as challenges name "no tenants": PROTOCOL.md#names
            const auto name = object.take(QLatin1String("name"), QJsonValue::String);
            tenant.name = name ? m_values.name(name) : tenant.id;
            object.refuseOthers();
            if (!tid.isEmpty() && !tenant.id.isEmpty())
                resource.tenants.append(tenant);
        }
    }

    PolicyValues &m_values;
    JsonFaults &m_faults;
    QSet<QString> m_ids;
};

}

QList<Resource> readResources(const QList<JsonItem> &list, PolicyValues &values, JsonFaults &faults)
{
    ResourceReader reader(values, faults);
    QList<Resource> resources;
    for (const JsonItem &item : list)
        resources.append(reader.read(item));
    return resources;
}

}
