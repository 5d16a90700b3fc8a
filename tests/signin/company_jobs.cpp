#include "signin/company_jobs.h"

#include "iap/origin.h"
#include "signin/window_driver.h"

#include <QTest>

namespace lanyard::signin {

Job jobFor(sandbox::Company &company, Job::Kind kind, const QString &resource)
{
    Job job;
    job.kind = kind;
    job.resourceId = resource;
    job.resourceName = company.resource(resource).name;
    job.resourceUrl = company.resourceUrl(resource);
    job.authOrigin = originOf(company.baseUrl(QStringLiteral("login.acme.localhost")));
    job.apiKey = company.config().projects.first().apiKey;
    job.certificateAuthorities = {QString::fromLatin1(company.caCertificatePem())};
    job.language = QStringLiteral("en");
    return job;
}

Job refreshJobFor(sandbox::Company &company, const QString &resource, Storage storage, const QString &tenant)
{
    Job refresh = jobFor(company, Job::Kind::Refresh, resource);
    FirebaseRecord record;
    record.origin = refresh.authOrigin;
    record.apiKey = refresh.apiKey;
    record.tenantId = tenant;
    record.key = QStringLiteral("firebase:authUser:%1:%2")
                     .arg(record.apiKey, tenant.isEmpty() ? QStringLiteral("[DEFAULT]") : tenant);
    record.storage = storage;
    record.uid = QStringLiteral("unknown");
    record.refreshToken = Secret(company.issueRefreshToken(QStringLiteral("kim@example.org"), tenant));
    refresh.record = record;
    return refresh;
}

QList<CookieLine> sessionOf(sandbox::Company &company, const QString &resource)
{
    WindowDriver hidden;
    hidden.start(refreshJobFor(company, resource));
    if (!QTest::qWaitFor([&] { return hidden.count<SignedIn>() > 0 && !hidden.isRunning(); }, kPatience))
        return {};
    return hidden.last<SignedIn>().cookies;
}

}
