#pragma once

// What a page may ask the engine for beyond the web's own: nothing, and the user is told. How the engine asks differs
// between Qt 6.4 and 6.8.

#include "signin/page_notice.h"

#include <QtGlobal>
#include <functional>

class QWebEnginePage;
class QWebEngineProfile;

namespace lanyard::signin {

/// Denies whatever the page asks for, now and later, and tells what it was and who asked.
void denyPermissions(QWebEnginePage *page, std::function<void(BlockedFeature, const QUrl &)> denied);

/// From Qt 6.7 on the engine waits for a key that is touched, and then for a dialog that we do not have.
inline constexpr bool kWaitsForSecurityKeys = QT_VERSION >= QT_VERSION_CHECK(6, 7, 0);

/// Cancels at once where the engine asks for such a dialog. scripts/security_key.js tells the page and the user.
void refuseSecurityKeys(QWebEnginePage *page);

/// Has the engine ask every time, rather than repeat an earlier denial by itself, unseen by us.
void askEveryTime(QWebEngineProfile *profile);

}
