#include "agent/paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace lanyard {

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
