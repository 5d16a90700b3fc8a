#pragma once

// What the parts of a company share. Owned by Company; each part keeps a reference.

#include "sandbox/clock.h"
#include "sandbox/company.h"
#include "sandbox/iap/iap_ledger.h"
#include "sandbox/identity/people.h"
#include "sandbox/web/http.h"

#include <QHash>
#include <memory>

namespace sandbox {

class WebServer;
class Upstream;

struct CompanyParts {
    explicit CompanyParts(CompanyConfig given);
    ~CompanyParts();

    CompanyConfig config;
    CompanyClock clock;
    Issued issued;
    People people{clock, issued};
    IapLedger ledger{clock, issued};
    FaultBook faults;
    RequestLog log;
    Rotation rotation = Rotation::Off;
    ForgedToken forged;
    std::chrono::milliseconds latency{0};
    QByteArray caPem;
    quint16 port = 0;
    bool hasSockets = true; ///< else answers are delivered at once
    QHash<QByteArray, QString> providerCodes; ///< one-time results of the pop-up provider, and their e-mail
    std::unique_ptr<Upstream> upstream; ///< only in external mode
    std::unique_ptr<WebServer> server;

    QString origin(const QString &host) const; ///< https://HOST:PORT
    const Project &projectOf(const Resource &resource) const;
    const Project *projectOfKey(const QString &apiKey) const;
    const Project &projectNamed(const QString &id) const; ///< the first where there is none such
    Resource *resourceAt(const QString &host, const QString &path);
    Resource *resourceOfHex(const QString &hex);
    Resource *resourceNamed(const QString &id);
    AuthPage *authPageOfHost(const QString &host);
    QUrl authPageUrl(const Resource &resource) const; ///< with the company's port
    QByteArray redirectUri(const Resource &resource) const; ///< unencoded, as IAP sends it
    bool allows(const Resource &resource, const QString &tenant) const;
    QStringList tenantIds(const Resource &resource) const; ///< _<number> where it has no tenants
    QStringList hosts() const; ///< all that the certificate names
};

QString hexOf(const Resource &resource); ///< as cookie names have it: upper case, no leading zeros

/// One part's answer to a request: its step, what is known of the caller, and how to answer. `answer` runs only if no
/// fault takes its place.
struct Visit {
    Step step = Step::Other;
    QString resource;
    QString tenant;
    QString uid;
    std::function<void(const Respond &)> answer;

    static Visit of(Step step, std::function<Reply()> reply);
};

}
