#pragma once

#include <QString>
#include <QUrl>

namespace lanyard {

/// What the user alone may answer about a browser of theirs.
struct BrowserQuestion {
    QString browser; ///< "Chromium 156"
    QString resource; ///< its name; empty: may this profile ask for sessions at all?
    QUrl url; ///< of the resource
    bool hasPortOfItsOwn = false; ///< a browser sends the cookie to every port of the host
    friend bool operator==(const BrowserQuestion &, const BrowserQuestion &) = default;
};

}
