#include "session/resource_id.h"

namespace lanyard {

QString freeResourceId(const QUrl &url, const QStringList &taken)
{
    const QString first = url.host().section(u'.', 0, 0).toLower();
    QString id = first;
    for (int i = 2; taken.contains(id); ++i)
        id = first + u'-' + QString::number(i);
    return id;
}

}
