#include "browser/bridge_text.h"

namespace lanyard::browser {

QString BridgeText::notSignedIn(NotSignedInWhy why)
{
    switch (why) {
    case NotSignedInWhy::Cancelled:
        return tr("The sign-in was cancelled.");
    case NotSignedInWhy::CannotHold:
        return tr(
            "This works only where an administrator installed Lanyard's extension. Use Lanyard's window to sign in.");
    case NotSignedInWhy::NoPermission:
        return tr("Lanyard's extension may not use this resource or its sign-in page. Switch the resource off and on "
                  "again in the extension.");
    case NotSignedInWhy::NotAsked:
        return tr("The resource opened without asking you to sign in. Use Lanyard's window to sign in.");
    case NotSignedInWhy::NoUser:
        return tr("The sign-in page stored nothing that Lanyard can use. Use Lanyard's window to sign in.");
    case NotSignedInWhy::Refused:
        return tr("The sign-in did not succeed in your browser. Try again.");
    case NotSignedInWhy::UnknownPerson:
        return tr("Lanyard could not find out who signed in with your browser. Use Lanyard's window to sign in.");
    case NotSignedInWhy::Late:
        return tr("You did not sign in within ten minutes. Try again.");
    }
    Q_UNREACHABLE();
}

}
