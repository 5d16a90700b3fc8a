#include "cli/status_text.h"

#include "cli/commands.h"
#include "cli/output.h"
#include "status/overview.h"

namespace lanyard::cli {
namespace {

using std::chrono::seconds;

seconds remaining(const Status &status, const SessionView &session)
{
    return session.expiresAt.isValid() ? seconds(status.now.secsTo(session.expiresAt)) : seconds(0);
}

QString accountText(const AccountView &account)
{
    if (account.name.isEmpty() || account.tenantName.isEmpty())
        return account.name + account.tenantName;
    return QStringLiteral("%1 (%2)").arg(account.name, account.tenantName);
}

/// The long texts, which are in the last column: the account, and the problem.
QString remarks(const SessionView &session)
{
    QStringList texts;
    if (session.account)
        texts.append(accountText(*session.account));
    if (session.reason != Reason::Ok)
        texts.append(session.message);
    texts.append(session.note);
    texts.removeAll(QString());
    return texts.join(QStringLiteral("  "));
}

Colour colourOf(const SessionView &session)
{
    switch (session.state) {
    case State::Active:
        return Colour::Good;
    case State::Waiting:
    case State::Expired:
        return Colour::Warning;
    case State::SignInNeeded:
    case State::Error:
        return Colour::Bad;
    case State::SignedOut:
        return Colour::Faint;
    }
    Q_UNREACHABLE();
}

QString keychainText(KeychainState state)
{
    switch (state) {
    case KeychainState::Available:
        return {};
    case KeychainState::Locked:
        return CliText::tr("Your keychain is locked.");
    case KeychainState::NoKeyring:
        return CliText::tr("There is no default keyring yet.");
    case KeychainState::Unavailable:
        return CliText::tr("Your keychain is not responding.");
    }
    Q_UNREACHABLE();
}

QStringList commonLines(const Status &status)
{
    QStringList lines;
    if (status.network == NetworkState::Offline)
        lines.append(CliText::tr("No network connection."));
    lines.append(keychainText(status.keychain));
    lines.append(status.problem);
    lines.removeAll(QString());
    return lines;
}

Exit checkSession(const Status &status, const SessionView &session, seconds minValid)
{
    switch (session.state) {
    case State::Active:
        return remaining(status, session) >= minValid ? Exit::Done : Exit::Transient;
    case State::SignedOut:
    case State::SignInNeeded:
        return Exit::SignInNeeded;
    case State::Waiting:
        return Exit::Transient;
    case State::Expired:
        return session.reason == Reason::Ok ? Exit::Transient : exitFor(session.reason);
    case State::Error:
        return Exit::Failed;
    }
    Q_UNREACHABLE();
}

}

QString statusText(const Status &status, bool coloured)
{
    QList<QList<Cell>> rows;
    for (const SessionView &session : status.sessions)
        rows.append(
            {{session.name}, {OverviewText::stateAndTime(session, status.now), colourOf(session)}, {remarks(session)}});
    QStringList lines;
    for (const QString &line : commonLines(status))
        lines.append(table({{Cell{line, Colour::Warning}}}, coloured));
    lines.append(
        rows.isEmpty() ? CliText::tr("No resources yet. Add one with: lanyard add URL") : table(rows, coloured));
    return lines.join(u'\n');
}

Exit checkStatus(const Status &status, seconds minValid)
{
    const QList<Exit> fromBad{Exit::Failed, Exit::SignInNeeded, Exit::Transient, Exit::Done};
    qsizetype worst = fromBad.size() - 1;
    for (const SessionView &session : status.sessions)
        worst = std::min(worst, fromBad.indexOf(checkSession(status, session, minValid)));
    return fromBad.at(worst);
}

}
