#include "sandbox/request_log.h"

#include <QUrl>
#include <algorithm>

namespace sandbox {

namespace {

bool holds(const QString &urlPart, const QByteArray &text)
{
    const QByteArray raw = urlPart.toUtf8();
    return raw.contains(text) || QByteArray::fromPercentEncoding(raw).contains(text);
}

}

bool LogEntry::carries(const QByteArray &text) const
{
    if (holds(path, text) || holds(query, text) || body.contains(text))
        return true;
    if (QByteArray::fromPercentEncoding(body).contains(text))
        return true;
    return std::any_of(headers.cbegin(), headers.cend(), [&text](const auto &header) {
        return header.second.contains(text) || holds(QString::fromUtf8(header.second), text);
    });
}

int RequestLog::add(LogEntry entry)
{
    entry.id = m_nextId++;
    m_entries.append(std::move(entry));
    return m_entries.last().id;
}

void RequestLog::amend(int id, const std::function<void(LogEntry &)> &change)
{
    const auto entry =
        std::find_if(m_entries.rbegin(), m_entries.rend(), [id](const LogEntry &e) { return e.id == id; });
    if (entry != m_entries.rend())
        change(*entry);
}

QList<LogEntry> RequestLog::of(Step step, const QString &host) const
{
    QList<LogEntry> found;
    for (const LogEntry &entry : m_entries) {
        if ((step == Step::Any || entry.step == step) && (host.isEmpty() || entry.host == host))
            found.append(entry);
    }
    return found;
}

bool RequestLog::anyCarries(const QByteArray &text, const QString &host) const
{
    return std::any_of(m_entries.cbegin(), m_entries.cend(),
        [&](const LogEntry &entry) { return (host.isEmpty() || entry.host == host) && entry.carries(text); });
}

}
