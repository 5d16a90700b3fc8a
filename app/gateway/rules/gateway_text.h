#pragma once

#include <QCoreApplication>

namespace lanyard::gateway {

/// Translates everything that the gateway says.
class GatewayText {
    Q_DECLARE_TR_FUNCTIONS(lanyard::Gateway)
};

}
