#pragma once

// A resource's last day as it is drawn: spans that follow each other without gaps, and the moments worth a mark.
// Pure: made of the history's entries and the time.

#include "status/history.h"

namespace lanyard {

struct Timeline {
    enum class Kind {
        Unknown, ///< Lanyard was not running, or did not know the resource
        Active,
        Waiting, ///< does not work now; Lanyard retries
        Down, ///< ended, signed out, or refused
    };
    struct Span {
        QDateTime from;
        QDateTime to;
        Kind kind = Kind::Unknown;
        friend bool operator==(const Span &, const Span &) = default;
    };
    QDateTime from; ///< UTC
    QDateTime to; ///< UTC: now
    QList<Span> spans; ///< from `from` to `to`; no two of a kind side by side
    QList<HistoryEntry> marks; ///< oldest first
};

Timeline timelineOf(const QList<HistoryEntry> &entries, const QDateTime &now);

}
