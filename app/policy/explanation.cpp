#include "policy/explanation.h"

#include "policy/settings_json.h"

#include <QHash>
#include <QJsonArray>
#include <QMap>
#include <algorithm>
#include <optional>

namespace lanyard {

namespace {

using Source = ExplainedValue::Source;
using Values = QMap<QString, ExplainedValue>;

constexpr QLatin1String kEndpoints("endpoints");
constexpr QLatin1String kBridge("browserBridge");
constexpr QLatin1String kExport("exportSessions");

void put(Values &values, const QString &key, const QJsonValue &value, Source source, const QString &place = QString())
{
    values.insert(key, ExplainedValue{key, value, source, place});
}

void putDefaults(Values &values)
{
    const Policy policy;
    put(values, QStringLiteral("allowUserResources"), policy.allowUserResources, Source::Default);
    put(values, kExport, policy.exportSessions, Source::Default);
    put(values, QStringLiteral("development"), policy.development, Source::Default);
    put(values, QStringLiteral("exchangeHosts"), QJsonArray::fromStringList(policy.exchangeHosts), Source::Default);
    put(values, QStringLiteral("certificateAuthorities"), QJsonArray(), Source::Default);
    put(values, QStringLiteral("kerberosHosts"), QJsonArray(), Source::Default);
    put(values, QStringLiteral("signInProviders"), QJsonValue(), Source::Default); // any
    put(values, QStringLiteral("userAgent"), QJsonValue(), Source::Default); // the web engine's own
    const auto endpoint = [&values](const char *name, const QUrl &url) {
        put(values, kEndpoints + u'.' + QLatin1String(name), url.toString(), Source::Default);
    };
    endpoint("identityToolkit", policy.endpoints.identityToolkit);
    endpoint("secureToken", policy.endpoints.secureToken);
    endpoint("projectConfig", policy.endpoints.projectConfig);
}

void putSettings(Values &values, const Settings &own)
{
    const QJsonObject defaults = settingsJson(Settings());
    const QJsonObject chosen = settingsJson(own);
    for (auto one = chosen.begin(); one != chosen.end(); ++one) {
        const bool isChosen = one.value() != defaults.value(one.key());
        put(values, one.key(), one.value(), isChosen ? Source::User : Source::Default);
    }
    put(values, QStringLiteral("autostart"), QJsonValue(), Source::Desktop);
}

void putResources(Values &values, const PolicySet &set)
{
    for (const QJsonValue &item : set.values.value(u"resources").toArray()) {
        const QJsonObject resource = item.toObject();
        for (auto one = resource.begin(); one != resource.end(); ++one) {
            const QString key = QStringLiteral("resources.%1.%2").arg(resource.value(u"id").toString(), one.key());
            if (one.key() != QLatin1String("id"))
                put(values, key, one.value(), Source::Policy, set.places.value(key));
        }
    }
}

void putPolicy(Values &values, const PolicySet &set)
{
    for (auto one = set.values.begin(); one != set.values.end(); ++one) {
        if (one.key() == QLatin1String("version") || one.key() == QLatin1String("resources"))
            continue;
        const QString place = set.places.value(one.key());
        if (one.key() != kEndpoints) {
            put(values, one.key(), one.value(), Source::Policy, place);
            continue;
        }
        const QJsonObject endpoints = one.value().toObject();
        for (auto endpoint = endpoints.begin(); endpoint != endpoints.end(); ++endpoint)
            put(values, kEndpoints + u'.' + endpoint.key(), endpoint.value(), Source::Policy, place);
    }
    if (!set.policy.exportSessions && !set.values.contains(kBridge)) // a browser is a place outside, too
        put(values, kBridge, QJsonObject{{QStringLiteral("mode"), code(BridgeMode::Off)}}, Source::Policy,
            set.places.value(kExport));
}

}

QLatin1String code(Source source)
{
    switch (source) {
    case Source::Default:
        return QLatin1String("default");
    case Source::User:
        return QLatin1String("user");
    case Source::Desktop:
        return QLatin1String("desktop");
    case Source::Policy:
        return QLatin1String("policy");
    }
    Q_UNREACHABLE();
}

QList<ExplainedValue> explained(const PolicySet &set, const Settings &own)
{
    Values values;
    putDefaults(values);
    putSettings(values, own);
    putPolicy(values, set);
    putResources(values, set);
    return values.values();
}

static QList<ExplainedValue> valuesUnder(const QList<ExplainedValue> &values, const QString &key)
{
    QList<ExplainedValue> found;
    std::copy_if(values.begin(), values.end(), std::back_inserter(found),
        [&key](const ExplainedValue &one) { return one.key == key || one.key.startsWith(key + u'.'); });
    return found;
}

/// A key that nobody set, or a part of a value; nothing where a policy knows no such key.
static std::optional<ExplainedValue> unlisted(const QList<ExplainedValue> &values, const QString &key)
{
    static const QHash<QString, QJsonValue> parts{{QStringLiteral("browserBridge.browsers"), QJsonValue()},
        {QStringLiteral("browserBridge.mode"), QStringLiteral("off")},
        {QStringLiteral("browserBridge.resources"), QJsonValue()}, {QStringLiteral("browserBridge.signIn"), true},
        {QStringLiteral("userAgent.add"), QJsonValue()}, {QStringLiteral("userAgent.replace"), QJsonValue()}};
    static const QHash<QString, QJsonValue> ofResources{{QStringLiteral("apiKey"), QJsonValue()},
        {QStringLiteral("authPage"), QJsonValue()}, {QStringLiteral("refresh"), QStringLiteral("auto")},
        {QStringLiteral("tenants"), QJsonValue()}};
    if (key == QLatin1String("resources"))
        return ExplainedValue{key, QJsonArray(), Source::Default, QString()};
    const QString whole = key.section(u'.', 0, -2); // an id may have dots
    const QString part = key.section(u'.', -1);
    const QList<ExplainedValue> found = valuesUnder(values, whole);
    if (found.isEmpty())
        return std::nullopt;
    if (parts.contains(key)) {
        const QJsonObject object = found.constFirst().value.toObject();
        return ExplainedValue{key, object.contains(part) ? object.value(part) : parts.value(key),
            found.constFirst().source, found.constFirst().place};
    }
    const bool isOfResource = whole.startsWith(QLatin1String("resources.")) && ofResources.contains(part);
    return isOfResource ? std::optional(ExplainedValue{key, ofResources.value(part), Source::Default, QString()})
                        : std::nullopt;
}

QList<ExplainedValue> below(const QList<ExplainedValue> &values, const QString &key)
{
    const QList<ExplainedValue> found = valuesUnder(values, key);
    const auto one = found.isEmpty() ? unlisted(values, key) : std::nullopt;
    return one ? QList<ExplainedValue>{*one} : found;
}

}
