#include "base/installation/helper_program.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace lanyard {

QString helperProgram(const QString &name)
{
    const QString own = QCoreApplication::applicationDirPath();
    const QString installed = own + QStringLiteral("/../libexec/lanyard/") + name;
    return QFileInfo(QFileInfo::exists(installed) ? installed : own + u'/' + name).absoluteFilePath();
}

QString webEngineOf(const QByteArray &printed)
{
    return QString::fromUtf8(printed).section(u'\n', 1, 1);
}

}
