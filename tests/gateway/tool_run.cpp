#include "gateway/tool_run.h"

#include "sandbox/web/certificates.h"

#include <QFileInfo>

namespace lanyard {

namespace {

const QString kEncryptedHost = QStringLiteral("wiki.localhost");

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

}

ToolRun::ToolRun(Way way)
{
    setValue("value+/=");
    gateway.tray.sessions.setToken(QStringLiteral("value+/="));
    gateway.tray.sessions.setCookieEnd(QDateTime::currentDateTimeUtc().addSecs(3600));
    const QStringList certificate = way == Way::Encrypted ? makeCertificate() : QStringList();
    m_origin.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_origin.start(QStringLiteral("/usr/bin/python3"),
        QStringList{
            QStringLiteral(GATEWAY_FOLDER "/origin.py"), filePath(QStringLiteral("value")), gateway.tray.folder.path()}
            + certificate);
    if (!QTest::qWaitFor([this] { return m_origin.canReadLine(); }, 20000))
        return;
    const QString address =
        way == Way::Encrypted ? QStringLiteral("https://") + kEncryptedHost : QStringLiteral("http://127.0.0.1");
    resource = QStringLiteral("%1:%2/").arg(address).arg(m_origin.readLine().toInt());
    gateway.placeAt(QUrl(resource));
    environment = QStringList{
        QStringLiteral("PATH=%1:%2").arg(QFileInfo(QStringLiteral(LANYARD_CLI)).path(), qEnvironmentVariable("PATH")),
        QStringLiteral("RESOURCE=") + resource, QStringLiteral("HOME=") + gateway.tray.folder.path(),
        QStringLiteral("GIT_TERMINAL_PROMPT=0"), QStringLiteral("GIT_CONFIG_NOSYSTEM=1"),
        QStringLiteral("GIT_SSL_CAINFO=") + filePath(QStringLiteral("ca.pem"))};
}

ToolRun::~ToolRun()
{
    gateway.tray.sessions.settle();
    m_origin.kill();
    m_origin.waitForFinished();
}

/// @return the resource's file
QStringList ToolRun::makeCertificate()
{
    const auto made = sandbox::makeCertificates({kEncryptedHost});
    if (!made)
        qFatal("%s", qPrintable(made.error()));
    const QString own = filePath(QStringLiteral("own.pem"));
    writeFile(filePath(QStringLiteral("ca.pem")), made->caPem);
    writeFile(own, made->leafKeyPem + made->leafPem + made->caPem);
    return {own};
}

void ToolRun::setValue(const QByteArray &value)
{
    writeFile(filePath(QStringLiteral("value")), value);
}

void ToolRun::refreshTo(const QString &value)
{
    ScriptedSessionService &sessions = gateway.tray.sessions;
    sessions.setCookieValue(value);
    sessions.setToken(value);
    Status status = sessions.status();
    SessionView &session = status.sessions.edit(0);
    session.startedAt = session.startedAt.addSecs(3000);
    session.expiresAt = session.expiresAt.addSecs(3000);
    sessions.setStatus(status);
}

void ToolRun::pauseGit()
{
    writeFile(filePath(QStringLiteral("value.pause")), {});
}

bool ToolRun::isPaused() const
{
    return QFile::exists(filePath(QStringLiteral("value.paused")));
}

void ToolRun::resumeGit()
{
    writeFile(filePath(QStringLiteral("value.paused")), "go on");
}

CliRun ToolRun::withGateway(const QStringList &command)
{
    const QStringList exec{
        QStringLiteral("exec"), QStringLiteral("--gateway"), QStringLiteral("wiki"), QStringLiteral("--")};
    return runCli(exec + command, gateway.tray.folder.path(), QStringLiteral(LANYARD_CLI), environment);
}

}
