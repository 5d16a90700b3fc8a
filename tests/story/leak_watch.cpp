#include "story/leak_watch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace lanyard {

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool holdsAny(const QByteArray &content, const QByteArrayList &secrets)
{
    return std::any_of(secrets.begin(), secrets.end(),
        [&content](const QByteArray &secret) { return !secret.isEmpty() && content.contains(secret); });
}

}

LeakWatch::LeakWatch()
{
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
    m_timer.start(100);
    look();
}

// Everything of this desktop has its runtime folder in the environment, Chromium's processes too.
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

QStringList LeakWatch::placesOf(const QByteArrayList &secrets) const
{
    QStringList places;
    for (const QByteArray &process : m_seen) {
        if (holdsAny(process, secrets))
            places += QStringLiteral("process ") + QString::fromUtf8(process.left(process.indexOf('\0')));
    }
    for (const char *folder : {"HOME", "XDG_RUNTIME_DIR", "TMPDIR"}) {
        QDirIterator files(qEnvironmentVariable(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString name = files.next();
            if (holdsAny(contentOf(name), secrets))
                places += name;
        }
    }
    return places;
}

}
