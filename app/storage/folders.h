#pragma once

// The user's folders that Lanyard keeps files in (XDG Base Directory Specification). Neither holds a secret.

#include <QString>

namespace lanyard {

/// $XDG_CONFIG_HOME/lanyard: policy, settings, the user's own resources, the list of accounts.
QString configurationFolder();

/// $XDG_STATE_HOME/lanyard: what may be lost, such as the history of the last day and the sizes of windows.
QString stateFolder();

}
