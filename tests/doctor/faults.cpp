#include "doctor/fault.h"

namespace lanyard {

using namespace std::chrono_literals;
using sandbox::Fault;
using At = sandbox::Step;

namespace {

const QString kFaulty = QStringLiteral("portal");
const QString kFaultyTenant = QStringLiteral("acme-emea-k3x9q");
const QString kFaultyUser = QStringLiteral("kim@example.org");

using Break = std::function<void(Scene &)>;

/// Pinned, so that a refresh goes there without finding the sign-in page first.
void moveTo(Scene &scene, const QString &host, int port = -1)
{
    sandbox::Company &company = scene.world.company;
    Resource &resource = scene.world.policy.resources.first();
    resource.authPage = company.baseUrl(company.resource(kFaulty).authPage.host());
    resource.apiKey = company.config().projects.constFirst().apiKey;
    QUrl &url = resource.url;
    url.setHost(host.isEmpty() ? url.host() : host);
    url.setPort(port > 0 ? port : url.port());
    scene.world.policy.certificateAuthorities += scene.ports.authorities();
    scene.world.restart();
}

Break atPort(quint16 (BadPorts::*port)() const)
{
    return [port](Scene &scene) { moveTo(scene, {}, (scene.ports.*port)()); };
}

Break behindProxy(const QString &hostAndPort)
{
    return [hostAndPort](Scene &scene) {
        scene.environment = {QStringLiteral("https_proxy=http://") + hostAndPort, QStringLiteral("no_proxy=")};
    };
}

Break behindProxy(quint16 (BadPorts::*port)() const)
{
    return [port](Scene &scene) { behindProxy(QStringLiteral("127.0.0.1:%1").arg((scene.ports.*port)()))(scene); };
}

Break injecting(const Fault &fault)
{
    return [fault](Scene &scene) { scene.world.company.inject(fault.forever()); };
}

/// IAP's own answer to a request without a session.
Break iapSays(At step, int status, const char *page)
{
    return injecting(Fault::answer(step, status, page, {{"x-goog-iap-generated-response", "true"}}));
}

/// The token service's answer to each refresh token.
Break mintSays(int status, const char *message, const char *reason = "")
{
    return injecting(Fault::googleError(At::Token, status, message, reason));
}

Break changing(const std::function<void(sandbox::Resource &)> &change)
{
    return [change](Scene &scene) { change(scene.world.company.resource(kFaulty)); };
}

Break lying(const std::function<void(sandbox::Hostile &)> &lie)
{
    return changing([lie](sandbox::Resource &portal) { lie(portal.hostile); });
}

void useClockOfAnotherTime(Scene &scene)
{
    scene.world.company.advance(-2h);
}

}

FaultTable faultsOnTheWay()
{
    return {"The way to the resource",
        {
            {"nothing", [](Scene &) {}, {}},
            {"a host that nobody knows", [](Scene &it) { moveTo(it, QStringLiteral("portal.invalid")); },
                CheckStep::Dns, Reason::Offline, "“portal.invalid”"},
            {"a port where nobody listens", atPort(&BadPorts::closed), CheckStep::Connection, Reason::Offline,
                "refuses"},
            {"a proxy that nobody knows", behindProxy(QStringLiteral("proxy.invalid:3128")), CheckStep::Dns,
                Reason::Offline, "proxy.invalid:3128 cannot be reached", Past::Restarted},
            {"a proxy that is gone", behindProxy(&BadPorts::closed), CheckStep::Connection, Reason::Proxy,
                "cannot be reached", Past::Restarted},
            {"a proxy that wants a password", behindProxy(&BadPorts::passwordProxy), CheckStep::Proxy,
                Reason::ProxySignIn, "asks for your user name", Past::Restarted},
            {"a proxy that refuses", behindProxy(&BadPorts::refusingProxy), CheckStep::Proxy, Reason::Proxy,
                "did not connect", Past::Restarted},
            {"a connection that is reset", atPort(&BadPorts::reset), CheckStep::Tls, Reason::Offline, "encrypted"},
            {"a handshake that is cut", atPort(&BadPorts::brokenHandshake), CheckStep::Tls, Reason::Offline,
                "encrypted"},
            {"a certificate of an unknown authority", atPort(&BadPorts::portal), CheckStep::Tls, Reason::Tls,
                "whom this computer does not trust"},
            {"a certificate that has expired", atPort(&BadPorts::expired), CheckStep::Tls, Reason::Tls,
                "is valid from"},
            {"a certificate of another host", atPort(&BadPorts::otherHost), CheckStep::Tls, Reason::Tls,
                "is for “other.localhost”"},
            {"a certificate that a wrong clock takes for expired",
                [](Scene &it) {
                    useClockOfAnotherTime(it);
                    atPort (&BadPorts::expired)(it);
                },
                CheckStep::Tls, Reason::Clock, "set the date"},
            // Lanyard goes by the servers' clock, so its sessions last; everything else on that computer suffers.
            {"a clock that is two hours off", useClockOfAnotherTime, CheckStep::Clock, Reason::Clock, "clock is wrong",
                Past::Refreshed, Reason::Ok},
        }};
}

FaultTable faultsAtIap()
{
    const Fault page = Fault::answer(At::Challenge, 200, "Welcome");
    const Fault redirect = Fault::answer(At::Challenge, 302, {}, {{"location", "https://login.airport.example/"}});
    const Break behindGoogle =
        changing([](sandbox::Resource &portal) { portal.protection = sandbox::Protection::Google; });
    return {"Identity-Aware Proxy",
        {
            {"a page of somebody in between", injecting(page), CheckStep::Iap, Reason::CaptivePortal,
                "“portal.acme.localhost” shows a page of its own instead of leading to https://login.acme.localhost"},
            {"a redirect of somebody in between", injecting(redirect), CheckStep::Iap, Reason::CaptivePortal,
                "“portal.acme.localhost” leads to https://login.airport.example instead of https://login.acme."},
            {"a page in place of IAP, nobody signed in", injecting(page), CheckStep::Iap, Reason::CaptivePortal,
                "instead of leading to https://login.acme.localhost", Past::SignedOut, Reason::Ok},
            {"never behind IAP", injecting(page), CheckStep::Iap, Reason::Configuration,
                "not behind Identity-Aware Proxy", Past::Unknown},
            {"behind IAP with Google accounts now", behindGoogle, CheckStep::Iap, Reason::IapUnavailable,
                "leads to https://accounts.google.com instead of https://login.acme.localhost"},
            {"behind IAP with Google accounts", behindGoogle, CheckStep::Iap, Reason::Configuration,
                "with Google accounts", Past::Unknown},
            {"another sign-in page",
                [](Scene &it) {
                    it.world.company.resource(kFaulty).authPage =
                        it.world.company.baseUrl(QStringLiteral("evil.localhost"));
                },
                CheckStep::Iap, Reason::UntrustedRedirect, "leads to https://evil.localhost"},
            {"another exchange server", lying([](sandbox::Hostile &lie) {
                 lie.redirectUri = QUrl(QStringLiteral("https://evil.localhost/v1/gcip/resources/AB:handleRedirect"));
             }),
                CheckStep::Iap, Reason::UntrustedRedirect, "not the one that was expected"},
            {"IAP that is down", injecting(Fault::answer(At::Challenge, 503)), CheckStep::Iap, Reason::IapUnavailable,
                "access service is not responding"},
            {"IAP that asks for patience", injecting(Fault::answer(At::Challenge, 429)), CheckStep::Iap,
                Reason::RateLimited, "slow down"},
            {"IAP that is not set up", iapSays(At::Challenge, 500, "Error code 39"), CheckStep::Iap,
                Reason::Configuration, "not set up correctly"},
            {"a redirect server that is down", injecting(Fault::googleError(At::SessionInfo, 503, "UNAVAILABLE")),
                CheckStep::Tenants, Reason::IapUnavailable, "access service is not responding"},
            {"a tenant that is not allowed any more", changing([](sandbox::Resource &portal) {
                 portal.tenants.removeIf([](const sandbox::Tenant &tenant) { return tenant.id == kFaultyTenant; });
             }),
                CheckStep::Tenants, Reason::TenantNotAllowed, "tenant may not use"},
            // A refresh needs no page.
            {"a sign-in page that is gone", injecting(Fault::answer(At::AuthPage, 404)), CheckStep::SignInPage,
                Reason::Configuration, "(404)", Past::Refreshed, Reason::Ok},
            {"a sign-in page that fails", injecting(Fault::answer(At::AuthPage, 503)), CheckStep::SignInPage,
                Reason::IapUnavailable, "(503)", Past::Refreshed, Reason::Ok},
            {"an exchange that is refused", injecting(Fault::googleError(At::Exchange, 403, "PERMISSION_DENIED")),
                CheckStep::Session, Reason::TenantNotAllowed, "tenant may not use"},
            {"an exchange that leads elsewhere",
                lying([](sandbox::Hostile &lie) { lie.targetUri = QUrl(QStringLiteral("https://evil.localhost/")); }),
                CheckStep::Session, Reason::UntrustedRedirect, "not the one that was expected"},
            {"no session cookie", lying([](sandbox::Hostile &lie) { lie.withoutSessionCookie = true; }),
                CheckStep::Session, Reason::IapUnavailable, "access service is not responding"},
            {"a user who may not use the resource", iapSays(At::TargetUri, 403, "You don't have access."),
                CheckStep::Session, Reason::AccessDenied, "may not use this resource"},
            {"a session of somebody else",
                lying([](sandbox::Hostile &lie) { lie.identityUid = QStringLiteral("somebody"); }), CheckStep::Session,
                Reason::UntrustedRedirect, ""},
            // The status learns of it with the next refresh, which mends it.
            {"a session that IAP has lost", [](Scene &it) { it.world.company.endSessions(kFaulty); }, CheckStep::Verify,
                Reason::IapUnavailable, "no longer accepts", Past::SignedIn, Reason::Ok},
        }};
}

FaultTable faultsOfTheAccount()
{
    return {"Identity Platform and the account",
        {
            {"an API key that is refused",
                mintSays(400, "API key not valid. Please pass a valid API key.", "API_KEY_INVALID"), CheckStep::ApiKey,
                Reason::Configuration, "API key", Past::Restarted},
            {"an API key for other sites",
                mintSays(403, "Requests from referer https://x.test are blocked.", "API_KEY_HTTP_REFERRER_BLOCKED"),
                CheckStep::ApiKey, Reason::Configuration, "API key", Past::Restarted},
            {"an API key for other services",
                mintSays(403, "Requests to this API are blocked.", "API_KEY_SERVICE_BLOCKED"), CheckStep::ApiKey,
                Reason::Configuration, "API key", Past::Restarted},
            {"an API key for other addresses",
                mintSays(403, "The provided API key has an IP address restriction.", "API_KEY_IP_ADDRESS_BLOCKED"),
                CheckStep::ApiKey, Reason::Configuration, "API key", Past::Restarted},
            {"App Check", mintSays(401, "Firebase App Check token is invalid."), CheckStep::ApiKey,
                Reason::Configuration, "App Check", Past::Restarted},
            {"a project that is suspended", mintSays(403, "Consumer has been suspended.", "CONSUMER_SUSPENDED"),
                CheckStep::ApiKey, Reason::Configuration, "suspended", Past::Restarted},
            {"a sign-in service that is switched off",
                mintSays(403, "Identity Toolkit API has not been used in project 7.", "SERVICE_DISABLED"),
                CheckStep::ApiKey, Reason::Configuration, "switched off", Past::Restarted},
            {"an API key of another project", mintSays(400, "PROJECT_NUMBER_MISMATCH"), CheckStep::ApiKey,
                Reason::Configuration, "not set up correctly", Past::Restarted},
            {"a tenant that was deleted", mintSays(400, "TENANT_NOT_FOUND"), CheckStep::ApiKey, Reason::Configuration,
                "not set up correctly", Past::Restarted},
            {"too many requests", mintSays(429, "RESOURCE_EXHAUSTED"), CheckStep::ApiKey, Reason::RateLimited,
                "slow down", Past::Restarted},
            {"Identity Platform that is down", mintSays(503, "UNAVAILABLE"), CheckStep::ApiKey,
                Reason::IdentityPlatformUnavailable, "sign-in service is not responding", Past::Restarted},
            {"a page in place of Identity Platform", injecting(Fault::html(At::Token, 200)), CheckStep::ApiKey,
                Reason::CaptivePortal, "network asks you", Past::Restarted},
            {"a project that does not list the page",
                [](Scene &it) { it.world.company.config().authorizedDomains = {QStringLiteral("other.example.com")}; },
                CheckStep::Project, Reason::Ok, "does not list all hosts", Past::Refreshed, Reason::Ok},
            {"a project that does not say", injecting(Fault::answer(At::ProjectConfig, 503)), CheckStep::Project,
                Reason::Ok, "did not say", Past::Refreshed, Reason::Ok},
            {"nobody signed in", [](Scene &) {}, CheckStep::Account, Reason::InteractiveRequired, "not signed in",
                Past::SignedOut, Reason::Ok},
            {"a password that was changed", [](Scene &it) { it.world.company.revoke(kFaultyUser, kFaultyTenant); },
                CheckStep::Session, Reason::Revoked, "password", Past::Restarted},
            {"a user who is disabled",
                [](Scene &it) { it.world.company.setDisabled(kFaultyUser, kFaultyTenant, true); }, CheckStep::Session,
                Reason::UserDisabled, "disabled", Past::Restarted},
            {"a user who is deleted", [](Scene &it) { it.world.company.deleteUser(kFaultyUser, kFaultyTenant); },
                CheckStep::Session, Reason::UserNotFound, "no longer exists", Past::Restarted},
            {"a saved sign-in that is not accepted", mintSays(400, "INVALID_REFRESH_TOKEN"), CheckStep::Session,
                Reason::TokenInvalid, "no longer accepted", Past::Restarted},
            // No such answer is known (PROTOCOL.md#open-questions): the third in a row asks for a sign-in.
            {"a second factor that is wanted", mintSays(400, "MISSING_MFA_PENDING_CREDENTIAL"), CheckStep::Session,
                Reason::IdentityPlatformUnavailable, "sign-in service is not responding", Past::Restarted},
            {"a keychain that is locked", [](Scene &it) { it.world.vault.setState(KeychainState::Locked); },
                CheckStep::Session, Reason::KeychainLocked, "keychain is locked", Past::Restarted},
            {"a keychain that does not respond", [](Scene &it) { it.world.vault.setState(KeychainState::Unavailable); },
                CheckStep::Session, Reason::KeychainUnavailable, "keychain is not responding", Past::Restarted},
        }};
}

FaultTable silences()
{
    return {"Silence",
        {
            {"a host that does not answer", atPort(&BadPorts::deaf), CheckStep::Connection, Reason::Offline,
                "does not answer"},
            {"a proxy that does not answer", behindProxy(&BadPorts::deaf), CheckStep::Connection, Reason::Offline,
                "cannot be reached", Past::Restarted},
            {"a server that says nothing", atPort(&BadPorts::silent), CheckStep::Tls, Reason::Offline, "encrypted"},
            {"a proxy that says nothing", behindProxy(&BadPorts::silent), CheckStep::Proxy, Reason::Offline,
                "did not connect", Past::Restarted},
            {"IAP that says nothing", injecting(Fault::of(At::Challenge, Fault::Kind::Stall)), CheckStep::Iap,
                Reason::Offline, "“portal.acme.localhost” does not answer"},
            {"a redirect server that says nothing", injecting(Fault::of(At::SessionInfo, Fault::Kind::Stall)),
                CheckStep::Tenants, Reason::Offline, "“iap.acme.localhost” does not answer"},
            {"an exchange that says nothing", injecting(Fault::of(At::Exchange, Fault::Kind::Stall)),
                CheckStep::Session, Reason::Offline, "network"},
            {"Identity Platform that says nothing", injecting(Fault::of(At::Token, Fault::Kind::Stall)),
                CheckStep::ApiKey, Reason::Offline, "“idp.acme.localhost” does not answer", Past::Restarted},
        }};
}

}
