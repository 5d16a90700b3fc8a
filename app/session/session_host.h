#pragma once

// What the session layer asks of the program around it: to ask the user, to make windows, to keep files. Implemented by
// the agent; outlives the session layer.

#include "base/result.h"
#include "policy/policy.h"
#include "session/browser_sign_in.h"
#include "status/sign_out_report.h"
#include "window/window.h"

#include <QList>
#include <QString>
#include <qcorotask.h>

namespace lanyard {

/// Only the user may answer: re-pinning a changed sign-in page, joining an account.
struct Question {
    QString title;
    QString text;
    QString accept; ///< the button that says yes
    QString reject;
};

/// Full paths. An empty one: what would be in it is forgotten at the end.
struct SessionFiles {
    QString accounts; ///< the ledger; never empty
    QString history;
};

class UiStateFile;

class SessionHost {
public:
    virtual ~SessionHost() = default;
    SessionHost() = default;
    Q_DISABLE_COPY_MOVE(SessionHost)

    virtual SessionFiles files() const = 0;
    virtual UiStateFile &uiState() = 0;
    /// False when the user refused, or nobody can be asked.
    virtual QCoro::Task<bool> ask(Question question) = 0;
    /// Pages of that resource in the user's browsers: a second at most.
    virtual QCoro::Task<int> openPages(QString resource) = 0;
    /// These resources were signed out of a moment ago: tells the user's browsers, for a second at most. What is left
    /// there.
    virtual QCoro::Task<LeftInBrowsers> signedOut(QStringList resources) = 0;
    /// Has one of the user's own browsers open the resource, and waits until the user signed in there. What comes of it
    /// is for the session layer to judge.
    virtual QCoro::Task<Result<BrowserSignIn>> signInWithBrowser(BrowserSignInJob job) = 0;
    virtual void cancelSignInWithBrowser(const QString &id) = 0;
    /// Makes a window that has no job yet.
    virtual WindowPtr makeWindow() = 0;
    virtual bool isDesktopDark() const = 0;
    /// An Error names what could not be written.
    virtual Result<void> saveUserResources(const QList<Resource> &resources) = 0;
};

}
