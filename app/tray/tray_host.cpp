#include "tray/tray_host.h"

#include "base/logging.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

namespace lanyard {

namespace {

const QString kWatcher = QStringLiteral("org.kde.StatusNotifierWatcher");
/// From Qt 6.8 on, an icon made anew registers with a host that came late; an older Qt chooses once per process.
constexpr bool kCanChooseAgain = QT_VERSION >= QT_VERSION_CHECK(6, 8, 0);

const QString kWatcherPath = QStringLiteral("/StatusNotifierWatcher");

}

TrayHost::TrayHost(std::chrono::milliseconds timeout, QObject *parent)
    : QObject(parent)
{
    m_timeout.setInterval(timeout);
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, &TrayHost::onTimeout);
    connect(&m_xembed, &XEmbedTray::appeared, this, [this] {
        if (m_kind == Kind::None)
            m_timeout.start(); // many panels offer both: wait for the better one
    });
}

void TrayHost::start()
{
    m_timeout.start();
    m_xembed.watch();
    if (!m_bus.isConnected())
        return;
    auto *names = new QDBusServiceWatcher(kWatcher, m_bus, QDBusServiceWatcher::WatchForRegistration, this);
    connect(names, &QDBusServiceWatcher::serviceRegistered, this, &TrayHost::ask);
    // From any sender: naming one would take a blocking lookup, and ask() trusts the name's owner only.
    m_bus.connect({}, kWatcherPath, kWatcher, QStringLiteral("StatusNotifierHostRegistered"), this, SLOT(ask()));
    ask();
}

void TrayHost::ask()
{
    QDBusMessage get = QDBusMessage::createMethodCall(
        kWatcher, kWatcherPath, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    get << kWatcher << QStringLiteral("IsStatusNotifierHostRegistered");
    get.setAutoStartService(false);
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(get), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *call;
        if (reply.isValid() && reply.value().variant().toBool())
            hostFound();
    });
}

void TrayHost::hostFound()
{
    if (m_kind == Kind::None)
        choose(Kind::StatusNotifier);
    else if (m_kind == Kind::XEmbed && kCanChooseAgain)
        choose(Kind::StatusNotifier);
    else if (m_kind == Kind::XEmbed)
        Q_EMIT cameTooLate();
}

void TrayHost::onTimeout()
{
    if (m_kind != Kind::None)
        return;
    if (m_xembed.isPresent())
        choose(Kind::XEmbed);
    else
        Q_EMIT missing();
}

void TrayHost::choose(Kind kind)
{
    m_kind = kind;
    m_timeout.stop();
    m_xembed.stopWatching();
    qCDebug(logDesktop) << "tray host:" << (kind == Kind::XEmbed ? "XEmbed" : "StatusNotifier");
    Q_EMIT chosen(kind);
}

}
