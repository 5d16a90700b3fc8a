#pragma once

// What everyone outside the session layer sees of one resource: a plain value, computed from facts, holding no secret.

#include "base/reason.h"

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

}
