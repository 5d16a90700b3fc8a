#include "support/service.h"

#include <QDeadlineTimer>
#include <QJsonDocument>

namespace support {

Service::~Service()
{
    stop();
}

bool Service::start(const QString &program, const QStringList &arguments, std::chrono::seconds patience)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program, arguments);
    const QDeadlineTimer deadline(patience);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime()))) {
            m_problem = QStringLiteral("%1 did not get ready: %2").arg(program, m_process.errorString());
            return false;
        }
    }
    const QByteArray line = m_process.readLine();
    m_ready = QJsonDocument::fromJson(line).object();
    if (m_ready.isEmpty())
        m_problem = QStringLiteral("%1 said: %2").arg(program, QString::fromUtf8(line));
    return !m_ready.isEmpty();
}

void Service::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished(5000);
    }
}

}
