#pragma once

// Outcomes of the session layer as Answers.

#include "base/result.h"
#include "control/message.h"
#include "status/sign_out_json.h"

namespace lanyard::control {

inline Failure failureOf(const Error &error)
{
    return Failure{Code::Failed, error.text(), error.reason, error.detail};
}

inline Answer toAnswer(const Result<void> &result)
{
    if (!result)
        return tl::unexpected(failureOf(result.error()));
    return QJsonObject();
}

inline Answer toAnswer(const Result<SignOutReport> &report)
{
    if (!report)
        return tl::unexpected(failureOf(report.error()));
    return signOutJson(*report);
}

}
