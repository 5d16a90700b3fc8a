#include "cli/memory_file.h"

#include <QFile>
#include <QStringList>
#include <csignal>
#include <cstdlib>
#include <sys/mman.h>
#include <unistd.h>
#include <vector>

namespace lanyard::cli {

std::optional<QString> memoryFile(const char *name, const QByteArray &content)
{
    const int fd = ::memfd_create(name, 0);
    if (fd < 0 || ::write(fd, content.constData(), size_t(content.size())) != content.size())
        return std::nullopt;
    ::lseek(fd, 0, SEEK_SET);
    return QStringLiteral("/dev/fd/%1").arg(fd);
}

void become(const QStringList &commandLine)
{
    QList<QByteArray> encoded;
    for (const QString &argument : commandLine)
        encoded.append(QFile::encodeName(argument));
    std::vector<char *> pointers;
    for (QByteArray &argument : encoded)
        pointers.push_back(argument.data());
    pointers.push_back(nullptr);
    std::signal(SIGPIPE, SIG_DFL); // Qt ignores it, and what is ignored stays so in the program
    ::execvp(pointers.front(), pointers.data());
}

}
