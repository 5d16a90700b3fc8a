#include "session/matrix/leg.h"

#include <QUrlQuery>

namespace lanyard {

QString nameOf(Leg leg)
{
    switch (leg) {
    case Leg::Challenge:
        return QStringLiteral("challenge");
    case Leg::Mint:
        return QStringLiteral("mint");
    case Leg::SessionInfo:
        return QStringLiteral("session info");
    case Leg::Exchange:
        return QStringLiteral("exchange");
    case Leg::Header:
        return QStringLiteral("cookie, header");
    case Leg::Query:
        return QStringLiteral("cookie, rt=");
    case Leg::Verify:
        return QStringLiteral("verify");
    case Leg::SignOut:
        return QStringLiteral("sign-out");
    }
    Q_UNREACHABLE();
}

sandbox::Step sandboxStep(Leg leg)
{
    switch (leg) {
    case Leg::Challenge:
        return sandbox::Step::Challenge;
    case Leg::Mint:
        return sandbox::Step::Token;
    case Leg::SessionInfo:
        return sandbox::Step::SessionInfo;
    case Leg::Exchange:
        return sandbox::Step::Exchange;
    case Leg::Header:
        return sandbox::Step::TargetUri;
    case Leg::Query:
        return sandbox::Step::TargetUriRt;
    case Leg::Verify:
        return sandbox::Step::Identity;
    case Leg::SignOut:
        return sandbox::Step::SignOut;
    }
    Q_UNREACHABLE();
}

Leg legOf(const HttpRequest &request)
{
    if (request.url.path().endsWith(QLatin1String("/v1/token")))
        return Leg::Mint;
    if (request.url.path().endsWith(QLatin1String(":handleRedirect")))
        return request.body.contains("\"id_token\"") ? Leg::Exchange : Leg::SessionInfo;
    const QUrlQuery query(request.url);
    const QString mode = query.queryItemValue(QStringLiteral("gcp-iap-mode"));
    if (mode == QLatin1String("GCIP_AUTHENTICATING"))
        return query.hasQueryItem(QStringLiteral("rt")) ? Leg::Query : Leg::Header;
    if (mode == QLatin1String("IDENTITY"))
        return Leg::Verify;
    return mode == QLatin1String("GCIP_SIGNOUT") ? Leg::SignOut : Leg::Challenge;
}

}
