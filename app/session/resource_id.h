#pragma once

#include <QStringList>
#include <QUrl>

namespace lanyard {

/// A short id for a resource of the user's own: its host's first label, numbered where taken ("wiki", "wiki-2").
QString freeResourceId(const QUrl &url, const QStringList &taken);

}
