#pragma once

// What a page may ask the engine for beyond the web's own: nothing, and the user is told. How the engine asks differs
// between Qt 6.4 and 6.8.

#include "signin/page_notice.h"

#include <functional>

class QWebEnginePage;
class QWebEngineProfile;

namespace lanyard::signin {

/// Denies whatever the page asks for, now and later, and tells what it was and who asked.
void denyPermissions(QWebEnginePage *page, std::function<void(BlockedFeature, const QUrl &)> denied);

/// Has the engine ask every time, rather than repeat an earlier denial by itself, unseen by us.
void askEveryTime(QWebEngineProfile *profile);

}
