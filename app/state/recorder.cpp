#include "state/recorder.h"

#include "base/logging.h"
#include "status/history_json.h"
#include "storage/files.h"

#include <QFileInfo>

namespace lanyard {

static constexpr qint64 kLargestHistory = 16 * 1024 * 1024;

Recorder::Recorder(QString path, const Clock &clock)
    : m_path(std::move(path))
    , m_clock(clock)
    , m_savedAt(clock.sinceBoot())
{
}

void Recorder::load(const QDateTime &now)
{
    if (m_path.isEmpty() || !QFileInfo::exists(m_path))
        return;
    auto history = read();
    if (!history) {
        qCWarning(logSession).noquote() << "the history of the last day is lost:" << history.error().detail;
        return;
    }
    m_history = std::move(*history);
    m_history.trim(now);
}

QList<SessionChange> Recorder::update(Status now)
{
    const QList<SessionChange> changes = differences(m_last, now);
    m_last = std::move(now);
    for (const SessionChange &change : changes)
        m_history.record(change);
    m_isSaved = m_isSaved && changes.isEmpty();
    if (!m_isSaved && m_clock.sinceBoot() - m_savedAt >= kLeastBetween)
        save();
    return changes;
}

void Recorder::save()
{
    if (m_isSaved || m_path.isEmpty())
        return;
    m_savedAt = m_clock.sinceBoot();
    m_history.trim(m_last.now);
    const auto written = write();
    m_isSaved = written.has_value();
    if (!written)
        qCWarning(logSession).noquote() << "the history of the last day is not saved:" << written.error().detail;
}

Result<History> Recorder::read() const
{
    const auto json = readFile(m_path, kLargestHistory);
    if (!json)
        return tl::unexpected(json.error());
    auto history = readHistory(*json);
    if (!history)
        return failure(Reason::Configuration, history.error().sentence(m_path));
    return *std::move(history);
}

Result<void> Recorder::write() const
{
    return replaceFile(m_path, writeHistory(m_history, m_last.now));
}

}
