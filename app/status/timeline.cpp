#include "status/timeline.h"

#include <algorithm>

namespace lanyard {

namespace {

Timeline::Kind kindOf(const HistoryEntry &entry)
{
    if (entry.kind == HistoryEntry::Kind::Stopped)
        return Timeline::Kind::Unknown;
    switch (entry.state) {
    case State::Active:
        return Timeline::Kind::Active;
    case State::Waiting:
        return Timeline::Kind::Waiting;
    case State::SignedOut:
    case State::SignInNeeded:
    case State::Expired:
    case State::Error:
        return Timeline::Kind::Down;
    }
    Q_UNREACHABLE();
}

bool isMark(const HistoryEntry &entry)
{
    return entry.kind != HistoryEntry::Kind::State && entry.kind != HistoryEntry::Kind::Stopped;
}

/// Appends within the timeline's bounds; merges neighbours of the same kind.
void append(Timeline &timeline, QDateTime from, QDateTime to, Timeline::Kind kind)
{
    from = std::max(from, timeline.from);
    to = std::min(to, timeline.to);
    if (from >= to)
        return;
    if (!timeline.spans.isEmpty() && timeline.spans.constLast().kind == kind)
        timeline.spans.last().to = to;
    else
        timeline.spans.append({from, to, kind});
}

}

Timeline timelineOf(const QList<HistoryEntry> &entries, const QDateTime &now)
{
    Timeline timeline;
    timeline.from = now.addSecs(-std::chrono::seconds(History::kLength).count());
    timeline.to = now;
    const QDateTime first = entries.isEmpty() ? now : entries.constFirst().at;
    append(timeline, timeline.from, first, Timeline::Kind::Unknown);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const HistoryEntry &entry = entries.at(i);
        const QDateTime end = i + 1 < entries.size() ? entries.at(i + 1).at : now;
        const Timeline::Kind kind = kindOf(entry);
        // The computer may have slept when the session ended.
        const bool endsBefore = kind == Timeline::Kind::Active && entry.endsAt.isValid() && entry.endsAt < end;
        append(timeline, entry.at, endsBefore ? entry.endsAt : end, kind);
        if (endsBefore)
            append(timeline, std::max(entry.at, entry.endsAt), end, Timeline::Kind::Down);
        if (isMark(entry) && entry.at >= timeline.from && entry.at <= timeline.to)
            timeline.marks.append(entry);
    }
    return timeline;
}

}
