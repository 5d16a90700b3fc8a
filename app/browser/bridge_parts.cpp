#include "browser/bridge_parts.h"

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
    if (!session || !parts.profiles.find(profile))
        return refusedBy(Reason::Configuration, BridgeText::unknown());
    if (parts.policy.rules.mode == BridgeMode::Off)
        return refusedBy(Reason::Configuration, BrowsersText::nothing(BridgeMode::Off));
    BrowserSiteView view;
    if (const auto why = parts.policy.forbids(*session)) {
        view.state = *why;
        return refusedBy(Reason::Configuration, BrowsersText::state(view));
    }
    return *session;
}

}
