#pragma once

// The rules of the house as functions of text: which layer may include which, what only one layer may touch, and what
// GCC 12 miscompiles. Each returns findings as "file:line: what is wrong"; none reads files.

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>
#include <functional>

namespace architecture {

/// A file of app/, with the library that it is built into.
struct Source {
    QString path; ///< from the project's root: app/iap/token.cpp
    QString layer; ///< iap
    QString text;
};

/// A library as a CMakeLists.txt declares it by lanyard_layer().
struct Library {
    QString name; ///< without the prefix lanyard_
    QStringList sources;
    QStringList uses; ///< libraries of this project, without the prefix
};

/// Layer -> the layers it may use: the table of design's dependency rule.
const QHash<QString, QSet<QString>> &allowedUses();

/// The layer of a file below app/ that no library lists (a program's own): its folder, "signin/web/page.h" ->
/// signin_web
QString folderLayer(const QString &file);

QList<Library> librariesOf(const QString &cmakeText);
QStringList checkUses(const QString &cmakePath, const QString &cmakeText);

/// @param layerOf a file below app/ ("iap/token.h") -> its layer
QStringList checkIncludes(const Source &source, const QHash<QString, QString> &layerOf);
QStringList checkReserved(const Source &source);
QStringList checkAwaits(const QString &path, const QString &text);
/// A promise of SECURITY.md names its proofs as `tests/file.cpp#function` or `tests/file.cpp#function/row`.
/// @param read the text of a file of the project, empty where there is none
QStringList checkPromises(const QString &text, const std::function<QString(const QString &)> &read);
QStringList checkLength(const QString &path, const QString &text);

}
