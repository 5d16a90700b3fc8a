#include "gateway/rules/refusal.h"

#include "gateway/rules/gateway_text.h"

namespace lanyard::gateway {

unsigned statusOf(Refusal refusal)
{
    switch (refusal) {
    case Refusal::Malformed:
        return 400;
    case Refusal::OldVersion:
        return 505;
    case Refusal::WrongHost:
        return 421;
    case Refusal::Foreign:
    case Refusal::NoVisit:
    case Refusal::SessionPages:
        return 403;
    case Refusal::NoPassword:
        return 401;
    case Refusal::Outside:
        return 404;
    case Refusal::NotReached:
        return 502;
    case Refusal::NoSession:
    case Refusal::SendAgain:
        return 503;
    }
    Q_UNREACHABLE();
}

QString textOf(Refusal refusal, const QString &detail)
{
    switch (refusal) {
    case Refusal::Malformed:
        return GatewayText::tr("The gateway does not pass on a request of this form.");
    case Refusal::OldVersion:
        return GatewayText::tr("The gateway speaks HTTP/1.1 only.");
    case Refusal::WrongHost:
        return GatewayText::tr("This is Lanyard's gateway, which does not answer to that name.");
    case Refusal::Foreign:
        return GatewayText::tr("Another page asked for this. The gateway answers its own pages only.");
    case Refusal::NoVisit:
        return GatewayText::tr("Open the address that “lanyard proxy” printed. It works once.");
    case Refusal::NoPassword:
        return GatewayText::tr("The gateway needs the user and the password that “lanyard proxy” printed.");
    case Refusal::Outside:
        return GatewayText::tr("This address does not belong to the resource.");
    case Refusal::SessionPages:
        return GatewayText::tr("Sign in, sign out and switch tenant in Lanyard, not through its gateway.");
    case Refusal::NotReached:
        return GatewayText::tr("The resource could not be reached: %1.").arg(detail);
    case Refusal::NoSession:
        return detail;
    case Refusal::SendAgain:
        return GatewayText::tr("The session had ended and was refreshed. Send the request again.");
    }
    Q_UNREACHABLE();
}

QString trayGoneText()
{
    return GatewayText::tr("Lanyard is not running. Start it to use the gateway.");
}

QString takenBackText()
{
    return GatewayText::tr("The session was withdrawn. Start “lanyard proxy” again.");
}

}
