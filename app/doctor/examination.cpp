#include "doctor/examination.h"

#include "doctor/connection.h"
#include "doctor/desktop_checks.h"
#include "doctor/keychain_check.h"
#include "doctor/session_checks.h"

namespace lanyard::doctor {

namespace {

constexpr qint64 kVeryWrong = 3600; // seconds, as for the tray

Trust trustOf(const Configuration &configuration, const TrayLink &tray)
{
    Trust trust{configuration.policy.certificateAuthorities, QDateTime::currentDateTimeUtc(), false};
    trust.isClockWrong = tray.isRunning() && qAbs(tray.status()->now.secsTo(trust.now)) > kVeryWrong;
    return trust;
}

}

QCoro::Task<void> examine(Means means, Configuration configuration, QList<Subject> subjects)
{
    Report &report = means.report;
    report.add(CheckStep::Versions, checkVersions(means.tray));
    report.add(CheckStep::Running, checkRunning(means.tray));
    report.add(CheckStep::Policy, checkConfiguration(configuration, means.tray));
    const int left = means.tray.isRunning() ? means.tray.status()->leftInKeychain : 0;
    const Outcome keychain = co_await checkKeychain(means.vault, left);
    report.add(CheckStep::Keychain, keychain);
    report.add(CheckStep::TrayHost, checkTrayHost(means.tray));
    report.add(CheckStep::Notifications, checkNotifications());
    report.add(CheckStep::Browsers, checkBrowsers(means.tray));

    const Trust trust = trustOf(configuration, means.tray);
    IapChecks iap(means.http, report, configuration.policy);
    for (const Subject &subject : subjects) {
        report.setResource(subject.resource.id);
        bool isReachable = checkConnection(report, subject.resource.url, trust);
        if (isReachable)
            isReachable = co_await iap.examine(subject);
        else
            report.skip({CheckStep::Clock, CheckStep::Iap, CheckStep::Tenants, CheckStep::SignInPage, CheckStep::ApiKey,
                CheckStep::Project});
        checkSession(report, means.tray, subject, isReachable);
    }
}

}
