#pragma once

// When the sessions of each account are refreshed next, round by round. Waits for nothing and starts nothing: a plain
// value, owned by the RefreshScheduler.

#include "refresh/refresh_schedule.h"

#include <QHash>

namespace lanyard {

class RefreshRounds {
public:
    /// The next refresh of that resource's session, which was just got. All sessions that were got with one ID token
    /// have one moment. It is what the account has planned already; else a usual one where this refresh came when it
    /// was planned, or a first one (firstPart()).
    BootTime next(const QString &id, const LiveSession &session, const Now &now, const Draw &draw);

private:
    struct Round {
        QDateTime issuedAt; ///< of its ID token
        QDateTime at; ///< UTC, server time
    };
    bool isOnTime(const QString &id, const LiveSession &session) const;
    double partOf(const Round &before, const QString &id, const LiveSession &session, double random) const;

    QHash<QString, Round> m_rounds; ///< by account
    QHash<QString, QDateTime> m_planned; ///< by resource; UTC, server time
};

}
