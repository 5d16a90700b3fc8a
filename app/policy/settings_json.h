#pragma once

// Settings in the words of a policy and of settings.json. Pure.

#include "policy/settings.h"

#include <QJsonObject>

namespace lanyard {

/// All of them, those at their default included.
QJsonObject settingsJson(const Settings &settings);

}
