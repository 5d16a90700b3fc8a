#include "sandbox/web/request_reader.h"

namespace sandbox {

RequestReader::RequestReader(bool isTls)
    : m_scheme(isTls ? "https" : "http")
{
}

std::optional<Request> RequestReader::next()
{
    static const QByteArray blankLine("\r\n\r\n");
    const qsizetype end = m_unread.indexOf(blankLine);
    if (end < 0 || m_isBroken)
        return std::nullopt;
    std::optional<Request> request = headOf(m_unread.left(end));
    bool isNumber = true;
    const QByteArray stated = request ? request->header("content-length") : QByteArray();
    const qsizetype length = stated.isEmpty() ? 0 : stated.toLongLong(&isNumber);
    m_isBroken = !request || !isNumber || length < 0 || request->hasHeader("transfer-encoding");
    const qsizetype start = end + blankLine.size();
    if (m_isBroken || m_unread.size() - start < length)
        return std::nullopt;
    request->body = m_unread.mid(start, length);
    m_unread.remove(0, start + length);
    return request;
}

std::optional<Request> RequestReader::headOf(const QByteArray &head) const
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> first = lines.constFirst().trimmed().split(' ');
    if (first.size() != 3 || !first.at(1).startsWith('/'))
        return std::nullopt;
    Request request;
    request.method = first.at(0);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 1)
            return std::nullopt;
        request.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    const QByteArray authority = request.header("host");
    request.host = QString::fromLatin1(authority).section(u':', 0, 0).toLower();
    request.url = QUrl::fromEncoded(m_scheme + "://" + authority + first.at(1));
    return request;
}

}
