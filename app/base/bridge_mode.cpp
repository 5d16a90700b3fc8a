#include "base/bridge_mode.h"

#include <QtGlobal>

namespace lanyard {

QLatin1String code(BridgeMode mode)
{
    switch (mode) {
    case BridgeMode::Off:
        return QLatin1String("off");
    case BridgeMode::Ask:
        return QLatin1String("ask");
    case BridgeMode::On:
        return QLatin1String("on");
    }
    Q_UNREACHABLE();
}

}
