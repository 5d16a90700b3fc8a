#pragma once

// All that doctor knows of this computer, for the file for support.

#include "diagnostics/diagnostics.h"
#include "doctor/configuration.h"

namespace lanyard::doctor {

/// @param findings of all steps
diagnostics::Seen seen(const Configuration &configuration, const PolicyPlaces &places, TrayLink &tray,
    const QList<CheckFinding> &findings);

}
