#include "iap/project_config.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lanyard {

bool ProjectConfig::isAuthorised(const QString &host) const
{
    for (const QString &domain : authorizedDomains) {
        if (host.compare(domain, Qt::CaseInsensitive) == 0)
            return true;
        const bool isAddress = !QHostAddress(domain).isNull();
        if (!isAddress && !domain.isEmpty() && host.endsWith(u'.' + domain, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

HttpRequest projectConfigRequest(const QUrl &endpoint, const QString &apiKey, const QString &authOrigin)
{
    HttpRequest request;
    request.url = endpoint;
    const QString folder = endpoint.path().endsWith(u'/') ? endpoint.path() : endpoint.path() + u'/';
    request.url.setPath(folder + QStringLiteral("identitytoolkit/v3/relyingparty/getProjectConfig"));
    request.url.setQuery(QStringLiteral("key=") + QString::fromLatin1(QUrl::toPercentEncoding(apiKey)));
    request.headers = {{"Accept", "application/json"}, {"Referer", authOrigin.toLatin1() + '/'}};
    request.timeout = std::chrono::seconds(10); // the user is waiting, and not for this alone
    return request;
}

Result<ProjectConfig> readProjectConfig(const HttpReply &reply)
{
    if (reply.fault != TransportFault::None || reply.status != 200)
        return failure(
            Reason::IdentityPlatformUnavailable, QStringLiteral("%1 %2").arg(reply.status).arg(reply.faultText));
    const QJsonObject object = QJsonDocument::fromJson(reply.body).object();
    ProjectConfig config;
    config.number = object.value(u"projectId").toString();
    const QJsonArray domains = object.value(u"authorizedDomains").toArray();
    for (const QJsonValue &domain : domains)
        config.authorizedDomains.append(domain.toString());
    if (config.authorizedDomains.isEmpty())
        return failure(Reason::IdentityPlatformUnavailable, QStringLiteral("no authorizedDomains in the answer"));
    return config;
}

QStringList unlistedHosts(const ProjectConfig &config, const Challenge &challenge)
{
    QStringList hosts{challenge.authPage.host(QUrl::FullyEncoded), challenge.redirectUri.host(QUrl::FullyEncoded)};
    hosts.removeDuplicates();
    hosts.removeIf([&config](const QString &host) { return config.isAuthorised(host); });
    return hosts;
}

}
