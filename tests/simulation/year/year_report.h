#pragma once

// The results of a simulated year: counts of what happened, and the numbers that must hold.

#include <QMap>
#include <QString>
#include <QStringList>
#include <optional>

namespace lanyard {

/// Of the heap, in bytes a week.
struct Growth {
    double slope = 0;
    double error = 0; ///< standard error of the slope: less than three of them is no growth
};

struct YearReport {
    QMap<QString, qint64> happened; ///< counts, by what
    QStringList unexpectedPrompts; ///< each with its moment
    QStringList repeatedPrompts; ///< a second one for the same cause
    QStringList lostTokens;
    QStringList nameless; ///< sessions that work, of nobody that one could name
    double deadSeconds = 0; ///< claimed active though the session had ended by its exp
    double longestKilled = 0; ///< seconds claimed active after the server lost the session: the verify interval
    int mostRefreshes = 0; ///< that one challenge in a window was answered with
    qint64 requests = 0;
    double sessionHours = 0; ///< active and the laptop awake
    double downHours = 0; ///< awake and nothing in the way, yet not active
    double longestDown = 0; ///< minutes
    QList<double> resumeSeconds; ///< from network to all active, after a resume or a lost network
    QList<qint64> heap; ///< bytes in use, each Monday at three
    double days = 0;

    double requestsPerSessionHour() const { return sessionHours > 0 ? double(requests) / sessionHours : 0; }
    double requestsPerRefresh() const;
    /// So many seconds were enough for that share of the resumes.
    double resumedWithin(double share) const;
    /// After the warm-up; nullopt for stories of less than twenty weeks.
    std::optional<Growth> growth() const;

    QString text() const;
    /// The numbers that do not hold.
    QStringList violations() const;
};

}
