#pragma once

// Every request that reached the company, in order, with what it carried: the proof of what a client did and did not
// send. Owned by Company; cleared by the test.

#include "sandbox/step.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPair>
#include <QString>
#include <functional>

namespace sandbox {

using Headers = QList<QPair<QByteArray, QByteArray>>;

struct LogEntry {
    int id = 0; ///< grows by one with each request, also across clear()
    QDateTime time; ///< UTC, real time of arrival (not the company's clock)
    QString host; ///< without port
    QByteArray method;
    QString path;
    QString query;
    Step step = Step::Other;
    QString resource; ///< id, where the request belongs to one
    int status = 0; ///< 0 until answered, or dropped by a fault
    bool fault = false; ///< an injected fault took part in the answer
    QString tenant; ///< of the token, session or account that the request presented, where known
    QString uid;
    Headers headers; ///< as received
    QByteArray body; ///< as received
    bool carries(const QByteArray &text) const; ///< in path, query, header values or body
};

class RequestLog {
public:
    int add(LogEntry entry); ///< @return its id
    void amend(int id, const std::function<void(LogEntry &)> &change); ///< nothing, if cleared since
    void clear() { m_entries.clear(); }

    const QList<LogEntry> &entries() const { return m_entries; }
    QList<LogEntry> of(Step step, const QString &host = {}) const; ///< Step::Any: all of that host
    int count(Step step, const QString &host = {}) const { return int(of(step, host).size()); }
    int countOfHost(const QString &host) const { return count(Step::Any, host); }
    bool anyCarries(const QByteArray &text, const QString &host = {}) const;

private:
    QList<LogEntry> m_entries;
    int m_nextId = 1;
};

}
