#include "fleet/days.h"
#include "fleet/picture.h"

#include <QtConcurrent>

namespace lanyard::fleet {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Server kAll[] = {Server::Redirect, Server::Token, Server::Resource};
const QString kSignIns = u"signed in by hand"_s;

QString nameOf(Server server)
{
    switch (server) {
    case Server::Redirect:
        return u"redirect server"_s;
    case Server::Token:
        return u"securetoken"_s;
    case Server::Resource:
        break;
    }
    return u"one resource"_s;
}

double signInsIn(const Day &day, int kind)
{
    const std::vector<double> minutes = perMinute(day.stories[std::size_t(kind)]->arrivals.signIns);
    return *std::max_element(minutes.begin(), minutes.end());
}

LoadRow rowOf(const Day &day, const QString &what, Server server, bool isDuring)
{
    LoadRow row{what, nameOf(server), day.load(0, server).mean, {}};
    for (int kind = 0; kind < kKinds; ++kind) {
        const Load load = isDuring ? day.duringOutage(kind) : day.load(kind, server);
        row.peaks[std::size_t(kind)] = {load.peakMinute, load.peakOverMean()};
    }
    return row;
}

QString durationText(Milliseconds time)
{
    return time < 90s ? u"%1 s"_s.arg(time / 1s)
                      : u"%1 min"_s.arg(std::chrono::round<std::chrono::minutes>(time).count());
}

QList<PeopleRow> peopleOf(const Day &day)
{
    PeopleRow ended{day.occasion.title + u": sessions that it ended"_s, {}};
    PeopleRow back{day.occasion.title + u": half of them back after it, and all"_s, {}};
    PeopleRow waited;
    bool isAnyEnded = false;
    for (std::size_t kind = 0; kind < kKinds; ++kind) {
        const Watch &watch = day.stories[kind]->watch;
        const double share = 100.0 * double(watch.endedByEvent()) / double(day.size * kResources);
        isAnyEnded = isAnyEnded || watch.endedByEvent() > 0;
        ended.words[kind] = u"%1 %"_s.arg(share, 0, 'f', 0);
        back.words[kind] = watch.endedByEvent() == 0
            ? u"–"_s
            : durationText(watch.backWithin(0.5)) + u", "_s + durationText(watch.backWithin(1));
        waited.words[kind] = watch.longestWait() < 1s ? u"under a second"_s : durationText(watch.longestWait());
    }
    waited.what = day.occasion.title
        + (isAnyEnded ? u": longest wait for any other session"_s : u": longest wait for a session"_s);
    return isAnyEnded ? QList<PeopleRow>{ended, back, waited} : QList<PeopleRow>{waited};
}

Curve curveOf(int kind, const PerSecond &arrivals)
{
    static const QString names[] = {
        u"Lanyard"_s, u"A program, every 45 minutes"_s, u"Web pages that refresh themselves"_s};
    static const QString styles[] = {u"lanyard"_s, u"program"_s, u"page"_s};
    return {names[kind], styles[kind], perMinute(arrivals)};
}

}

Span Day::peaks() const
{
    return {occasion.isOutage ? occasion.event.to : occasion.event.from, occasion.day.to};
}

Load Day::load(int kind, Server server) const
{
    const int stretch = size < 20000 ? 900 : 60; // seven hundred rounds at least: chance is a few per cent
    return loadOf(occasion, *stories[std::size_t(kind)], server, peaks(), stretch);
}

Load Day::duringOutage(int kind) const
{
    return loadOf(occasion, *stories[std::size_t(kind)], Server::Token, occasion.event, 900);
}

QList<Day> live(qsizetype size)
{
    const std::function<Day(const Occasion &)> liveOne = [size](const Occasion &occasion) {
        Day day{occasion, {}, size};
        day.stories[0].emplace(simulate(day.occasion, size, lanyardWorkstation));
        day.stories[1].emplace(simulate(day.occasion, size, timerWorkstation));
        day.stories[2].emplace(simulate(day.occasion, size, pageWorkstation));
        return day;
    };
    return QtConcurrent::blockingMapped<QList<Day>>(occasions(), liveOne);
}

Figures figuresOf(const QList<Day> &days)
{
    Figures figures;
    for (const Server server : kAll) {
        double most = 0;
        for (const Day &day : days)
            most = std::max(most, day.load(0, server).peakSecond);
        figures.quota.append({nameOf(server), days.first().load(0, server).mean, most});
    }
    for (const Day &day : days) {
        const QString &title = day.occasion.title;
        if (day.occasion.isOutage)
            figures.loads.append(rowOf(day, title + u", meanwhile"_s, Server::Token, true));
        for (const Server server : kAll)
            figures.loads.append(rowOf(day, day.occasion.isOutage ? title + u", afterwards"_s : title, server, false));
        if (day.occasion.isReset)
            figures.loads.append(
                {title, kSignIns, 0, {{{signInsIn(day, 0), 0}, {signInsIn(day, 1), 0}, {signInsIn(day, 2), 0}}}});
        figures.people += peopleOf(day);
    }
    return figures;
}

QString pictureOf(const Day &day)
{
    QList<Panel> panels;
    for (const Server server : kAll) {
        Panel panel{u"Requests a second: %1"_s.arg(nameOf(server)), {}};
        for (int kind = 0; kind < kKinds; ++kind)
            panel.curves += curveOf(kind, day.stories[std::size_t(kind)]->arrivals.all[std::size_t(server)]);
        panels += panel;
    }
    if (day.occasion.isReset) {
        Panel panel{u"People a second who sign in by hand"_s, {}};
        for (int kind = 0; kind < kKinds; ++kind)
            panel.curves += curveOf(kind, day.stories[std::size_t(kind)]->arrivals.signIns);
        panels += panel;
    }
    return pictureOf(day.occasion, panels);
}

}
