#pragma once

// Long text where there is little room. Pure.

#include <QString>

namespace lanyard {

/// At most the first `most` UTF-16 units of the text: never half a character.
QString beginningOf(const QString &text, qsizetype most);

/// The text; one that is longer than `longest` UTF-16 units ends with an ellipsis, which is among them.
QString shortened(const QString &text, qsizetype longest);

}
