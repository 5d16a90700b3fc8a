#include "diagnostics/parts.h"

namespace lanyard::diagnostics {

namespace {

constexpr std::array kBrowsers{"Chromium", "Chrome", "Edge", "Firefox"};

HarmlessObject tenantOf(const TenantView &tenant, Numbering &numbers)
{
    return {
        {"tenant", numberOf(numbers.tenants, tenant.id)},
        {"signedIn", tenant.signedIn},
        {"current", tenant.current},
    };
}

Harmless accountOf(const SessionView &session, Numbering &numbers)
{
    if (!session.account)
        return {};
    const QStringList key{session.authOrigin, session.account->tenantId, session.account->uid};
    return HarmlessObject{
        {"account", numberOf(numbers.accounts, key.join(u'\n'))},
        {"tenant", numberOf(numbers.tenants, session.account->tenantId)},
        {"hasAddress", !session.account->email.isEmpty()},
    };
}

HarmlessObject sessionOf(const SessionView &session, Numbering &numbers)
{
    QList<Harmless> tenants;
    for (const TenantView &tenant : session.tenants)
        tenants.append(tenantOf(tenant, numbers));
    return {
        {"resource", numberOf(numbers.resources, session.id)},
        {"addedByUser", session.removable},
        {"state", session.state},
        {"refreshing", session.refreshing},
        {"reason", session.reason},
        {"refresh", session.refreshMethod},
        {"hasNote", !session.note.isEmpty()},
        {"startedAt", session.startedAt},
        {"expiresAt", session.expiresAt},
        {"refreshAt", session.refreshAt},
        {"verifiedAt", session.verifiedAt},
        {"signInPage", numberOf(numbers.pages, session.authOrigin)},
        {"account", accountOf(session, numbers)},
        {"tenants", tenants},
    };
}

HarmlessObject siteOf(const BrowserSiteView &site, Numbering &numbers)
{
    return {
        {"resource", numberOf(numbers.resources, site.id)},
        {"enabled", site.enabled},
        {"mayEnable", site.mayEnable},
        {"state", site.state},
        {"since", site.since},
    };
}

HarmlessObject profileOf(const BrowserProfileView &profile, Numbering &numbers)
{
    QList<Harmless> sites;
    for (const BrowserSiteView &site : profile.sites)
        sites.append(siteOf(site, numbers));
    return {
        {"browser", oneOf<kBrowsers>(profile.name.section(u' ', 0, 0))},
        {"connected", profile.connected},
        {"seenAt", profile.seenAt},
        {"sites", sites},
    };
}

Harmless browsersOf(const std::optional<BrowsersView> &view, Numbering &numbers)
{
    if (!view)
        return {};
    QList<Harmless> profiles;
    for (const BrowserProfileView &profile : view->profiles)
        profiles.append(profileOf(profile, numbers));
    return HarmlessObject{{"mode", view->mode}, {"hasProblem", !view->problem.isEmpty()}, {"profiles", profiles}};
}

}

HarmlessObject statesPart(const Seen &seen, Numbering &numbers)
{
    if (!seen.status)
        return {{"running", false}};
    const Status &status = *seen.status;
    QList<Harmless> resources;
    for (const SessionView &session : status.sessions)
        resources.append(sessionOf(session, numbers));
    return {
        {"running", true},
        {"now", status.now},
        {"keychain", status.keychain},
        {"network", status.network},
        {"paused", status.paused},
        {"hasProblem", !status.problem.isEmpty()},
        {"exportSessions", status.exportSessions},
        {"allowUserResources", status.allowUserResources},
        {"leftInKeychain", status.leftInKeychain},
        {"resources", resources},
        {"browsers", browsersOf(seen.browsers, numbers)},
    };
}

}
