#include "policy/settings.h"

namespace lanyard {

Settings withStated(Settings values, const StatedSettings &stated)
{
    values.autostart = stated.autostart.value_or(values.autostart);
    values.language = stated.language.value_or(values.language);
    values.notifications = stated.notifications.value_or(values.notifications);
    values.promptOnExpiry = stated.promptOnExpiry.value_or(values.promptOnExpiry);
    values.browser = stated.browser.value_or(values.browser);
    values.refreshOnMetered = stated.refreshOnMetered.value_or(values.refreshOnMetered);
    values.browserBridge = stated.browserBridge.value_or(values.browserBridge);
    return values;
}

Settings ownAfter(const Settings &own, const Settings &chosen, SettingSet locked)
{
    Settings after = chosen;
    const auto keep = [&](Setting setting, auto member) {
        if (locked.testFlag(setting))
            after.*member = own.*member;
    };
    keep(Setting::Autostart, &Settings::autostart);
    keep(Setting::Language, &Settings::language);
    keep(Setting::Notifications, &Settings::notifications);
    keep(Setting::PromptOnExpiry, &Settings::promptOnExpiry);
    keep(Setting::Browser, &Settings::browser);
    keep(Setting::RefreshOnMetered, &Settings::refreshOnMetered);
    keep(Setting::BrowserBridge, &Settings::browserBridge);
    return after;
}

EffectiveSettings effectiveSettings(const Settings &own, const StatedSettings &policy)
{
    SettingSet locked;
    locked.setFlag(Setting::Autostart, policy.autostart.has_value());
    locked.setFlag(Setting::Language, policy.language.has_value());
    locked.setFlag(Setting::Notifications, policy.notifications.has_value());
    locked.setFlag(Setting::PromptOnExpiry, policy.promptOnExpiry.has_value());
    locked.setFlag(Setting::Browser, policy.browser.has_value());
    locked.setFlag(Setting::RefreshOnMetered, policy.refreshOnMetered.has_value());
    locked.setFlag(Setting::BrowserBridge, policy.browserBridge.has_value());
    return {withStated(own, policy), locked};
}

}
