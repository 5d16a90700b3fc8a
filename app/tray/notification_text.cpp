#include "tray/notification_text.h"

#include "base/text/bidi_isolate.h"

#include <QLocale>
#include <algorithm>

namespace lanyard {

namespace {

Notification::Button clickButton(const QString &label)
{
    return {QStringLiteral("default"), label};
}

bool works(const SessionView &session)
{
    return session.state == State::Active;
}

QString clock(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().time(), QLocale::ShortFormat);
}

/// Why all of them do; Ok when they differ.
Reason commonReason(const SessionList &sessions)
{
    const Reason first = sessions.first().reason;
    const bool same = std::all_of(
        sessions.begin(), sessions.end(), [first](const SessionView &session) { return session.reason == first; });
    return same ? first : Reason::Ok;
}

}

QString NotificationText::names(const SessionList &sessions)
{
    constexpr qsizetype kMost = 5;
    QStringList list;
    for (const SessionView &session : sessions.first(std::min(kMost, sessions.size())))
        list << isolated(session.name);
    if (const int more = int(sessions.size() - kMost); more > 0)
        //: ends a list of resources
        list << tr("%n more", nullptr, more);
    return QLocale().createSeparatedList(list);
}

Notification NotificationText::signIn(const SessionList &sessions)
{
    Notification notification;
    const SessionView &first = sessions.first();
    if (sessions.size() > 1) {
        notification.title = tr("Sign in to %n resources", nullptr, int(sessions.size()));
        notification.body = names(sessions);
        if (const QString why = ReasonText::brief(commonReason(sessions)); !why.isEmpty())
            //: names of resources: why they need a sign-in
            notification.body = tr("%1: %2").arg(notification.body, why);
    } else if (works(first) && first.refreshMethod == RefreshMethod::Interactive) {
        //: a resource's name, and the time of day when its session ends
        notification.title = tr("The session for %1 ends at %2").arg(isolated(first.name), clock(first.expiresAt));
        notification.body =
            tr("This resource requires a sign-in every hour. Sign in now to continue without interruption.");
    } else {
        notification.title = tr("Sign in to %1").arg(isolated(first.name));
        notification.body = first.message;
    }
    notification.buttons = {
        clickButton(tr("Sign in")), {QStringLiteral("sign-in"), tr("Sign in")}, {QStringLiteral("later"), tr("Later")}};
    notification.stays = true;
    return notification;
}

Notification NotificationText::ending(const SessionList &sessions)
{
    Notification notification;
    const SessionView &first = sessions.first();
    const int count = int(sessions.size());
    const bool anyWorks = std::any_of(sessions.begin(), sessions.end(), works);
    if (count == 1)
        //: %1 is a resource's name, %2 the time of day when its session ends
        notification.title = anyWorks ? tr("%1 works until %2").arg(isolated(first.name), clock(first.expiresAt))
                                      : tr("The session for %1 has ended").arg(isolated(first.name));
    else
        notification.title =
            anyWorks ? tr("%n sessions end soon", nullptr, count) : tr("%n sessions have ended", nullptr, count);
    const QString why = commonReason(sessions) == Reason::Ok ? QString() : first.message;
    if (count == 1)
        notification.body = why;
    else
        notification.body = why.isEmpty() ? names(sessions) : names(sessions) + u'\n' + why;
    notification.buttons = {clickButton(tr("Show"))};
    notification.stays = true;
    return notification;
}

Notification NotificationText::plain(const QString &title, const QString &text)
{
    Notification notification;
    notification.title = title;
    notification.body = text;
    notification.body.replace(QLatin1String("\n\n"), QLatin1String("\n"));
    notification.buttons = {clickButton(tr("Show"))};
    return notification;
}

Notification NotificationText::proxySignIn(const QString &text)
{
    Notification notification;
    notification.title = tr("Sign in to the proxy");
    notification.body = text;
    notification.buttons = {
        clickButton(tr("Sign in")), {QStringLiteral("sign-in"), tr("Sign in")}, {QStringLiteral("later"), tr("Later")}};
    notification.stays = true;
    return notification;
}

Notification NotificationText::noTray()
{
    Notification notification = plain(tr("Lanyard is running"),
        tr("This desktop has no tray for its icon. Open Lanyard from the list of applications to see your sessions."));
    notification.stays = true;
    return notification;
}

}
