#include "cli/status_text.h"

#include "cli/commands.h"
#include "cli/duration.h"
#include "cli/output.h"

#include <QDateTime>
#include <QJsonArray>

namespace lanyard::cli {
namespace {

using std::chrono::seconds;

QString member(const QJsonValue &object, QLatin1String key)
{
    return object[key].toString();
}

QDateTime time(const QJsonValue &object, QLatin1String key)
{
    return QDateTime::fromString(member(object, key), Qt::ISODate);
}

seconds remaining(const QJsonObject &status, const QJsonValue &session)
{
    const QDateTime end = time(session, QLatin1String("expiresAt"));
    return end.isValid() ? seconds(time(status, QLatin1String("now")).secsTo(end)) : seconds(0);
}

QString stateWord(const QString &state)
{
    if (state == QLatin1String("signed-out"))
        return CliText::tr("signed out");
    if (state == QLatin1String("sign-in-needed"))
        return CliText::tr("sign-in needed");
    if (state == QLatin1String("expired"))
        return CliText::tr("expired");
    if (state == QLatin1String("waiting"))
        return CliText::tr("waiting");
    return CliText::tr("error");
}

QString stateText(const QJsonObject &status, const QJsonValue &session)
{
    const QString state = member(session, QLatin1String("state"));
    const bool active = state == QLatin1String("active");
    //: %1 is a duration
    const QString text =
        active ? CliText::tr("active, %1 left").arg(durationText(remaining(status, session))) : stateWord(state);
    //: %1: a session's state
    return session[QLatin1String("refreshing")].toBool() ? CliText::tr("%1, refreshing").arg(text) : text;
}

QString accountText(const QJsonValue &account)
{
    const QString email = member(account, QLatin1String("email"));
    const QString tenant = member(account, QLatin1String("tenantName"));
    if (email.isEmpty() || tenant.isEmpty())
        return email + tenant;
    return QStringLiteral("%1 (%2)").arg(email, tenant);
}

/// The long texts, which are in the last column: who, and why it is not as it should be.
QString remarks(const QJsonValue &session)
{
    QStringList texts{accountText(session[QLatin1String("account")])};
    if (member(session, QLatin1String("reason")) != QLatin1String("ok"))
        texts.append(member(session, QLatin1String("message")));
    texts.removeAll(QString());
    return texts.join(QStringLiteral("  "));
}

QStringList agentLines(const QJsonValue &agent)
{
    QStringList lines;
    if (member(agent, QLatin1String("network")) == QLatin1String("offline"))
        lines.append(CliText::tr("No network connection."));
    if (member(agent, QLatin1String("keychain")) == QLatin1String("locked"))
        lines.append(CliText::tr("Your keychain is locked."));
    if (member(agent, QLatin1String("keychain")) == QLatin1String("unavailable"))
        lines.append(CliText::tr("Your keychain is not responding."));
    if (!member(agent, QLatin1String("problem")).isEmpty())
        lines.append(member(agent, QLatin1String("problem")));
    return lines;
}

Exit checkSession(const QJsonObject &status, const QJsonValue &session, seconds minValid)
{
    const QString state = member(session, QLatin1String("state"));
    if (state == QLatin1String("active"))
        return remaining(status, session) >= minValid ? Exit::Done : Exit::Transient;
    if (state == QLatin1String("signed-out") || state == QLatin1String("sign-in-needed"))
        return Exit::SignInNeeded;
    if (state == QLatin1String("waiting"))
        return Exit::Transient;
    const Reason reason = reasonFromCode(member(session, QLatin1String("reason"))).value_or(Reason::Internal);
    if (state == QLatin1String("expired") && reason != Reason::Ok)
        return exitFor(reason);
    return state == QLatin1String("expired") ? Exit::Transient : Exit::Failed;
}

}

QString statusText(const QJsonObject &status)
{
    QList<QStringList> rows;
    for (const QJsonValue &session : status.value(QLatin1String("resources")).toArray()) {
        rows.append({member(session, QLatin1String("name")), stateText(status, session), remarks(session)});
    }
    QStringList lines = agentLines(status.value(QLatin1String("agent")));
    lines.append(rows.isEmpty() ? CliText::tr("No resources yet. Add one with: lanyard add URL") : table(rows));
    return lines.join(u'\n');
}

Exit checkStatus(const QJsonObject &status, seconds minValid)
{
    const QList<Exit> fromBad{Exit::Failed, Exit::SignInNeeded, Exit::Transient, Exit::Done};
    qsizetype worst = fromBad.size() - 1;
    for (const QJsonValue &session : status.value(QLatin1String("resources")).toArray())
        worst = std::min(worst, fromBad.indexOf(checkSession(status, session, minValid)));
    return fromBad.at(worst);
}

}
