#include "iap/trust.h"

#include "iap/account_key.h"
#include "iap/origin.h"

#include <QRegularExpression>

namespace lanyard {

Result<void> checkPin(const Challenge &challenge, const Pin &pin)
{
    const QString origin = originOf(challenge.authPage);
    if (origin.isEmpty() || origin != pin.authOrigin)
        return failure(
            Reason::UntrustedRedirect, QStringLiteral("sign-in page %1, expected %2").arg(origin, pin.authOrigin));
    if (challenge.apiKey != pin.apiKey)
        return failure(
            Reason::UntrustedRedirect, QStringLiteral("API key %1, expected %2").arg(challenge.apiKey, pin.apiKey));
    return {};
}

Result<void> checkTenant(const Challenge &challenge, const QString &tenant)
{
    switch (challenge.mode) {
    case Challenge::Mode::SelectAuthSession:
        return {};
    case Challenge::Mode::Login:
        if (tenantOfTid(challenge.tid) == tenant)
            return {};
        return failure(Reason::TenantNotAllowed, QStringLiteral("tenant %1, expected %2").arg(challenge.tid, tenant));
    case Challenge::Mode::Reauth:
        return failure(Reason::InteractiveRequired, QStringLiteral("reauthentication asked for"));
    case Challenge::Mode::SignOut:
        return failure(Reason::IapUnavailable, QStringLiteral("sign-out answered instead of a challenge"));
    }
    Q_UNREACHABLE();
}

Result<void> checkProvider(const QString &provider, const QStringList &allowed)
{
    if (allowed.isEmpty() || allowed.contains(provider))
        return {};
    return failure(Reason::ProviderNotAllowed,
        QStringLiteral("signed in by %1").arg(provider.isEmpty() ? QStringLiteral("an unknown provider") : provider));
}

Result<void> checkRedirectUri(const QUrl &redirectUri, const QStringList &exchangeHosts, bool development)
{
    static const QRegularExpression path(
        QStringLiteral("^/v[0-9A-Za-z]+/gcip/resources/[0-9A-Za-z_-]+:handleRedirect\\z"));
    if (!isAcceptableEndpoint(redirectUri, development))
        return failure(Reason::UntrustedRedirect, QStringLiteral("exchange endpoint is not https"));
    const QString origin = originOf(redirectUri); // names a port only if it is not the scheme's own
    const QString named = origin.section(QStringLiteral("//"), 1);
    const QString withPort =
        named + QStringLiteral(":%1").arg(redirectUri.port(redirectUri.scheme() == QLatin1String("https") ? 443 : 80));
    if (!exchangeHosts.contains(named, Qt::CaseInsensitive) && !exchangeHosts.contains(withPort, Qt::CaseInsensitive))
        return failure(Reason::UntrustedRedirect, QStringLiteral("exchange endpoint on %1").arg(named));
    if (!path.match(redirectUri.path(QUrl::FullyEncoded)).hasMatch() || redirectUri.hasQuery()
        || redirectUri.hasFragment())
        return failure(Reason::UntrustedRedirect, QStringLiteral("exchange endpoint at %1").arg(redirectUri.path()));
    return {};
}

Result<void> checkTargetUri(const QUrl &targetUri, const QUrl &resource)
{
    if (!isSameOrigin(targetUri, resource))
        return failure(Reason::UntrustedRedirect,
            QStringLiteral("cookie endpoint on %1, expected %2").arg(originOf(targetUri), originOf(resource)));
    return {};
}

Result<void> checkFound(const Challenge &challenge, const std::optional<Pin> &pin, const TrustRules &rules)
{
    const auto pinned = pin ? checkPin(challenge, *pin) : Result<void>();
    return pinned ? checkRedirectUri(challenge.redirectUri, rules.exchangeHosts, rules.development) : pinned;
}

Result<void> checkChallenge(const Challenge &challenge, const Pin &pin, const QString &tenant, const TrustRules &rules)
{
    if (const auto pinned = checkPin(challenge, pin); !pinned)
        return pinned;
    if (const auto ours = checkTenant(challenge, tenant); !ours)
        return ours;
    return checkRedirectUri(challenge.redirectUri, rules.exchangeHosts, rules.development);
}

}
