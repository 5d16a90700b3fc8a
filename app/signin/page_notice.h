#pragma once

// What a page asked for and did not get, in one sentence for the bar above it. Pure.

#include "base/reason.h"

#include <QCoreApplication>
#include <QString>
#include <QUrl>

namespace lanyard::signin {

struct Remark {
    QString text;
    bool offersBrowser = false; ///< the user's browser can do it
};

/// What pages ask for and this window refuses.
enum class Wish {
    Camera,
    Microphone,
    CameraAndMicrophone,
    Location,
    Notifications,
    Screen,
    Pointer,
    Printing,
    Files,
    Folder,
    SecurityKey,
    MoreWindows,
    Password, ///< asked for in the background
};

/// For the log.
QLatin1String word(Wish wish);

class Remarks {
    Q_DECLARE_TR_FUNCTIONS(lanyard::signin::Remarks)
public:
    /// @param host who asks
    static Remark refused(Wish wish, const QString &host);
    static Remark downloadRefused(const QString &fileName);
    static Remark certificateRefused(const QString &host);
    /// Of an address that no window of ours opens: unencrypted, a file, another application's.
    static Remark addressRefused(const QUrl &url);
    /// @param provider its name, never translated
    static Remark providerRefuses(const QString &provider, const QString &resource);
    static Remark noBrowser();
    static Remark loadFailed(Reason reason, const QString &host);
    /// Why a page could not be loaded.
    static QString loadSentence(Reason reason);
};

}
