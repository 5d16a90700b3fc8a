#include "browser/bridge_parts.h"

#include "browser/bridge_facts.h"
#include "browser/bridge_text.h"
#include "status/browsers/browsers_text.h"
#include "status/overview.h"

namespace lanyard::browser {

tl::unexpected<Error> refusedBy(Reason reason, const QString &sentence)
{
    return failure(reason, QStringLiteral("a browser's wish was refused"), sentence);
}

Result<SessionView> mayHave(const BridgeParts &parts, const QString &profile, const QString &site)
{
    const auto session = sessionById(parts.sessions.status(), site);
    const Profile *known = parts.profiles.find(profile);
    if (!session || !known)
        return refusedBy(Reason::Configuration, BridgeText::unknown());
    if (parts.policy.rules.mode == BridgeMode::Off)
        return refusedBy(Reason::Configuration, BrowsersText::nothing(BridgeMode::Off));
    BrowserSiteView view;
    if (const auto why = forbids(*known, *session, parts.policy)) {
        view.state = *why;
        return refusedBy(Reason::Configuration, BrowsersText::state(view));
    }
    return *session;
}

}
