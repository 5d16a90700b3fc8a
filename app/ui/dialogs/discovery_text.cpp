#include "ui/dialogs/discovery_text.h"

#include "base/text/bidi_isolate.h"

#include <QLocale>
#include <algorithm>

namespace lanyard {

QString DiscoveryText::address(const Discovery &found)
{
    return found.url.toString(QUrl::FullyEncoded);
}

QString DiscoveryText::tenants(const Discovery &found)
{
    QStringList names;
    for (const TenantView &tenant : found.tenants) {
        if (!tenant.id.isEmpty())
            names << tenant.name;
    }
    return names.isEmpty() ? tr("None (single sign-in page)") : QLocale().createSeparatedList(names);
}

QString DiscoveryText::account(const Discovery &found)
{
    if (found.people.isEmpty())
        return tr("You will sign in after adding it");
    //: %1: e-mail addresses, phone numbers or names
    return tr("%1, already signed in").arg(isolatedList(found.people));
}

QStringList DiscoveryText::warnings(const Discovery &found)
{
    QStringList sentences;
    const QString plain = found.url.host(QUrl::FullyEncoded);
    const bool isForeign = plain.startsWith(QLatin1String("xn--")) || plain.contains(QLatin1String(".xn--"));
    if (isForeign || found.authOrigin.contains(QLatin1String("xn--")))
        sentences << tr(
            "This address contains look-alike characters. Compare it with the address your organisation gave you.");
    if (!found.unlisted.isEmpty())
        //: %1: host names
        sentences << tr("The project does not list %1 as a sign-in page. Ask your administrator before you continue.")
                         .arg(QLocale().createSeparatedList(found.unlisted));
    return sentences;
}

}
