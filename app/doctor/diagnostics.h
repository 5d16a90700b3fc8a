#pragma once

// What goes into the file for support: everything that helps, nothing that is private or secret. README.txt in it says
// what is what.

#include "doctor/configuration.h"
#include "doctor/zip_file.h"

namespace lanyard::doctor {

/// @param findings of all steps
Files diagnosticFiles(const Configuration &configuration, TrayLink &tray, const QList<CheckFinding> &findings);

}
