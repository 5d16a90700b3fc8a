#include "sandbox/web/page_file.h"

#include <QFile>

namespace sandbox {

QByteArray pageFile(const QString &name, const QHash<QString, QString> &values)
{
    QFile file(QStringLiteral(":/sandbox/pages/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll());
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        text.replace(QStringLiteral("{{%1}}").arg(value.key()), value.value().toHtmlEscaped());
    return text.toUtf8();
}

}
