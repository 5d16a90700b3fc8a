#include "doctor/report.h"

#include "doctor/doctor_text.h"

namespace lanyard::doctor {

Outcome good(const QString &message, const QString &detail)
{
    return {CheckResult::Good, Reason::Ok, message, detail};
}

Outcome warning(const QString &message, const QString &detail)
{
    return {CheckResult::Warning, Reason::Ok, message, detail};
}

Outcome failed(const Error &error)
{
    return {CheckResult::Failed, error.reason, error.text(), error.detail};
}

Outcome failed(Reason reason, const QString &message, const QString &detail)
{
    return {CheckResult::Failed, reason, message, detail};
}

Outcome failed(const Error &error, const QUrl &asked)
{
    return error.reason == Reason::Offline ? doesNotAnswer(asked.host(), error.detail) : failed(error);
}

Outcome doesNotAnswer(const QString &host, const QString &detail)
{
    return failed(Reason::Offline,
        DoctorText::tr("“%1” does not answer. Check whether it needs a VPN, or try again later.").arg(host), detail);
}

Outcome notTried()
{
    return {CheckResult::NotTried, Reason::Ok, {}, {}};
}

Report::Report(Tell tell)
    : m_tell(std::move(tell))
{
    m_sinceLast.start();
}

bool Report::add(CheckStep step, const Outcome &outcome)
{
    const std::chrono::milliseconds took(m_sinceLast.restart());
    m_tell({step, m_resource, outcome.result, outcome.reason, outcome.message, outcome.detail, took});
    return outcome.isGood();
}

void Report::skip(std::initializer_list<CheckStep> steps)
{
    for (const CheckStep step : steps)
        add(step, notTried());
}

}
