#include "session/matrix/outage.h"

#include "session/matrix/complaints.h"

namespace lanyard {

using namespace std::chrono_literals;

Outage waitOutOutage(MatrixWorld &it, Leg leg, Mishap mishap, std::chrono::seconds length)
{
    Outage outage;
    Complaints complaints;
    it.prepare(leg);
    it.world.advance(46min); // it is due
    const QStringList stored = it.stored();
    const QDateTime end = it.world.sessions->status().now.addSecs(length.count());
    it.trouble->cause(mishap, leg);
    while (it.world.sessions->status().now < end && outage.attempts < 1000) {
        it.world.sessions->scheduler().wake();
        complaints.expect(!it.world.refresh(it.id), QStringLiteral("an attempt worked"));
        ++outage.attempts;
        const double next = it.untilNext().value_or(0);
        complaints.expect(next > 29 && next < 16 * 60 + 1, QStringLiteral("the next attempt comes in %1 s").arg(next));
        it.advanceTo(it.view().refreshAt);
    }
    outage.requests = int(it.detour->asked().size());
    complaints.same("state", it.view().state, State::Waiting);
    complaints.same("number of requests to sign in", it.world.count(Notice::Kind::SignInNeeded), 0);
    complaints.same("number of windows", int(it.world.windows.size()), 0);
    complaints.expect(it.stored() == stored, QStringLiteral("the keychain changed"));
    it.trouble->end();
    complaints.expect(it.world.refresh(it.id).has_value(), QStringLiteral("does not recover"));
    outage.complaints = complaints.all();
    return outage;
}

}
