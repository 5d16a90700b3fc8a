#pragma once

// The company of the simulated year: twenty resources, one person with five accounts. Most resources have one tenant
// or none, two have two and are switched, three ask for their nonce.

#include "sandbox/company_config.h"

#include <QStringList>

namespace lanyard {

sandbox::CompanyConfig yearCompany();
QString yearEmployee(); ///< uid, in every tenant
QStringList yearTenants();
QStringList resourcesOf(const QString &tenant);
/// Resources with more than one tenant.
QStringList switchable();

}
