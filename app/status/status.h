#pragma once

// What everyone outside the session layer sees: plain values, computed from facts, holding no secret.
// Tray, windows, notifications, `status --json` are all drawn from Status and from nothing else.

#include "base/reason.h"
#include "status/keychain_state.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>
#include <array>
#include <optional>

namespace lanyard {

/// Whether a session works now (app/README.md#state). `refreshing` stands beside it.
enum class State { SignedOut, SignInNeeded, Active, Expired, Waiting, Error };
inline constexpr std::array kAllStates{
    State::SignedOut, State::SignInNeeded, State::Active, State::Expired, State::Waiting, State::Error};

/// How a session is refreshed: natively, by a hidden page, or by the user every hour.
enum class RefreshMethod { Silent, Web, Interactive };
inline constexpr std::array kAllRefreshMethods{RefreshMethod::Silent, RefreshMethod::Web, RefreshMethod::Interactive};

enum class NetworkState { Online, Offline };
inline constexpr std::array kAllNetworkStates{NetworkState::Online, NetworkState::Offline};

struct TenantView {
    QString id; ///< Identity Platform's id; empty for a resource without tenants
    QString name; ///< what people call it; the id where nobody named it
    bool signedIn = false; ///< an account is at hand: switching to it opens no window
    bool current = false;
    friend bool operator==(const TenantView &, const TenantView &) = default;
};

struct AccountView {
    QString name; ///< what people read: e-mail address, phone number, name or uid; empty while not known
    QString email; ///< may be empty
    QString uid;
    QString tenantId;
    QString tenantName;
    friend bool operator==(const AccountView &, const AccountView &) = default;
};

struct SessionView {
    QString id;
    QString name;
    QUrl url;
    State state = State::SignedOut;
    bool refreshing = false;
    Reason reason = Reason::Ok;
    QString message; ///< ReasonText of `reason`
    std::optional<AccountView> account;
    QDateTime startedAt; ///< UTC; of the session that ends at expiresAt; invalid when there is none
    QDateTime expiresAt; ///< UTC; invalid when there is no session
    QDateTime refreshAt; ///< UTC; invalid when nothing is planned
    QDateTime verifiedAt; ///< UTC; invalid when never verified
    RefreshMethod refreshMethod = RefreshMethod::Silent;
    QString note; ///< a sentence on why it is no better; for whoever administers the sign-in page; mostly empty
    QList<TenantView> tenants; ///< more than one: switching makes sense
    QString authOrigin; ///< of the pinned auth page; empty until discovered
    bool removable = false; ///< added by the user, not by policy
    friend bool operator==(const SessionView &, const SessionView &) = default;
};

struct Status {
    QDateTime now; ///< UTC, server time where known: durations are differences to it
    KeychainState keychain = KeychainState::Available;
    NetworkState network = NetworkState::Online;
    bool paused = false; ///< nothing is refreshed in the background: the connection is metered, and settings say so
    QString problem; ///< a sentence about the policy or settings, empty when all is well
    bool exportSessions = true; ///< policy: may `token`, `cookies` and `curl` hand sessions out?
    bool allowUserResources = true;
    int leftInKeychain = 0; ///< accounts signed out whose entry could not be deleted yet
    QList<SessionView> sessions; ///< in the order of policy, then of addition
    friend bool operator==(const Status &, const Status &) = default;
};

// The stable words of `status --json`, of `lanyard events` and of the history's file.
QLatin1String code(State state);
QLatin1String code(RefreshMethod method);
QLatin1String code(NetworkState state);

}
