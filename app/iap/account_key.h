#pragma once

// What identifies an account: sign-in page, project and tenant. A value; usable as a map's key.

#include <QString>
#include <compare>
#include <optional>
#include <tuple>

namespace lanyard {

struct AccountKey {
    QString authOrigin; ///< origin of the auth page
    QString apiKey; ///< Identity Platform's web API key; public
    QString tenant; ///< tenant id; empty for a project without tenants ("agent", PROTOCOL.md#names)

    /// The keychain entry's key; fromText() reads it back.
    QString toText() const;
    static std::optional<AccountKey> fromText(const QString &text);

    friend bool operator==(const AccountKey &, const AccountKey &) = default;
    friend bool operator<(const AccountKey &a, const AccountKey &b)
    {
        return std::tie(a.authOrigin, a.apiKey, a.tenant) < std::tie(b.authOrigin, b.apiKey, b.tenant);
    }
};

/// Can a text from the wire be a key's part: printable ASCII, not too long, and not the "-" that stands for no tenant.
bool isKeyPart(const QString &text);

/// The tenant behind a `tid`: "_481516234200" is the agent, which is no tenant (PROTOCOL.md#names).
QString tenantOfTid(const QString &tid);
}
