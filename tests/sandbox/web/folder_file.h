#pragma once

// A folder's files as a web server gives them out.

#include "sandbox/web/http.h"

namespace sandbox {

Reply folderFile(const QString &folder, const QString &path); ///< "/" is index.html; 404 for what is not inside

}
