#include "policy/settings_json.h"

#include <QJsonArray>

namespace lanyard {

static QJsonObject bridgeJson(const BridgeRules &rules)
{
    QJsonObject object{{QStringLiteral("mode"), code(rules.mode)}};
    if (!rules.browsers.isEmpty())
        object.insert(QStringLiteral("browsers"), QJsonArray::fromStringList(rules.browsers));
    if (!rules.resources.isEmpty())
        object.insert(QStringLiteral("resources"), QJsonArray::fromStringList(rules.resources));
    if (!rules.signIn)
        object.insert(QStringLiteral("signIn"), false);
    return object;
}

QJsonObject settingsJson(const Settings &settings)
{
    return {
        {QStringLiteral("autostart"), settings.autostart},
        {QStringLiteral("language"), settings.language},
        {QStringLiteral("notifications"), settings.notifications},
        {QStringLiteral("promptOnExpiry"),
            settings.promptOnExpiry == PromptOnExpiry::Open ? QStringLiteral("open") : QStringLiteral("notify")},
        {QStringLiteral("browser"), settings.browser},
        {QStringLiteral("refreshOnMetered"), settings.refreshOnMetered},
        {QStringLiteral("browserBridge"), bridgeJson(settings.browserBridge)},
    };
}

}
