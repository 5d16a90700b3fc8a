#include "session/matrix/table.h"

namespace lanyard {

namespace {

constexpr int kFirstColumn = 34;
constexpr int kColumn = 15;

QString brief(Reason reason)
{
    switch (reason) {
    case Reason::IdentityPlatformUnavailable:
        return QStringLiteral("idp-unavail");
    case Reason::IapUnavailable:
        return QStringLiteral("iap-unavail");
    case Reason::InteractiveRequired:
        return QStringLiteral("interactive");
    case Reason::CaptivePortal:
        return QStringLiteral("portal");
    case Reason::TenantNotAllowed:
        return QStringLiteral("tenant");
    case Reason::Configuration:
        return QStringLiteral("config");
    default:
        return code(reason);
    }
}

QString said(Operation operation, const CellResult &result)
{
    if (operation == Operation::SignOut)
        return result.first == Reason::Ok ? QStringLiteral("gone, told") : QStringLiteral("gone");
    if (result.hasThird && result.third != result.first)
        return brief(result.first) + u'>' + brief(result.third).left(3);
    return brief(result.first);
}

}

QString nameOf(Operation operation)
{
    switch (operation) {
    case Operation::Refresh:
        return QStringLiteral("refresh");
    case Operation::Switch:
        return QStringLiteral("switch");
    case Operation::SignOut:
        return QStringLiteral("sign out");
    }
    Q_UNREACHABLE();
}

QList<Leg> legsOf(Operation operation)
{
    return operation == Operation::SignOut ? QList<Leg>{Leg::SignOut}
                                           : QList<Leg>(kRefreshLegs.begin(), kRefreshLegs.end());
}

void Table::add(Operation operation, Leg leg, Mishap mishap, const CellResult &result)
{
    const bool isGreen = result.complaints.isEmpty();
    m_cells.insert(
        {operation, leg, mishap}, Cell{said(operation, result) + QLatin1String(isGreen ? "" : " !"), isGreen});
}

QString Table::cellText(Operation operation, Leg leg, Mishap mishap, bool inColour) const
{
    const auto it = m_cells.find({operation, leg, mishap});
    if (it == m_cells.end())
        return QString(canHappen(mishap, leg) ? QLatin1Char(' ') : QLatin1Char('.')).leftJustified(kColumn);
    const QString text = it->text.leftJustified(kColumn);
    if (!inColour)
        return text;
    return (it->isGreen ? QStringLiteral("\033[32m") : QStringLiteral("\033[31m")) + text + QStringLiteral("\033[0m");
}

QString Table::block(Operation operation, const QString &title, bool inColour) const
{
    const bool isRefresh = operation == Operation::Refresh;
    QString head = title.leftJustified(kFirstColumn);
    const QList<Leg> legs = legsOf(operation);
    for (const Leg leg : legs)
        head += nameOf(leg).leftJustified(kColumn);
    QString text = head + (isRefresh ? nameOf(Leg::SignOut) : QString()) + u'\n';
    for (const Mishap mishap : allMishaps()) {
        QString line = nameOf(mishap).leftJustified(kFirstColumn);
        for (const Leg leg : legs)
            line += cellText(operation, leg, mishap, inColour);
        if (isRefresh)
            line += cellText(Operation::SignOut, Leg::SignOut, mishap, inColour);
        text += line + u'\n';
    }
    return text;
}

QString Table::text(bool inColour) const
{
    int red = 0;
    for (const Cell &cell : m_cells)
        red += cell.isGreen ? 0 : 1;
    QString text = block(Operation::Refresh, QStringLiteral("REFRESH, and sign-out at the right"), inColour) + u'\n';
    text += block(Operation::Switch, QStringLiteral("SWITCH"), inColour);
    text += QStringLiteral("\na>b: a at first, b from the third failure on.  .: cannot happen there.  !: red.\n"
                           "Refresh: active until its end, whatever comes; then waiting, next attempt after 30 s "
                           "doubling to 16 min or Retry-After\n"
                           "(revoked, user-*, token-invalid, interactive: sign-in-needed, told once, no next attempt; "
                           "tls, tenant, access-denied,\nconfig: error, looked at again within two hours). "
                           "Switch: the old session and its plan stay. Stored: all; sign-out: nothing.\n");
    text += QStringLiteral("%1 cells, %2\n")
                .arg(m_cells.size())
                .arg(red == 0 ? QStringLiteral("all green") : QStringLiteral("%1 red").arg(red));
    return text;
}

}
