#pragma once

// Which of the user's own browsers may have which sessions, and what is there: a plain value, for the windows, the
// control socket and the command line. Holds no secret.

#include "base/bridge_mode.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <array>
#include <optional>

namespace lanyard {

/// What a browser profile has of a resource; of several cookie stores, the one that is worst.
enum class BrowserSiteState {
    Off, ///< not switched on there
    Disabled, ///< no browser may have anything: the user's switch, or the policy
    NotAllowed, ///< by the policy
    Unencrypted, ///< plain http, or development: never
    Unfit, ///< a cookie that no single site may hold
    NoSession, ///< Lanyard has none itself
    Pending, ///< sent, or to be sent
    Set,
    Refused, ///< IAP refused it twice
    KeptBack, ///< the browser's settings keep the site's cookies back
    Blocked, ///< the administrator keeps extensions away from the site
    NoPermission, ///< the extension may not touch the site
    TooLong, ///< for a cookie
    Foreign, ///< another person's session is there
    SignedOut, ///< by the user, in the browser
    Missing, ///< lost, and asked for again
    Owed, ///< it must go from there, and has not been confirmed to
    OutOfReach, ///< the same, and the extension may not touch the site
    Leaving, ///< it went from there; the browser's own sign-in is being ended
    SigningIn, ///< the user is signing in to it there, for Lanyard
};
inline constexpr std::array kAllBrowserSiteStates{BrowserSiteState::Off, BrowserSiteState::Disabled,
    BrowserSiteState::NotAllowed, BrowserSiteState::Unencrypted, BrowserSiteState::Unfit, BrowserSiteState::NoSession,
    BrowserSiteState::Pending, BrowserSiteState::Set, BrowserSiteState::Refused, BrowserSiteState::KeptBack,
    BrowserSiteState::Blocked, BrowserSiteState::NoPermission, BrowserSiteState::TooLong, BrowserSiteState::Foreign,
    BrowserSiteState::SignedOut, BrowserSiteState::Missing, BrowserSiteState::Owed, BrowserSiteState::OutOfReach,
    BrowserSiteState::Leaving, BrowserSiteState::SigningIn};

struct BrowserSiteView {
    QString id; ///< of the resource
    QString name;
    bool enabled = false; ///< the user agreed
    bool mayEnable = false; ///< neither policy nor address forbids it
    BrowserSiteState state = BrowserSiteState::Off;
    QString person; ///< Foreign: whose; may be empty
    QDateTime since = {}; ///< Owed, OutOfReach, Leaving: when it should have gone, UTC
    QString page = {}; ///< Leaving: host of the sign-in page
    friend bool operator==(const BrowserSiteView &, const BrowserSiteView &) = default;
};

struct BrowserProfileView {
    QString id;
    QString name; ///< "Chromium 156"
    bool connected = false;
    QDateTime seenAt; ///< UTC; when it was last connected
    QList<BrowserSiteView> sites; ///< all resources, in their order
    friend bool operator==(const BrowserProfileView &, const BrowserProfileView &) = default;
};

struct BrowsersView {
    BridgeMode mode = BridgeMode::Off;
    QString problem; ///< why a browser was turned away, or what cannot be kept; a sentence, mostly empty
    QList<BrowserProfileView> profiles; ///< in the order of their pairing
    friend bool operator==(const BrowsersView &, const BrowsersView &) = default;
};

/// The stable words of `lanyard browser status --json`.
QLatin1String code(BrowserSiteState state);

std::optional<BrowserProfileView> profileById(const BrowsersView &view, const QString &id);

}
