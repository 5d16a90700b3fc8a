#pragma once

// A test's helper program: prints one line of JSON when it is ready, and exits when its input ends (the sandbox, the
// Auth emulator). Owned by the test; the destructor ends the program and waits for it.

#include <QJsonObject>
#include <QProcess>
#include <chrono>

namespace support {

class Service {
public:
    Service() = default;
    ~Service();
    Q_DISABLE_COPY_MOVE(Service)

    /// @return whether it became ready in time; problem() says why not
    bool start(const QString &program, const QStringList &arguments, std::chrono::seconds patience);
    void stop();

    const QJsonObject &ready() const { return m_ready; }
    QString problem() const { return m_problem; }

private:
    QProcess m_process;
    QJsonObject m_ready;
    QString m_problem;
};

}
