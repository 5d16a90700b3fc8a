#pragma once

// How Lanyard behaves: the user's choice, where the administrator leaves it open. Plain values, and the pure function
// that merges the two. What neither sets has its default.

#include "policy/bridge_rules.h"

#include <QFlags>
#include <QString>
#include <optional>

namespace lanyard {

enum class PromptOnExpiry { Notify, Open };

struct Settings {
    bool autostart = true; ///< lives in the desktop's autostart entry, not in a file of ours
    QString language; ///< BCP-47 tag; empty: the system's
    bool notifications = true;
    PromptOnExpiry promptOnExpiry = PromptOnExpiry::Notify; ///< when a session needs a sign-in
    QString browser; ///< desktop-file id of the one that opens resources; empty: the desktop's default
    bool refreshOnMetered = true;
    BridgeRules browserBridge; ///< may the user's own browsers hold sessions
    friend bool operator==(const Settings &, const Settings &) = default;
};

/// The settings that somebody has set; the rest is open.
struct StatedSettings {
    std::optional<bool> autostart;
    std::optional<QString> language;
    std::optional<bool> notifications;
    std::optional<PromptOnExpiry> promptOnExpiry;
    std::optional<QString> browser;
    std::optional<bool> refreshOnMetered;
    std::optional<BridgeRules> browserBridge;
    friend bool operator==(const StatedSettings &, const StatedSettings &) = default;
};

enum class Setting {
    Autostart = 1,
    Language = 2,
    Notifications = 4,
    PromptOnExpiry = 8,
    Browser = 16,
    RefreshOnMetered = 32,
    BrowserBridge = 64,
};
Q_DECLARE_FLAGS(SettingSet, Setting)

struct EffectiveSettings {
    Settings values;
    SettingSet locked; ///< fixed by policy: the user cannot change them
    friend bool operator==(const EffectiveSettings &, const EffectiveSettings &) = default;
};

/// `own` where the policy leaves it open, else what the policy says.
EffectiveSettings effectiveSettings(const Settings &own, const StatedSettings &policy);

/// What the user's own settings become when the user chooses `chosen` in a window that shows the effective ones: what
/// is locked there stays as it was.
Settings ownAfter(const Settings &own, const Settings &chosen, SettingSet locked);

/// What is said in `stated`, over `values`.
Settings withStated(Settings values, const StatedSettings &stated);

}
