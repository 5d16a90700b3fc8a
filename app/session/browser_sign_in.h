#pragma once

// A sign-in in the user's own browser (app/README.md#sign-in-browser), as it goes between the session layer, which
// wants and judges it, and the bridge, which has it done. Plain values.

#include "session/held_session.h"
#include "window/kept_users.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace lanyard {

/// What is asked of a browser.
struct BrowserSignInJob {
    QString resource; ///< its id
    QString profile; ///< id of the browser's profile; empty: one that is connected
    QString authOrigin; ///< of the pinned sign-in page
    QString apiKey; ///< pinned
};

/// What came of it. Nothing of it is believed before the token's own answer says the same.
struct BrowserSignIn {
    QString browser; ///< "Chromium 156"
    SessionOwner owner; ///< of the session that the browser's tab got, as IAP told the browser
    QList<signin::StorageRow> users; ///< what the sign-in page keeps there
};

}
