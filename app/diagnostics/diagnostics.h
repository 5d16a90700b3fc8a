#pragma once

// The file for support (`lanyard diagnostics`): what helps to find a fault and says nothing about anybody. Pure.

#include "diagnostics/policy_place.h"
#include "diagnostics/zip_file.h"
#include "policy/policy_set.h"
#include "status/browsers/browsers_view.h"
#include "status/check_finding.h"
#include "status/event_json.h"
#include "status/history.h"
#include "status/log_trace.h"

namespace lanyard::diagnostics {

/// What was found on this computer, with all its names.
struct Seen {
    /// What the programs and the system call themselves.
    struct Programs {
        QString tray; ///< a version; empty: it does not run, or is too old to say
        QString system; ///< "debian"
        QString systemVersion;
        QString kernel;
        QString architecture;
        QString desktop; ///< $XDG_CURRENT_DESKTOP
        QString session; ///< $XDG_SESSION_TYPE
    };

    Programs programs;
    tl::expected<PolicySet, QString> policy;
    PolicyFiles policyFiles;
    Settings own;
    int ownResources = 0; ///< that the user added
    QList<CheckFinding> findings;
    History history; ///< as the tray saved it last
    // What only a running tray knows.
    std::optional<Status> status;
    std::optional<BrowsersView> browsers;
    QList<SessionEvent> events;
    QList<LogTrace> log;
};

Files diagnosticFiles(const Seen &seen);

}
