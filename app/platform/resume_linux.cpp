#include "platform/resume.h"

#include "base/logging.h"

#include <QDBusConnection>

namespace lanyard {

Resume::Resume(QObject *parent)
    : QObject(parent)
{
    const bool connected = QDBusConnection::systemBus().connect(QStringLiteral("org.freedesktop.login1"),
        QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager"),
        QStringLiteral("PrepareForSleep"), this, SLOT(prepareForSleep(bool)));
    if (!connected)
        qCInfo(logDesktop) << "no system bus: suspend is noticed by the timer only";
}

void Resume::prepareForSleep(bool goingDown)
{
    if (!goingDown)
        Q_EMIT resumed();
}

}
