#include "status/browsers/browsers_text.h"

#include "base/text/bidi_isolate.h"
#include "base/text/duration_text.h"

#include <QLocale>

namespace lanyard {

namespace {

QString dateAndTime(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat);
}

}

QString BrowsersText::connection(const BrowserProfileView &profile, const QDateTime &now)
{
    if (profile.connected)
        return tr("Connected");
    if (!profile.seenAt.isValid())
        return tr("Not connected");
    const bool isLongAgo = profile.seenAt.secsTo(now) >= 12 * 3600;
    const QString since = isLongAgo ? QLocale().toString(profile.seenAt.toLocalTime().date(), QLocale::ShortFormat)
                                    : DurationText::timeOfDay(profile.seenAt);
    //: %1: a time of day, or a date
    return tr("Not connected since %1").arg(since);
}

QString BrowsersText::state(const BrowserSiteView &site)
{
    switch (site.state) {
    case BrowserSiteState::Off:
        return {};
    case BrowserSiteState::Disabled:
        return tr("Switched off for all browsers");
    case BrowserSiteState::NotAllowed:
        return tr("Not allowed by your administrator");
    case BrowserSiteState::Unencrypted:
        return tr("Only addresses with https can be used in a browser");
    case BrowserSiteState::Unfit:
        return tr("This resource's session cannot be used in a browser");
    case BrowserSiteState::NoSession:
        return tr("Lanyard has no session now");
    case BrowserSiteState::Pending:
        return tr("Waiting for the browser");
    case BrowserSiteState::Set:
        return tr("Signed in");
    case BrowserSiteState::Refused:
        return tr("The resource refused the session in this browser");
    case BrowserSiteState::KeptBack:
        return tr("Your browser's settings block this site's cookies");
    case BrowserSiteState::Blocked:
        return tr("Blocked by your administrator");
    case BrowserSiteState::NoPermission:
        return tr("The extension may not access this site: allow it in the extension's menu");
    case BrowserSiteState::TooLong:
        return tr("The session is too long for a cookie");
    case BrowserSiteState::Foreign:
        if (site.person.isEmpty())
            return tr("Somebody else is signed in there");
        //: %1: an e-mail address or a name
        return tr("Signed in there as %1").arg(isolated(site.person));
    case BrowserSiteState::SignedOut:
        return tr("You signed out in the browser");
    case BrowserSiteState::Missing:
        return tr("The browser lost the session");
    case BrowserSiteState::Owed:
        //: %1: date and time
        return tr("Sign-out pending since %1: still signed in there until the browser connects")
            .arg(dateAndTime(site.since));
    case BrowserSiteState::OutOfReach:
        //: %1: date and time
        return tr("Sign-out pending since %1: still signed in there until you allow the extension to access this site")
            .arg(dateAndTime(site.since));
    case BrowserSiteState::Leaving:
        //: %1: date and time, %2: a sign-in page's address
        return tr("Sign-out pending since %1: the browser is still signed in at %2")
            .arg(dateAndTime(site.since), site.page);
    case BrowserSiteState::SigningIn:
        return tr("Waiting for you to sign in there");
    }
    Q_UNREACHABLE();
}

bool BrowsersText::isProblem(const BrowserSiteView &site)
{
    switch (site.state) {
    case BrowserSiteState::Off:
    case BrowserSiteState::Disabled:
    case BrowserSiteState::NotAllowed:
    case BrowserSiteState::Unencrypted:
    case BrowserSiteState::NoSession:
    case BrowserSiteState::Pending:
    case BrowserSiteState::Set:
    case BrowserSiteState::SignedOut:
    case BrowserSiteState::SigningIn:
        return false;
    case BrowserSiteState::Unfit:
    case BrowserSiteState::Refused:
    case BrowserSiteState::KeptBack:
    case BrowserSiteState::Blocked:
    case BrowserSiteState::NoPermission:
    case BrowserSiteState::TooLong:
    case BrowserSiteState::Foreign:
    case BrowserSiteState::Missing:
    case BrowserSiteState::Owed:
    case BrowserSiteState::OutOfReach:
    case BrowserSiteState::Leaving:
        return true;
    }
    Q_UNREACHABLE();
}

QString BrowsersText::nothing(BridgeMode mode)
{
    if (mode == BridgeMode::Off)
        return tr("Keeping browsers signed in is turned off, in the settings or by your administrator's policy.");
    return tr("No browser is connected. Click “Connect” in the menu of the Lanyard extension in your browser.");
}

}
