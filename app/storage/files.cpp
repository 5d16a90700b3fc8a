#include "storage/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <filesystem>

namespace lanyard {

namespace {

struct FilesText {
    Q_DECLARE_TR_FUNCTIONS(lanyard::Files)
};

tl::unexpected<Error> refusal(const QString &path, const QString &sentence)
{
    return failure(Reason::Configuration, path + QStringLiteral(": ") + sentence, sentence);
}

}

bool mayExist(const QString &path)
{
    if (path.isEmpty())
        return false;
    std::error_code error;
    const auto status = std::filesystem::symlink_status(std::filesystem::path(path.toStdString()), error);
    return status.type() != std::filesystem::file_type::not_found;
}

Result<QByteArray> readFile(const QString &path, qint64 largest)
{
    QFile file(path);
    if (!QFileInfo(file).isFile())
        return refusal(path,
            mayExist(path) ? FilesText::tr("This cannot be read as a file.") : FilesText::tr("There is no such file."));
    if (!file.open(QFile::ReadOnly))
        return refusal(path, FilesText::tr("This cannot be read: %1.").arg(file.errorString()));
    const QByteArray content = file.read(largest + 1);
    if (file.error() != QFile::NoError)
        return refusal(path, FilesText::tr("This cannot be read: %1.").arg(file.errorString()));
    if (content.size() > largest) //: %1: a size, such as "1 MiB"
        return refusal(path, FilesText::tr("This is larger than %1.").arg(QLocale().formattedDataSize(largest, 0)));
    return content;
}

Result<void> replaceFile(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    // Flushed here: Qt 6.4's commit() ignores a flush that fails, and puts an empty file in place on a full disk.
    if (!file.open(QFile::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(content) != content.size() || !file.flush() || !file.commit())
        return refusal(path, file.errorString());
    return {};
}

QString moveAside(const QString &path)
{
    for (int number = 1; number < 1000; ++number) {
        const QString aside = path + QStringLiteral(".bad-%1").arg(number);
        if (!mayExist(aside))
            return QFile::rename(path, aside) ? aside : QString();
    }
    return {};
}

}
