#pragma once

// The texts of a resource's last day: for tooltips, the list of events, and screen readers. Pure.

#include "status/timeline.h"

#include <QCoreApplication>

namespace lanyard {

class TimelineText {
    Q_DECLARE_TR_FUNCTIONS(lanyard::TimelineText)
public:
    /// "Refreshed", "Problem: offline", "Switched to Acme EMEA". Empty where there is nothing to tell.
    static QString event(const HistoryEntry &entry);
    /// "10:32", "yesterday 22:10": local, in the locale's format.
    static QString moment(const QDateTime &time, const QDateTime &now);
    /// "10:32: Problem: offline"
    static QString mark(const HistoryEntry &entry, const QDateTime &now);
    /// "12 refreshes, 1 problem: offline 10:32"
    static QString summary(const Timeline &timeline);

    static QString kind(Timeline::Kind kind);
};

}
