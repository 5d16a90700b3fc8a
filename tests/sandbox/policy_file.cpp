#include "sandbox/policy_file.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sandbox {

namespace {

QJsonObject entryOf(const CompanyParts &parts, const Resource &resource)
{
    QJsonObject entry{{QStringLiteral("id"), resource.id}, {QStringLiteral("name"), resource.name},
        {QStringLiteral("url"), QString(parts.origin(resource.host) + resource.path)}};
    if (resource.policyPins) {
        entry.insert(QStringLiteral("authPage"), parts.authPageUrl(resource).toString());
        entry.insert(QStringLiteral("apiKey"), parts.projectOf(resource).apiKey);
    }
    if (!resource.tenants.isEmpty()) {
        QJsonArray tenants;
        for (const Tenant &tenant : resource.tenants)
            tenants.append(QJsonObject{{QStringLiteral("id"), tenant.id}, {QStringLiteral("name"), tenant.name}});
        entry.insert(QStringLiteral("tenants"), tenants);
    }
    return entry;
}

}

QByteArray policyFor(const CompanyParts &parts, const QString &caFile)
{
    QJsonArray resources;
    for (const Resource &resource : parts.config.resources) {
        if (resource.inPolicy)
            resources.append(entryOf(parts, resource));
    }
    const QString services = parts.origin(parts.config.identityPlatformHost);
    const QJsonObject endpoints{
        {QStringLiteral("identityToolkit"), QString(services + QStringLiteral("/identitytoolkit.googleapis.com"))},
        {QStringLiteral("secureToken"), QString(services + QStringLiteral("/securetoken.googleapis.com"))},
        {QStringLiteral("projectConfig"), QString(services + QStringLiteral("/www.googleapis.com"))}};
    const QJsonObject policy{{QStringLiteral("version"), 1}, {QStringLiteral("resources"), resources},
        {QStringLiteral("exchangeHosts"), QJsonArray{QUrl(parts.origin(parts.config.iapHost)).authority()}},
        {QStringLiteral("certificateAuthorities"), QJsonArray{caFile}}, {QStringLiteral("endpoints"), endpoints},
        {QStringLiteral("development"), true}};
    return QJsonDocument(policy).toJson();
}

}
