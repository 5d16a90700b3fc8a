#pragma once

#include <QCoreApplication>

namespace lanyard::doctor {

/// Translates everything that lanyard-doctor says.
class DoctorText {
    Q_DECLARE_TR_FUNCTIONS(lanyard::Doctor)
};

}
