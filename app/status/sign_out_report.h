#pragma once

#include <QDateTime>
#include <QStringList>

namespace lanyard {

/// Browsers that a sign-out did not reach in the end, by name.
struct LeftInBrowsers {
    QStringList signedIn; ///< they may have the session: it goes when they connect
    QStringList
        signingOut; ///< they gave it up; their own sign-in, with which a new tab would sign in again, is being ended
    QStringList pages; ///< hosts of the sign-in pages that signingOut are still signed in at
    friend bool operator==(const LeftInBrowsers &, const LeftInBrowsers &) = default;
};

/// What a sign-out did, for the dialog's and the command's closing sentences.
struct SignOutReport {
    QStringList signedOut; ///< names of the resources whose session is gone
    QStringList stillActive; ///< names of other resources that shared an account: they work until their session ends
    QDateTime copiesUntil; ///< copies of a session may work until then (its exp), UTC; invalid when none
    bool serverTold = true; ///< IAP itself answered GCIP_SIGNOUT for each live session; local secrets are gone anyway
    LeftInBrowsers browsers;
    QStringList leftInKeychain; ///< accounts whose entry could not be deleted yet (locked): retried until gone
    friend bool operator==(const SignOutReport &, const SignOutReport &) = default;
};

}
