#pragma once

// All steps, in their order. Owned by main(), as is all that it is given.

#include "doctor/iap_checks.h"

namespace lanyard {
class Vault;
}

namespace lanyard::doctor {

struct Means {
    Report &report;
    TrayLink &tray;
    Http &http;
    Vault &vault; ///< of kKeychainService
};

QCoro::Task<void> examine(Means means, Configuration configuration, QList<Subject> subjects);

}
