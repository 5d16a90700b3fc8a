#include "sandbox/company_config.h"

namespace sandbox {

namespace {

const QList<Tenant> &regions()
{
    static const QList<Tenant> all{{QStringLiteral("acme-emea-k3x9q"), QStringLiteral("Acme EMEA")},
        {QStringLiteral("acme-apac-7hd2m"), QStringLiteral("Acme APAC")},
        {QStringLiteral("acme-amer-5tq1z"), QStringLiteral("Acme Americas")}};
    return all;
}

Resource resource(const QString &id, const QString &name, const QList<Tenant> &tenants)
{
    Resource made;
    made.id = id;
    made.name = name;
    made.host = id + QStringLiteral(".acme.localhost");
    made.tenants = tenants;
    made.authPage = QUrl(QStringLiteral("https://login.acme.localhost/"));
    return made;
}

AuthPage authPage(const QString &host)
{
    AuthPage page;
    page.host = host;
    return page;
}

void addPerson(QList<User> &users, const QString &email, const QString &name, const QStringList &tenants)
{
    for (const QString &tenant : tenants) {
        User user;
        user.email = email;
        user.password = QStringLiteral("correct horse");
        user.name = name;
        user.tenant = tenant;
        users.append(user);
    }
}

}

CompanyConfig CompanyConfig::acme()
{
    CompanyConfig config;
    config.projects = {{QStringLiteral("acme-portal-prod"), QStringLiteral("481516234200"),
                           QStringLiteral("AIzaSyEXAMPLE-ONLY-000000000000000000000")},
        {QStringLiteral("acme-other-test"), QStringLiteral("481516234299"),
            QStringLiteral("AIzaSyEXAMPLE-ONLY-111111111111111111111")}};
    config.resources = {resource(QStringLiteral("wiki"), QStringLiteral("Wiki"), {}),
        resource(QStringLiteral("payroll"), QStringLiteral("Payroll"), regions().mid(0, 1)),
        resource(QStringLiteral("portal"), QStringLiteral("Portal"), regions())};
    config.resources[0].policyPins = true;
    config.resources[1].nonce = NonceMode::RtRequired;

    Resource google = resource(QStringLiteral("google"), QStringLiteral("Google identities"), {});
    google.protection = Protection::Google;
    google.inPolicy = false;
    Resource open = resource(QStringLiteral("open"), QStringLiteral("Open to all"), {});
    open.protection = Protection::None;
    open.inPolicy = false;
    config.resources << google << open;

    config.authPages = {
        authPage(QStringLiteral("login.acme.localhost")), authPage(QStringLiteral("login.partner.localhost"))};
    const QStringList everywhere{QString(), regions()[0].id, regions()[1].id, regions()[2].id};
    addPerson(config.users, QStringLiteral("kim@example.org"), QStringLiteral("Kim"), everywhere);
    addPerson(config.users, QStringLiteral("lee@example.org"), QStringLiteral("Lee"), everywhere.mid(0, 2));
    return config;
}

}
