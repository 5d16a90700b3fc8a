#pragma once

// The project's own files, for the tests that read them. Paths are from the project's root.

#include <QString>
#include <QStringList>

namespace architecture {

/// Empty where there is no such file.
QString readFile(const QString &path);
bool fileExists(const QString &path);
/// Every file below the folder whose name matches one of the patterns, sorted.
QStringList filesBelow(const QString &folder, const QStringList &patterns);
QStringList foldersIn(const QString &folder);
/// Fails the test with these findings, one a line; none: passes.
void report(const QStringList &findings);

}
