#pragma once

// The real lanyard-signin as a test meets it: started as the tray starts it, spoken to in JSON lines, driven by
// real key events (xdotool) on the X display that the test runs on. The company under test answers in this process's
// event loop.

#include "storage/line_reader.h"
#include "window/job.h"

#include <QProcess>
#include <QTemporaryDir>
#include <functional>

namespace lanyard::signin {
inline constexpr int kPatience = 60'000; // ms, on a machine that builds something else meanwhile
}

class WindowDriver : public QObject {
    Q_OBJECT
public:
    WindowDriver();
    ~WindowDriver() override;

    void start(const lanyard::signin::Job &job, const QProcessEnvironment &more = {});
    void send(const lanyard::signin::Command &command);
    void hangUp() { m_process.closeWriteChannel(); }

    const QList<lanyard::signin::Event> &events() const { return m_events; }
    template <class T> int count() const
    {
        return int(std::count_if(
            m_events.begin(), m_events.end(), [](const auto &e) { return std::holds_alternative<T>(e); }));
    }
    template <class T> T last() const
    {
        for (auto event = m_events.crbegin(); event != m_events.crend(); ++event) {
            if (const T *found = std::get_if<T>(&*event))
                return *found;
        }
        return T();
    }
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    bool endedWell() const
    {
        return !isRunning() && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
    }
    qint64 pid() const { return m_process.processId(); }
    QString home() const { return m_folder.filePath(QStringLiteral("run/window")); }
    QByteArray log() const { return m_log; }
    QList<qint64> descendants() const;
    /// Chromium forks them from its zygotes: processes of the engine that are not our own children.
    QList<qint64> renderers() const;

    /// What a process has open there: the last part of its name ("null", "pipe:[4711]").
    static QString descriptor(qint64 process, int number);

    // The user. `title` names one of our windows.
    bool waitForWindow(const QString &title, std::chrono::seconds patience = std::chrono::seconds(60));
    void type(const QString &text);
    void press(const QString &keys);
    void turnWheel(const QString &title, int steps); ///< with Ctrl, over the middle of the window; away is positive
    QSize size(const QString &title) const;
    void resize(const QString &title, QSize size);
    QString titles() const; ///< of all visible windows of this process, one a line
    /// Into $LANYARD_SCREENSHOTS, when that is set.
    void screenshot(const QString &name);

private:
    QString window(const QString &title) const; ///< its X11 id; empty when there is none
    QByteArray run(const QString &program, const QStringList &arguments) const;
    void readEvents();

    QTemporaryDir m_folder;
    QProcess m_process;
    lanyard::LineReader m_reader{lanyard::signin::kMaxLine};
    QList<lanyard::signin::Event> m_events;
    QByteArray m_log;
};
