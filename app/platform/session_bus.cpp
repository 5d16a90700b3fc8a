#include "platform/session_bus.h"

#include "base/logging.h"

#include <QDBusConnection>

namespace lanyard {

SessionBus::SessionBus(QObject *parent)
    : QObject(parent)
{
    m_looks.setInterval(std::chrono::seconds(2));
    connect(&m_looks, &QTimer::timeout, this, &SessionBus::check);
    QDBusConnection::sessionBus().connect(QString(), QStringLiteral("/org/freedesktop/DBus/Local"),
        QStringLiteral("org.freedesktop.DBus.Local"), QStringLiteral("Disconnected"), this, SLOT(onDisconnected()));
}

void SessionBus::onDisconnected()
{
    qCWarning(logDesktop) << "the session bus is gone";
    m_looks.start();
}

void SessionBus::check()
{
    const QString name = QStringLiteral("a look");
    const bool isThere = QDBusConnection::connectToBus(QDBusConnection::SessionBus, name).isConnected();
    QDBusConnection::disconnectFromBus(name);
    if (!isThere)
        return;
    m_looks.stop();
    qCInfo(logDesktop) << "there is a session bus again";
    Q_EMIT replaced();
}

}
