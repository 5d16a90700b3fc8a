#include "browser/bridge_facts.h"

#include "status/browsers/browsers_text.h"

namespace lanyard::browser {

namespace {

BrowserSiteState stateOf(Withheld why)
{
    switch (why) {
    case Withheld::NotEncrypted:
    case Withheld::NotSecure:
        return BrowserSiteState::Unencrypted;
    case Withheld::TooLong:
        return BrowserSiteState::TooLong;
    case Withheld::Port:
    case Withheld::NoCookie:
    case Withheld::WiderDomain:
        return BrowserSiteState::Unfit;
    }
    Q_UNREACHABLE();
}

std::chrono::seconds left(const QDateTime &now, const QDateTime &end)
{
    return std::chrono::seconds(std::max<qint64>(0, now.secsTo(end)));
}

/// What is the matter with it, for the popup.
QString sentenceFor(const SessionView &site, const Profile &profile, const BridgeFacts &facts)
{
    BrowserSiteView view;
    view.state = forbids(profile, site, facts.policy).value_or(BrowserSiteState::Off);
    if (view.state != BrowserSiteState::Off)
        return BrowsersText::state(view);
    return site.reason == Reason::Ok ? QString() : site.message;
}

Site siteFor(const SessionView &session, const Profile &profile, const BridgeFacts &facts)
{
    Site site;
    site.id = session.id;
    site.name = session.name;
    site.url = session.url;
    site.authOrigin = session.authOrigin;
    site.mayEnable = !forbids(profile, session, facts.policy);
    site.enabled = site.mayEnable && profile.sites.contains(session.id);
    site.maySignInHere = site.enabled && facts.policy.rules.allowsSignIn(session.id);
    site.state = code(session.state);
    site.refreshing = session.refreshing;
    site.sentence = sentenceFor(session, profile, facts);
    if (session.expiresAt.isValid())
        site.endsIn = left(facts.status.now, session.expiresAt);
    if (session.account) {
        site.person = session.account->name;
        site.tenant = session.account->tenantName;
    }
    site.generation = site.enabled && cookiesFor(session, facts) ? facts.sessions.generation(session.id) : 0;
    return site;
}

BrowserSiteState owedIn(const Profile &profile, const SessionView &site, const StoreReports &reports)
{
    if (reports.isOutOfReach(profile.id, site.id))
        return BrowserSiteState::OutOfReach;
    return reports.isLeaving(profile.id, site.id) ? BrowserSiteState::Leaving : BrowserSiteState::Owed;
}

BrowserSiteState stateIn(const Profile &profile, const SessionView &site, const BridgeFacts &facts)
{
    if (profile.owed.contains(site.id))
        return owedIn(profile, site, facts.reports);
    if (const auto why = forbids(profile, site, facts.policy))
        return *why;
    if (!profile.sites.contains(site.id))
        return BrowserSiteState::Off;
    const auto cookies = cookiesFor(site, facts);
    return cookies ? facts.reports.of(profile.id, site.id).state : cookies.error();
}

}

std::optional<BrowserSiteState> forbids(const Profile &profile, const SessionView &site, const SitePolicy &policy)
{
    if (policy.excludes(profile.program))
        return BrowserSiteState::NotAllowed;
    return policy.forbids(site);
}

QString signInHostOf(const SessionView &site)
{
    return site.authOrigin.isEmpty() ? site.url.host() : QUrl(site.authOrigin).host();
}

tl::expected<QList<PushedCookie>, BrowserSiteState> cookiesFor(const SessionView &site, const BridgeFacts &facts)
{
    if (const auto why = facts.policy.forbids(site))
        return tl::unexpected(*why);
    const auto session = facts.sessions.of(site.id);
    if (!session)
        return tl::unexpected(BrowserSiteState::NoSession);
    return pushable(session->held, facts.policy.terms(site, facts.status)).map_error(stateOf);
}

Sites sitesFor(const Profile &profile, const BridgeFacts &facts)
{
    Sites sites;
    for (const SessionView &session : facts.status.sessions)
        sites.sites.append(siteFor(session, profile, facts));
    return sites;
}

std::optional<Session> sessionFor(const SessionView &site, const BridgeFacts &facts)
{
    const auto cookies = cookiesFor(site, facts);
    if (!cookies)
        return std::nullopt;
    const NumberedSession numbered = *facts.sessions.of(site.id);
    const SessionOwner &owner = numbered.held.owner;
    return Session{site.id, numbered.generation, left(facts.status.now, numbered.held.endsAt),
        {owner.project, owner.tenant, owner.uid}, *cookies};
}

void showSigningIn(BrowsersView &view, const QString &profile, const QString &site)
{
    for (BrowserProfileView &one : view.profiles) {
        for (BrowserSiteView &state : one.sites) {
            if (one.id == profile && state.id == site)
                state.state = BrowserSiteState::SigningIn;
        }
    }
}

BrowserProfileView viewOf(const Profile &profile, bool isConnected, const BridgeFacts &facts)
{
    BrowserProfileView view;
    view.id = profile.id;
    view.name = profile.name;
    view.connected = isConnected;
    view.seenAt = profile.seenAt;
    for (const SessionView &session : facts.status.sessions) {
        BrowserSiteView site;
        site.id = session.id;
        site.name = session.name;
        site.enabled = profile.sites.contains(session.id);
        site.mayEnable = !forbids(profile, session, facts.policy);
        site.state = stateIn(profile, session, facts);
        if (site.state == BrowserSiteState::Foreign)
            site.person = facts.reports.of(profile.id, session.id).person;
        site.since = profile.owed.value(session.id).since;
        if (site.state == BrowserSiteState::Leaving)
            site.page = signInHostOf(session);
        view.sites.append(site);
    }
    return view;
}

}
