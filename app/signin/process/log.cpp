#include "signin/process/log.h"

namespace lanyard::signin {

Q_LOGGING_CATEGORY(logSignin, "lanyard.signin", QtInfoMsg)

}
