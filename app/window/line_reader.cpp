#include "window/job.h"

namespace lanyard::signin {

Result<QList<QByteArray>> LineReader::feed(QByteArrayView bytes)
{
    QList<QByteArray> lines;
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        const QByteArrayView part = end < 0 ? bytes : bytes.first(end);
        if (m_rest.size() + part.size() > kMaxLine) {
            wipe(m_rest);
            return failure(Reason::Internal, QStringLiteral("a line is longer than %1 bytes").arg(kMaxLine));
        }
        m_rest.append(part.data(), part.size());
        if (end < 0)
            break;
        lines.append(std::exchange(m_rest, QByteArray()));
        bytes = bytes.sliced(end + 1);
    }
    return lines;
}

}
