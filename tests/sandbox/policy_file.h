#pragma once

// A Lanyard policy (design.md section 8) that names this company's resources.

#include "sandbox/company_parts.h"

namespace sandbox {

QByteArray policyFor(const CompanyParts &parts, const QString &caFile);

}
