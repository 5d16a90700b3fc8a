#include "policy/policy.h"
#include "policy/resource_reader.h"
#include "policy/settings_reader.h"

namespace lanyard {

using Kind = JsonNode::Kind;

class PolicyParser {
    Q_DECLARE_TR_FUNCTIONS(lanyard::PolicyParser)
public:
    PolicyParser(const JsonNode &root, const QString &folder)
        : m_root(root, m_faults)
        , m_development(isDevelopment())
        , m_values(m_development, m_faults)
        , m_folder(folder)
    {
    }

    tl::expected<Policy, JsonError> parse()
    {
        Policy policy;
        policy.development = m_development;
        readVersion();
        policy.resources = readResources(m_root.take(QLatin1String("resources"), Kind::Array), m_values, m_faults);
        m_root.takeFlag(QLatin1String("allowUserResources"), policy.allowUserResources);
        m_root.takeFlag(QLatin1String("exportSessions"), policy.exportSessions);
        policy.fixed = readSettings(m_root, m_faults);
        readExchangeHosts(policy);
        readCertificates(policy);
        readEndpoints(policy.endpoints);
        m_root.refuseOthers();
        if (!m_faults.isEmpty())
            return tl::unexpected(m_faults.first());
        return policy;
    }

private:
    bool isDevelopment()
    {
        bool development = false;
        m_root.takeFlag(QLatin1String("development"), development);
        return development;
    }

    void readVersion()
    {
        const JsonNode *version = m_root.need(QLatin1String("version"), Kind::Number);
        if (version && version->number != 1.0)
            m_faults.add(*version, tr("This Lanyard knows version 1 only."));
    }

    void readExchangeHosts(Policy &policy)
    {
        const JsonNode *hosts = m_root.take(QLatin1String("exchangeHosts"), Kind::Array);
        if (!hosts)
            return;
        policy.exchangeHosts.clear();
        for (const JsonNode &host : hosts->children)
            policy.exchangeHosts.append(m_values.exchangeHost(host));
        if (policy.exchangeHosts.isEmpty())
            m_faults.add(*hosts, tr("Without any host no session can be renewed."));
    }

    void readCertificates(Policy &policy)
    {
        const JsonNode *files = m_root.take(QLatin1String("certificateAuthorities"), Kind::Array);
        if (!files)
            return;
        for (const JsonNode &file : files->children)
            policy.certificateAuthorities.append(m_values.certificates(file, m_folder));
    }

    void readEndpoints(Endpoints &endpoints)
    {
        const JsonNode *node = m_root.take(QLatin1String("endpoints"), Kind::Object);
        if (!node)
            return;
        ObjectReader object(*node, m_faults);
        const auto readInto = [&](QLatin1String key, QUrl &url) {
            if (const JsonNode *endpoint = object.take(key, Kind::String))
                url = m_values.endpoint(endpoint);
        };
        readInto(QLatin1String("identityToolkit"), endpoints.identityToolkit);
        readInto(QLatin1String("secureToken"), endpoints.secureToken);
        readInto(QLatin1String("projectConfig"), endpoints.projectConfig);
        object.refuseOthers();
    }

    Faults m_faults;
    ObjectReader m_root;
    bool m_development;
    PolicyValues m_values;
    QString m_folder;
};

QString PolicyError::sentence() const
{
    const QString place =
        line > 0 ? QStringLiteral("%1:%2:%3: ").arg(file).arg(line).arg(column) : file + QStringLiteral(": ");
    return key.isEmpty() ? place + message : place + key + QStringLiteral(": ") + message;
}

tl::expected<Policy, PolicyError> parsePolicy(const QByteArray &json, const QString &fileName, const QString &folder)
{
    const auto inFile = [&](const JsonError &error) {
        return PolicyError{fileName, error.place.line, error.place.column, error.path, error.message};
    };
    return parseJson(json)
        .and_then([&](const JsonNode &root) { return PolicyParser(root, folder).parse(); })
        .map_error(inFile);
}

}
