#pragma once

// Text from outside in our sentences: a page's text must not reorder, hide or crowd out ours. Pure.

#include <QString>

namespace lanyard {

/// A host, an address, a number: keeps its order from left to right inside a sentence of any language (Unicode
/// isolates).
QString leftToRight(const QString &text);

/// The same for screen readers: without the isolates.
QString withoutMarks(QString text);

/// A page's text as one line of at most `most` characters, without those that control direction or hide text.
QString sanitized(const QString &raw, qsizetype most);

/// The same, but its first line breaks stay: a page must not push our buttons off the screen.
QString sanitizedLines(const QString &raw, qsizetype most);

}
