#include "tray/mock_daemon.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QRegularExpression>
#include <QTest>
#include <utility>

namespace lanyard {

namespace {

const QString kService = QStringLiteral("org.freedesktop.Notifications");
const QString kPath = QStringLiteral("/org/freedesktop/Notifications");

}

MockDaemon::MockDaemon(const QString &capabilities)
{
    m_log.open();
    m_program = std::make_unique<Program>(QStringLiteral("/usr/bin/python3"),
        QStringList{QStringLiteral("-m"), QStringLiteral("dbusmock"), QStringLiteral("-l"), m_log.fileName(),
            QStringLiteral("--template"), QStringLiteral("notification_daemon"), QStringLiteral("-p"),
            QStringLiteral("{\"capabilities\": \"%1\"}").arg(capabilities)});
}

bool MockDaemon::isOwned()
{
    return QDBusConnection::sessionBus().interface()->isServiceRegistered(kService);
}

bool MockDaemon::isReady() const
{
    return QTest::qWaitFor(isOwned, 40000);
}

QStringList MockDaemon::calls(const QString &method)
{
    m_log.seek(0);
    return QString::fromUtf8(m_log.readAll()).split(u'\n').filter(QRegularExpression(u" %1( |$)"_qs.arg(method)));
}

void MockDaemon::callMock(const QString &method, const QVariantList &arguments)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(kService, kPath, QStringLiteral("org.freedesktop.DBus.Mock"), method);
    message.setArguments(arguments);
    QDBusConnection::sessionBus().call(message);
}

void MockDaemon::emitSignal(const QString &name, const QString &signature, const QVariantList &arguments)
{
    callMock(QStringLiteral("EmitSignal"), {kService, name, signature, QVariant(arguments)});
}

void MockDaemon::press(uint id, const QString &button)
{
    emitSignal(QStringLiteral("ActionInvoked"), QStringLiteral("us"), {id, button});
}

void MockDaemon::dismiss(uint id)
{
    emitSignal(QStringLiteral("NotificationClosed"), QStringLiteral("uu"), {id, 2U});
}

void MockDaemon::closeBeforeAnswering(uint id)
{
    const QString code =
        QStringLiteral("self.EmitSignal('%1', 'NotificationClosed', 'uu', [%2, 2]); ret = %2").arg(kService).arg(id);
    callMock(QStringLiteral("AddMethod"),
        {kService, QStringLiteral("Notify"), QStringLiteral("susssasa{sv}i"), QStringLiteral("u"), code});
}

void MockDaemon::setInhibited(bool inhibited)
{
    const QString property = QStringLiteral("Inhibited");
    if (!std::exchange(m_hasInhibited, true))
        callMock(QStringLiteral("AddProperty"), {kService, property, QVariant::fromValue(QDBusVariant(inhibited))});
    else
        callMock(QStringLiteral("UpdateProperties"), {kService, QVariantMap{{property, inhibited}}});
    QTest::qWait(50); // who listens has heard it
}

}
