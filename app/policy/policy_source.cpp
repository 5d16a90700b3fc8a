#include "policy/policy_source.h"

#include "base/logging.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <utility>

namespace lanyard {

PolicySource::PolicySource(const PolicyPlaces &places, std::chrono::milliseconds settle, QObject *parent)
    : QObject(parent)
    , m_places(places)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settle);
    connect(&m_settle, &QTimer::timeout, this, &PolicySource::reload);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] {
        m_isTouched = true;
        m_settle.start();
    });
    reload();
}

static QStringList authoritiesOf(const PolicyTexts &texts)
{
    QStringList files;
    for (const PolicyText &text : texts.value_or(QList<PolicyText>()))
        files += authorityFiles(text);
    return files;
}

void PolicySource::reload()
{
    watch();
    PolicyTexts texts = readPolicyTexts(m_places);
    if (const QStringList named = authoritiesOf(texts); named != m_named) {
        m_named = named;
        watch();
        texts = readPolicyTexts(m_places); // what changed before they were watched
    }
    if (!std::exchange(m_isTouched, false) && texts == m_texts)
        return; // it was another file of the folder: the user's has what Lanyard itself writes all the time
    m_texts = std::move(texts);
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
    } else if (auto set = m_texts.and_then(readPolicySet); !set) {
        refuse(set.error());
    } else {
        m_policy = std::move(set->policy);
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

/// Files, and the folders in which they may appear. Of a folder that is replaced, or that may not be read for now, only
/// the one above it tells. All anew: the watcher keeps the name of a file that was replaced, but looks at the old one.
void PolicySource::watch()
{
    QSet<QString> wanted;
    for (const QString &file :
        m_named + QStringList{m_places.administrator, m_places.commandLine, m_places.environment, m_places.user}) {
        if (file.isEmpty())
            continue;
        const QString folder = nearestFolder(file);
        wanted.insert(file);
        wanted.insert(folder);
        const bool isRoots = file == m_places.administrator || m_named.contains(file);
        if (isRoots && folder == QFileInfo(file).absolutePath()) // above others, programs write all the time
            wanted.insert(QFileInfo(folder).absolutePath());
    }
    const QString dropIns = m_places.dropInFolder();
    wanted.insert(dropIns);
    for (const QString &file : dropInFiles(dropIns))
        wanted.insert(file);
    if (const QStringList watched = m_watcher.files() + m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    for (const QString &path : std::as_const(wanted)) {
        if (QFileInfo(path).isReadable())
            m_watcher.addPath(path);
    }
}

}
