#include "platform/memory_report.h"

#include <QFile>

namespace lanyard {

/// "Pss:                1234 kB"
static std::optional<qint64> bytesOf(const QByteArray &text, QByteArrayView key)
{
    for (const QByteArray &line : text.split('\n')) {
        if (!line.startsWith(key))
            continue;
        bool valid = false;
        const qint64 kilobytes = line.mid(key.size()).chopped(2).trimmed().toLongLong(&valid);
        return valid ? std::optional(kilobytes * 1024) : std::nullopt;
    }
    return std::nullopt;
}

Result<MemoryReport> memoryReport()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QFile::ReadOnly))
        return failure(Reason::Internal, QStringLiteral("%1: %2").arg(file.fileName(), file.errorString()));
    const QByteArray text = file.readAll();
    const auto pss = bytesOf(text, "Pss:");
    const auto privateDirty = bytesOf(text, "Private_Dirty:");
    const auto rss = bytesOf(text, "Rss:");
    if (!pss || !privateDirty || !rss)
        return failure(Reason::Internal, QStringLiteral("%1: a line is missing").arg(file.fileName()));
    return MemoryReport{*pss, *privateDirty, *rss};
}

}
