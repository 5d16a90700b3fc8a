#pragma once

// A program that a test starts, talks to by lines, and ends. Waits for lines and exits, never for time.

#include <QProcess>
#include <QStringList>

namespace lanyard {

class Program {
public:
    explicit Program(const QString &path, const QStringList &arguments = {});
    ~Program();
    Q_DISABLE_COPY_MOVE(Program)

    qint64 pid() const { return m_process.processId(); }
    void tell(const QString &line);
    /// Whether the line has been said, or is within the time.
    bool says(const QString &line, int milliseconds = 40000);
    /// What it has said so far.
    QStringList lines();
    /// Whether it ends by itself, with exit code 0.
    bool endsWell(int milliseconds = 40000);
    void kill();

private:
    QProcess m_process;
    QStringList m_lines;
    QByteArray m_rest;
};

}
