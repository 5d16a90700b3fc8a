#include "policy/bridge_rules.h"

#include <algorithm>

namespace lanyard {

namespace {

class BridgeRulesReader {
    Q_DECLARE_TR_FUNCTIONS(lanyard::BridgeRules)
public:
    BridgeRulesReader(const JsonItem &item, JsonFaults &faults)
        : m_object(item, faults)
    {
    }

    BridgeRules read()
    {
        BridgeRules rules;
        rules.mode = m_object.word(QLatin1String("mode"), kAllBridgeModes);
        rules.browsers = list(QLatin1String("browsers"), isBrowser,
            tr("This must be one of \"chromium\", \"chrome\", \"edge\" and \"firefox\"."));
        rules.resources = list(QLatin1String("resources"), isId, tr("This must be the id of a resource."));
        rules.signIn = m_object.takeFlag(QLatin1String("signIn")).value_or(true);
        m_object.refuseOthers();
        return rules;
    }

private:
    static bool isBrowser(const QString &word)
    {
        return std::find(kBridgeBrowsers.begin(), kBridgeBrowsers.end(), word) != kBridgeBrowsers.end();
    }

    /// It may be that of the user's own resource, so any will do.
    static bool isId(const QString &id) { return !id.isEmpty() && id.size() <= 256; }

    QStringList list(QLatin1String key, bool (*isGood)(const QString &), const QString &message)
    {
        const auto items = m_object.takeTexts(key);
        QStringList texts;
        for (const JsonItem &item : items.value_or(QList<JsonItem>())) {
            texts.append(item.value.toString());
            if (!isGood(texts.constLast()))
                m_object.faults().add(item, message);
        }
        if (items && m_object.any(key).toArray().isEmpty())
            m_object.fault(key, tr("An empty list would allow nothing: say \"mode\": \"off\", or leave the list out."));
        return texts;
    }

    JsonReader m_object;
};

}

bool BridgeRules::allowsBrowser(const QString &word) const
{
    return mode != BridgeMode::Off && (browsers.isEmpty() || browsers.contains(word));
}

bool BridgeRules::allowsResource(const QString &id) const
{
    return mode != BridgeMode::Off && (resources.isEmpty() || resources.contains(id));
}

std::optional<BridgeRules> readBridgeRules(JsonReader &object)
{
    const auto item = object.take(QLatin1String("browserBridge"), QJsonValue::Object);
    if (!item)
        return std::nullopt;
    return BridgeRulesReader(*item, object.faults()).read();
}

}
