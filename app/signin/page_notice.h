#pragma once

// What a page asked for and did not get, in one sentence for the bar above it. Pure.

#include "base/reason.h"

#include <QCoreApplication>
#include <QString>
#include <QUrl>

namespace lanyard::signin {

struct PageNotice {
    QString text;
    bool offersBrowser = false; ///< the user's browser can do it
};

/// What pages ask for and this window refuses.
enum class BlockedFeature {
    Camera,
    Microphone,
    CameraAndMicrophone,
    Location,
    Notifications,
    Screen,
    Pointer,
    Clipboard,
    Fonts,
    Printing,
    Files,
    Folder,
    SecurityKey,
    MoreWindows,
    Password, ///< asked for in the background
    Other, ///< what this version does not know
};

/// The feature's word in the log.
QLatin1String word(BlockedFeature feature);

class PageNotices {
    Q_DECLARE_TR_FUNCTIONS(lanyard::signin::PageNotices)
public:
    /// @param host who asks
    static PageNotice blocked(BlockedFeature feature, const QString &host);
    static PageNotice downloadRefused(const QString &fileName);
    static PageNotice certificateRefused(const QString &host);
    /// Of a frame, an image, a script: the page itself is there.
    static PageNotice partRefused(const QString &host);
    /// Of an address that no window of ours opens: unencrypted, a file, another application's.
    static PageNotice addressRefused(const QUrl &url);
    /// @param provider its name, never translated
    static PageNotice providerRefuses(const QString &provider, const QString &resource);
    static PageNotice noBrowser();
    static PageNotice loadFailed(Reason reason, const QString &host);
    /// Why a page could not be loaded.
    static QString loadSentence(Reason reason);
};

}
