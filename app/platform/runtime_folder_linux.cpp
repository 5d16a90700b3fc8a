#include "platform/runtime_folder.h"

#include <QDir>
#include <QFile>
#include <cstring>
#include <sys/stat.h>
#include <unistd.h>

namespace lanyard {
namespace {

struct FolderText {
    Q_DECLARE_TR_FUNCTIONS(lanyard::RuntimeFolder)
};

QString systemsWord()
{
    //: %1: an error of the operating system
    return FolderText::tr("The system says: %1.").arg(QString::fromLocal8Bit(std::strerror(errno)));
}

/// What is wrong with this folder, or nothing. The base may be a symlink (as on some systems), ours may not.
std::optional<QString> wrongWith(const QByteArray &path, bool isBase)
{
    struct stat info { };
    if ((isBase ? ::stat : ::lstat)(path.constData(), &info) != 0)
        return systemsWord();
    if (S_ISLNK(info.st_mode))
        return FolderText::tr("It is a symbolic link.");
    if (!S_ISDIR(info.st_mode))
        return FolderText::tr("It is not a folder.");
    if (info.st_uid != ::geteuid())
        return FolderText::tr("It belongs to another user.");
    if (!isBase && (info.st_mode & 07777) != 0700)
        //: %1: a number, the folder's permissions
        return FolderText::tr("It has mode %1 instead of 700.").arg(info.st_mode & 07777, 0, 8);
    return std::nullopt;
}

tl::unexpected<Error> refuse(const QString &path, const QString &why)
{
    //: %1: a path, %2: a sentence that says what is wrong with it
    const QString sentence =
        FolderText::tr("Lanyard cannot use its private folder %1. %2 Sign out of the desktop and in again, or "
                       "tell your administrator.")
            .arg(path, why);
    return failure(Reason::Configuration, QStringLiteral("%1: %2").arg(path, why), sentence);
}

}

Result<QString> runtimeFolder()
{
    const QString base = QDir::cleanPath(qEnvironmentVariable("XDG_RUNTIME_DIR"));
    if (!QDir::isAbsolutePath(base))
        return refuse(
            QStringLiteral("$XDG_RUNTIME_DIR"), FolderText::tr("This variable is not set to an absolute path."));
    if (const auto wrong = wrongWith(QFile::encodeName(base), true))
        return refuse(base, *wrong);
    const QString folder = base + QStringLiteral("/lanyard");
    if (::mkdir(QFile::encodeName(folder).constData(), 0700) != 0 && errno != EEXIST)
        return refuse(folder, systemsWord());
    if (const auto wrong = wrongWith(QFile::encodeName(folder), false))
        return refuse(folder, *wrong);
    return folder;
}

}
