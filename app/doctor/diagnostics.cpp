#include "doctor/diagnostics.h"

#include "doctor/redaction.h"
#include "status/status_json.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkProxyFactory>
#include <QSysInfo>

namespace lanyard::doctor {

namespace {

constexpr const char *kReadme = R"(What Lanyard's support needs to see
===================================

Made by "lanyard diagnostics". Please look into these files before you send
them: they are plain text.

README.txt    this text
doctor.txt    what "lanyard doctor" found, step by step
doctor.json   the same, for programs
status.json   the states of your sessions (when Lanyard was running)
events.json   what happened to them lately
policy.json   your administrator's policy
log.txt       the last lines of Lanyard's log

What is not in them: passwords, tokens, cookies and keys; e-mail addresses; the
names and addresses of your resources, sign-in pages, tenants and computers;
and whatever stands in an address behind its host. In their place are words
such as host-1, resource-2 or person-1. The same word means the same thing in
all files. What stays are Google's own hosts, times, states and versions, and
who issued a certificate.
)";

void hideAccount(Redaction &redaction, const AccountView &account)
{
    redaction.hideTogether({account.email, account.name}, QStringLiteral("person"));
    redaction.hide(account.uid, QStringLiteral("uid"));
    redaction.hideTogether({account.tenantId, account.tenantName}, QStringLiteral("tenant"));
}

void hideResource(Redaction &redaction, const Resource &resource)
{
    redaction.hideTogether({resource.id, resource.name}, QStringLiteral("resource"));
    redaction.hideHost(resource.url);
    redaction.hideHost(resource.authPage);
    for (const QNetworkProxy &proxy : QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(resource.url)))
        redaction.hide(proxy.hostName(), QStringLiteral("host"));
    redaction.hide(resource.apiKey, QStringLiteral("key"));
    for (const Tenant &tenant : resource.tenants)
        redaction.hideTogether({tenant.id, tenant.name}, QStringLiteral("tenant"));
}

void hideSession(Redaction &redaction, const SessionView &session)
{
    redaction.hideTogether({session.id, session.name}, QStringLiteral("resource"));
    redaction.hideHost(session.url);
    redaction.hideHost(QUrl(session.authOrigin));
    for (const TenantView &tenant : session.tenants)
        redaction.hideTogether({tenant.id, tenant.name}, QStringLiteral("tenant"));
    if (session.account)
        hideAccount(redaction, *session.account);
}

void hideComputer(Redaction &redaction)
{
    redaction.hide(QDir::homePath(), QStringLiteral("home"));
    redaction.hide(QDir::home().dirName(), QStringLiteral("user"));
    redaction.hide(QSysInfo::machineHostName(), QStringLiteral("computer"));
}

Redaction redactionFor(const Configuration &configuration, const TrayLink &tray)
{
    Redaction redaction;
    for (const Resource &resource : configuration.resources)
        hideResource(redaction, resource);
    if (tray.isRunning()) {
        for (const SessionView &session : tray.status()->sessions)
            hideSession(redaction, session);
    }
    for (const QString &host : configuration.policy.exchangeHosts)
        redaction.hideHost(QUrl(QStringLiteral("https://") + host));
    const Endpoints &endpoints = configuration.policy.endpoints;
    for (const QUrl &endpoint : {endpoints.identityToolkit, endpoints.secureToken, endpoints.projectConfig})
        redaction.hideHost(endpoint);
    hideComputer(redaction);
    return redaction;
}

QByteArray doctorText(const QList<CheckFinding> &findings)
{
    QString text;
    QString resource;
    for (const CheckFinding &finding : findings) {
        if (finding.resource != resource)
            text += QStringLiteral("\n%1\n").arg(finding.resource);
        resource = finding.resource;
        text += QStringLiteral("%1 %2 %3 ms  %4")
                    .arg(code(finding.result), -9)
                    .arg(code(finding.step), -13)
                    .arg(finding.took.count(), 6)
                    .arg(finding.message);
        text += finding.detail.isEmpty() ? QStringLiteral("\n") : QStringLiteral("  [%1]\n").arg(finding.detail);
    }
    return text.toUtf8();
}

QByteArray jsonText(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

/// Findings without what cannot be told apart from a name: addresses of hosts and lists of tenants.
QList<CheckFinding> redacted(QList<CheckFinding> findings, const Redaction &redaction)
{
    for (CheckFinding &finding : findings) {
        finding.resource = redaction.text(finding.resource);
        finding.message = redaction.text(finding.message);
        finding.detail = redaction.text(finding.detail);
    }
    return findings;
}

}

Files diagnosticFiles(const Configuration &configuration, TrayLink &tray, const QList<CheckFinding> &findings)
{
    const Redaction redaction = redactionFor(configuration, tray);
    const QList<CheckFinding> seen = redacted(findings, redaction);
    QJsonArray steps;
    for (const CheckFinding &finding : seen)
        steps.append(findingJson(finding));
    Files files{{QStringLiteral("README.txt"), QByteArray(kReadme)}, {QStringLiteral("doctor.txt"), doctorText(seen)},
        {QStringLiteral("doctor.json"), jsonText({{QStringLiteral("steps"), steps}})},
        {QStringLiteral("policy.json"), jsonText(redaction.json(configuration.policyJson).toObject())}};
    if (!tray.isRunning())
        return files;
    const QJsonObject status = statusJson(*tray.status(), 0);
    files.insert(QStringLiteral("status.json"), jsonText(redaction.json(status).toObject()));
    files.insert(QStringLiteral("events.json"), jsonText(redaction.json(tray.events()).toObject()));
    QString log;
    for (const QString &line : tray.log())
        log += redaction.text(line) + u'\n';
    files.insert(QStringLiteral("log.txt"), log.toUtf8());
    return files;
}

}
