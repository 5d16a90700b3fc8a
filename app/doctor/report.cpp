#include "doctor/report.h"

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
