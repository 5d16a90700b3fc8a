#include "agent/paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace lanyard {

QString configurationFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/lanyard");
}

// QStandardPaths knows it from Qt 6.7 on. A relative path is to be ignored (XDG Base Directory Specification).
QString stateFolder()
{
    const QString given = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base = QDir::isAbsolutePath(given) ? given : QDir::homePath() + QStringLiteral("/.local/state");
    return base + QStringLiteral("/lanyard");
}

QString signinProgram()
{
    const QString own = QCoreApplication::applicationDirPath();
    const QString installed = own + QStringLiteral("/../libexec/lanyard/lanyard-signin");
    return QFileInfo(QFileInfo::exists(installed) ? installed : own + QStringLiteral("/lanyard-signin"))
        .absoluteFilePath();
}

void removeLeftovers(const QString &runtimeFolder)
{
    const QDir folder(runtimeFolder);
    const QStringList leftovers = folder.entryList({QStringLiteral("window-??????")}, QDir::Dirs | QDir::NoSymLinks);
    for (const QString &leftover : leftovers)
        QDir(folder.filePath(leftover)).removeRecursively();
}

}
