#pragma once

// What became different from one Status to the next: the one source of `lanyard events` and of the history.
// Pure; holds no secret.

#include "status/status.h"

namespace lanyard {

struct SessionChange {
    enum class Kind { Added, Removed, Tenant, State, Refreshed };
    static constexpr std::array kAllKinds{Kind::Added, Kind::Removed, Kind::Tenant, Kind::State, Kind::Refreshed};

    Kind kind = Kind::State;
    QDateTime at; ///< Status::now of the later one
    SessionView before; ///< default-constructed where kind is Added
    SessionView after; ///< as it was last where kind is Removed
    friend bool operator==(const SessionChange &, const SessionChange &) = default;
};

QLatin1String code(SessionChange::Kind kind);

/// At most one change per resource, in the order of `after`; what was removed comes last.
QList<SessionChange> differences(const Status &before, const Status &after);

}
