#pragma once

#include <QString>

namespace lanyard {

/// $XDG_STATE_HOME/lanyard: what may be lost, as the history of the last day and the sizes of windows. No secrets.
QString stateFolder();

}
