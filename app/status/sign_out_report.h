#pragma once

#include <QDateTime>
#include <QStringList>

namespace lanyard {

/// What a sign-out did, for the dialog's and the command's closing sentences.
struct SignOutReport {
    QStringList signedOut; ///< names of the resources whose session is gone
    QStringList stillActive; ///< names of other resources that shared an account: they work until their session ends
    QDateTime copiesUntil; ///< copies of a session may work until then (its exp), UTC; invalid when none
    bool serverTold = false; ///< IAP itself answered GCIP_SIGNOUT; local secrets are gone either way
    QStringList
        stillInBrowsers; ///< names of the user's browsers that may still be signed in: cleared when they connect
    QStringList leftInKeychain; ///< accounts whose entry could not be deleted yet (locked): retried until gone
    friend bool operator==(const SignOutReport &, const SignOutReport &) = default;
};

}
