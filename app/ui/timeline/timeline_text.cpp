#include "ui/timeline/timeline_text.h"

#include "base/text/duration_text.h"

#include <algorithm>

namespace lanyard {

using Kind = HistoryEntry::Kind;

QString TimelineText::event(const HistoryEntry &entry)
{
    switch (entry.kind) {
    case Kind::Refreshed:
        return tr("Refreshed");
    case Kind::Fault:
        //: %1 is a reason such as "offline"
        return tr("Problem: %1").arg(ReasonText::brief(entry.reason));
    case Kind::Switched:
        //: %1 is a tenant's name
        return entry.tenant.isEmpty() ? tr("Switched tenant") : tr("Switched to %1").arg(entry.tenant);
    case Kind::SignedIn:
        //: %1 is a tenant's name
        return entry.tenant.isEmpty() ? tr("Signed in") : tr("Signed in, %1").arg(entry.tenant);
    case Kind::SignedOut:
        return tr("Signed out");
    case Kind::Ended:
        return tr("Session ended");
    case Kind::Stopped:
    case Kind::State:
        return {};
    }
    Q_UNREACHABLE();
}

QString TimelineText::moment(const QDateTime &time, const QDateTime &now)
{
    const QString clock = DurationText::timeOfDay(time);
    //: %1 is a time such as "22:10"
    return time.toLocalTime().date() < now.toLocalTime().date() ? tr("yesterday %1").arg(clock) : clock;
}

QString TimelineText::mark(const HistoryEntry &entry, const QDateTime &now)
{
    //: %1 is a time, %2 what happened: "10:32: Refreshed"
    return tr("%1: %2").arg(moment(entry.at, now), event(entry));
}

QString TimelineText::summary(const Timeline &timeline)
{
    const auto count = [&timeline](
                           auto is) { return int(std::count_if(timeline.marks.begin(), timeline.marks.end(), is)); };
    const int refreshes = count([](const HistoryEntry &mark) { return mark.kind == Kind::Refreshed; });
    const int faults = count([](const HistoryEntry &mark) { return mark.kind == Kind::Fault; });
    const int switches = count([](const HistoryEntry &mark) { return mark.kind == Kind::Switched; });
    const int signIns = count([](const HistoryEntry &mark) { return mark.kind == Kind::SignedIn; });
    QStringList parts;
    if (refreshes > 0)
        parts << tr("%n refreshes", nullptr, refreshes);
    if (faults > 0) {
        const auto last = std::find_if(timeline.marks.rbegin(), timeline.marks.rend(),
            [](const HistoryEntry &mark) { return mark.kind == Kind::Fault; });
        //: %1 is the latest problem's reason, %2 its time: "1 problem: offline 10:32"
        parts << tr("%n problems: %1 %2", nullptr, faults)
                     .arg(ReasonText::brief(last->reason), moment(last->at, timeline.to));
    }
    if (switches > 0)
        parts << tr("%n tenant switches", nullptr, switches);
    if (signIns > 0)
        parts << tr("%n sign-ins", nullptr, signIns);
    if (timeline.marks.isEmpty())
        return tr("Nothing happened in the last day.");
    if (parts.isEmpty()) // of the rest, the latest
        return mark(timeline.marks.constLast(), timeline.to);
    QString text = parts.constFirst();
    for (const QString &part : parts.mid(1))
        //: joins "12 refreshes" and "1 problem: offline 10:32"
        text = tr("%1, %2").arg(text, part);
    return text;
}

QString TimelineText::kind(Timeline::Kind kind)
{
    switch (kind) {
    case Timeline::Kind::Active:
        return tr("Active");
    case Timeline::Kind::Waiting:
        return tr("Waiting");
    case Timeline::Kind::Down:
        return tr("Expired or not signed in");
    case Timeline::Kind::Unknown:
        return tr("Not recorded");
    }
    Q_UNREACHABLE();
}

}
