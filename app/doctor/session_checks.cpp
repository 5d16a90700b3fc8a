#include "doctor/session_checks.h"

#include "doctor/doctor_text.h"
#include "status/overview.h"

namespace lanyard::doctor {

namespace {

Outcome judgeAccount(const SessionView &session)
{
    if (!session.account)
        return failed(Reason::InteractiveRequired, DoctorText::tr("You are not signed in to %1.").arg(session.name));
    return good(DoctorText::tr("You are signed in as %1.").arg(session.account->name), session.account->tenantId);
}

// The sentence is that of the status, so that both agree.
Outcome judgeSession(const SessionView &session, const QDateTime &now)
{
    const QString detail = QStringLiteral("%1, %2").arg(code(session.state), code(session.refreshMethod));
    if (session.reason != Reason::Ok)
        return failed(session.reason, session.message, detail);
    if (session.state == State::SignedOut)
        return failed(Reason::InteractiveRequired, OverviewText::stateAndTime(session, now), detail);
    const QString sentence = OverviewText::stateAndTime(session, now);
    if (session.state == State::Active)
        return session.note.isEmpty() ? good(sentence, detail) : warning(session.note, detail);
    return failed(Reason::Internal, sentence, detail);
}

Outcome askWithSession(TrayLink &tray, const SessionView &session)
{
    const auto verified = tray.verify(session.id);
    if (!verified)
        return failed(verified.error());
    return good(DoctorText::tr("Identity-Aware Proxy accepts the session."));
}

}

void checkSession(Report &report, TrayLink &tray, const Subject &subject, bool isReachable)
{
    if (!subject.session)
        return report.skip({CheckStep::Account, CheckStep::Session, CheckStep::Verify});
    report.add(CheckStep::Account, judgeAccount(*subject.session));
    report.add(CheckStep::Session, judgeSession(*subject.session, tray.status()->now));
    if (isReachable && subject.session->state == State::Active)
        report.add(CheckStep::Verify, askWithSession(tray, *subject.session));
    else
        report.skip({CheckStep::Verify});
}

}
