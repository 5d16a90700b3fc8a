#pragma once

// What each navigation of a page means (design sections 4 and 7). Keeps the little memory that this needs: which auth
// page was met, which tenant it serves, where the page was last. Pure: the window does what the verdict says.

#include "signin/challenge.h"
#include "window/job.h"

#include <QUrl>
#include <optional>

namespace lanyard::signin {

struct NavigationRequest {
    QUrl from; ///< of the document that is still there
    QUrl to;
    bool mainFrame = true;
    bool form = false; ///< a form is sent: its body would be lost if the navigation were stopped and resumed
};

struct Verdict {
    enum class Act {
        Allow,
        Refuse, ///< not a web address that the window may show
        Load, ///< stop, and load `url` instead
        Harvest, ///< stop, read the auth page's storage while it lives, then release(url) and load it
        SessionEnded, ///< Open: IAP asks for a sign-in; stop
        Untrusted, ///< another sign-in page than the pinned one; stop
    };
    Act act = Act::Allow;
    QUrl url;
};

class Navigation {
public:
    explicit Navigation(const Job &job);

    Verdict judge(const NavigationRequest &request);
    /// The next navigation to this address passes without a harvest.
    void release(const QUrl &url);
    /// The auth page changes its own address when the user has chosen a tenant.
    void moved(const QUrl &url);

    QString authOrigin() const { return m_authOrigin; }
    QString apiKey() const { return m_apiKey; }
    QString tenant() const { return m_tenant; } ///< that the auth page serves; empty for none, or not known
    bool isOnResource(const QUrl &url) const;
    bool isOnAuthPage(const QUrl &url) const;
    /// The page went back to the resource after it was on the auth page (or never had to go there).
    bool hasReachedResource() const { return m_reached; }

private:
    Verdict judgeChallenge(const Challenge &challenge, const QUrl &url);

    Job::Kind m_kind;
    QString m_resourceOrigin;
    QString m_wanted; ///< tenant to preselect
    bool m_development;
    bool m_pinned;
    QString m_authOrigin;
    QString m_apiKey;
    QString m_tenant;
    QUrl m_last; ///< of the main frame
    QUrl m_released;
    bool m_reached = false;
};

}
