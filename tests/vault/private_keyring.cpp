#include "vault/private_keyring.h"

#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>
#include <csignal>
#include <sys/prctl.h>

namespace lanyard {

/// The Secret Service's (oayays), as UnlockWithMasterPassword wants it.
struct WireSecret {
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

static QDBusArgument &operator<<(QDBusArgument &argument, const WireSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, WireSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

static const QString kSecrets = QStringLiteral("org.freedesktop.secrets");
static const QString kPath = QStringLiteral("/org/freedesktop/secrets");
static const QString kLoginCollection = QStringLiteral("/org/freedesktop/secrets/collection/login");
static const QString kService = QStringLiteral("org.freedesktop.Secret.Service");
static const QByteArray kPassword = "testpw";

static const char kBusConfiguration[] = R"(<busconfig>
  <type>session</type>
  <listen>unix:path=%1/bus</listen>
  <servicedir>%1/services</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/> <allow eavesdrop="true"/> <allow own="*"/>
  </policy>
</busconfig>
)";

/// In memory where that can be: gnome-keyring waits for the disk at each write.
static QString temporaryFolder()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    return (memory.isWritable() ? memory.filePath() : QDir::tempPath()) + QStringLiteral("/lanyard-XXXXXX");
}

PrivateKeyring::PrivateKeyring(Activation activation)
    : m_folder(temporaryFolder())
    , m_connection(QString())
{
    const auto endWithTheTest = [] { prctl(PR_SET_PDEATHSIG, SIGKILL); };
    m_bus.setChildProcessModifier(endWithTheTest);
    m_daemon.setChildProcessModifier(endWithTheTest);
    qDBusRegisterMetaType<WireSecret>();
    qDBusRegisterMetaType<QMap<QString, QString>>();
    for (const char *name : {"home", "runtime", "services"})
        QDir(m_folder.path()).mkdir(QLatin1String(name));
    QFile::setPermissions(folder(QStringLiteral("runtime")), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("HOME", folder(QStringLiteral("home")).toUtf8());
    qputenv("XDG_RUNTIME_DIR", folder(QStringLiteral("runtime")).toUtf8());
    for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION",
             "KDE_FULL_SESSION", "GNOME_KEYRING_CONTROL"})
        qunsetenv(name);
    if (startBus(activation))
        connectToBus();
}

void PrivateKeyring::connectToBus()
{
    m_connection = QDBusConnection::connectToBus(QString::fromUtf8(qgetenv("DBUS_SESSION_BUS_ADDRESS")),
        QStringLiteral("the test's own connection %1").arg(++m_buses));
}

bool PrivateKeyring::restartBus()
{
    kill();
    m_bus.kill();
    m_bus.waitForFinished();
    QFile::remove(folder(QStringLiteral("bus")));
    m_bus.start();
    if (!m_bus.waitForReadyRead(30000))
        return false;
    m_bus.readLine();
    connectToBus();
    return isValid();
}

PrivateKeyring::~PrivateKeyring()
{
    resume();
    kill();
    m_bus.terminate();
    m_bus.waitForFinished();
}

bool PrivateKeyring::startBus(Activation activation)
{
    if (activation == Activation::Offered) {
        writeFile(QStringLiteral("services/org.freedesktop.secrets.service"),
            "[D-BUS Service]\nName=org.freedesktop.secrets\n"
            "Exec=/usr/bin/gnome-keyring-daemon --start --foreground --components=secrets\n");
        writeFile(QStringLiteral("services/org.gnome.keyring.SystemPrompter.service"),
            "[D-BUS Service]\nName=org.gnome.keyring.SystemPrompter\n"
            "Exec=/usr/bin/touch "
                + folder(QStringLiteral("prompted")).toUtf8() + '\n');
    }
    writeFile(QStringLiteral("bus.conf"), QString::fromLatin1(kBusConfiguration).arg(m_folder.path()).toUtf8());
    m_bus.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_bus.start(QStringLiteral("dbus-daemon"),
        {QStringLiteral("--config-file=") + folder(QStringLiteral("bus.conf")), QStringLiteral("--nofork"),
            QStringLiteral("--print-address")});
    if (!m_bus.waitForReadyRead())
        return false;
    // Without the id that follows, as desktops have it: a bus that was restarted has another one.
    return qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed().split(',').first());
}

