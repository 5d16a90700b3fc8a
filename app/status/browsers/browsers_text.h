#pragma once

// The words for what the user's own browsers have. Pure; times are differences to `now`.

#include "status/browsers/browsers_view.h"

#include <QCoreApplication>

namespace lanyard {

class BrowsersText {
    Q_DECLARE_TR_FUNCTIONS(lanyard::BrowsersText)
public:
    /// "Connected", "Not connected since 14:02".
    static QString connection(const BrowserProfileView &profile, const QDateTime &now);
    /// "Signed in", "Your browser's settings block this site's cookies"; empty where there is nothing to say.
    static QString state(const BrowserSiteView &site);
    /// Something that the user should look at.
    static bool isProblem(const BrowserSiteView &site);
    /// What stands in place of the list: off, or nothing connected.
    static QString nothing(BridgeMode mode);
};

}
