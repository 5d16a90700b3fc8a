#include "policy/resource_reader.h"

#include <QSet>

namespace lanyard {

using Kind = JsonNode::Kind;

class ResourceReader {
    Q_DECLARE_TR_FUNCTIONS(lanyard::ResourceReader)
public:
    ResourceReader(PolicyValues &values, Faults &faults)
        : m_values(values)
        , m_faults(faults)
    {
    }

    Resource read(const JsonNode &node)
    {
        Resource resource;
        ObjectReader object(node, m_faults);
        const JsonNode *id = object.need(QLatin1String("id"), Kind::String);
        resource.id = unique(m_values.id(id), id, m_ids);
        resource.name = m_values.name(object.need(QLatin1String("name"), Kind::String));
        resource.url = m_values.address(object.need(QLatin1String("url"), Kind::String));
        readPin(object, resource);
        readTenants(object.take(QLatin1String("tenants"), Kind::Array), resource);
        readRefresh(object.take(QLatin1String("refresh"), Kind::String), resource);
        object.refuseOthers();
        return resource;
    }

private:
    /// A pin needs both.
    void readPin(ObjectReader &object, Resource &resource)
    {
        const JsonNode *page = object.take(QLatin1String("authPage"), Kind::String);
        const JsonNode *key = object.take(QLatin1String("apiKey"), Kind::String);
        resource.authPage = m_values.address(page);
        resource.apiKey = m_values.id(key);
        if (page && !key)
            m_faults.add(*page, tr("\"authPage\" needs an \"apiKey\" beside it: both together say whom to trust."));
        if (key && !page)
            m_faults.add(*key, tr("\"apiKey\" needs an \"authPage\" beside it: both together say whom to trust."));
    }

    void readTenants(const JsonNode *list, Resource &resource)
    {
        if (!list)
            return;
        QSet<QString> ids;
        for (const JsonNode &node : list->children) {
            Tenant tenant;
            ObjectReader object(node, m_faults);
            const JsonNode *id = object.need(QLatin1String("id"), Kind::String);
            tenant.id = unique(m_values.id(id), id, ids);
            const JsonNode *name = object.take(QLatin1String("name"), Kind::String);
            tenant.name = name ? m_values.name(name) : tenant.id;
            object.refuseOthers();
            resource.tenants.append(tenant);
        }
    }

    void readRefresh(const JsonNode *node, Resource &resource)
    {
        if (!node)
            return;
        if (node->text == QLatin1String("web"))
            resource.refresh = RefreshMode::Web;
        else if (node->text != QLatin1String("auto"))
            m_faults.add(*node, tr("This must be \"auto\" or \"web\"."));
    }

    QString unique(const QString &id, const JsonNode *node, QSet<QString> &ids)
    {
        if (!id.isEmpty() && ids.contains(id))
            m_faults.add(*node, tr("Another entry has the id \"%1\" already.").arg(id));
        ids.insert(id);
        return id;
    }

    PolicyValues &m_values;
    Faults &m_faults;
    QSet<QString> m_ids;
};

QList<Resource> readResources(const JsonNode *list, PolicyValues &values, Faults &faults)
{
    QList<Resource> resources;
    if (!list)
        return resources;
    ResourceReader reader(values, faults);
    for (const JsonNode &node : list->children)
        resources.append(reader.read(node));
    return resources;
}

}
