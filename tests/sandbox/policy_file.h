#pragma once

// A Lanyard policy (app/README.md#files) that names this company's resources.

#include "sandbox/company_parts.h"

namespace sandbox {

QByteArray policyFor(const CompanyParts &parts, const QString &caFile);

}
