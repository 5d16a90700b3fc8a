#include "simulation/year/year_report.h"

#include <QTextStream>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace lanyard {

namespace {

constexpr int kWarmUpWeeks = 8;
constexpr double kVerifyInterval = 0.75 * 3600 + 60; // a refresh at the latest, and its account's minute
constexpr int kMostForChallenge = 2; ///< for one challenge; a third one would not end it either
constexpr int kFewestWeeks = 12;
constexpr double kCertain = 3; // standard errors; the heap of one Monday differs from the next by some kilobytes
// Refreshed at 36 minutes at the earliest: 100 refreshes in 60 session hours, 4 requests each and a mint for every
// four, one more for resources with several tenants or an asked nonce; the rest is what faults and resumes cost.
constexpr double kMostPerSessionHour = 60.0 / 36.0 * (4.0 + 0.25 + 0.3) * 1.15;

double mean(const QList<qint64> &values, qsizetype from, qsizetype count)
{
    return std::accumulate(values.begin() + from, values.begin() + from + count, 0.0) / double(count);
}

}

double YearReport::requestsPerRefresh() const
{
    const qint64 refreshes = happened.value(QStringLiteral("refreshes"));
    return refreshes > 0 ? double(requests) / double(refreshes) : 0;
}

// The slope of a straight line through the weeks, by least squares, and its standard error.
std::optional<Growth> YearReport::growth() const
{
    const qsizetype count = heap.size() - kWarmUpWeeks;
    if (count < kFewestWeeks)
        return std::nullopt;
    const double middle = double(count - 1) / 2;
    const double average = mean(heap, kWarmUpWeeks, count);
    double spread = 0;
    double rise = 0;
    double scatter = 0;
    for (qsizetype week = 0; week < count; ++week) {
        const double bytes = double(heap[kWarmUpWeeks + week]) - average;
        spread += (double(week) - middle) * (double(week) - middle);
        rise += (double(week) - middle) * bytes;
        scatter += bytes * bytes;
    }
    const double slope = rise / spread;
    return Growth{slope, std::sqrt(std::max(0.0, scatter - slope * rise) / double(count - 2) / spread)};
}

double YearReport::resumedWithin(double share) const
{
    QList<double> sorted = resumeSeconds;
    std::sort(sorted.begin(), sorted.end());
    return sorted.isEmpty() ? 0 : sorted[std::min(sorted.size() - 1, qsizetype(share * double(sorted.size())))];
}

QString YearReport::text() const
{
    QString text;
    QTextStream out(&text);
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(2);
    out << "A simulation of " << days << " days\n";
    for (auto it = happened.cbegin(); it != happened.cend(); ++it)
        out << "  " << it.key().leftJustified(34) << it.value() << '\n';
    out << "  unexpected prompts                " << unexpectedPrompts.size() << '\n'
        << "  repeated prompts                  " << repeatedPrompts.size() << '\n'
        << "  lost tokens                       " << lostTokens.size() << '\n'
        << "  seconds active but dead           " << deadSeconds << '\n'
        << "  longest after a killed session    " << longestKilled << " s (verify interval " << kVerifyInterval
        << " s)\n"
        << "  refreshes for one challenge       " << mostRefreshes << " (at most " << kMostForChallenge << ")\n"
        << "  session hours                     " << sessionHours << '\n'
        << "  requests                          " << requests << '\n'
        << "  requests per session hour         " << requestsPerSessionHour() << " (at most " << kMostPerSessionHour
        << ")\n"
        << "  requests per refresh              " << requestsPerRefresh() << '\n'
        << "  hours down with nothing in the way " << downHours << ", longest " << longestDown << " min\n"
        << "  all active after the network came " << resumedWithin(0.5) << " s (half), " << resumedWithin(0.95)
        << " s (95 %), " << resumedWithin(1) << " s (all)\n"
        << "  growth of the heap                ";
    if (const auto grown = growth())
        out << grown->slope << " bytes a week, give or take " << grown->error << ", in use " << heap.last() << '\n';
    else
        out << "not known: less than twenty weeks\n";
    return text;
}

QStringList YearReport::violations() const
{
    QStringList wrong = unexpectedPrompts + repeatedPrompts + lostTokens;
    if (deadSeconds > 0)
        wrong += QStringLiteral("claimed active but dead for %1 s").arg(deadSeconds);
    if (longestKilled > kVerifyInterval)
        wrong += QStringLiteral("a killed session was noticed after %1 s").arg(longestKilled);
    if (requestsPerSessionHour() > kMostPerSessionHour)
        wrong += QStringLiteral("%1 requests per session hour").arg(requestsPerSessionHour());
    if (mostRefreshes > kMostForChallenge)
        wrong += QStringLiteral("%1 refreshes for one challenge").arg(mostRefreshes);
    if (const auto grown = growth(); grown && grown->slope > kCertain * grown->error)
        wrong += QStringLiteral("the heap grows by %1 bytes a week").arg(grown->slope);
    if (!nameless.isEmpty())
        wrong += QStringLiteral("%1 times nobody's, first %2").arg(nameless.size()).arg(nameless.first());
    if (sessionHours <= 0)
        wrong += QStringLiteral("nothing was ever active");
    return wrong;
}

}
