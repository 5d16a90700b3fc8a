#pragma once

#include "browser/message/browser_message.h"

#include <QCoreApplication>

namespace lanyard::browser {

/// What a browser's user is told where a wish is not granted. Pure.
class BridgeText {
    Q_DECLARE_TR_FUNCTIONS(lanyard::browser::BridgeText)
public:
    static QString browserNotAllowed() { return tr("Your administrator's policy does not allow this browser."); }
    static QString no() { return tr("You said no."); }
    static QString noBefore() { return tr("You said no a moment ago."); }
    static QString leftWhileAsked()
    {
        return tr("The connection to this browser ended while you were asked. Try again in a few seconds.");
    }
    static QString unknown() { return tr("Lanyard no longer knows this resource or this browser."); }
    static QString otherQuestion() { return tr("Answer Lanyard's other question first."); }
    static QString signInNotAllowed()
    {
        return tr("Your administrator's policy does not allow signing in with your own browser.");
    }
    static QString noBrowserToSignIn()
    {
        return tr("This resource is not switched on in any browser that is connected to Lanyard.");
    }
    static QString otherSignIn() { return tr("Lanyard is waiting for another sign-in in your browser."); }
    static QString browserLeft() { return tr("The browser closed before you had signed in."); }
    /// Why a sign-in in the user's own browser came to nothing.
    static QString notSignedIn(NotSignedInWhy why);
    static QString overtaken() { return tr("This changed while you were asked. Try again."); }
};

}
