#pragma once

// The job that lanyard-tray gives to lanyard-signin, and what comes back: JSON lines on stdin and stdout, versioned,
// bounded, ended by the end of file on either side. Uses base and storage only; both processes link it.
//
//   tray -> window   first line: the Job. Then any number of Commands.
//   window -> tray   Events.
//
// A line over kMaxLine, an unknown type, a missing or mistyped field is an Error that names the field; the reader
// of such a line stops the conversation.

#include "base/keeping.h"
#include "base/proxy_login.h"
#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>
#include <optional>
#include <variant>

namespace lanyard::signin {

inline constexpr int kVersion = 1;
inline constexpr qsizetype kMaxLine = 256 * 1024;

/// Where the Firebase SDK keeps a user on the auth page's origin (PROTOCOL.md#sdk-record).
enum class Storage { IndexedDb, LocalStorage, SessionStorage };

/// A row of the SDK: what is read after a sign-in, and seeded for `refresh: web`. Only `refreshToken` is believed by
/// the tray; the rest serves to write it back where it was found.
struct FirebaseRecord {
    QString origin; ///< auth origin whose storage held it
    QString key; ///< firebase:authUser:<apiKey>:<appName>
    Storage storage = Storage::IndexedDb;
    QString apiKey;
    QString tenantId; ///< empty without tenants
    QString uid;
    bool isAnonymous = false; ///< the SDK's guest: nobody signed in
    Secret refreshToken;
};

/// A cookie as its Set-Cookie line; the host is the resource's.
using CookieLine = Secret;

/// How large a window is while it is not maximised, in device-independent pixels. The sides are 1 to kLargestSide.
struct Geometry {
    int width = 0;
    int height = 0;
    bool maximised = false;
    friend bool operator==(const Geometry &, const Geometry &) = default;
};
inline constexpr int kLargestSide = 16384;

struct Job {
    enum class Kind {
        SignIn, ///< the user signs in; no IAP cookies
        Open, ///< shows the resource with its session until the user closes it
        Refresh, ///< hidden: seeds `record`, loads the resource, returns cookies and the rotated token
    };
    Kind kind = Kind::SignIn;
    QString resourceId;
    QString resourceName;
    QUrl resourceUrl;
    QString authOrigin; ///< pinned; empty on first contact
    QString apiKey; ///< pinned; empty on first contact
    QString tenant; ///< preselected: selectAuthSession is rewritten to login with this tid; empty lets the page ask
    int position = 1; ///< "2 of 3" in the queue
    int queued = 1;
    QStringList certificateAuthorities; ///< PEM, from policy
    bool development = false; ///< policy: plain http accepted for loopback
    QStringList kerberosHosts; ///< policy: host patterns (base/host_pattern.h) that are shown the user's ticket
    QString userAgentAdded; ///< policy: behind the engine's own; empty: nothing
    QString userAgentInstead; ///< policy: of the engine's own; empty: that
    QList<CookieLine> cookies; ///< Open only
    QUrl redirectUri; ///< Open only: names the resource's back end; empty where it is not known
    std::optional<FirebaseRecord> record; ///< Refresh only
    std::optional<ProxyLogin> proxyLogin; ///< of the proxy that the engine uses, where the tray knows it
    QString language; ///< BCP 47, of the tray's user interface
    std::optional<Geometry> geometry; ///< as the last window of this kind was left
    bool dark = false; ///< the desktop's colours
    bool softwareRendering = false; ///< this computer's graphics cannot be trusted
};

/// Tray to window, after the job.
struct SetCookies {
    QList<CookieLine> cookies;
}; ///< a refreshed session for the open window
/// Answers BackendMet, and refreshes what it brought: that back end's session. Empty: the user signs in to it there.
struct BackendSession {
    QList<CookieLine> cookies;
};
struct Done { }; ///< the session is verified: close
struct Problem {
    QString message;
    bool retry = false;
    bool isRefusal = false; ///< of who signed in: another try begins without what this one left
}; ///< show this sentence in the window
struct Confirm {
    QString title;
    QString text;
    QString accept;
    QString reject;
}; ///< wrong-person guard and the like
struct Raise { }; ///< the user asked for this window again
struct Queue {
    int position = 1;
    int queued = 1;
}; ///< the queue grew or shrank
struct Close { }; ///< signed out, or the tray quits
using Command = std::variant<SetCookies, BackendSession, Done, Problem, Confirm, Raise, Queue, Close>;

/// Window to tray.
struct Ready { }; ///< the window is on screen (for Refresh: the page loads)
/// The resource was reached. `records` is whom the page keeps, one for each person, the likeliest first; `cookies` is
/// the resource's session, which alone tells whose it is.
struct SignedIn {
    QList<FirebaseRecord> records;
    QList<CookieLine> cookies;
    Keeping keeping = Keeping::Unreadable; ///< as far as the page's storage tells
};
struct Answer {
    bool accepted = false;
}; ///< to Confirm
struct Cancelled { }; ///< the user closed the window
struct Skipped { }; ///< "Skip" in a queue
struct Failed {
    Reason reason = Reason::Internal;
    QString detail;
};
/// The window's page met the end of its session (401/302 with the marker): asks for a refresh.
struct SessionEnded { };
/// The window's page met the challenge of another back end on the resource's host: asks for its session.
struct BackendMet {
    QUrl address; ///< of the page that is behind it
    QUrl redirectUri; ///< as the challenge says
};
/// The page's process crashed, or nothing was drawn, and nothing is lost by starting again with software rendering: the
/// window ends. Never from a job that had it.
struct RenderingFailed { };
using Event = std::variant<Ready, SignedIn, Answer, Cancelled, Skipped, Failed, SessionEnded, BackendMet, Geometry,
    RenderingFailed>;

/// One line each, newline included.
QByteArray encode(const Job &job);
QByteArray encode(const Command &command);
QByteArray encode(const Event &event);

Result<Job> decodeJob(QByteArrayView line);
Result<Command> decodeCommand(QByteArrayView line);
Result<Event> decodeEvent(QByteArrayView line);

}
