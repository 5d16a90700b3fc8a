#pragma once

// What the user may ask about their own browsers: which are connected, and which resources each may have. Implemented
// by browser/browser_bridge.h; lives on the main thread, outlives the event loop.

#include "base/result.h"
#include "session/browser_sign_in.h"
#include "status/browsers/browsers_view.h"
#include "status/sign_out_report.h"

#include <QObject>
#include <QStringList>
#include <qcorotask.h>

namespace lanyard {

class BrowserService : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual BrowsersView view() const = 0;
    /// Asks the user, unless they agreed before or the policy did.
    virtual QCoro::Task<Result<void>> enable(QString profile, QString resource) = 0;
    virtual Result<void> disable(const QString &profile, const QString &resource) = 0;
    /// The profile is a stranger again; what it holds goes when it is connected.
    virtual Result<void> remove(const QString &profile) = 0;
    /// Pages of that resource that are open where it is enabled and connected: waits a second at most.
    virtual QCoro::Task<int> openPages(QString resource) = 0;
    /// These resources were signed out of: waits a second at most. What is left in browsers.
    virtual QCoro::Task<LeftInBrowsers> signedOut(QStringList resources) = 0;
    /// Has a browser open the resource in a tab of its own, and waits until the user has signed in there: ten minutes
    /// at most, one at a time. What comes of it is not judged yet.
    virtual QCoro::Task<Result<BrowserSignIn>> signIn(BrowserSignInJob job) = 0;
    /// Nothing happens where none waits for this resource.
    virtual void cancelSignIn(const QString &resource) = 0;

Q_SIGNALS:
    /// Emitted when something in view() may have changed. Coalesced: at most one per turn of the event loop.
    void changed();
};

}
