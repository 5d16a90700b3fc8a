#pragma once

// Policy and the user's own files, as they are now, only looked at; and which resources are to be examined.

#include "doctor/report.h"
#include "doctor/tray_link.h"
#include "policy/policy_files.h"

#include <QStringList>

namespace lanyard::doctor {

struct Configuration {
    QString policyPlace; ///< a file or folder, for people; empty: none
    Policy policy;
    QList<Resource> resources; ///< the policy's and the user's
    QStringList problems; ///< a sentence each
    QStringList origins; ///< where each value comes from: "exchangeHosts: /etc/lanyard/policy.json"
    tl::expected<PolicySet, QString> set; ///< what `policy` was read from
};

Configuration readConfiguration(const PolicyPlaces &places);

/// The finding on policy and settings.
Outcome checkConfiguration(const Configuration &configuration, const TrayLink &tray);

/// A resource that is to be examined.
struct Subject {
    Resource resource; ///< of one that the tray alone knows, what its status says
    std::optional<SessionView> session; ///< none without a tray
};

/// All, or the one that is called so; a sentence where there is none.
tl::expected<QList<Subject>, QString> subjectsOf(
    const Configuration &configuration, TrayLink &tray, const QString &wanted);

}
