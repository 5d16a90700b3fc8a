#pragma once

// Translates the web engine's terms to ours.

#include "base/reason.h"

#include <QString>

class QWebEngineCertificateError;
class QWebEngineLoadingInfo;

namespace lanyard::signin {

/// Why a page could not be loaded.
Reason reasonOf(const QWebEngineLoadingInfo &info);
/// By us, by the user, or by the next navigation: no failure.
bool wasStopped(const QWebEngineLoadingInfo &info);
/// Of a frame, an image or a script, not of the page; before Qt 6.8 nobody can tell, and it is false.
bool isOfPart(const QWebEngineCertificateError &error);
/// mailto and other addresses that are not pages: neither http nor the engine's own schemes.
bool isOtherApplications(const QString &scheme);

}
