#include "storage/line_reader.h"

#include "base/secret.h"

#include <algorithm>
#include <utility>

namespace lanyard {

LineReader::~LineReader()
{
    wipe(m_rest);
}

Result<QList<QByteArray>> LineReader::feed(QByteArrayView bytes)
{
    QList<QByteArray> lines;
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        const QByteArrayView piece = end < 0 ? bytes : bytes.first(end);
        if (m_rest.size() + piece.size() > m_longest) {
            wipe(m_rest);
            std::for_each(lines.begin(), lines.end(), [](QByteArray &line) { wipe(line); });
            return failure(Reason::Internal, QStringLiteral("a line is longer than %1 bytes").arg(m_longest));
        }
        keep(piece);
        if (end < 0)
            break;
        lines.append(std::exchange(m_rest, QByteArray()));
        bytes = bytes.sliced(end + 1);
    }
    return lines;
}

/// As append(), which would leave the old bytes behind in memory when it needs more of it.
void LineReader::keep(QByteArrayView piece)
{
    const qsizetype size = m_rest.size() + piece.size();
    if (size > m_rest.capacity()) {
        QByteArray larger;
        larger.reserve(std::max(size, 2 * m_rest.capacity()));
        larger.append(m_rest);
        wipe(m_rest);
        m_rest = std::move(larger);
    }
    m_rest.append(piece);
}

}
