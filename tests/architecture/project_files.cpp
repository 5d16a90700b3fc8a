#include "architecture/project_files.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTest>

namespace architecture {

static const QDir &root()
{
    static const QDir dir(QStringLiteral(LANYARD_SOURCE_DIR));
    return dir;
}

QString readFile(const QString &path)
{
    QFile file(root().filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool fileExists(const QString &path)
{
    return QFileInfo(root().filePath(path)).exists();
}

QStringList filesBelow(const QString &folder, const QStringList &patterns)
{
    QStringList found;
    QDirIterator files(root().filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        found.append(root().relativeFilePath(files.next()));
    found.sort();
    return found;
}

QStringList foldersIn(const QString &folder)
{
    return QDir(root().filePath(folder)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

void report(const QStringList &findings)
{
    QVERIFY2(findings.isEmpty(), qPrintable(u'\n' + findings.join(u'\n')));
}

}
