#include "base/text/bidi_isolate.h"

#include <QLocale>

namespace lanyard {

QString isolated(const QString &text)
{
    if (text.isEmpty() || text.isRightToLeft() == (QLocale().textDirection() == Qt::RightToLeft))
        return text;
    return QChar(0x2068) + text + QChar(0x2069);
}

QString isolatedList(const QStringList &texts)
{
    QStringList parts;
    for (const QString &text : texts)
        parts += isolated(text);
    return QLocale().createSeparatedList(parts);
}

}
