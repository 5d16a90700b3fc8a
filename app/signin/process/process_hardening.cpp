#include "signin/process/process_hardening.h"

#include <QProcessEnvironment>
#include <QRegularExpression>
#include <sys/resource.h>

namespace lanyard::signin {

void forbidCoreDumps()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

QStringList clearDangerousVariables()
{
    static const QRegularExpression dangerous(
        QStringLiteral("^(QTWEBENGINE.*|QT_PLUGIN_PATH|QT_QPA_PLATFORM_PLUGIN_PATH|QT_LOGGING_.*|QML.*"
                       "|LD_.*|SSLKEYLOGFILE|NSS_.*|CHROME_.*)$"));
    QStringList cleared;
    const QStringList names = QProcessEnvironment::systemEnvironment().keys();
    for (const QString &name : names) {
        if (!dangerous.match(name).hasMatch())
            continue;
        qunsetenv(name.toLocal8Bit().constData());
        cleared.append(name);
    }
    return cleared;
}

}
