#include "policy/policy_parser.h"

#include "policy/resource_reader.h"
#include "policy/settings_reader.h"
#include "storage/json_document.h"

namespace lanyard {

namespace {

class PolicyParser {
    Q_DECLARE_TR_FUNCTIONS(lanyard::PolicyParser)
public:
    PolicyParser(JsonReader &root, const QString &folder, bool development)
        : m_root(root)
        , m_development(root.takeFlag(QLatin1String("development")).value_or(development))
        , m_values(m_development, root.faults())
        , m_folder(folder)
    {
    }

    Policy parse()
    {
        Policy policy;
        policy.development = m_development;
        m_root.requireVersion1();
        if (const auto resources = m_root.take(QLatin1String("resources"), QJsonValue::Array))
            policy.resources = readResources(itemsOf(*resources), m_values, m_root.faults());
        policy.allowUserResources = m_root.takeFlag(QLatin1String("allowUserResources")).value_or(true);
        policy.exportSessions = m_root.takeFlag(QLatin1String("exportSessions")).value_or(true);
        policy.fixed = readSettings(m_root);
        if (!policy.exportSessions && !policy.fixed.browserBridge)
            policy.fixed.browserBridge = BridgeRules(); // a browser is a place outside, too
        readExchangeHosts(policy);
        const auto certificates = m_root.takeTexts(QLatin1String("certificateAuthorities"));
        for (const JsonItem &file : certificates.value_or(QList<JsonItem>()))
            policy.certificateAuthorities.append(m_values.certificates(file, m_folder));
        if (const auto endpoints = m_root.take(QLatin1String("endpoints"), QJsonValue::Object))
            policy.endpoints = readEndpoints(*endpoints);
        readWindowRules(policy);
        m_root.refuseOthers();
        return policy;
    }

private:
    void readExchangeHosts(Policy &policy)
    {
        const QLatin1String key("exchangeHosts");
        const auto hosts = m_root.takeTexts(key);
        if (!hosts)
            return;
        policy.exchangeHosts.clear();
        for (const JsonItem &host : *hosts)
            policy.exchangeHosts.append(m_values.exchangeHost(host));
        if (m_root.any(key).toArray().isEmpty())
            m_root.fault(key, tr("Without a host, no session can be refreshed."));
    }

    void readWindowRules(Policy &policy)
    {
        const auto hosts = m_root.takeTexts(QLatin1String("kerberosHosts"));
        for (const JsonItem &host : hosts.value_or(QList<JsonItem>()))
            policy.kerberosHosts.append(m_values.hostPattern(host));
        const QLatin1String providersKey("signInProviders");
        const auto providers = m_root.takeTexts(providersKey);
        for (const JsonItem &provider : providers.value_or(QList<JsonItem>()))
            policy.signInProviders.append(m_values.provider(provider));
        if (providers && m_root.any(providersKey).toArray().isEmpty())
            m_root.fault(providersKey, tr("Without a provider, nobody can sign in."));
        if (const auto userAgent = m_root.take(QLatin1String("userAgent"), QJsonValue::Object))
            policy.userAgent = readUserAgent(*userAgent);
    }

    UserAgent readUserAgent(const JsonItem &item)
    {
        UserAgent userAgent;
        JsonReader object(item, m_root.faults());
        const auto added = object.take(QLatin1String("add"), QJsonValue::String);
        const auto instead = object.take(QLatin1String("replace"), QJsonValue::String);
        if (added.has_value() == instead.has_value())
            m_root.faults().add(item, tr("This must have either \"add\" or \"replace\"."));
        if (added)
            userAgent.added = m_values.headerText(*added);
        if (instead)
            userAgent.instead = m_values.headerText(*instead);
        object.refuseOthers();
        return userAgent;
    }

    Endpoints readEndpoints(const JsonItem &item)
    {
        Endpoints endpoints;
        JsonReader object(item, m_root.faults());
        const auto readInto = [&](QLatin1String key, QUrl &url) {
            if (const auto endpoint = object.take(key, QJsonValue::String))
                url = m_values.endpoint(endpoint);
        };
        readInto(QLatin1String("identityToolkit"), endpoints.identityToolkit);
        readInto(QLatin1String("secureToken"), endpoints.secureToken);
        readInto(QLatin1String("projectConfig"), endpoints.projectConfig);
        object.refuseOthers();
        return endpoints;
    }

    JsonReader &m_root;
    bool m_development;
    PolicyValues m_values;
    QString m_folder;
};

}

tl::expected<Policy, JsonError> parsePolicy(const QByteArray &json, const QString &folder, bool development)
{
    return readJson(json, [&](JsonReader &root) { return PolicyParser(root, folder, development).parse(); });
}

}
