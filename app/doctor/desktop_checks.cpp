#include "doctor/desktop_checks.h"

#include "base/installation/helper_program.h"
#include "doctor/doctor_text.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDBusVariant>
#include <QFileInfo>
#include <QProcess>
#include <QSslSocket>

namespace lanyard::doctor {

namespace {

constexpr int kProgramPatience = 10000; // ms
constexpr int kBusPatience = 3000; // ms

QStringList linesOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    if (!process.waitForFinished(kProgramPatience))
        return {};
    return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

QString packages()
{
    const QStringList installed = linesOf(QStringLiteral("dpkg-query"),
        {QStringLiteral("-W"), QStringLiteral("-f"), QStringLiteral("${Package} ${Version} ${db:Status-Abbrev}\\n"),
            QStringLiteral("lanyard*")});
    QStringList names;
    for (const QString &line : installed) {
        if (line.section(u' ', 2, 2).startsWith(QLatin1String("ii")))
            names.append(line.section(u' ', 0, 1));
    }
    return names.isEmpty() ? QStringLiteral("no package") : names.join(QStringLiteral(", "));
}

/// Beside this program, or where the package has it.
bool hasProgram(const QString &name)
{
    const QString own = QCoreApplication::applicationDirPath() + u'/';
    return QFileInfo(own + name).isExecutable() || QFileInfo(own + QStringLiteral("../../bin/") + name).isExecutable();
}

QString missing(const QString &program, const QString &package)
{
    //: %1: a program, %2: a package of the system
    return DoctorText::tr("The program %1 is missing. Install the package %2.").arg(program, package);
}

QDBusMessage propertyCall(const QString &service, const QString &path, const QString &name)
{
    QDBusMessage get = QDBusMessage::createMethodCall(
        service, path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    get << service << name;
    get.setAutoStartService(false);
    return get;
}

bool hasStatusNotifierHost()
{
    const QDBusReply<QDBusVariant> reply = QDBusConnection::sessionBus().call(
        propertyCall(QStringLiteral("org.kde.StatusNotifierWatcher"), QStringLiteral("/StatusNotifierWatcher"),
            QStringLiteral("IsStatusNotifierHostRegistered")),
        QDBus::Block, kBusPatience);
    return reply.isValid() && reply.value().variant().toBool();
}

/// The daemon's own words; empty where none runs.
QString notificationDaemon()
{
    const QString name = QStringLiteral("org.freedesktop.Notifications");
    QDBusMessage ask = QDBusMessage::createMethodCall(
        name, QStringLiteral("/org/freedesktop/Notifications"), name, QStringLiteral("GetServerInformation"));
    ask.setAutoStartService(false);
    const QVariantList words = QDBusConnection::sessionBus().call(ask, QDBus::Block, kBusPatience).arguments();
    return words.size() == 4 ? words.at(0).toString() + u' ' + words.at(2).toString() : QString();
}

}

Outcome checkVersions(const TrayLink &tray)
{
    const QStringList engine = linesOf(helperProgram(QStringLiteral("lanyard-signin")), {QStringLiteral("--version")});
    const QStringList parts{packages(), QStringLiteral("Qt %1").arg(QLatin1String(qVersion())),
        QSslSocket::sslLibraryVersionString(), engine.isEmpty() ? QStringLiteral("no sign-in window") : engine.last(),
        QSysInfo::prettyProductName()};
    const QString detail = parts.join(QStringLiteral(", "));
    if (tray.isRunning() && tray.version() != QLatin1String(LANYARD_VERSION))
        return failed(Reason::Configuration,
            DoctorText::tr("Version %1 is still running, but %2 is installed. Quit Lanyard and start it again.")
                .arg(tray.version(), QStringLiteral(LANYARD_VERSION)),
            detail);
    if (!hasProgram(QStringLiteral("lanyard-tray")))
        return failed(
            Reason::Configuration, missing(QStringLiteral("lanyard-tray"), QStringLiteral("lanyard")), detail);
    if (engine.isEmpty())
        return warning(missing(QStringLiteral("lanyard-signin"), QStringLiteral("lanyard-signin")), detail);
    return good(QStringLiteral("Lanyard " LANYARD_VERSION), detail);
}

Outcome checkRunning(const TrayLink &tray)
{
    if (!tray.isRunning())
        return failed(Reason::Internal, tray.problem());
    return good(DoctorText::tr("Lanyard is running."));
}

// XEmbed trays are known to the tray alone.
Outcome checkTrayHost(const TrayLink &tray)
{
    if (tray.isRunning() ? tray.showsIcon() : hasStatusNotifierHost())
        return good(DoctorText::tr("A panel can show Lanyard's icon."));
    if (!tray.isRunning())
        return notTried();
    return warning(
        DoctorText::tr("No panel shows Lanyard's icon. Add a system tray to your panel; until then, the Sessions "
                       "window has everything."));
}

Outcome checkNotifications()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return warning(
            DoctorText::tr("There is no session bus, so no notifications can be shown. Sign in to a desktop."));
    if (const QString daemon = notificationDaemon(); !daemon.isEmpty())
        return good(DoctorText::tr("Notifications can be shown."), daemon);
    const QDBusReply<QStringList> activatable = bus.interface()->call(QStringLiteral("ListActivatableNames"));
    if (activatable.isValid() && activatable.value().contains(QLatin1String("org.freedesktop.Notifications")))
        return good(DoctorText::tr("Notifications can be shown."), QStringLiteral("started when needed"));
    return warning(
        DoctorText::tr("Nothing shows notifications here. Install a notification daemon, or look at the icon."));
}

Outcome checkBrowsers(const TrayLink &tray)
{
    const auto &browsers = tray.browsers();
    if (!browsers)
        return notTried();
    if (browsers->mode == BridgeMode::Off)
        return good(DoctorText::tr("Browsers are not connected: this is turned off."));
    if (!browsers->problem.isEmpty())
        return warning(browsers->problem);
    QStringList names;
    QStringList away;
    for (const BrowserProfileView &profile : browsers->profiles)
        (profile.connected ? names : away).append(profile.name);
    const QString detail = (names + away).join(QStringLiteral(", "));
    if (!hasProgram(QStringLiteral("lanyard-bridge")))
        return warning(missing(QStringLiteral("lanyard-bridge"), QStringLiteral("lanyard")), detail);
    if (browsers->profiles.isEmpty())
        return good(DoctorText::tr("No browser is connected to Lanyard yet."));
    if (names.isEmpty())
        return warning(
            DoctorText::tr("None of your browsers is connected. Start one, and check that its Lanyard extension is "
                           "turned on."),
            detail);
    return good(DoctorText::tr("Your browsers are connected."), detail);
}

}
