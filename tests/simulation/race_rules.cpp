#include "simulation/race_rules.h"

namespace lanyard {

namespace {

void check(QStringList &wrong, bool isRight, const QString &sentence)
{
    if (!isRight)
        wrong += sentence;
}

// What is claimed of one resource.
void checkSession(QStringList &wrong, Stage &stage, const SessionView &view)
{
    check(wrong, !view.refreshing, view.id + QStringLiteral(" says that it is being refreshed"));
    if (view.state == State::Active) {
        const auto end = stage.company.sessionEnd(stage.sessionCookie(view.id));
        check(wrong, end > stage.clock.now(), view.id + QStringLiteral(" is claimed active but dead at the server"));
    }
    const bool isOurs = view.account && stage.storedLedger().accounts.contains(stage.keyOf(view.account->tenantId));
    const bool canRenew = isOurs && remedy(view.reason) != Remedy::SignIn && view.state != State::SignedOut;
    check(wrong, !canRenew || view.refreshAt.isValid(), view.id + QStringLiteral(" will never be renewed"));
}

}

QStringList generalRules(Stage &stage)
{
    QStringList wrong;
    for (const AskedPtr &asked : stage.asked())
        check(wrong, asked->isDone, asked->what + QStringLiteral(" never ended"));
    const Status status = stage.sessions->status();
    for (const SessionView &view : status.sessions)
        checkSession(wrong, stage, view);
    check(wrong, stage.mostWindows <= 1, QStringLiteral("%1 windows at a time").arg(stage.mostWindows));
    check(wrong, stage.openWindows == 0 && !stage.sessions->hasWindows(), QStringLiteral("a window stays open"));
    check(wrong, stage.http->doubles() == 0, QStringLiteral("one refresh token was minted twice at a time"));
    check(wrong, stage.http->inFlight() == 0 && stage.vault.pending() == 0, QStringLiteral("something is in flight"));
    return wrong;
}

QStringList storeRules(Stage &stage)
{
    QStringList wrong;
    const Ledger ledger = stage.storedLedger();
    for (const Account &account : ledger.accounts) {
        const auto token = stage.vault.entry(account.key.toText());
        const QString tenant = account.key.tenant;
        check(wrong, token.has_value(), QStringLiteral("the token of %1 is lost").arg(tenant));
        const QByteArray refusal = token ? stage.company.refusalOf(token->reveal().toByteArray()) : QByteArray();
        check(wrong, refusal != "INVALID_REFRESH_TOKEN",
            QStringLiteral("%1 has neither the old nor the new token").arg(tenant));
    }
    const QStringList entries = stage.vault.entries();
    for (const QString &entry : entries) {
        const auto key = AccountKey::fromText(entry);
        const bool isKnown = key && (ledger.accounts.contains(*key) || ledger.pendingDeletions.contains(*key));
        check(wrong, isKnown, QStringLiteral("the keychain keeps a token that nobody knows of: %1").arg(entry));
    }
    return wrong;
}

}
