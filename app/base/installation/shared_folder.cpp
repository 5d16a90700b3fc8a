#include "base/installation/shared_folder.h"

#include <QCoreApplication>
#include <QDir>

namespace lanyard {

QString sharedFolderOf(const QString &programs, const QString &name)
{
    const QString above = QDir::cleanPath(programs + QStringLiteral("/.."));
    QString root = programs;
    if (above.endsWith(QLatin1String("/libexec")))
        root = above + QStringLiteral("/..");
    else if (programs.endsWith(QLatin1String("/bin")))
        root = above;
    return QDir::cleanPath(root + QStringLiteral("/share/lanyard/") + name);
}

QString sharedFolder(const QString &name)
{
    return sharedFolderOf(QCoreApplication::applicationDirPath(), name);
}

}
