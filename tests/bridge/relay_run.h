#pragma once

// The real relay between a browser's pipes and a tray's socket, both played by the test.

#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

namespace lanyard::test {

inline const QString kChromiumCaller = QStringLiteral("chrome-extension://abcdefghijklmnopabcdefghijklmnop/");

/// As browsers frame a message.
inline QByteArray frame(const QByteArray &content)
{
    const auto length = quint32(content.size());
    return QByteArray(reinterpret_cast<const char *>(&length), sizeof length) + content;
}

/// $XDG_RUNTIME_DIR with a listening tray in it.
struct FakeTray {
    QTemporaryDir folder;
    QLocalServer server;
    QLocalSocket *relay = nullptr;
    QByteArray received;

    /// @param where a template; the temporary folder of a test desktop is closed to other users
    explicit FakeTray(const QString &where = QDir::tempPath() + QStringLiteral("/tray-XXXXXX"))
        : folder(where)
    {
        QDir(folder.path()).mkdir(QStringLiteral("lanyard"));
    }
    QString path() const { return folder.filePath(QStringLiteral("lanyard/bridge.sock")); }
    bool listen() { return server.listen(path()); }
    bool meets()
    {
        if (!QTest::qWaitFor([this] { return server.hasPendingConnections(); }, 10000))
            return false;
        relay = server.nextPendingConnection();
        return true;
    }
    /// The next line, without its newline; null after ten seconds, or when the relay is gone.
    QByteArray next()
    {
        const auto pump = [this] {
            received += relay->readAll();
            return received.contains('\n');
        };
        if (!QTest::qWaitFor(pump, 10000))
            return {};
        const qsizetype end = received.indexOf('\n');
        const QByteArray line = received.first(end);
        received.remove(0, end + 1);
        return line;
    }
};

struct RelayRun {
    QProcess process;
    QByteArray received;

    explicit RelayRun(const FakeTray &tray, const QStringList &arguments = {kChromiumCaller})
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), tray.folder.path());
        environment.insert(QStringLiteral("PASSWORD"), QStringLiteral("from-the-browsers-environment"));
        process.setProcessEnvironment(environment);
        process.setProgram(QStringLiteral(BRIDGE));
        process.setArguments(arguments);
    }
    ~RelayRun()
    {
        process.kill();
        process.waitForFinished();
    }
    void start() { process.start(); }
    /// The content of the next frame; null after ten seconds.
    QByteArray next()
    {
        const auto pump = [this] {
            received += process.readAllStandardOutput();
            return received.size() >= 4 && received.size() - 4 >= qsizetype(length());
        };
        if (!QTest::qWaitFor(pump, 10000))
            return {};
        const QByteArray content = received.sliced(4, length());
        received.remove(0, 4 + length());
        return content;
    }
    /// Its exit code, or -1 after ten seconds.
    int ends()
    {
        const bool ended = QTest::qWaitFor([this] { return process.state() == QProcess::NotRunning; }, 10000);
        return ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
    /// Of its folder in /proc.
    QByteArray proc(const QString &name) const
    {
        QFile file(QStringLiteral("/proc/%1/%2").arg(process.processId()).arg(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    quint32 length() const
    {
        quint32 value = 0;
        memcpy(&value, received.constData(), sizeof value);
        return value;
    }
};

/// By name.
inline QStringList descriptorsOf(const RelayRun &relay)
{
    const QDir descriptors(QStringLiteral("/proc/%1/fd").arg(relay.process.processId()));
    return descriptors.entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

}
