#include "e2e/leak_watch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

namespace lanyard {

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// As it is, or as UTF-16, which Qt and Chromium use in memory.
bool holdsAny(const QByteArray &content, const QByteArrayList &secrets)
{
    return std::any_of(secrets.begin(), secrets.end(), [&content](const QByteArray &secret) {
        const QString text = QString::fromLatin1(secret);
        const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        return !secret.isEmpty() && (content.contains(secret) || content.contains(wide));
    });
}

}

LeakWatch::LeakWatch()
{
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
    m_timer.start(100);
    QObject::connect(&m_monitor, &QProcess::readyReadStandardOutput, &m_timer,
        [this] { m_bus += m_monitor.readAllStandardOutput(); });
    m_monitor.start(QStringLiteral("dbus-monitor"), {QStringLiteral("--session"), QStringLiteral("--binary")});
    const bool listens = QTest::qWaitFor([this] { return !m_bus.isEmpty(); }, 10000);
    if (!listens)
        qWarning("the session bus cannot be listened to");
    look();
}

LeakWatch::~LeakWatch()
{
    m_monitor.disconnect(&m_timer);
    m_monitor.kill();
    m_monitor.waitForFinished(3000);
}

// Every process of this desktop has its runtime folder in the environment, Chromium's too.
void LeakWatch::look()
{
    const QByteArray desktop = qgetenv("XDG_RUNTIME_DIR");
    const QStringList pids = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &pid : pids) {
        const QByteArray environment = contentOf(QStringLiteral("/proc/%1/environ").arg(pid));
        if (!desktop.isEmpty() && environment.contains(desktop))
            m_seen.insert(contentOf(QStringLiteral("/proc/%1/cmdline").arg(pid)) + '\0' + environment);
    }
}

QList<Searched> LeakWatch::search(const QByteArrayList &secrets) const
{
    return {searchProcesses(secrets), searchFiles(secrets), searchText(QStringLiteral("D-Bus"), m_bus, secrets)};
}

Searched LeakWatch::searchText(const QString &what, const QByteArray &text, const QByteArrayList &secrets)
{
    return {what, 1, text.size(), holdsAny(text, secrets) ? QStringList(what) : QStringList()};
}

Searched LeakWatch::searchProcesses(const QByteArrayList &secrets) const
{
    Searched result{QStringLiteral("command lines and environments"), int(m_seen.size()), 0, {}};
    for (const QByteArray &process : m_seen) {
        result.bytes += process.size();
        if (holdsAny(process, secrets))
            result.hits += QStringLiteral("process ") + QString::fromUtf8(process.left(process.indexOf('\0')));
    }
    return result;
}

Searched LeakWatch::searchFiles(const QByteArrayList &secrets)
{
    Searched result{QStringLiteral("files of HOME, runtime and temporary folder"), 0, 0, {}};
    for (const char *folder : {"HOME", "XDG_RUNTIME_DIR", "TMPDIR"}) {
        QDirIterator files(qEnvironmentVariable(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString name = files.next();
            const QByteArray content = contentOf(name);
            ++result.places;
            result.bytes += content.size();
            if (holdsAny(content, secrets))
                result.hits += name;
        }
    }
    return result;
}

QStringList LeakWatch::placesOf(const QByteArrayList &secrets) const
{
    QStringList places;
    for (const Searched &searched : search(secrets))
        places += searched.hits;
    return places;
}

}
