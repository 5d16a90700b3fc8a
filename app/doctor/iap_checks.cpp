#include "doctor/iap_checks.h"

#include "doctor/challenge_check.h"
#include "doctor/doctor_text.h"
#include "iap/exchange.h"
#include "iap/origin.h"
#include "iap/project_config.h"
#include "iap/token.h"
#include "net/http.h"

namespace lanyard::doctor {

namespace {

constexpr std::chrono::seconds kAnswerPatience(10);
constexpr qint64 kWrongClock = 120; // seconds

HttpRequest impatient(HttpRequest request)
{
    request.timeout = kAnswerPatience;
    return request;
}

Outcome judgeClock(const HttpReply &reply, const QDateTime &now)
{
    const QDateTime theirs = httpDate(reply.header("date"));
    if (!theirs.isValid())
        return notTried();
    const qint64 ahead = theirs.secsTo(now);
    const QString detail = QStringLiteral("%1 s").arg(ahead);
    return qAbs(ahead) > kWrongClock ? failed(Reason::Clock, ReasonText::of(Reason::Clock), detail)
                                     : good(DoctorText::tr("This computer's clock is right."), detail);
}

Outcome judgeTenants(const QStringList &tenants, const Subject &subject)
{
    const QString listed = tenants.join(QStringLiteral(", "));
    const bool isSignedIn = subject.session && subject.session->account;
    if (isSignedIn && !tenants.contains(subject.session->account->tenantId))
        return failed(Reason::TenantNotAllowed, ReasonText::of(Reason::TenantNotAllowed), listed);
    if (tenants == QStringList{QString()})
        return good(DoctorText::tr("The resource has no tenants."));
    return good(DoctorText::tr("The resource allows these tenants: %1.").arg(listed), QString::number(tenants.size()));
}

}

IapChecks::IapChecks(Http &http, Report &report, const Policy &policy)
    : m_http(http)
    , m_report(report)
    , m_policy(policy)
{
}

QCoro::Task<bool> IapChecks::examine(Subject subject)
{
    const auto challenge = co_await askResource(subject);
    if (!challenge) {
        m_report.skip({CheckStep::Tenants, CheckStep::SignInPage, CheckStep::ApiKey, CheckStep::Project});
        co_return false;
    }
    const QStringList tenants = co_await askTenants(*challenge, subject);
    const bool isVouchedFor = !expectedPage(subject).isEmpty();
    if (isVouchedFor) // else the resource could make this computer ask a page of its choice
        co_await askSignInPage(*challenge);
    else
        m_report.skip({CheckStep::SignInPage});
    const QString tenant = tenants.value(0);
    co_await askForToken(*challenge, tenant);
    co_await askProject(*challenge);
    co_return true;
}

QCoro::Task<std::optional<Challenge>> IapChecks::askResource(Subject subject)
{
    HttpRequest request = impatient(challengeRequest(subject.resource.url));
    const HttpReply reply = co_await m_http.send(std::move(request));
    m_report.add(CheckStep::Clock, judgeClock(reply, QDateTime::currentDateTimeUtc()));
    const auto challenge = readChallenge(reply);
    const bool isFine = m_report.add(CheckStep::Iap, judgeChallenge(challenge, reply, subject, m_policy));
    co_return isFine ? std::optional(*challenge) : std::nullopt;
}

QCoro::Task<QStringList> IapChecks::askTenants(Challenge challenge, Subject subject)
{
    QStringList tenants{tenantOfTid(challenge.tid)};
    if (challenge.mode == Challenge::Mode::SelectAuthSession) {
        HttpRequest request = impatient(sessionInfoRequest(challenge));
        const HttpReply reply = co_await m_http.send(std::move(request));
        const auto info = readSessionInfo(reply);
        if (!info) {
            m_report.add(CheckStep::Tenants, failed(info.error().error, reply.url));
            co_return QStringList();
        }
        tenants.clear();
        for (const QString &tid : info->tenantIds)
            tenants.append(tenantOfTid(tid));
    }
    m_report.add(CheckStep::Tenants, judgeTenants(tenants, subject));
    co_return tenants;
}

// Any page of its own will do: what it shows is for a browser to judge.
QCoro::Task<void> IapChecks::askSignInPage(Challenge challenge)
{
    HttpRequest request;
    request.url = challenge.authPage.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
    request.headers = {{"Accept", "text/html,*/*"}};
    request.maxBody = 16 * 1024 * 1024;
    request.timeout = kAnswerPatience;
    const HttpReply reply = co_await m_http.send(std::move(request));
    Outcome outcome = good(DoctorText::tr("The sign-in page answers."), originOf(challenge.authPage));
    if (reply.fault != TransportFault::None) {
        outcome = failed(judge(Step::Challenge, reply).error, reply.url);
    } else if (reply.status >= 400) {
        const QString status = QString::number(reply.status);
        outcome = failed(reply.status < 500 ? Reason::Configuration : Reason::IapUnavailable,
            DoctorText::tr("The sign-in page answers with an error (%1). Tell your administrator.").arg(status),
            status);
    }
    m_report.add(CheckStep::SignInPage, outcome);
}

// With a refresh token that is none: what is said of it is said by somebody who accepted the key.
QCoro::Task<void> IapChecks::askForToken(Challenge challenge, QString tenant)
{
    const AccountKey account{originOf(challenge.authPage), challenge.apiKey, tenant};
    const Secret none{QByteArray("lanyard-doctor")};
    HttpRequest request = impatient(mintRequest(m_policy.endpoints.secureToken, account, none));
    const HttpReply reply = co_await m_http.send(std::move(request));
    const Verdict verdict = judge(Step::Token, reply);
    const bool isAboutToken = remedy(verdict.error.reason) == Remedy::SignIn || verdict.next == Next::RetryThenSignIn;
    m_report.add(CheckStep::ApiKey,
        isAboutToken
            ? good(DoctorText::tr("The sign-in service accepts this resource's API key."), verdict.error.detail)
            : failed(verdict.error, reply.url));
}

// A source of warnings, never a gate (app/README.md#trust-3).
QCoro::Task<void> IapChecks::askProject(Challenge challenge)
{
    const QString origin = originOf(challenge.authPage);
    HttpRequest request = projectConfigRequest(m_policy.endpoints.projectConfig, challenge.apiKey, origin);
    const HttpReply reply = co_await m_http.send(std::move(request));
    const auto config = readProjectConfig(reply);
    Outcome outcome;
    if (!config) {
        const Verdict verdict = judge(Step::Token, reply);
        outcome = warning(DoctorText::tr("The project did not say which hosts may take part in a sign-in: %1")
                              .arg(failed(verdict.error, reply.url).message),
            verdict.error.detail);
    } else if (const QStringList hosts = unlistedHosts(*config, challenge); !hosts.isEmpty()) {
        outcome =
            warning(DoctorText::tr("The project does not list all hosts of this sign-in: tell your administrator."),
                hosts.join(QStringLiteral(", ")));
    } else {
        outcome = good(DoctorText::tr("The project lists the hosts of this sign-in."), config->number);
    }
    m_report.add(CheckStep::Project, outcome);
}

}
