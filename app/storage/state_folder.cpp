#include "storage/state_folder.h"

#include <QDir>

namespace lanyard {

// QStandardPaths knows it from Qt 6.7 on. A relative path is to be ignored (XDG Base Directory Specification).
QString stateFolder()
{
    const QString given = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base = QDir::isAbsolutePath(given) ? given : QDir::homePath() + QStringLiteral("/.local/state");
    return base + QStringLiteral("/lanyard");
}

}
