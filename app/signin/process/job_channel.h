#pragma once

// The window's end of the conversation: reads the job, then commands; writes events. Owned by main(); the first mistake
// of the other side, or its end of file, ends the conversation.

#include "signin/process/standard_streams.h"
#include "storage/line_reader.h"
#include "window/job.h"

#include <QObject>
#include <chrono>
#include <memory>

class QSocketNotifier;

namespace lanyard::signin {

class JobChannel : public QObject {
    Q_OBJECT
public:
    explicit JobChannel(StandardStreams streams);
    ~JobChannel() override;

    /// Waits for the first line; needs no event loop, since the web engine must know the job before it starts.
    Result<Job> waitForJob(std::chrono::milliseconds timeout);
    /// From here on commands arrive as signals.
    void start();
    void send(const Event &event);

Q_SIGNALS:
    void received(const lanyard::signin::Command &command);
    /// Empty: the tray closed its end, or is gone.
    void ended(const QString &problem);

private:
    enum class Read { Data, Nothing, End };
    Read read(QByteArray *bytes);
    void readMore();
    void deliver();
    void end(const QString &problem);

    StandardStreams m_streams;
    LineReader m_reader{kMaxLine};
    QList<QByteArray> m_lines; ///< that came with the job
    std::unique_ptr<QSocketNotifier> m_notifier;
    bool m_ended = false;
};

}
