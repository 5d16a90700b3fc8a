#include "refresh/refresh_rounds.h"

namespace lanyard {

BootTime RefreshRounds::next(const LiveSession &session, const Now &now, const Draw &draw)
{
    Round &round = m_rounds[session.account.toText()];
    if (round.issuedAt != session.startedAt)
        round = {session.startedAt, draw()};
    return afterSuccess(session, now, round.draw, draw());
}

}
