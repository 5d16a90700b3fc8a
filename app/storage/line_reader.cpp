#include "storage/line_reader.h"

namespace lanyard::control {

tl::expected<QList<QByteArray>, LineReader::TooLong> LineReader::feed(QByteArrayView bytes)
{
    QList<QByteArray> lines;
    while (true) {
        const qsizetype end = bytes.indexOf('\n');
        const QByteArrayView piece = end < 0 ? bytes : bytes.first(end);
        if (m_rest.size() + piece.size() > m_longest)
            return tl::unexpected(TooLong());
        m_rest.append(piece);
        if (end < 0)
            return lines;
        lines.append(m_rest);
        m_rest = QByteArray();
        bytes = bytes.sliced(end + 1);
    }
}

}
