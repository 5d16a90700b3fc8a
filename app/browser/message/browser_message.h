#pragma once

// The words between the tray and the extension in the user's own browser (PROTOCOL.md in this folder): one JSON object
// a line, which lanyard-bridge carries as a frame on the browser's side. Plain values and pure functions. What comes
// from the browser is read strictly; what goes there is only ever a session cookie of a site that the user enabled:
// there is no member for a token. From there comes one alone, in SignedInHere.

#include "base/result.h"
#include "base/secret.h"
#include "window/kept_users.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>
#include <array>
#include <chrono>
#include <optional>
#include <variant>

namespace lanyard::browser {

inline constexpr int kVersion = 1;
inline constexpr qsizetype kLongestFromBrowser = 64 * 1024; ///< bytes of a line, without its newline
inline constexpr qsizetype kLongestToBrowser = 1024 * 1024; ///< Chromium's own bound for a native message
inline constexpr qsizetype kLongestCookie = 4096; ///< bytes of name and value: browsers refuse more

/// Grows with each change of a site's session, over restarts too: an older one never replaces a newer one. Below 2^53,
/// so that a JavaScript number holds it.
using Generation = quint64;
inline constexpr Generation kLastGeneration = (Generation(1) << 53) - 1;

/// The relay's own first line: what the browser started it with.
struct RelayHello {
    QString caller; ///< "chrome-extension://ID/" or the add-on's id: the browser says so, its extension cannot
    qint64 browserPid = 0; ///< the relay's parent, for the log: the kernel is asked again
    friend bool operator==(const RelayHello &, const RelayHello &) = default;
};

// From the browser.

/// The extension's first message, once for each connection.
struct Hello {
    QString extension; ///< its version, as "1.0.0"
    QString browser; ///< "Chromium 156"; for people
    bool canHold = false; ///< this browser lets it hold requests
    Secret profileKey; ///< of its pairing: 43 characters of base64url; empty: not paired
};
/// A click in the popup: please ask the user whether this profile may have sessions.
struct Pair { };
/// A click in the popup: this site's session is wanted in this profile.
struct Enable {
    QString site; ///< a resource's id, as everywhere below
};
struct Disable {
    QString site;
};
/// Why the extension asks for a refresh.
enum class Cause {
    Missing, ///< the browser has no cookie
    Ended, ///< it has one, and that is past its end
    Challenge, ///< IAP refused one that looked good
};
inline constexpr std::array kAllCauses{Cause::Missing, Cause::Ended, Cause::Challenge};
struct RefreshWanted {
    int request = 0; ///< comes back in Answer
    QString site;
    Cause cause = Cause::Missing;
};
/// What a store of the browser holds of a site.
enum class StoreState {
    Set, ///< our cookie, read back
    Refused, ///< IAP refused it twice
    KeptBack, ///< settings of the browser keep the site's cookies back
    Blocked, ///< the administrator keeps extensions away from the site
    NoPermission, ///< the user took the permission away
    TooLong, ///< for a cookie
    Foreign, ///< another person's session, left alone: Report::person
    SignedOut, ///< by the user, in the browser: nothing is set until they say so
    Leaving, ///< answer to Remove: ours went, the browser's own sign-in is being ended; Removed follows
    Removed, ///< answer to Remove: nothing is left
    Missing, ///< our cookie went, and not by us
};
inline constexpr std::array kAllStoreStates{StoreState::Set, StoreState::Refused, StoreState::KeptBack,
    StoreState::Blocked, StoreState::NoPermission, StoreState::TooLong, StoreState::Foreign, StoreState::SignedOut,
    StoreState::Leaving, StoreState::Removed, StoreState::Missing};
struct Report {
    QString site;
    QString store; ///< the browser's id of a profile's store, container or private windows; with its partition
    StoreState state = StoreState::Missing;
    Generation generation = 0; ///< of what is spoken of; 0: none of ours
    QString person; ///< Foreign only: whom that session belongs to, for people; may be empty
};
/// Answer to CountPages.
struct PageCount {
    int request = 0;
    QString site;
    int count = 0; ///< tabs that show a page of the site
};
/// A click: sign in to the site.
struct SignInWanted {
    QString site;
    bool here = false; ///< in this browser; else in Lanyard's window
};
/// Whose a session is, as IAP tells people apart.
struct Owner {
    QString project;
    QString tenant; ///< empty without tenants
    QString uid;
    friend bool operator==(const Owner &, const Owner &) = default;
};
/// Answer to SignInHere: the tab got a session, and this is what its sign-in page keeps of the pinned key.
struct SignedInHere {
    QString site;
    QString attempt;
    Owner owner; ///< of the session that the tab got, as IAP told the extension
    QList<signin::StorageRow> users;
};
/// Why a sign-in in the browser came to nothing.
enum class NotSignedInWhy {
    Cancelled, ///< by the user, in the popup, or by closing the tab
    CannotHold, ///< the browser lets the extension hold no tab
    NoPermission, ///< for the site or its sign-in page, or the site is not switched on
    NotAsked, ///< the site let the tab in without the sign-in page
    NoUser, ///< the page keeps nothing that can be read
    Refused, ///< IAP took the tab back to the sign-in page
    UnknownPerson, ///< IAP did not say whose session it is
    Late, ///< time is up
};
inline constexpr std::array kAllNotSignedInWhys{NotSignedInWhy::Cancelled, NotSignedInWhy::CannotHold,
    NotSignedInWhy::NoPermission, NotSignedInWhy::NotAsked, NotSignedInWhy::NoUser, NotSignedInWhy::Refused,
    NotSignedInWhy::UnknownPerson, NotSignedInWhy::Late};
/// The other answer to SignInHere.
struct NotSignedIn {
    QString site;
    QString attempt;
    NotSignedInWhy why = NotSignedInWhy::Cancelled;
};
/// A click: the Sessions window.
struct OpenWanted { };
/// The extension goes, or the user made it forget the pairing: so does the tray.
struct Bye { };
using FromBrowser = std::variant<Hello, Pair, Enable, Disable, RefreshWanted, Report, PageCount, SignInWanted,
    SignedInHere, NotSignedIn, OpenWanted, Bye>;

// To the browser.

/// What the policy says of browsers.
enum class Mode { Off, Ask, On };
inline constexpr std::array kAllModes{Mode::Off, Mode::Ask, Mode::On};
/// Answer to Hello.
struct Welcome {
    bool paired = false;
    Mode mode = Mode::Ask;
};
/// The user said yes. The tray keeps the key's SHA-256 alone.
struct Paired {
    Secret key; ///< 43 characters of base64url
};
/// The user or the policy said no.
struct Refused {
    enum class What { Pair, Enable };
    What what = What::Pair;
    QString site; ///< Enable only
    QString sentence; ///< for the user
};
struct Site {
    QString id;
    QString name;
    QUrl url; ///< https
    QString authOrigin; ///< of the pinned sign-in page; empty until known
    bool enabled = false; ///< in this profile
    bool mayEnable = false;
    QString state; ///< word of `status --json`
    bool refreshing = false;
    QString sentence; ///< for the user: what is the matter; may be empty
    std::optional<std::chrono::seconds> endsIn; ///< of the tray's session
    QString person; ///< whose session, for people; may be empty
    QString tenant; ///< its name, for people; may be empty
    Generation generation = 0; ///< of the session that an enabled browser should have; 0: none
    bool maySignInHere = false; ///< the policy lets the user sign in in this browser, where it can hold
};
/// The whole list: paired profiles only, after Welcome and at every change.
struct Sites {
    QList<Site> sites;
};
struct PushedCookie {
    QString name;
    Secret value;
    QString path;
};
/// A site's session for its cookie store: sites that are enabled in this paired profile only.
struct Session {
    QString site;
    Generation generation = 0;
    std::chrono::seconds endsIn{0};
    Owner owner; ///< to tell our person from another before a cookie that we did not set is replaced
    QList<PushedCookie> cookies;
};
/// Our cookies of these names go from every store, and the browser's own sign-in with them; a Report `removed`, or
/// first `leaving`, answers for each.
struct Remove {
    QString site;
    Generation generation = 0;
    QStringList names;
};
/// How many pages of the site are open?
struct CountPages {
    int request = 0;
    QString site;
};
/// To RefreshWanted.
struct Answer {
    int request = 0;
    bool ok = false;
    Reason reason = Reason::Ok;
    QString sentence; ///< for the user
};
/// The user wants to sign in in this browser: it opens a tab, and waits for what comes of it.
struct SignInHere {
    QString site;
    QString attempt; ///< 43 characters of base64url that nobody can guess; comes back in the answer
    QString authOrigin; ///< of the pinned sign-in page
    QString apiKey; ///< pinned
    std::chrono::seconds limit{0};
};
/// That attempt is over; whatever comes of it is not wanted any more.
struct SignInOver {
    QString site;
    QString attempt;
};
/// The last message of a connection.
enum class LeaveCode {
    Off, ///< by policy or settings: everything that we set goes, the pairing stays
    Revoked, ///< everything that we set goes, and the pairing with it
    Replaced, ///< the same profile connected again: nothing goes
};
inline constexpr std::array kAllLeaveCodes{LeaveCode::Off, LeaveCode::Revoked, LeaveCode::Replaced};
struct Leave {
    LeaveCode code = LeaveCode::Off;
};
using ToBrowser =
    std::variant<Welcome, Paired, Refused, Sites, Session, Remove, CountPages, Answer, SignInHere, SignInOver, Leave>;

/// One line, newline included. Whoever sends a Session or Paired wipes it afterwards.
QByteArray encode(const ToBrowser &message);

/// Errors name the place; text that is shown to people comes back without characters that steer it.
Result<RelayHello> decodeRelayHello(QByteArrayView line);
Result<FromBrowser> decode(QByteArrayView line);

/// The stable words, as in the messages.
QLatin1String code(Cause cause);
QLatin1String code(StoreState state);
QLatin1String code(Mode mode);
QLatin1String code(LeaveCode leave);
QLatin1String code(NotSignedInWhy why);

}
