#include "status/browsers/browsers_view.h"

#include <algorithm>

namespace lanyard {

QLatin1String code(BrowserSiteState state)
{
    switch (state) {
    case BrowserSiteState::Off:
        return QLatin1String("off");
    case BrowserSiteState::Disabled:
        return QLatin1String("disabled");
    case BrowserSiteState::NotAllowed:
        return QLatin1String("not-allowed");
    case BrowserSiteState::Unencrypted:
        return QLatin1String("unencrypted");
    case BrowserSiteState::Unfit:
        return QLatin1String("unfit");
    case BrowserSiteState::NoSession:
        return QLatin1String("no-session");
    case BrowserSiteState::Pending:
        return QLatin1String("pending");
    case BrowserSiteState::Set:
        return QLatin1String("set");
    case BrowserSiteState::Refused:
        return QLatin1String("refused");
    case BrowserSiteState::KeptBack:
        return QLatin1String("kept-back");
    case BrowserSiteState::Blocked:
        return QLatin1String("blocked");
    case BrowserSiteState::NoPermission:
        return QLatin1String("no-permission");
    case BrowserSiteState::TooLong:
        return QLatin1String("too-long");
    case BrowserSiteState::Foreign:
        return QLatin1String("foreign");
    case BrowserSiteState::SignedOut:
        return QLatin1String("signed-out");
    case BrowserSiteState::Missing:
        return QLatin1String("missing");
    case BrowserSiteState::Owed:
        return QLatin1String("owed");
    case BrowserSiteState::OutOfReach:
        return QLatin1String("out-of-reach");
    case BrowserSiteState::Leaving:
        return QLatin1String("leaving");
    case BrowserSiteState::SigningIn:
        return QLatin1String("signing-in");
    }
    Q_UNREACHABLE();
}

std::optional<BrowserProfileView> profileById(const BrowsersView &view, const QString &id)
{
    const auto found = std::find_if(view.profiles.cbegin(), view.profiles.cend(),
        [&id](const BrowserProfileView &profile) { return profile.id == id; });
    return found == view.profiles.cend() ? std::nullopt : std::optional(*found);
}

}
