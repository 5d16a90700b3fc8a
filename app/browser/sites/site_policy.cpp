#include "browser/sites/site_policy.h"

#include <algorithm>

namespace lanyard::browser {

std::optional<BrowserSiteState> SitePolicy::forbids(const SessionView &session) const
{
    if (rules.mode == BridgeMode::Off)
        return BrowserSiteState::Disabled;
    if (!rules.allowsResource(session.id))
        return BrowserSiteState::NotAllowed;
    if (withheld(session.url, {isDevelopment, true, false}))
        return BrowserSiteState::Unencrypted;
    return std::nullopt;
}

bool SitePolicy::excludes(const QString &program) const
{
    return rules.mode != BridgeMode::Off && !program.isEmpty() && !rules.allowsBrowser(program);
}

bool SitePolicy::isGranted(const SessionView &session) const
{
    return rules.isGranted(session.id) && !hasPortOfItsOwn(session.url);
}

PushTerms SitePolicy::terms(const SessionView &session, const Status &status) const
{
    const auto isSameHost = [&session](const SessionView &other) {
        return other.id != session.id && other.url.host() == session.url.host();
    };
    return {isDevelopment, true, std::any_of(status.sessions.cbegin(), status.sessions.cend(), isSameHost)};
}

Mode SitePolicy::mode() const
{
    if (!isKnown)
        return Mode::Ask;
    switch (rules.mode) {
    case BridgeMode::Off:
        return Mode::Off;
    case BridgeMode::Ask:
        return Mode::Ask;
    case BridgeMode::On:
        return Mode::On;
    }
    Q_UNREACHABLE();
}

}
