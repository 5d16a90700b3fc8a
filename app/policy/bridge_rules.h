#pragma once

// May the user's own browsers hold sessions, which browsers, and of which resources. A plain
// value: the policy's `browserBridge`, or the user's own choice where the policy is silent.

#include "base/bridge_mode.h"
#include "storage/json_reader.h"

#include <QString>
#include <QStringList>
#include <array>
#include <optional>

namespace lanyard {

/// The browsers that there are host manifests for; a browser's word is what the policy calls it.
inline constexpr std::array kBridgeBrowsers{
    QLatin1String("chromium"), QLatin1String("chrome"), QLatin1String("edge"), QLatin1String("firefox")};

struct BridgeRules {
    BridgeMode mode = BridgeMode::Off;
    QStringList browsers; ///< words of kBridgeBrowsers; empty: all
    QStringList resources; ///< ids; empty: all
    bool signIn = true; ///< the user may sign in with the browser

    bool allowsBrowser(const QString &word) const;
    bool allowsResource(const QString &id) const;
    bool allowsSignIn(const QString &id) const { return signIn && allowsResource(id); }
    /// Nobody has to be asked: the policy says "on", and names the resource or none.
    bool isGranted(const QString &id) const { return mode == BridgeMode::On && allowsResource(id); }
    friend bool operator==(const BridgeRules &, const BridgeRules &) = default;
};

/// The member `browserBridge`, nothing where it is absent. A wrong one is a fault, and counts as off.
std::optional<BridgeRules> readBridgeRules(JsonReader &object);

}
