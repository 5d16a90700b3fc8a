#include "simulation/races.h"

namespace lanyard {

namespace {

const QString kWiki = QStringLiteral("wiki");
const QString kPayroll = QStringLiteral("payroll"); // EMEA only
const QString kPortal = QStringLiteral("portal"); // all three tenants
const QString kEmea = QStringLiteral("acme-emea-k3x9q");
const QString kApac = QStringLiteral("acme-apac-7hd2m");
const QString kAmer = QStringLiteral("acme-amer-5tq1z");
const QString kKim = QStringLiteral("kim@example.org");

void keep(Simulation &simulation, const QStringList &ids)
{
    simulation.policy.resources.removeIf([&](const Resource &resource) { return !ids.contains(resource.id); });
}

void rotate(Simulation &simulation)
{
    simulation.company.setRotation(sandbox::Rotation::OldDies);
}

void rotateGently(Simulation &simulation)
{
    simulation.company.setRotation(sandbox::Rotation::OldStaysValid); // as Google's does
}

// One resource, two accounts that it may use; every mint rotates, and the old token dies at once.
void portalAlone(Simulation &simulation)
{
    keep(simulation, {kPortal});
    rotate(simulation);
    simulation.remember(kKim, kApac, {});
    simulation.remember(kKim, kEmea, {kPortal});
}

void portalOfThree(Simulation &simulation)
{
    keep(simulation, {kPortal});
    simulation.remember(kKim, kApac, {});
    simulation.remember(kKim, kAmer, {});
    simulation.remember(kKim, kEmea, {kPortal});
}

void twoThatShare(Simulation &simulation)
{
    keep(simulation, {kPayroll, kPortal});
    rotate(simulation);
    simulation.remember(kKim, kEmea, {kPayroll, kPortal});
}

void wikiSignedIn(Simulation &simulation)
{
    keep(simulation, {kWiki});
    rotate(simulation);
    simulation.remember(kKim, QString(), {kWiki});
}

// What may be cut off after a mint needs a server that still takes the old token, as Google's does.
template <class Before> std::function<void(Simulation &)> gently(Before before)
{
    return [before](Simulation &simulation) {
        before(simulation);
        rotateGently(simulation);
    };
}

void nobodySignedIn(Simulation &simulation)
{
    keep(simulation, {kWiki, kPayroll});
}

Command refresh(const QString &id)
{
    return {QStringLiteral("REFRESH ") + id, [id](RaceRun &run) { run.refresh(id); }};
}

Command refreshWith(const QString &id, const QString &tenant)
{
    return {
        QStringLiteral("SWITCH %1 to %2").arg(id, tenant), [id, tenant](RaceRun &run) { run.refreshWith(id, tenant); }};
}

Command signIn(const QString &id, const QString &tenant)
{
    return {QStringLiteral("SIGN IN ") + id, [id, tenant](RaceRun &run) { run.signIn(id, tenant); }};
}

Command signOut(const QString &id)
{
    return {QStringLiteral("SIGN OUT ") + id, [id](RaceRun &run) { run.signOut(id); }};
}

Command signOutEverywhere()
{
    return {QStringLiteral("SIGN OUT EVERYWHERE"), [](RaceRun &run) { run.signOutEverywhere(); }};
}

Command revoke(const QString &tenant)
{
    return {
        QStringLiteral("PASSWORD CHANGES"), [tenant](RaceRun &run) { run.simulation.company.revoke(kKim, tenant); }};
}

Command quit()
{
    return {QStringLiteral("QUIT"), [](RaceRun &run) { run.quit(); }};
}

Command lock(bool isLocked)
{
    const auto state = isLocked ? KeychainState::Locked : KeychainState::Available;
    return {isLocked ? QStringLiteral("LOCK") : QStringLiteral("UNLOCK"),
        [state](RaceRun &run) { run.simulation.vault.setState(state); }};
}

QStringList mustBeActive(RaceRun &run, const QStringList &ids)
{
    QStringList wrong;
    for (const QString &id : ids) {
        const SessionView view = run.simulation.view(id);
        if (view.state != State::Active || view.reason != Reason::Ok)
            wrong += QStringLiteral("%1 is %2 (%3)").arg(id, code(view.state), code(view.reason));
    }
    return wrong;
}

QStringList mostNotices(RaceRun &run, int most)
{
    QStringList told;
    for (const Notice &notice : std::as_const(run.simulation.notices)) {
        if (notice.kind == Notice::Kind::SignInNeeded)
            told += QStringLiteral("told the user: ") + notice.text;
    }
    return told.size() > most ? told : QStringList();
}

// A switch that was asked for last is what the user gets.
QStringList mustUse(RaceRun &run, const QString &tenant)
{
    const auto account = run.simulation.view(kPortal).account;
    const QString used = account ? account->tenantId : QStringLiteral("nobody");
    return used == tenant ? QStringList() : QStringList(QStringLiteral("portal uses %1").arg(used));
}

QList<Race> signOutRaces()
{
    return {
        {QStringLiteral("sign out during a refresh"), portalAlone, {refresh(kPortal), signOut(kPortal)}},
        {QStringLiteral("sign out during a switch"), portalAlone, {refreshWith(kPortal, kApac), signOut(kPortal)}},
        {QStringLiteral("sign out during a first sign-in"), nobodySignedIn, {signIn(kWiki, {}), signOut(kWiki)}},
        {QStringLiteral("sign out during another sign-in"), wikiSignedIn, {signIn(kWiki, {}), signOut(kWiki)}},
        {QStringLiteral("sign out everywhere during all at once"), portalAlone,
            {refresh(kPortal), refreshWith(kPortal, kApac), signOutEverywhere()}},
        {QStringLiteral("sign out of one of two that share"), twoThatShare, {refresh(kPayroll), signOut(kPortal)}},
        {QStringLiteral("sign out of one while the other signs in"), twoThatShare,
            {signIn(kPayroll, kEmea), signOut(kPortal)}},
        {QStringLiteral("sign out twice"), wikiSignedIn, {signOut(kWiki), signOutEverywhere()}},
    };
}

QList<Race> keychainRaces()
{
    const auto locked = [](Simulation &simulation) {
        keep(simulation, {kWiki, kPayroll});
        simulation.remember(kKim, QString(), {kWiki});
        simulation.remember(kKim, kEmea, {kPayroll});
    };
    return {
        {QStringLiteral("sign out of a locked keychain, then in"), locked,
            {lock(true), signOutEverywhere(), lock(false), signIn(kPayroll, kEmea)}},
        {QStringLiteral("a keychain that locks during a refresh"), gently(wikiSignedIn),
            {refresh(kWiki), lock(true), lock(false)}, [](RaceRun &run) { return mostNotices(run, 0); }},
    };
}

QList<Race> refreshRaces()
{
    const auto calm = [](RaceRun &run) { return mostNotices(run, 0); };
    const auto one = [](RaceRun &run) { return mostNotices(run, 1); };
    const auto newSignIn = [](RaceRun &run) { return mustBeActive(run, {kPayroll, kPortal}) + mostNotices(run, 0); };
    return {
        {QStringLiteral("switch during a refresh"), portalAlone, {refresh(kPortal), refreshWith(kPortal, kApac)},
            [calm](RaceRun &run) { return calm(run) + mustUse(run, kApac) + mustBeActive(run, {kPortal}); }},
        {QStringLiteral("two that share, rotated"), twoThatShare, {refresh(kPayroll), refresh(kPortal)},
            [calm](RaceRun &run) {
                return calm(run) + mustBeActive(run, {kPayroll, kPortal});
            }},
        {QStringLiteral("two that share, revoked"), twoThatShare, {refresh(kPayroll), refresh(kPortal), revoke(kEmea)},
            one},
        {QStringLiteral("a verdict on the old token after a new sign-in"),
            [](Simulation &simulation) { twoThatShare(simulation); },
            {revoke(kEmea), refresh(kPayroll), signIn(kPortal, kEmea)}, one},
        {QStringLiteral("a sign-in while the other one refreshes"), twoThatShare,
            {refresh(kPayroll), signIn(kPortal, kEmea), refresh(kPortal)}, newSignIn},
        {QStringLiteral("the timer and a command"), twoThatShare,
            {refresh(kPortal), {QStringLiteral("WAKE"), [](RaceRun &run) { run.wake(); }}}, calm},
    };
}

QList<Race> commandRaces()
{
    return {
        {QStringLiteral("two switches"), portalOfThree, {refreshWith(kPortal, kApac), refreshWith(kPortal, kAmer)},
            [](RaceRun &run) { return mustBeActive(run, {kPortal}) + mostNotices(run, 0); }},
        {QStringLiteral("two refreshes"), wikiSignedIn, {refresh(kWiki), refresh(kWiki)},
            [](RaceRun &run) { return mustBeActive(run, {kWiki}) + mostNotices(run, 0); }},
        {QStringLiteral("two sign-ins to one"), nobodySignedIn, {signIn(kWiki, {}), signIn(kWiki, {})},
            [](RaceRun &run) { return mustBeActive(run, {kWiki}); }},
        {QStringLiteral("two sign-ins to two"), nobodySignedIn, {signIn(kWiki, {}), signIn(kPayroll, kEmea)},
            [](RaceRun &run) {
                return mustBeActive(run, {kWiki, kPayroll});
            }},
        {QStringLiteral("a switch and a sign-in"), portalAlone, {refreshWith(kPortal, kApac), signIn(kPortal, kEmea)},
            [](RaceRun &run) { return mustBeActive(run, {kPortal}); }},
    };
}

QList<Race> quitRaces()
{
    QList<Race> races;
    const auto add = [&races](const QString &name, const std::function<void(Simulation &)> &before, Command command) {
        for (const bool hangs : {false, true}) {
            Race race{name + (hangs ? QStringLiteral(", the keychain hangs") : QString()), before, {command, quit()}};
            race.quits = true;
            race.keychain = hangs ? Simulation::Keychain::Hangs : Simulation::Keychain::Answers;
            races += race;
        }
    };
    add(QStringLiteral("quit during a refresh"), gently(wikiSignedIn), refresh(kWiki));
    add(QStringLiteral("quit during a switch"), gently(portalAlone), refreshWith(kPortal, kApac));
    add(QStringLiteral("quit during a sign-in"), gently(wikiSignedIn), signIn(kWiki, {}));
    add(QStringLiteral("quit during a sign-out"), gently(twoThatShare), signOut(kPortal));
    return races;
}

}

const QList<Race> &allRaces()
{
    static const QList<Race> races = signOutRaces() + keychainRaces() + refreshRaces() + commandRaces() + quitRaces();
    return races;
}

}
