#include "control/socket_path.h"

#include <QDir>

namespace lanyard::control {

QString socketIn(const QString &folder)
{
    return folder + QStringLiteral("/control.sock");
}

std::optional<QString> socketPath()
{
    const QString base = QDir::cleanPath(qEnvironmentVariable("XDG_RUNTIME_DIR"));
    if (!QDir::isAbsolutePath(base))
        return std::nullopt;
    return socketIn(base + QStringLiteral("/lanyard"));
}

}
