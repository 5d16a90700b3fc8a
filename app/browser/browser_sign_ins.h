#pragma once

// The one sign-in that waits in one of the user's own browsers (app/README.md#sign-in-browser): asks one paired
// profile, and takes one answer. It counts only from the connection that was asked, for the site and by the number that
// it was asked with, within the limit, and only once; whatever else comes is dropped. What the answer is worth, the
// session layer judges. Owned by BrowserBridge.

#include "browser/server/browser_server.h"
#include "session/browser_sign_in.h"

#include <QTimer>
#include <chrono>
#include <memory>
#include <qcorotask.h>

namespace lanyard {
class Clock;
template <class T> class EventQueue;
}

namespace lanyard::browser {

struct SitePolicy;

class BrowserSignIns : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::minutes kLimit{10};

    /// All of it outlives this.
    BrowserSignIns(BrowserServer &server, const BrowserProfiles &profiles, const Clock &clock);
    ~BrowserSignIns() override;

    /// Done when the browser answered, the user cancelled, or time is up. One at a time.
    QCoro::Task<Result<BrowserSignIn>> run(BrowserSignInJob job, SitePolicy policy);
    /// Cancels the sign-in to this resource, if one is waiting.
    void cancel(const QString &resource);
    void cancelAll();
    /// Ends the sign-in that is waiting if the policy now forbids it.
    void checkPolicy(const SitePolicy &policy);

    // What comes from browsers.
    void take(quint64 connection, const SignedInHere &answer);
    void take(quint64 connection, const NotSignedIn &answer);
    void left(quint64 connection);

    struct Waiting {
        QString profile;
        QString site;
    };
    std::optional<Waiting> waiting() const;

Q_SIGNALS:
    /// Emitted when waiting() has changed.
    void changed();

private:
    using Outcome = Result<BrowserSignIn>;
    struct Attempt {
        Visitor visitor;
        QString site;
        QString number; ///< that nobody can guess
        std::chrono::milliseconds until{}; ///< since the computer started
        std::shared_ptr<EventQueue<Outcome>> outcome;
    };

    Result<Visitor> browserFor(const BrowserSignInJob &job, const SitePolicy &policy) const;
    bool isWanted(quint64 connection, const QString &site, const QString &number) const;
    void end(const Outcome &outcome);

    BrowserServer &m_server;
    const BrowserProfiles &m_profiles;
    const Clock &m_clock;
    std::optional<Attempt> m_attempt;
    QTimer m_limit;
};

}
