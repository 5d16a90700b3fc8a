#pragma once

// The services of the session layer in the order in which they need each other, and what they tell each other. Owned
// by SessionManager.

#include "refresh/refresh_scheduler.h"
#include "refresh/refresh_service.h"
#include "refresh/refresher.h"
#include "refresh/server_clock.h"
#include "refresh/token_minter.h"
#include "refresh/user_notices.h"
#include "refresh/web_refresher.h"
#include "session/resource_configurator.h"
#include "session/resource_discovery.h"
#include "session/resource_windows.h"
#include "session/sign_in_acceptor.h"
#include "session/sign_in_page.h"
#include "session/sign_in_service.h"
#include "session/sign_out_service.h"
#include "state/account_store.h"
#include "state/ledger_store.h"
#include "state/recorder.h"
#include "state/resource_registry.h"
#include "state/session_views.h"
#include "window/window_launcher.h"
#include "window/window_memory.h"

namespace lanyard {

class SessionHost;

struct SessionServices {
    /// All of it outlives this.
    SessionServices(Http &http, Vault &vault, const Clock &clock, SessionHost &host);
    Q_DISABLE_COPY_MOVE(SessionServices)

    WindowMemory windowMemory;
    WindowLauncher launcher;
    LedgerStore ledger;
    ResourceRegistry resources;
    AccountStore accounts;
    SessionViews views;
    ServerClock clock;
    TokenMinter tokens;
    Refresher refresher;
    WebRefresher webRefresher;
    RefreshService refreshes;
    RefreshScheduler scheduler;
    SignInPageFinder signInPages;
    SignInAcceptor signInAcceptor;
    SignInService signIns;
    SignOutService signOuts;
    ResourceWindows windows;
    ResourceDiscovery discovery;
    ResourceConfigurator configured;
    UserNotices notices;
    Recorder recorder;
};

}
