#include "simulation/year/year_company.h"

namespace lanyard {

namespace {

constexpr int kResources = 20;
constexpr int kFirstBackEnd = 1; // the others are on its host
constexpr int kSecondBackEnd = 16;
constexpr int kThirdBackEnd = 17;

QString idOf(int number)
{
    return QStringLiteral("r%1").arg(number, 2, 10, QLatin1Char('0'));
}

QStringList tenantsOf(int number)
{
    const QStringList all = yearTenants();
    if (number >= kResources - 2)
        return {all[1], all[2]};
    const QString &one = all[number % all.size()];
    return one.isEmpty() ? QStringList() : QStringList(one);
}

/// Branches have ways of their own to sign in: some know no e-mail address.
sandbox::User employeeOf(const QString &tenant)
{
    const QStringList all = yearTenants();
    sandbox::User user;
    user.uid = yearEmployee();
    user.tenant = tenant;
    if (tenant == all[1]) {
        user.provider = QStringLiteral("phone");
        user.phoneNumber = QStringLiteral("+491701234567");
    } else if (tenant == all[2]) {
        user.provider = QStringLiteral("custom");
    } else if (tenant == all[3]) {
        user.provider = QStringLiteral("saml.acme");
        user.name = QStringLiteral("Kim");
    } else {
        user.email = QStringLiteral("kim@example.org");
    }
    return user;
}

}

QString yearEmployee()
{
    return QStringLiteral("kim-4711");
}

QStringList yearTenants()
{
    return {QString(), QStringLiteral("branch-north-1aaaa"), QStringLiteral("branch-east-2bbbb"),
        QStringLiteral("branch-south-3cccc"), QStringLiteral("branch-west-4dddd")};
}

QStringList resourcesOf(const QString &tenant)
{
    QStringList ids;
    for (int i = 0; i < kResources; ++i) {
        const QStringList tenants = tenantsOf(i);
        if (tenants.contains(tenant) || (tenants.isEmpty() && tenant.isEmpty()))
            ids += idOf(i);
    }
    return ids;
}

QStringList yearBackEnds()
{
    return {idOf(kFirstBackEnd), idOf(kSecondBackEnd), idOf(kThirdBackEnd)};
}

QStringList switchable()
{
    return {idOf(kResources - 2), idOf(kResources - 1)};
}

sandbox::CompanyConfig yearCompany()
{
    sandbox::CompanyConfig config = sandbox::CompanyConfig::acme();
    config.resources.clear();
    config.users.clear();
    for (int i = 0; i < kResources; ++i) {
        sandbox::Resource resource;
        resource.id = idOf(i);
        resource.name = QStringLiteral("Resource %1").arg(i);
        resource.host = resource.id + QStringLiteral(".acme.localhost");
        if (i == kSecondBackEnd || i == kThirdBackEnd) {
            resource.host = idOf(kFirstBackEnd) + QStringLiteral(".acme.localhost");
            resource.path = QStringLiteral("/%1/").arg(resource.id);
        }
        resource.authPage = QUrl(QStringLiteral("https://login.acme.localhost/"));
        for (const QString &tenant : tenantsOf(i))
            resource.tenants += sandbox::Tenant{tenant, tenant};
        if (i % 8 == 3)
            resource.nonce = sandbox::NonceMode::RtRequired;
        config.resources += resource;
    }
    for (const QString &tenant : yearTenants()) {
        config.users += employeeOf(tenant);
    }
    return config;
}

}
