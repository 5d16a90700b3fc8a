#include "base/text/shortened.h"

namespace lanyard {

QString beginningOf(const QString &text, qsizetype most)
{
    QString beginning = text.left(most);
    if (beginning.size() < text.size() && !beginning.isEmpty() && beginning.back().isHighSurrogate())
        beginning.chop(1);
    return beginning;
}

QString shortened(const QString &text, qsizetype longest)
{
    return text.size() <= longest ? text : beginningOf(text, longest - 1).trimmed() + QChar(0x2026);
}

}
