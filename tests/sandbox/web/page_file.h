#pragma once

// The sandbox's own pages, compiled in from pages/. {{NAME}} stands for a value, escaped for HTML.

#include <QByteArray>
#include <QHash>
#include <QString>

namespace sandbox {

QByteArray pageFile(const QString &name, const QHash<QString, QString> &values = {}); ///< empty if there is none

}
