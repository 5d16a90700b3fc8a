#include "base/signin_program.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace lanyard {

QString signinProgram()
{
    const QString own = QCoreApplication::applicationDirPath();
    const QString installed = own + QStringLiteral("/../libexec/lanyard/lanyard-signin");
    return QFileInfo(QFileInfo::exists(installed) ? installed : own + QStringLiteral("/lanyard-signin"))
        .absoluteFilePath();
}

QString webEngineOf(const QByteArray &printed)
{
    return QString::fromUtf8(printed).section(u'\n', 1, 1);
}

}