bool PrivateKeyring::isValid() const
{
    return m_connection.isConnected();
}

bool PrivateKeyring::startUnlocked()
{
    m_daemon.start(QStringLiteral("gnome-keyring-daemon"),
        {QStringLiteral("--foreground"), QStringLiteral("--unlock"), QStringLiteral("--components=secrets")});
    m_daemon.write(kPassword);
    m_daemon.closeWriteChannel();
    return QTest::qWaitFor([this] { return isRunning(); });
}

bool PrivateKeyring::lock()
{
    const QList<QDBusObjectPath> collections{QDBusObjectPath(kLoginCollection)};
    const QDBusMessage reply = callService(kPath, kService, QStringLiteral("Lock"), {QVariant::fromValue(collections)});
    return reply.type() == QDBusMessage::ReplyMessage;
}

bool PrivateKeyring::unlock()
{
    const QVariant nothing = QVariant::fromValue(QDBusVariant(QString()));
    const QDBusMessage opened =
        callService(kPath, kService, QStringLiteral("OpenSession"), {QStringLiteral("plain"), nothing});
    WireSecret secret;
    secret.session = qvariant_cast<QDBusObjectPath>(opened.arguments().value(1));
    secret.value = kPassword;
    secret.contentType = QStringLiteral("text/plain");
    const QDBusMessage reply =
        callService(kPath, QStringLiteral("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"),
            QStringLiteral("UnlockWithMasterPassword"),
            {QVariant::fromValue(QDBusObjectPath(kLoginCollection)), QVariant::fromValue(secret)});
    return reply.type() == QDBusMessage::ReplyMessage;
}

void PrivateKeyring::kill()
{
    const qint64 pid = daemonPid();
    if (pid > 0)
        ::kill(pid_t(pid), SIGKILL);
    m_daemon.waitForFinished();
    if (!QTest::qWaitFor([this] { return !isRunning(); }))
        qWarning("the keyring daemon does not end");
}

void PrivateKeyring::stop()
{
    ::kill(pid_t(daemonPid()), SIGSTOP);
}

void PrivateKeyring::resume()
{
    const qint64 pid = daemonPid();
    if (pid > 0)
        ::kill(pid_t(pid), SIGCONT);
}

void PrivateKeyring::removeKeyrings()
{
    QDir(folder(QStringLiteral("home/.local/share/keyrings"))).removeRecursively();
}

bool PrivateKeyring::isRunning() const
{
    return daemonPid() > 0;
}

QStringList PrivateKeyring::items(const QString &server, const QString &user) const
{
    QMap<QString, QString> attributes{{QStringLiteral("server"), server}};
    if (!user.isEmpty())
        attributes.insert(QStringLiteral("user"), user);
    const QDBusMessage reply =
        callService(kPath, kService, QStringLiteral("SearchItems"), {QVariant::fromValue(attributes)});
    QStringList items;
    for (const QVariant &list : reply.arguments()) {
        const auto paths = qdbus_cast<QList<QDBusObjectPath>>(list);
        for (const QDBusObjectPath &path : paths)
            items.append(path.path());
    }
    return items;
}

bool PrivateKeyring::wasPrompted() const
{
    return QFile::exists(folder(QStringLiteral("prompted")));
}

QString PrivateKeyring::folder(const QString &name) const
{
    return m_folder.filePath(name);
}

void PrivateKeyring::writeFile(const QString &name, const QByteArray &content) const
{
    QFile file(folder(name));
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
}

QDBusMessage PrivateKeyring::callService(
    const QString &path, const QString &interface, const QString &method, const QVariantList &arguments) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(kSecrets, path, interface, method);
    message.setArguments(arguments);
    return m_connection.call(message);
}

qint64 PrivateKeyring::daemonPid() const
{
    if (!m_connection.isConnected() || !m_connection.interface()->isServiceRegistered(kSecrets))
        return 0;
    return m_connection.interface()->servicePid(kSecrets).value();
}

}

Q_DECLARE_METATYPE(lanyard::WireSecret)
