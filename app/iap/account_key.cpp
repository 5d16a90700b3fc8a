#include "iap/account_key.h"

#include <QStringList>
#include <algorithm>

namespace lanyard {

QString AccountKey::toText() const
{
    // None of the three may hold a space: an origin, a key and an id.
    return authOrigin + u' ' + apiKey + u' ' + (tenant.isEmpty() ? QStringLiteral("-") : tenant);
}

std::optional<AccountKey> AccountKey::fromText(const QString &text)
{
    const QStringList parts = text.split(u' ');
    if (parts.size() != 3 || parts.contains(QString()))
        return std::nullopt;
    return AccountKey{parts[0], parts[1], parts[2] == QLatin1String("-") ? QString() : parts[2]};
}

bool isKeyPart(const QString &text)
{
    return !text.isEmpty() && text.size() <= 256 && text != QLatin1String("-")
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
}

QString tenantOfTid(const QString &tid)
{
    return tid.startsWith(u'_') ? QString() : tid;
}

}
