#pragma once

// Keeps the UiState and its file. A file that cannot be read says nothing and is replaced; one that cannot be written
// costs a line in the log. Owned by the agent, which passes it to tray, windows and session layer.

#include "base/result.h"
#include "storage/ui_state.h"

#include <QTimer>
#include <functional>
#include <optional>

namespace lanyard {

class UiStateFile {
public:
    /// A change waits this long for others before they are written together.
    static constexpr std::chrono::milliseconds kWait{1000};

    /// @param path empty: the state is kept in memory only
    explicit UiStateFile(QString path = {});
    /// Writes what is not written yet.
    ~UiStateFile();
    Q_DISABLE_COPY_MOVE(UiStateFile)

    /// Reads the file when it is first asked.
    const UiState &state();
    /// @param how changes the state; what is the same afterwards is not written
    void change(const std::function<void(UiState &)> &how);
    /// Writes what is not written yet: at the end of the program.
    void flush();

private:
    Result<UiState> read() const;
    void saveSoon();

    QString m_path;
    std::optional<UiState> m_state;
    bool m_isDirty = false;
    bool m_hasFailed = false;
    QTimer m_soon;
};

}
