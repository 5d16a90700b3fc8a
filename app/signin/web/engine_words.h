#pragma once

// From the web engine's words to ours.

#include "base/reason.h"
#include "signin/page_notice.h"

#include <QWebEnginePage>

class QWebEngineLoadingInfo;

namespace lanyard::signin {

Wish wishOf(QWebEnginePage::Feature feature);
/// Why a page could not be loaded.
Reason reasonOf(const QWebEngineLoadingInfo &info);
/// By us, by the user, or by the next navigation: no failure.
bool wasStopped(const QWebEngineLoadingInfo &info);
/// mailto, and whatever else is no page: neither http nor one of the engine's own.
bool isOtherApplications(const QString &scheme);

}
