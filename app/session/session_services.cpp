#include "session/session_services.h"

#include "session/session_host.h"
#include "vault/vault.h"

namespace lanyard {

SessionServices::SessionServices(Http &http, Vault &vault, const Clock &systemClock, SessionHost &host)
    : windowMemory(host.uiState(), QStringLiteral(LANYARD_VERSION))
    , launcher([&host] { return host.makeWindow(); }, windowMemory, [&host] { return host.isDesktopDark(); })
    , ledger(host.files().accounts)
    , resources(ledger)
    , accounts(vault, ledger)
    , views(resources, accounts)
    , clock(systemClock)
    , tokens(http, accounts, clock)
    , refresher(http, tokens, clock)
    , webRefresher(accounts, tokens, refresher, launcher)
    , refreshes(resources, accounts, refresher, webRefresher)
    , scheduler(resources, accounts, refreshes, clock)
    , signInPages(resources, refresher, host)
    , signInAcceptor(resources, accounts, tokens, refreshes)
    , signIns(resources, signInAcceptor, {signInPages, launcher, host})
    , signOuts(resources, accounts, tokens, http)
    , windows(resources, refreshes, launcher)
    , discovery(resources, accounts, refresher, http)
    , configured(resources, discovery, host)
    , notices(resources, accounts)
    , recorder(host.files().history, systemClock)
{
    QObject::connect(&scheduler, &RefreshScheduler::signInNeeded, &notices, &UserNotices::signInNeeded);
    QObject::connect(&scheduler, &RefreshScheduler::endingSoon, &notices, &UserNotices::endingSoon);
    QObject::connect(&refreshes, &RefreshService::failed, &notices, &UserNotices::refreshFailed);
    QObject::connect(&refreshes, &RefreshService::sessionRefreshed, &notices, &UserNotices::sessionRefreshed);
    QObject::connect(&signIns, &SignInService::signedIn, &scheduler, &RefreshScheduler::catchUpWith);
}

}
