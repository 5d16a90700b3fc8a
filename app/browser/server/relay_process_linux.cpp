#include "browser/server/relay_process.h"

#include <QByteArray>
#include <QFile>
#include <array>
#include <cstdio>
#include <cstring>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lanyard::browser {

namespace {

QByteArray procFile(qint64 pid, const char *name)
{
    return "/proc/" + QByteArray::number(pid) + '/' + name;
}

std::optional<FileIdentity> identityOf(const char *path)
{
    struct stat file { };
    if (stat(path, &file) != 0)
        return std::nullopt;
    const bool isClosed = (file.st_mode & (S_IWGRP | S_IWOTH)) == 0;
    return FileIdentity{file.st_dev, file.st_ino, file.st_uid == 0 && isClosed, file.st_nlink == 0};
}

/// Following /proc/PID/exe leads to the very file that runs, wherever it is now.
std::optional<Executable> executableOf(qint64 pid)
{
    const QByteArray link = procFile(pid, "exe");
    std::array<char, 4096> path{};
    const ssize_t length = readlink(link.constData(), path.data(), path.size());
    const auto file = identityOf(link.constData());
    if (length <= 0 || !file)
        return std::nullopt;
    return Executable{QFile::decodeName(QByteArray(path.data(), length)), *file};
}

/// The fourth field; the second, the name, may hold anything (proc(5)).
qint64 parentOf(qint64 pid)
{
    QFile file(QFile::decodeName(procFile(pid, "stat")));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = file.read(4096);
    const QList<QByteArray> fields = text.sliced(text.lastIndexOf(')') + 1).simplified().split(' ');
    return fields.size() > 1 ? fields.at(1).toLongLong() : 0;
}

}

RelayProcess relayProcess(qintptr socket)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    if (getsockopt(int(socket), SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0)
        return {};
    RelayProcess process{peer.pid, peer.uid == geteuid(), std::nullopt, std::nullopt};
    if (!process.isOurUser)
        return process;
    process.program = executableOf(peer.pid);
    const qint64 parent = parentOf(peer.pid);
    if (parent > 0)
        process.parent = executableOf(parent);
    return process;
}

std::optional<FileIdentity> fileAt(const QString &path)
{
    return identityOf(QFile::encodeName(path).constData());
}

}
