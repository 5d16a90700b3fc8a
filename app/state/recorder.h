#pragma once

// Keeps the history of what happens, and its file: written on events only, minutes apart, and at the end. A file that
// cannot be read or written costs a line in the log and nothing else. Owned by SessionServices.

#include "base/clock.h"
#include "base/result.h"
#include "status/history.h"

namespace lanyard {

class Recorder {
public:
    static constexpr std::chrono::minutes kLeastBetween{5};

    /// @param path empty: the history is kept in memory only
    Recorder(QString path, const Clock &clock);

    /// What is in the file. Before anything is recorded.
    void load(const QDateTime &now);
    /// What became different since the last call; also kept.
    QList<SessionChange> update(Status now);
    /// Writes what is not written yet.
    void save();

    const History &history() const { return m_history; }

private:
    Result<History> read() const;
    Result<void> write() const;

    QString m_path;
    const Clock &m_clock;
    Status m_last;
    History m_history;
    std::chrono::milliseconds m_savedAt; ///< since boot
    bool m_isSaved = true;
};

}
