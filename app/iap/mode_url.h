#pragma once

// IAP's own pages on a resource, chosen by ?gcp-iap-mode= (PROTOCOL.md#modes). The rest of the query stays as it
// is.

#include <QUrl>

namespace lanyard {

/// The page that answers who is signed in.
QUrl identityUrl(const QUrl &resource);

/// Ends the caller's session, and sends a browser on to the auth page to sign it out there, too.
QUrl signOutUrl(const QUrl &resource);

/// A page that keeps a browser's session alive as long as it is open.
QUrl sessionRefresherUrl(const QUrl &resource);

}
