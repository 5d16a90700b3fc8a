#pragma once

// A private session bus and gnome-keyring with their own HOME: start them before anything asks for
// QDBusConnection::sessionBus(). Both end with the object. The user's own session is not touched.

#include <QDBusConnection>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace lanyard {

class PrivateKeyring {
public:
    enum class Activation {
        Offered, ///< D-Bus starts the keyring (locked) when somebody calls it, as on a desktop
        None, ///< a bus on which nothing can start
    };

    /// Starts the bus and makes it this process's session bus. Call isValid() before going on.
    explicit PrivateKeyring(Activation activation);
    ~PrivateKeyring();
    Q_DISABLE_COPY_MOVE(PrivateKeyring)

    bool isValid() const;

    /// Starts the daemon with its default collection unlocked, as PAM does at log-in.
    bool startUnlocked();
    bool lock();
    /// As the user would with the prompt, but without one.
    bool unlock();
    void kill();
    /// Kills the bus and everything on it; another bus takes its place at the same address, without a keyring.
    bool restartBus();
    void stop();
    void resume();
    /// As on a computer that never had a keyring. Only while no daemon runs.
    void removeKeyrings();

    bool isRunning() const;
    /// Paths of the items whose attributes match, whether they are locked or not.
    QStringList items(const QString &server, const QString &user = QString()) const;
    /// Whether anybody asked the desktop to prompt the user.
    bool wasPrompted() const;

private:
    bool startBus(Activation activation);
    void connectToBus();
    QString folder(const QString &name) const;
    void writeFile(const QString &name, const QByteArray &content) const;
    QDBusMessage callService(
        const QString &path, const QString &interface, const QString &method, const QVariantList &arguments) const;
    qint64 daemonPid() const;

    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_daemon;
    QDBusConnection m_connection;
    int m_buses = 0;
};

}
