#include "support/company_policy.h"

#include <utility>

namespace lanyard {

Policy companyPolicy(sandbox::Company &company)
{
    Policy policy;
    policy.exchangeHosts = {company.iapHostPort()};
    policy.endpoints.secureToken = company.identityPlatformUrl(QStringLiteral("securetoken.googleapis.com"));
    policy.endpoints.projectConfig = company.identityPlatformUrl(QStringLiteral("www.googleapis.com"));
    for (const sandbox::Resource &resource : std::as_const(company.config().resources)) {
        if (resource.protection != sandbox::Protection::External)
            continue;
        Resource entry;
        entry.id = resource.id;
        entry.name = resource.name;
        entry.url = company.resourceUrl(resource.id);
        for (const sandbox::Tenant &tenant : resource.tenants)
            entry.tenants += Tenant{tenant.id, tenant.name};
        policy.resources += entry;
    }
    return policy;
}

}
