#include "session/matrix/bounds.h"
#include "session/matrix/cell.h"

namespace lanyard {

using namespace std::chrono_literals;

namespace {

/// What a switch that fails must not touch.
struct Before {
    explicit Before(MatrixWorld &it)
        : tenant(it.tenant())
        , session(it.world.cookieHeader(it.id))
        , stored(it.stored())
        , next(it.view().refreshAt)
    {
    }
    QString tenant;
    QByteArray session;
    QStringList stored;
    QDateTime next;
};

void checkUntouched(MatrixWorld &it, const Before &before, Complaints &complaints)
{
    const SessionView view = it.view();
    complaints.same("tenant", it.tenant(), before.tenant);
    complaints.same("state", view.state, State::Active);
    complaints.same("reason", view.reason, Reason::Ok);
    complaints.expect(it.world.cookieHeader(it.id) == before.session, QStringLiteral("the old session is gone"));
    complaints.expect(it.sessionWorks(), QStringLiteral("the old session does not work"));
    complaints.expect(qAbs(view.refreshAt.msecsTo(before.next)) < 2000, QStringLiteral("its plan changed"));
    complaints.expect(it.stored() == before.stored, QStringLiteral("the keychain changed"));
    complaints.same("number of requests to sign in", it.world.count(Notice::Kind::SignInNeeded), 0);
    complaints.same("number of windows", int(it.world.windows.size()), 0);
}

void checkSwitched(MatrixWorld &it, const QString &tenant, const Before &before, Complaints &complaints)
{
    complaints.same("tenant", it.tenant(), tenant);
    complaints.same("state", it.view().state, State::Active);
    complaints.same("reason", it.view().reason, Reason::Ok);
    complaints.expect(it.sessionWorks(), QStringLiteral("the session does not work"));
    complaints.expect(it.world.cookieHeader(it.id) != before.session, QStringLiteral("the session is the old one"));
    complaints.expect(it.stored() == before.stored, QStringLiteral("the keychain changed"));
}

}

CellResult switchCell(MatrixWorld &it, Leg leg, Mishap mishap, const Expected &expected)
{
    it.prepare(leg);
    it.world.advance(5min); // so that no ID token is young
    const QString wanted = it.otherTenant();
    const Before before(it);
    Complaints complaints;
    CellResult result;
    it.trouble->cause(mishap, leg);
    const auto outcome = it.world.switchTenant(it.id, wanted);
    result.first = outcome ? Reason::Ok : outcome.error().reason;
    complaints.same("outcome", result.first, expected.reason);
    checkBounds(*it.detour, expected.rounds, true, complaints);
    if (!outcome)
        checkUntouched(it, before, complaints);
    it.trouble->end();
    if (!outcome) {
        complaints.when(QStringLiteral("when the mishap is over"));
        const auto again = it.world.switchTenant(it.id, wanted);
        complaints.expect(again.has_value(), again ? QString() : again.error().detail);
    }
    checkSwitched(it, wanted, before, complaints);
    result.complaints = complaints.all();
    return result;
}

}
