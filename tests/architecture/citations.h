#pragma once

// What comments and documents name must be there: documents and their sections, files, functions, and the arrows of the
// picture of the layers. Functions of text that return findings as "file:line: what is wrong".

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>
#include <functional>

namespace architecture {

/// The text of a file of the project, empty where there is none.
using Read = std::function<QString(const QString &path)>;

/// The anchors that can be cited: <a id="…">, and headings in the way that GitHub and GitLab spell them.
QSet<QString> anchorsOf(const QString &markdown);

/// Citations of documents: "PROTOCOL.md#challenge" (by name where only one is called so), "app/README.md#trust-2", a
/// Markdown link. A citation by the number of a section is a finding: numbers move.
QStringList checkCitations(const QString &path, const QString &text, const Read &read);

/// In a document: `file.cpp`, and `file.cpp#function` where the file must hold that function. A path starts at the
/// document's folder, at app/, or at the root.
QStringList checkCodeNames(const QString &path, const QString &markdown, const Read &read);

/// The picture of the layers, a Mermaid flowchart of "a & b --> c": each arrow is allowed, and what is allowed can be
/// reached by arrows.
QStringList checkPicture(
    const QString &path, const QString &markdown, const QHash<QString, QSet<QString>> &allowedUses);

}
