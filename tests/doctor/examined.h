#pragma once

// Runs the real `lanyard doctor` beside a session layer of the test's process, with the policy that this has in force.

#include "cli/cli_run.h"
#include "session/world.h"
#include "status/check_finding.h"
#include "support/recorded_desktop.h"

namespace lanyard {

struct Examined {
    CliRun run;
    QList<CheckFinding> findings;
    QStringList
        changedFiles; ///< at home, of configuration, state or runtime folder: nothing but what a test finds wrong
    QString status; ///< what `lanyard status` says of a resource that has a problem, before; else empty

    /// The steps of that result, by name.
    QStringList steps(CheckResult result) const;
    CheckFinding of(CheckStep step) const;
};

/// The policy as a file.
/// @param folder also for the certificates
QString writePolicy(const Policy &policy, const QString &folder);

Examined examine(World &world, const QString &resource);
Examined examine(World &world, const QString &resource, RecordedDesktop &desktop);
/// While no tray runs.
/// @param environment further variables: "A=b"
Examined examineAlone(const Policy &policy, const QStringList &arguments, const QStringList &environment = {});

}
