#pragma once

// What became different, in a few words. Pure.

#include "status/change.h"

#include <QCoreApplication>

namespace lanyard {

class ChangeText {
    Q_DECLARE_TR_FUNCTIONS(lanyard::ChangeText)
public:
    /// "Refreshed", "Tenant switched", or the state: "Waiting: offline".
    static QString of(const SessionChange &change);
};

}
