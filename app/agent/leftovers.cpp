#include "agent/leftovers.h"

#include <QDir>

namespace lanyard {

void removeLeftovers(const QString &runtimeFolder)
{
    const QDir folder(runtimeFolder);
    const QStringList leftovers = folder.entryList({QStringLiteral("window-??????")}, QDir::Dirs | QDir::NoSymLinks);
    for (const QString &leftover : leftovers)
        QDir(folder.filePath(leftover)).removeRecursively();
}

}
