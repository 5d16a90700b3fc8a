#include "status/overview.h"

#include "base/text/bidi_isolate.h"
#include "base/text/duration_text.h"
#include "base/text/shortened.h"

#include <QCollator>
#include <QStringList>
#include <algorithm>

namespace lanyard {

namespace {

constexpr qsizetype kLongestTenant = 32;

}

Attention attention(const SessionView &session)
{
    switch (session.state) {
    case State::SignedOut:
        return Attention::SignedOut;
    case State::SignInNeeded:
        return Attention::SignIn;
    case State::Error:
        return Attention::Problem;
    case State::Active:
    case State::Expired:
    case State::Waiting:
        break;
    }
    // A session stays active until its end, even after a permanent failure: the user is told in time.
    switch (remedy(session.reason)) {
    case Remedy::SignIn:
        return Attention::SignIn;
    case Remedy::ContactAdmin:
        return Attention::Problem;
    case Remedy::None:
    case Remedy::Retry:
        break;
    }
    if (session.state == State::Active)
        return Attention::None;
    return session.refreshMethod == RefreshMethod::Interactive ? Attention::SignIn : Attention::Waiting;
}

bool offersSignIn(const SessionView &session)
{
    const Attention why = attention(session);
    return why == Attention::SignIn || why == Attention::SignedOut;
}

bool waitsForProxy(const Status &status)
{
    const auto waits = [](const SessionView &session) {
        return session.reason == Reason::ProxySignIn || session.state == State::SignedOut;
    };
    return !status.proxy.isEmpty() && std::any_of(status.sessions.begin(), status.sessions.end(), waits);
}

std::optional<SessionView> sessionById(const Status &status, const QString &id)
{
    for (const SessionView &session : status.sessions) {
        if (session.id == id)
            return session;
    }
    return std::nullopt;
}

SessionList sortedByAttention(const SessionList &sessions, qsizetype most)
{
    QCollator names;
    names.setNumericMode(true); // "Build farm 2" before "Build farm 10"
    names.setCaseSensitivity(Qt::CaseInsensitive);
    return sessions.sorted(most, [&names](const SessionView &a, const SessionView &b) {
        const Attention left = attention(a);
        const Attention right = attention(b);
        return left != right ? left < right : names.compare(a.name, b.name) < 0;
    });
}

bool mayEndAnything(const Status &status)
{
    return status.accounts > 0 || overview(status).signedOut < status.sessions.size();
}

Overview overview(const Status &status)
{
    Overview sum;
    for (const SessionView &session : status.sessions) {
        const Attention why = attention(session);
        ++sum.total;
        sum.active += session.state == State::Active;
        sum.refreshing += session.refreshing;
        sum.signIn += why == Attention::SignIn;
        sum.problems += why == Attention::Problem;
        sum.waiting += why == Attention::Waiting;
        sum.signedOut += why == Attention::SignedOut;
    }
    return sum;
}

QString OverviewText::single(const Status &status)
{
    const SessionView &session = status.sessions.first();
    if (status.paused && session.state == State::Active && session.reason == Reason::Ok)
        return tr("%1: Active, refresh paused on a metered connection").arg(isolated(session.name));
    //: a resource's name and its state: "Wiki: Active"
    return tr("%1: %2").arg(isolated(session.name), state(session));
}

QString OverviewText::summary(const Status &status)
{
    const Overview sum = overview(status);
    if (!status.problem.isEmpty())
        return status.problem;
    if (sum.total == 0)
        return tr("No resources yet");
    if (sum.total == 1)
        return single(status);
    // The plural follows %n; %1 is two or more.
    if (sum.signIn > 0)
        //: %1: how many there are in all, two or more; so below
        return tr("%n of %1 sessions need you to sign in", nullptr, sum.signIn).arg(sum.total);
    if (sum.problems > 0)
        return tr("%n of %1 sessions have a problem", nullptr, sum.problems).arg(sum.total);
    if (sum.signedOut == sum.total)
        return tr("You are signed out");
    if (status.keychain == KeychainState::Locked)
        return tr("Your keychain is locked: unlock it to continue");
    if (status.keychain == KeychainState::NoKeyring)
        return tr("There is no default keyring: create one to continue");
    if (status.network == NetworkState::Offline)
        return tr("Offline: %n of %1 sessions still work", nullptr, sum.active).arg(sum.total);
    if (status.paused)
        return tr("Paused on a metered connection: %n of %1 sessions still work", nullptr, sum.active).arg(sum.total);
    if (sum.active < sum.total)
        return tr("%n of %1 sessions are active", nullptr, sum.active).arg(sum.total);
    return tr("All %n sessions are active", nullptr, sum.total);
}

QString OverviewText::state(const SessionView &session)
{
    const QString why = ReasonText::brief(session.reason);
    switch (attention(session)) {
    case Attention::SignIn: {
        const bool first = why.isEmpty() || session.reason == Reason::InteractiveRequired;
        //: %1 is a reason such as "password changed"
        return first ? tr("Sign-in needed") : tr("Sign in again: %1").arg(why);
    }
    case Attention::Problem:
        //: %1 is a reason such as "access denied"
        return why.isEmpty() ? tr("Problem") : tr("Problem: %1").arg(why);
    case Attention::Waiting:
        //: %1 is a reason such as "offline"
        return why.isEmpty() ? tr("Waiting") : tr("Waiting: %1").arg(why);
    case Attention::SignedOut:
        if (why.isEmpty())
            return tr("Signed out");
        //: nobody has signed in, and the resource cannot be looked at; %1 is a reason such as "offline"
        return tr("Signed out: %1").arg(why);
    case Attention::None:
        //: a session works, but its refresh is delayed; %1 is a reason such as "offline"
        return why.isEmpty() ? tr("Active") : tr("Active, %1").arg(why);
    }
    Q_UNREACHABLE();
}

QString OverviewText::beside(const SessionView &session, const QDateTime &now)
{
    QStringList parts;
    const bool works = attention(session) == Attention::None;
    if (!works)
        parts << state(session);
    else if (session.account)
        parts << isolated(shortened(session.account->tenantName, kLongestTenant)); // the time left must stay readable
    if (session.state == State::Active)
        parts << DurationText::left(now, session.expiresAt);
    if (works)
        parts << ReasonText::brief(session.reason);
    if (session.refreshing)
        parts << tr("refreshing");
    return joined(parts);
}

QString OverviewText::stateAndTime(const SessionView &session, const QDateTime &now)
{
    QStringList parts{state(session)};
    if (session.state == State::Active)
        parts << DurationText::left(now, session.expiresAt);
    if (session.refreshing)
        parts << tr("refreshing");
    return joined(parts);
}

QString OverviewText::joined(QStringList parts)
{
    parts.removeAll(QString());
    QString text = parts.value(0);
    for (const QString &part : parts.mid(1))
        //: facts beside a resource's name: "Acme EMEA" and "42 min left"
        text = tr("%1, %2").arg(text, part);
    return text;
}

}
