#include "base/shared_folder.h"

#include <QCoreApplication>
#include <QDir>

namespace lanyard {

QString sharedFolder(const QString &name)
{
    const QDir own(QCoreApplication::applicationDirPath());
    const QString above = QStringLiteral("../share/lanyard/") + name;
    return QDir::cleanPath(own.absoluteFilePath(own.exists(above) ? above : QStringLiteral("../") + above));
}

}
