#pragma once

// How often browsers may have a site refreshed: twice a minute, all of them together. A value; time is a parameter.

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

namespace lanyard::browser {

class RefreshLimit {
public:
    static constexpr int kMost = 2;
    static constexpr int kWithin = 60; ///< seconds

    /// Counts one more, unless there were too many.
    bool take(const QString &site, const QDateTime &now)
    {
        QList<QDateTime> &times = m_times[site];
        times.removeIf([&now](const QDateTime &time) { return time > now || time.secsTo(now) >= kWithin; });
        if (times.size() >= kMost)
            return false;
        times.append(now);
        return true;
    }

private:
    QHash<QString, QList<QDateTime>> m_times;
};

}
