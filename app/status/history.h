#pragma once

// What happened to each resource within the last day: a value of bounded size that holds no secret and no e-mail
// address. Fed from the differences of Status; times are Status::now.

#include "status/change.h"

#include <QHash>
#include <chrono>

namespace lanyard {

struct HistoryEntry {
    enum class Kind {
        State, ///< the state from then on; nobody did anything
        Refreshed,
        Fault, ///< `reason` says which
        Switched, ///< to `tenant`
        SignedIn,
        SignedOut,
        Ended, ///< the session ended before it was refreshed
        Stopped, ///< Lanyard was not running from then on: nothing is known
    };
    static constexpr std::array kAllKinds{Kind::State, Kind::Refreshed, Kind::Fault, Kind::Switched, Kind::SignedIn,
        Kind::SignedOut, Kind::Ended, Kind::Stopped};

    QDateTime at; ///< UTC
    Kind kind = Kind::State;
    lanyard::State state = lanyard::State::SignedOut; ///< from then on
    Reason reason = Reason::Ok; ///< from then on
    QDateTime endsAt; ///< UTC, of the session; invalid when there is none
    QString tenant; ///< its name, where somebody signed in or switched
    friend bool operator==(const HistoryEntry &, const HistoryEntry &) = default;
};

QLatin1String code(HistoryEntry::Kind kind);

/// What a change is to a person. Nothing for a resource that was removed.
HistoryEntry entryOf(const SessionChange &change);

class History {
public:
    static constexpr std::chrono::hours kLength{24};
    static constexpr qsizetype kMostEntries = 256; ///< of a resource: bounds what a flapping network adds

    void record(const SessionChange &change);
    /// Lanyard is not running from then on.
    void stop(const QDateTime &at);
    /// Forgets what is older than a day, except what says how the day began.
    void trim(const QDateTime &now);

    /// Oldest first.
    QList<HistoryEntry> of(const QString &resource) const { return m_entries.value(resource); }
    const QHash<QString, QList<HistoryEntry>> &all() const { return m_entries; }

    /// As they were read. Takes only what is in bounds.
    void put(const QString &resource, QList<HistoryEntry> entries);

private:
    QHash<QString, QList<HistoryEntry>> m_entries; ///< by resource id
};

}
