#include "storage/state_file.h"

#include "storage/config_file.h"

#include <QFile>
#include <QFileInfo>

namespace lanyard {

Result<QByteArray> readStateFile(const QString &path)
{
    constexpr qint64 kLargest = 16 * 1024 * 1024;
    QFile file(path);
    if (!QFileInfo(file).isFile()) // opening a pipe would wait
        return failure(Reason::Configuration, QStringLiteral("is no file"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Reason::Configuration, file.errorString());
    const QByteArray content = file.read(kLargest + 1);
    if (content.size() > kLargest)
        return failure(Reason::Configuration, QStringLiteral("is too large"));
    return content;
}

Result<void> writeStateFile(const QString &path, const QByteArray &content)
{
    const auto written = writeConfigFile(path, content);
    if (!written)
        return failure(Reason::Configuration, path + QStringLiteral(": ") + written.error());
    return {};
}

}
