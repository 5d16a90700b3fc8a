#include "signin/process/private_home.h"

#include <QDir>

namespace lanyard::signin {

PrivateHome::PrivateHome()
    : m_path(QDir::homePath())
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!runtime.isEmpty() && m_path.startsWith(runtime + QLatin1Char('/')))
        return;
    const QString parent = runtime.isEmpty() ? QDir::tempPath() : runtime;
    m_own = std::make_unique<QTemporaryDir>(parent + QStringLiteral("/lanyard-signin-XXXXXX"));
    m_path = m_own->path();
    qputenv("HOME", m_path.toLocal8Bit());
}

}
