#pragma once

// What the make-believe company looks like: projects, resources, auth pages, people. Plain values; a test takes
// CompanyConfig::acme() and changes what it needs, before or while the company runs (Company::resource(), config()).

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <chrono>

namespace sandbox {

struct Tenant {
    QString id;
    QString name;
};

/// A Google Cloud project with Identity Platform (PROTOCOL.md#names).
struct Project {
    QString id; ///< in the ID token's iss and aud
    QString number; ///< in getProjectConfig's and securetoken's "project_id"
    QString apiKey;
    QStringList otherKeys = {}; ///< are as good, and no resource names them
};

enum class Protection {
    External, ///< behind IAP with external identities
    Google, ///< behind IAP with Google identities
    None, ///< not behind IAP
};

enum class NonceMode {
    Direct, ///< the cookie comes with the x-iap-3p-token request when its nonce cookie does
    RtRequired, ///< that request is always answered XsrfNonceCheckIsNeeded (PROTOCOL.md#target-uri)
};

enum class ErrorWording {
    Current, ///< "... Error code 37"
    Old, ///< "... Error 37 code." (PROTOCOL.md#error-pages)
};

/// What a hostile resource sends. Empty members leave the honest value.
struct Hostile {
    QUrl authPage; ///< Location's page
    QString apiKey; ///< Location's apiKey
    QString tenant; ///< Location's tid
    QUrl redirectUri; ///< Location's redirect_uri
    QUrl targetUri; ///< its origin replaces the one of targetUri in the redirect server's replies
    QString cookieDomain; ///< Domain attribute of the session cookie (its name then loses the __Host- prefix)
    QString identityUid; ///< gcp-iap-mode=IDENTITY names this uid
    QString identityTenant; ///< gcp-iap-mode=IDENTITY names this tenant
    int cookieBomb = 0; ///< so many cookies of the app's come before the session's
    bool withoutSessionCookie = false; ///< the targetUri answers 200 and sets no session cookie
};

struct Resource {
    QString id;
    QString name;
    QString host;
    QString path = QStringLiteral("/"); ///< one host can have several back ends: the longest path that fits answers
    Protection protection = Protection::External;
    QList<Tenant> tenants; ///< empty: no tenants, the agent "_<project number>"
    QUrl authPage; ///< without a port it gets the company's own
    QString project; ///< Project::id; empty: the first
    QString hex; ///< of redirect_uri and cookie names; made from id where empty
    NonceMode nonce = NonceMode::Direct;
    ErrorWording wording = ErrorWording::Current;
    bool allowHttpOptions = false;
    bool inPolicy = true; ///< policy.json names it
    QString appFolder; ///< when set, the app behind it serves these files as well
    bool policyPins = false; ///< policy.json names its authPage and apiKey too (else a client discovers them)
    Hostile hostile;
};

/// Where the auth page keeps the signed-in user (PROTOCOL.md#sdk-record).
enum class PageStorage { IndexedDb, Local, Session, Memory };

struct AuthPage {
    QString host;
    QString path; ///< where the host is a resource's: what is below, as "/sign-in/"; else empty
    PageStorage storage = PageStorage::IndexedDb;
    QUrl singleSignOn; ///< a provider that it leads to instead of its form; that leads back with #signed-in=E-MAIL
    bool popup = false; ///< also offers a provider that signs in through a pop-up window
    bool defaultAppName = false; ///< stores under [DEFAULT] even for a tenant (a hand-written page)
    QString folder; ///< when set, this folder's files are served instead of the sandbox's own page
};

/// Some have no e-mail address: whoever signs in by phone, with a custom token, or over SAML with a name ID alone.
struct User {
    QString email;
    QString password;
    QString tenant; ///< empty: a user of the project
    QString uid; ///< made up where empty
    QString name;
    QString phoneNumber;
    QString provider = QStringLiteral("password"); ///< or "phone", "custom", "saml.acme" (PROTOCOL.md#id-token)
    QString project; ///< Project::id; empty: the first
    bool disabled = false;
};

/// Lifetimes by the company's clock. A session ends at the exp of the exchanged ID token (PROTOCOL.md#lifetime).
struct Lifetimes {
    std::chrono::seconds idToken{3600};
    std::chrono::seconds state{600};
    std::chrono::seconds nonce{600};
    std::chrono::seconds redirectToken{60};
};

struct CompanyConfig {
    QList<Project> projects;
    QList<Resource> resources;
    QList<AuthPage> authPages;
    QList<User> users;
    Lifetimes lifetimes;
    QString iapHost = QStringLiteral("iap.acme.localhost");
    QString identityPlatformHost = QStringLiteral("idp.acme.localhost");
    QStringList sinkHosts{QStringLiteral("evil.localhost")}; ///< take anything, answer 200 {}: for hostile tests
    QStringList authorizedDomains; ///< getProjectConfig's; empty: localhost, the auth pages and iapHost
    bool referrerRestricted = false; ///< the API keys work only with a Referer of an auth page
    QUrl upstream; ///< an Auth emulator that knows the users, as http://127.0.0.1:9099; empty: the sandbox does

    /// Five resources (wiki, payroll, portal, google, open) and two people, kim@example.org and lee@example.org.
    static CompanyConfig acme();
};

}
