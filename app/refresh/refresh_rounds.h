#pragma once

// When the sessions of each account are refreshed next, round by round. Waits for nothing and starts nothing: a plain
// value, owned by the RefreshScheduler.

#include "refresh/refresh_schedule.h"

#include <QHash>

namespace lanyard {

class RefreshRounds {
public:
    /// The next refresh of a session that was just got. One draw serves all sessions that were got with one ID token.
    BootTime next(const LiveSession &session, const Now &now, const Draw &draw);

private:
    struct Round {
        QDateTime issuedAt; ///< of its ID token
        double draw = 0;
    };
    QHash<QString, Round> m_rounds; ///< by account
};

}
