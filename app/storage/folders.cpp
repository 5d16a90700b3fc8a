#include "storage/folders.h"

#include <QDir>
#include <QStandardPaths>

namespace lanyard {

static const QString kOurs = QStringLiteral("/lanyard");

QString configurationFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + kOurs;
}

// QStandardPaths has it from Qt 6.7 on. The specification says to ignore a relative path.
QString stateFolder()
{
    const QString given = qEnvironmentVariable("XDG_STATE_HOME");
    return (QDir::isAbsolutePath(given) ? given : QDir::homePath() + QStringLiteral("/.local/state")) + kOurs;
}

}
