#include "storage/config_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <filesystem>

namespace lanyard {

static constexpr qint64 kLargest = 1024 * 1024;

class ConfigFile {
    Q_DECLARE_TR_FUNCTIONS(lanyard::ConfigFile)
public:
    static tl::expected<QByteArray, QString> read(const QString &name)
    {
        QFile file(name);
        if (!QFileInfo(file).isFile()) // opening a pipe would wait
            return tl::unexpected(mayExist(name) ? tr("This cannot be read as a file.") : tr("There is no such file."));
        if (!file.open(QFile::ReadOnly))
            return tl::unexpected(tr("This cannot be read: %1.").arg(file.errorString()));
        const QByteArray text = file.read(kLargest + 1);
        if (file.error() != QFile::NoError)
            return tl::unexpected(tr("This cannot be read: %1.").arg(file.errorString()));
        if (text.size() > kLargest)
            return tl::unexpected(tr("This is larger than 1 MiB."));
        return text;
    }
};

QString configFile(const QString &name)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return folder + QStringLiteral("/lanyard/") + name;
}

bool mayExist(const QString &file)
{
    if (file.isEmpty())
        return false;
    std::error_code error;
    const auto status = std::filesystem::symlink_status(std::filesystem::path(file.toStdString()), error);
    return status.type() != std::filesystem::file_type::not_found;
}

QString nearestFolder(const QString &file)
{
    QString folder = QFileInfo(file).absolutePath();
    while (!QFileInfo(folder).isDir() && folder != QDir::rootPath())
        folder = QFileInfo(folder).absolutePath();
    return folder;
}

tl::expected<QByteArray, QString> readConfigFile(const QString &file)
{
    return ConfigFile::read(file);
}

tl::expected<void, QString> writeConfigFile(const QString &name, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(name).absolutePath());
    QSaveFile file(name);
    // Flushed by hand: Qt 6.4's commit() does not see that a flush fails, and puts an empty file in place on a full
    // disk.
    if (!file.open(QFile::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(content) != content.size() || !file.flush() || !file.commit())
        return tl::unexpected(file.errorString());
    return {};
}

QString moveAside(const QString &file)
{
    for (int number = 1; number < 1000; ++number) {
        const QString aside = file + QStringLiteral(".bad-%1").arg(number);
        if (!mayExist(aside))
            return QFile::rename(file, aside) ? aside : QString();
    }
    return {};
}

}
