#include "base/text/plain_text.h"

namespace lanyard {

QString plainToolTip(QString text)
{
    // A word joiner: invisible, and no tag begins with it.
    return text.replace(u'<', QString(u'<') + QChar(0x2060));
}

QString plainTitle(QString text)
{
    return text.replace(QLatin1String("[*]"), QLatin1String("[*][*]"));
}

}
