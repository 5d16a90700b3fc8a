#include "session/matrix/bounds.h"
#include "session/matrix/cell.h"

namespace lanyard {

using namespace std::chrono_literals;

// app/README.md#flows: local secrets always go; IAP is told once, as well as can be.
CellResult signOutCell(MatrixWorld &it, Mishap mishap)
{
    CellResult result;
    Complaints complaints;
    complaints.expect(it.signInEverywhere(), QStringLiteral("could not sign in"));
    it.prepare(Leg::SignOut);
    it.trouble->cause(mishap, Leg::SignOut);
    const SignOutReport report = it.world.signOut(it.id);

    complaints.same("number of resources signed out", int(report.signedOut.size()), 1);
    complaints.same("serverTold", report.serverTold, isSignOutHeard(mishap));
    complaints.same("number of entries left", int(report.leftInKeychain.size()), 0);
    complaints.expect(report.copiesUntil.isValid(), QStringLiteral("does not say how long copies work"));
    complaints.expect(it.stored().isEmpty(), QStringLiteral("the keychain still has an entry"));
    complaints.same("state", it.view().state, State::SignedOut);
    complaints.expect(!it.untilNext(), QStringLiteral("plans a refresh"));
    complaints.same("number of requests", int(it.detour->asked().size()), 1);
    complaints.same("times that IAP is told", it.detour->count(Leg::SignOut), 1);
    for (const Detour::Asked &asked : it.detour->asked())
        complaints.expect(asked.timeout <= 5s, QStringLiteral("waits longer than 5 s"));
    complaints.same("number of requests to sign in", it.world.count(Notice::Kind::SignInNeeded), 0);
    complaints.same("number of notices", int(it.world.notices.size()), 1);
    it.trouble->end();

    complaints.when(QStringLiteral("later"));
    it.detour->forget();
    it.world.advance(61min);
    it.world.sessions->scheduler().wake();
    it.world.sessions->scheduler().catchUp();
    complaints.expect(!it.view().refreshing, QStringLiteral("a signed-out resource is refreshed"));
    result.first = report.serverTold ? Reason::Ok : Reason::Offline;
    result.complaints = complaints.all();
    return result;
}

}
