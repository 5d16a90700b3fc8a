#pragma once

// What each navigation of a page means (app/README.md#trust-rules). Remembers what it needs: the auth page, its tenant,
// and where the page was last. Pure: the window carries the decision out.

#include "iap/challenge.h"
#include "iap/origin.h"
#include "iap/trust.h"
#include "signin/backends.h"
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

struct NavigationDecision {
    enum class Action {
        Allow,
        Refuse, ///< not a web address that the window may show
        Load, ///< stop, and load `url` instead
        ReadStorage, ///< stop, read the auth page's storage while it lives, then release(url) and load it
        SessionEnded, ///< Open: IAP asks for a sign-in, and a refresh may end that; stop
        BackendMet, ///< Open: another back end's IAP asks, whose session may be at hand; stop
        Untrusted, ///< not the pinned sign-in page, or an unacceptable challenge; stop
    };
    Action action = Action::Allow;
    QUrl url; ///< SessionEnded, BackendMet: of the page that was asked for
    QUrl redirectUri; ///< BackendMet
};

/// May the window show it: https (http to loopback in development), or an empty page; in a frame also what a page makes
/// itself.
bool isShowable(const NavigationRequest &request, bool development);

class Navigation {
public:
    explicit Navigation(const Job &job);

    NavigationDecision decide(const NavigationRequest &request);
    /// The next navigation to this address is allowed without reading.
    void release(const QUrl &url);
    /// The auth page changes its own address when the user has chosen a tenant.
    void moved(const QUrl &url);
    /// Open: the session was refreshed.
    void refreshed();
    /// Open: the session of another back end came, or there is none.
    void otherSession(bool isThere);
    /// For Open: call when a page has been shown.
    void shown(const QUrl &url);

    QString authOrigin() const { return m_authPage.authOrigin; }
    QString apiKey() const { return m_authPage.apiKey; }
    QString tenant() const { return m_tenant; } ///< that the auth page serves; empty for none, or not known
    bool isOnResource(const QUrl &url) const { return isSameOrigin(url, m_resource); }
    bool isOnAuthPage(const QUrl &url) const;
    /// The page went back to the resource after it was on the auth page (or never had to go there).
    bool hasReachedResource() const { return m_reached; }

private:
    NavigationDecision decideChallenge(const QUrl &address);
    std::optional<NavigationDecision> decideOpen(const Result<Challenge> &challenge);

    Job::Kind m_kind;
    QUrl m_resource;
    QString m_preselected; ///< tenant to preselect
    bool m_development;
    std::optional<Pin> m_pin;
    Pin m_authPage; ///< the pinned one, or the one that was met
    QString m_tenant;
    QUrl m_last; ///< of the main frame
    QUrl m_released;
    bool m_reached = false;
    Backends m_backends;
};

}
