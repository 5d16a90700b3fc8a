#include "refresh/refresh_rounds.h"

namespace lanyard {

namespace {

double lifeOf(const LiveSession &session)
{
    return double(session.startedAt.msecsTo(session.expiresAt));
}

double partAt(const LiveSession &session, const QDateTime &moment)
{
    return double(session.startedAt.msecsTo(moment)) / lifeOf(session);
}

}

BootTime RefreshRounds::next(const QString &id, const LiveSession &session, const Now &now, const Draw &draw)
{
    Round &round = m_rounds[session.account.toText()];
    if (round.issuedAt != session.startedAt) {
        const double part = partOf(round, id, session, draw());
        round = {session.startedAt, session.startedAt.addMSecs(qRound64(part * lifeOf(session)))};
    }
    const BootTime at = afterSuccess(session, now, partAt(session, round.at), draw());
    m_planned.insert(id, now.server.addMSecs((at - now.sinceBoot).count()));
    return at;
}

double RefreshRounds::partOf(const Round &before, const QString &id, const LiveSession &session, double random) const
{
    const Timing timing;
    const double others = before.at.isValid() ? partAt(session, before.at) : 0;
    if (others >= timing.firstFrom && others <= timing.refreshTo)
        return others;
    return isOnTime(id, session) ? usualPart(random) : firstPart(random);
}

bool RefreshRounds::isOnTime(const QString &id, const LiveSession &session) const
{
    const QDateTime planned = m_planned.value(id);
    const Timing timing = Timing::forLifetime(std::chrono::seconds(session.startedAt.secsTo(session.expiresAt)));
    return planned.isValid() && qAbs(planned.msecsTo(session.startedAt)) <= timing.lateAfter.count();
}

}
