#include "diagnostics/parts.h"
#include "policy/explanation.h"

namespace lanyard::diagnostics {

namespace {

using Explained = QHash<QString, ExplainedValue>;

/// All that a policy can say in words of our own choice.
constexpr std::array kWords{
    "notify", "open", "off", "ask", "on", "auto", "web", "chromium", "chrome", "edge", "firefox"};

/// How much of a value is written.
enum class Shown {
    Value, ///< yes or no, or one of kWords
    Amount, ///< that it is set; of a list, how many
};

struct Row {
    KnownWord key;
    Shown shown;
};

// Every key of resources/policy.schema.json, but for browserBridge, whose parts have a row each. What is not here is
// not written.
constexpr std::array kRows{
    Row{"allowUserResources", Shown::Value},
    Row{"autostart", Shown::Value},
    Row{"browser", Shown::Amount},
    Row{"certificateAuthorities", Shown::Amount},
    Row{"development", Shown::Value},
    Row{"endpoints.identityToolkit", Shown::Amount},
    Row{"endpoints.projectConfig", Shown::Amount},
    Row{"endpoints.secureToken", Shown::Amount},
    Row{"exchangeHosts", Shown::Amount},
    Row{"exportSessions", Shown::Value},
    Row{"kerberosHosts", Shown::Amount},
    Row{"language", Shown::Amount},
    Row{"notifications", Shown::Value},
    Row{"promptOnExpiry", Shown::Value},
    Row{"refreshOnMetered", Shown::Value},
    Row{"signInProviders", Shown::Amount},
    Row{"userAgent", Shown::Amount},
};
constexpr std::array kBridgeRows{Row{"mode", Shown::Value}, Row{"browsers", Shown::Value},
    Row{"resources", Shown::Amount}, Row{"signIn", Shown::Value}};
constexpr std::array kResourceRows{Row{"name", Shown::Amount}, Row{"url", Shown::Amount},
    Row{"authPage", Shown::Amount}, Row{"apiKey", Shown::Amount}, Row{"tenants", Shown::Amount},
    Row{"refresh", Shown::Value}};

Harmless shownValue(const QJsonValue &value, Shown shown)
{
    if (value.isBool())
        return value.toBool();
    if (value.isArray() && shown == Shown::Amount)
        return int(value.toArray().size());
    if (value.isArray()) {
        QList<Harmless> words;
        for (const QJsonValue &word : value.toArray())
            words.append(oneOf<kWords>(word.toString()));
        return words;
    }
    if (value.isString() && shown == Shown::Value)
        return oneOf<kWords>(value.toString());
    const bool isSet = value.isObject() || (value.isString() && !value.toString().isEmpty());
    return isSet ? Harmless(isSet) : Harmless();
}

/// @param value of the key in the row: all of the explained one, or a part of it
HarmlessObject entryOf(
    const Row &row, const QJsonValue &value, const ExplainedValue &explained, const PolicyFiles &files)
{
    HarmlessObject entry = policyPlace(explained.place, files);
    entry.add({"key", row.key});
    entry.add({"value", shownValue(value, row.shown)});
    entry.add({"source", explained.source});
    entry.add({"locked", explained.source == ExplainedValue::Source::Policy});
    return entry;
}

QList<Harmless> settingsOf(const Explained &all, const PolicyFiles &files)
{
    QList<Harmless> entries;
    for (const Row &row : kRows) {
        if (const auto one = all.constFind(row.key.text()); one != all.constEnd())
            entries.append(entryOf(row, one->value, *one, files));
    }
    return entries;
}

QList<Harmless> bridgeOf(const Explained &all, const PolicyFiles &files)
{
    QList<Harmless> entries;
    const ExplainedValue bridge = all.value(QStringLiteral("browserBridge"));
    const QJsonObject parts = bridge.value.toObject();
    for (const Row &row : kBridgeRows) {
        if (parts.contains(row.key.text()))
            entries.append(entryOf(row, parts.value(row.key.text()), bridge, files));
    }
    return entries;
}

HarmlessObject resourceOf(const QString &id, const Explained &all, const Seen &seen, Numbering &numbers)
{
    QList<Harmless> entries;
    for (const Row &row : kResourceRows) {
        const auto one = all.constFind(QStringLiteral("resources.%1.%2").arg(id, row.key.text()));
        if (one != all.constEnd())
            entries.append(entryOf(row, one->value, *one, seen.policyFiles));
    }
    return {{"resource", numberOf(numbers.resources, id)}, {"values", entries}};
}

/// Of a fault no more than where it is.
HarmlessObject unreadable(const Seen &seen)
{
    HarmlessObject part = policyPlace(seen.policy.error(), seen.policyFiles);
    part.add({"readable", false});
    part.add({"reason", Reason::Configuration});
    return part;
}

}

HarmlessObject policyPart(const Seen &seen, Numbering &numbers)
{
    HarmlessObject part = seen.policy ? HarmlessObject{{"readable", true}} : unreadable(seen);
    part.add({"hasPolicy", !seen.policyFiles.main.isEmpty()});
    part.add({"dropIns", int(seen.policyFiles.dropIns.size())});
    part.add({"userResources", seen.ownResources});
    if (!seen.policy)
        return part;
    Explained all;
    for (const ExplainedValue &one : explained(*seen.policy, seen.own))
        all.insert(one.key, one);
    QList<Harmless> resources;
    for (const Resource &resource : seen.policy->policy.resources)
        resources.append(resourceOf(resource.id, all, seen, numbers));
    part.add({"values", settingsOf(all, seen.policyFiles)});
    part.add({"browserBridge", bridgeOf(all, seen.policyFiles)});
    part.add({"resources", resources});
    return part;
}

}
