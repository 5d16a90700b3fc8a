#pragma once

// Which icon the tray shows, and its tooltip: the worst of all sessions. Pure.

#include "status/status.h"

#include <QLatin1String>

namespace lanyard {

enum class IconKind {
    Well,
    Refreshing,
    Attention, ///< a person has to do something
    Offline, ///< nothing works, or not all of it, and nobody can help: it goes on by itself
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
