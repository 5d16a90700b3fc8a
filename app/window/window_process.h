#pragma once

// Window as a real process: started by absolute path with an environment of allowed names only, a private HOME in the
// runtime folder, its job on stdin and its events on stdout (app/README.md#processes). A line that is no event ends it.

#include "storage/line_reader.h"
#include "window/window.h"

#include <QProcess>
#include <QTemporaryDir>

namespace lanyard {

class WindowProcess final : public Window {
    Q_OBJECT
public:
    /// @param program absolute path of lanyard-signin
    /// @param runtimeFolder ours, 0700; the private HOME is made there and removed at the end
    WindowProcess(QString program, const QString &runtimeFolder);
    ~WindowProcess() override;

    void start(const signin::Job &job) override;
    void send(const signin::Command &command) override;

    /// What of our environment a window may see.
    static QProcessEnvironment allowedEnvironment(const QProcessEnvironment &all, const QString &home);

private:
    void readEvents();
    void end(const QString &problem);

    QString m_program;
    QTemporaryDir m_home;
    QProcess m_process;
    LineReader m_lines{signin::kMaxLine};
    bool m_ended = false;
};

}
