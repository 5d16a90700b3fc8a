#pragma once

// The sign-in window's own log category; lines go to stderr, where the tray collects them.

#include <QLoggingCategory>

namespace lanyard::signin {

Q_DECLARE_LOGGING_CATEGORY(logSignin)

}
