#pragma once

// Which icon the tray shows, and its tooltip: the worst of all sessions. Pure.

#include "status/status.h"

#include <QLatin1String>

namespace lanyard {

enum class IconKind {
    Well,
    Refreshing,
    Attention, ///< the user has to do something
    Offline, ///< not everything works, and it will recover automatically
};

struct IconModel {
    IconKind kind = IconKind::Well;
    QString tooltip; ///< one sentence
    friend bool operator==(const IconModel &, const IconModel &) = default;
};

IconModel iconModel(const Status &status);

/// The name in resources/icons: "well", "refreshing", "attention", "offline".
QLatin1String code(IconKind kind);

}
