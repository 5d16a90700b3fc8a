#pragma once

// What the administrator configured: /etc/lanyard/policy.json (resources/policy.schema.json). A plain value.

#include "policy/settings.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace lanyard {

struct Tenant {
    QString id; ///< Identity Platform's tenant id
    QString name; ///< its display name; the id where the policy names none
    friend bool operator==(const Tenant &, const Tenant &) = default;
};

enum class RefreshMode {
    Auto, ///< natively and silently; by the user where that is not possible
    Web, ///< pages whose own code must run: always by the hidden page
};

/// An app behind IAP. Only id, name and url are required; the rest is discovered from the first challenge.
struct Resource {
    QString id;
    QString name;
    QUrl url;
    QUrl authPage; ///< pinned by policy; empty: discovered
    QString apiKey; ///< pinned by policy; empty: discovered
    QList<Tenant> tenants; ///< empty: discovered
    RefreshMode refresh = RefreshMode::Auto;
    bool fromPolicy = true; ///< false: the user added it
    friend bool operator==(const Resource &, const Resource &) = default;
};

struct Endpoints {
    QUrl identityToolkit{QStringLiteral("https://identitytoolkit.googleapis.com")};
    QUrl secureToken{QStringLiteral("https://securetoken.googleapis.com")};
    QUrl projectConfig{QStringLiteral("https://www.googleapis.com")};
    friend bool operator==(const Endpoints &, const Endpoints &) = default;
};

/// What Lanyard's windows call themselves to web pages, where the policy says it. At most one of the two.
struct UserAgent {
    QString added; ///< behind what the web engine says of itself
    QString instead; ///< of that
    friend bool operator==(const UserAgent &, const UserAgent &) = default;
};

struct Policy {
    QList<Resource> resources;
    bool allowUserResources = true;
    bool exportSessions = true;
    StatedSettings fixed; ///< settings that the user cannot change
    QStringList exchangeHosts{QStringLiteral("iap.googleapis.com")}; ///< host, or host:port
    QStringList certificateAuthorities; ///< PEM texts, already read from their files
    Endpoints endpoints;
    QStringList kerberosHosts; ///< host patterns (base/host_pattern.h): who is shown the user's ticket in a window
    QStringList signInProviders; ///< Identity Platform's ids, as "saml.acme"; empty: any
    UserAgent userAgent;
    bool development = false; ///< plain http is accepted for loopback endpoints
    friend bool operator==(const Policy &, const Policy &) = default;
};

}
