#include "signin/providers.h"

#include "iap/origin.h"

#include <QLatin1String>

namespace lanyard::signin {

namespace {

struct Provider {
    QLatin1String origin;
    QLatin1String name;
};

// Only providers that state it publicly: Google has refused embedded views since 2021 ("disallowed_useragent").
constexpr Provider kRefusing[] = {
    {QLatin1String("https://accounts.google.com"), QLatin1String("Google")},
};

}

QString refusingProvider(const QUrl &url)
{
    const QString origin = originOf(url);
    for (const Provider &provider : kRefusing) {
        if (origin == provider.origin)
            return provider.name;
    }
    return {};
}

}
