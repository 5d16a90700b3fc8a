#include "tray/program.h"

#include <QTest>

namespace lanyard {

Program::Program(const QString &path, const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(path, arguments);
    m_process.waitForStarted();
}

Program::~Program()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(5000))
        kill();
}

void Program::tell(const QString &line)
{
    m_process.write(line.toUtf8() + '\n');
}

QStringList Program::lines()
{
    m_rest += m_process.readAllStandardOutput();
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n')) {
        m_lines << QString::fromUtf8(m_rest.left(end));
        m_rest.remove(0, end + 1);
    }
    return m_lines;
}

bool Program::says(const QString &line, int milliseconds)
{
    return QTest::qWaitFor([&] { return lines().contains(line); }, milliseconds);
}

bool Program::endsWell(int milliseconds)
{
    return QTest::qWaitFor([&] { return m_process.state() == QProcess::NotRunning; }, milliseconds)
        && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
}

void Program::kill()
{
    m_process.kill();
    m_process.waitForFinished(5000);
}

}
