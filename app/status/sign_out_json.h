#pragma once

// What a sign-out did, as the control socket answers it. Pure.

#include "status/sign_out_report.h"
#include "storage/json_reader.h"

namespace lanyard {

QJsonObject signOutJson(const SignOutReport &report);
/// As strict as readStatus().
tl::expected<SignOutReport, JsonError> readSignOut(const QJsonObject &json);

}
