#include "iap/address.h"

#include "iap/origin.h"

#include <QStringList>

namespace lanyard {

namespace {

// Split before it is decoded: an escaped slash is no separator.
QStringList segmentsOf(const QUrl &url)
{
    const QString path = url.adjusted(QUrl::NormalizePathSegments).path(QUrl::FullyEncoded);
    QStringList segments = path.split(u'/', Qt::SkipEmptyParts);
    for (QString &segment : segments)
        segment = QUrl::fromPercentEncoding(segment.toUtf8());
    return segments;
}

}

bool isUnder(const QUrl &url, const QUrl &base)
{
    if (!isSameOrigin(url, base))
        return false;
    const QStringList wanted = segmentsOf(base);
    return segmentsOf(url).mid(0, wanted.size()) == wanted;
}

bool isSameAddress(const QUrl &a, const QUrl &b)
{
    return isSameOrigin(a, b) && segmentsOf(a) == segmentsOf(b);
}

qsizetype depthOf(const QUrl &url)
{
    return segmentsOf(url).size();
}

}
