#include "policy/policy_source.h"

#include "base/logging.h"
#include "policy/policy_parser.h"
#include "storage/files.h"
#include "storage/folders.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace lanyard {

static constexpr qint64 kLargestPolicy = 1024 * 1024;

PolicyPlaces PolicyPlaces::ofThisUser(const QString &commandLine)
{
    PolicyPlaces places;
    places.commandLine = commandLine;
    places.environment = qEnvironmentVariable("LANYARD_POLICY");
    places.user = configurationFolder() + QStringLiteral("/policy.json");
    return places;
}

QString policyFile(const PolicyPlaces &places)
{
    if (mayExist(places.administrator))
        return places.administrator;
    if (!places.commandLine.isEmpty())
        return places.commandLine;
    if (!places.environment.isEmpty())
        return places.environment;
    return mayExist(places.user) ? places.user : QString();
}

PolicySource::PolicySource(const PolicyPlaces &places, std::chrono::milliseconds settle, QObject *parent)
    : QObject(parent)
    , m_places(places)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settle);
    connect(&m_settle, &QTimer::timeout, this, &PolicySource::reload);
    const auto waitUntilQuiet = [this] { m_settle.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, waitUntilQuiet);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, waitUntilQuiet);
    reload();
}

void PolicySource::reload()
{
    watch();
    const Policy before = m_policy;
    const QString problemBefore = m_problem;
    const QString file = policyFile(m_places);
    if (file != m_file)
        m_wasGood = false;
    m_file = file;
    m_problem.clear();
    if (file == m_places.administrator && !m_places.commandLine.isEmpty())
        qCInfo(logPolicy) << file << "is in force; --policy" << m_places.commandLine << "does not count";

    if (file.isEmpty()) {
        m_policy = Policy();
    } else if (const auto text = readFile(file, kLargestPolicy); !text) {
        refuse(file + QStringLiteral(": ") + text.error().text());
    } else if (auto policy = parsePolicy(*text, QFileInfo(file).absolutePath()); !policy) {
        refuse(policy.error().sentence(file));
    } else {
        m_policy = *std::move(policy);
        m_wasGood = true;
    }
    if (m_policy != before || m_problem != problemBefore)
        Q_EMIT changed();
}

void PolicySource::refuse(const QString &problem)
{
    m_problem = problem;
    qCWarning(logPolicy) << m_problem << (m_wasGood ? "(what it said before stays in force)" : "(no resources)");
    if (m_wasGood)
        return;
    m_policy = Policy();
    m_policy.allowUserResources = false;
    m_policy.exportSessions = false;
}

/// The folder of the file, or the nearest one above it that exists.
static QString nearestFolder(const QString &file)
{
    QString folder = QFileInfo(file).absolutePath();
    while (!QFileInfo(folder).isDir() && folder != QDir::rootPath())
        folder = QFileInfo(folder).absolutePath();
    return folder;
}

/// Files, and the folders in which they may appear. All anew: the watcher keeps the name of a file that was replaced,
/// but looks at the old one.
void PolicySource::watch()
{
    QSet<QString> wanted;
    for (const QString &file : {m_places.administrator, m_places.commandLine, m_places.environment, m_places.user}) {
        if (file.isEmpty())
            continue;
        wanted.insert(file);
        wanted.insert(nearestFolder(file));
    }
    if (const QStringList watched = m_watcher.files() + m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    for (const QString &path : std::as_const(wanted)) {
        if (QFileInfo::exists(path))
            m_watcher.addPath(path);
    }
}

}
