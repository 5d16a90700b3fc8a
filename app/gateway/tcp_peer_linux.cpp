#include "gateway/tcp_peer.h"

#include <QFile>
#include <array>
#include <cstring>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace lanyard::gateway {
namespace {

/// "0100007F:1F90", as the kernel writes an address: words of the machine's own order.
QByteArray kernelText(const void *address, size_t words, in_port_t port)
{
    const auto hex = [](quint32 number, int digits) {
        return QByteArray::number(number, 16).rightJustified(digits, '0').toUpper();
    };
    std::array<quint32, 4> parts{};
    std::memcpy(parts.data(), address, words * sizeof(quint32));
    QByteArray text;
    for (size_t i = 0; i < words; ++i)
        text += hex(parts.at(i), 8);
    return text + ':' + hex(ntohs(port), 4);
}

/// The same of an IPv4 address in a socket for IPv6.
QByteArray mappedText(const QByteArray &text)
{
    return "0000000000000000FFFF0000" + text;
}

/// Both ends, the caller's first.
struct Ends {
    QByteArray caller;
    QByteArray ours;
};

Ends endsOf(int socket)
{
    sockaddr_storage ours{};
    sockaddr_storage caller{};
    socklen_t size = sizeof ours;
    ::getsockname(socket, reinterpret_cast<sockaddr *>(&ours), &size);
    size = sizeof caller;
    ::getpeername(socket, reinterpret_cast<sockaddr *>(&caller), &size);
    const auto textOf = [](const sockaddr_storage &place) {
        if (place.ss_family == AF_INET) {
            const auto &v4 = reinterpret_cast<const sockaddr_in &>(place);
            return kernelText(&v4.sin_addr, 1, v4.sin_port);
        }
        const auto &v6 = reinterpret_cast<const sockaddr_in6 &>(place);
        return kernelText(&v6.sin6_addr, 4, v6.sin6_port);
    };
    return {textOf(caller), textOf(ours)};
}

/// In /proc/net/tcp or tcp6: "sl local remote state queues timer retransmissions uid timeout inode ...".
bool isOwn(const char *table, const Ends &ends)
{
    constexpr qsizetype kUid = 7;
    constexpr qsizetype kInode = 9; // 0 where no process holds it any more
    QFile file(QString::fromLatin1(table));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() > kInode && words.at(1) == ends.caller && words.at(2) == ends.ours)
            return words.at(kUid).toUInt() == ::geteuid() && words.at(kInode) != "0";
    }
    return false;
}

}

bool tcpPeerIsSameUser(int socket)
{
    const Ends ends = endsOf(socket);
    const Ends mapped{mappedText(ends.caller), mappedText(ends.ours)};
    return isOwn("/proc/self/net/tcp", ends) || isOwn("/proc/self/net/tcp6", ends)
        || isOwn("/proc/self/net/tcp6", mapped);
}

}
