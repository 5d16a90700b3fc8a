#include "simulation/race_rules.h"

namespace lanyard {

namespace {

void check(QStringList &wrong, bool isRight, const QString &sentence)
{
    if (!isRight)
        wrong += sentence;
}

// What is claimed of one resource.
void checkSession(QStringList &wrong, Simulation &simulation, const SessionView &view)
{
    check(wrong, !view.refreshing, view.id + QStringLiteral(" says that it is being refreshed"));
    if (view.state == State::Active) {
        const auto end = simulation.company.sessionEnd(simulation.sessionCookie(view.id));
        check(
            wrong, end > simulation.clock.now(), view.id + QStringLiteral(" is claimed active but dead at the server"));
    }
    const bool isOurs =
        view.account && simulation.storedLedger().accounts.contains(simulation.keyOf(view.account->tenantId));
    const bool canRefresh = isOurs && remedy(view.reason) != Remedy::SignIn && view.state != State::SignedOut;
    check(wrong, !canRefresh || view.refreshAt.isValid(), view.id + QStringLiteral(" will never be refreshed"));
}

}

QStringList generalRules(Simulation &simulation)
{
    QStringList wrong;
    for (const AskedPtr &asked : simulation.asked())
        check(wrong, asked->isDone, asked->what + QStringLiteral(" never ended"));
    const Status status = simulation.sessions->status();
    for (const SessionView &view : status.sessions)
        checkSession(wrong, simulation, view);
    check(wrong, simulation.mostWindows <= 1, QStringLiteral("%1 windows at a time").arg(simulation.mostWindows));
    check(wrong, simulation.openWindows == 0 && !simulation.sessions->hasWindows(),
        QStringLiteral("a window stays open"));
    check(wrong, simulation.http->doubles() == 0, QStringLiteral("one refresh token was minted twice at a time"));
    check(wrong, simulation.http->inFlight() == 0 && simulation.vault.pending() == 0,
        QStringLiteral("something is in flight"));
    return wrong;
}

QStringList storeRules(Simulation &simulation)
{
    QStringList wrong;
    const Ledger ledger = simulation.storedLedger();
    for (const Account &account : ledger.accounts) {
        const auto token = simulation.vault.entry(account.key.toText());
        const QString tenant = account.key.tenant;
        check(wrong, token.has_value(), QStringLiteral("the token of %1 is lost").arg(tenant));
        const QByteArray refusal = token ? simulation.company.refusalOf(token->reveal().toByteArray()) : QByteArray();
        check(wrong, refusal != "INVALID_REFRESH_TOKEN",
            QStringLiteral("%1 has neither the old nor the new token").arg(tenant));
    }
    const QStringList entries = simulation.vault.entries();
    for (const QString &entry : entries) {
        const auto key = AccountKey::fromText(entry);
        const bool isKnown = key && (ledger.accounts.contains(*key) || ledger.pendingDeletions.contains(*key));
        check(wrong, isKnown, QStringLiteral("the keychain keeps a token that nobody knows of: %1").arg(entry));
    }
    return wrong;
}

}
