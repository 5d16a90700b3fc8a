#pragma once

// The company of the simulated year: twenty resources, one person with five accounts. Most resources have one tenant
// or none, two have two and are switched, three ask for their nonce, three are back ends of one host.

#include "sandbox/company_config.h"

#include <QStringList>

namespace lanyard {

sandbox::CompanyConfig yearCompany();
QString yearEmployee(); ///< uid, in every tenant
QStringList yearTenants();
QStringList resourcesOf(const QString &tenant);
/// On one host: a resource, another with the same account, and one with an account of its own.
QStringList yearBackEnds();
/// Resources with more than one tenant.
QStringList switchable();

}
