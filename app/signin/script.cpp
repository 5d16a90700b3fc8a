#include "signin/script.h"

#include <QFile>

// Not in a namespace: the macro declares a function.
static void initScripts()
{
    Q_INIT_RESOURCE(signin_scripts);
}

namespace lanyard::signin {

QString script(const QString &name)
{
    initScripts();
    QFile file(QStringLiteral(":/lanyard/signin/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString securityKeyScript(bool offered)
{
    const QString argument = offered ? QStringLiteral("(true)") : QStringLiteral("(false)");
    return script(QStringLiteral("security_key.js")).trimmed() + argument;
}

}
