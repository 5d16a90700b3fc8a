#include "integration/tray_harness.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <csignal>
#include <filesystem>

namespace lanyard {

static const QString kKim = QStringLiteral("kim@example.org");

TrayHarness::TrayHarness(PrivateKeyring &keyring, sandbox::CompanyConfig config)
    : company(std::move(config))
    , m_keyring(keyring)
    , m_folder(QStringLiteral(LANYARD_PROGRAMS "/../tray-XXXXXX"))
{
    if (const auto started = company.start(); !started)
        qFatal("%s", qPrintable(started.error()));
    QDir(m_folder.path()).mkdir(QStringLiteral("bin"));
    install(QStringLiteral(LANYARD_PROGRAMS "/lanyard-tray"), QStringLiteral("lanyard-tray"));
    install(QStringLiteral(LANYARD_FAKE_SIGNIN), QStringLiteral("lanyard-signin"));
    if (QFile::exists(QStringLiteral(LANYARD_PROGRAMS "/lanyard-bridge")))
        install(QStringLiteral(LANYARD_PROGRAMS "/lanyard-bridge"), QStringLiteral("lanyard-bridge"));
    write(QStringLiteral("ca.pem"), company.caCertificatePem());
    write(QStringLiteral("policy.json"), company.policyJson(QStringLiteral("ca.pem")));
    QDir(configurationFolder()).removeRecursively();
}

TrayHarness::~TrayHarness()
{
    thaw();
    if (m_tray && m_tray->state() != QProcess::NotRunning && !quit())
        qWarning("the tray did not quit in order (%d): %s", m_tray->exitCode(), log().constData());
    kill();
}

/// The same file under another folder: what a program finds beside itself is what lies there.
void TrayHarness::install(const QString &program, const QString &name) const
{
    std::error_code error;
    std::filesystem::create_hard_link(
        program.toStdString(), m_folder.filePath(QStringLiteral("bin/") + name).toStdString(), error);
    if (error)
        qFatal("%s: %s", qPrintable(program), error.message().c_str());
}

void TrayHarness::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
}

QString TrayHarness::configurationFolder() const
{
    return QDir::homePath() + QStringLiteral("/.config/lanyard");
}

QStringList TrayHarness::withFileSystemOfItsOwn() const
{
    const QString script =
        QStringLiteral("mkdir -p \"$0\" && mount -t tmpfs -o size=64k,mode=700 config \"$0\" && exec \"$@\"");
    return {QStringLiteral("unshare"), QStringLiteral("--mount"), QStringLiteral("sh"), QStringLiteral("-c"), script,
        configurationFolder()};
}

bool TrayHarness::remountConfiguration(const QString &option) const
{
    return QProcess::execute(QStringLiteral("nsenter"),
               {QStringLiteral("--mount"), QStringLiteral("--target"), QString::number(m_tray->processId()),
                   QStringLiteral("mount"), QStringLiteral("-o"), QStringLiteral("remount,") + option,
                   configurationFolder()})
        == 0;
}

bool TrayHarness::start(const QStringList &wrapper, const QStringList &arguments)
{
    m_socket.abort();
    m_answers.clear();
    m_tray = std::make_unique<QProcess>();
    m_tray->setProcessChannelMode(QProcess::MergedChannels);
    m_tray->setProcessEnvironment(m_environment);
    const QStringList command = wrapper + QStringList{program(), QStringLiteral("--policy"), policyFile()} + arguments;
    m_tray->start(command.first(), command.mid(1));
    return m_tray->waitForStarted();
}

bool TrayHarness::waitUntilItListens(int milliseconds)
{
    const QString path = qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/lanyard/control.sock");
    return waitUntil(
        [&] {
            if (m_socket.state() == QLocalSocket::ConnectedState)
                return true;
            if (m_socket.state() == QLocalSocket::UnconnectedState)
                m_socket.connectToServer(path);
            return m_socket.state() == QLocalSocket::ConnectedState;
        },
        milliseconds);
}

bool TrayHarness::quit()
{
    call(QStringLiteral("quit"), {}, 5000);
    return waitUntil([this] { return m_tray->state() == QProcess::NotRunning; }, 15000)
        && m_tray->exitStatus() == QProcess::NormalExit && m_tray->exitCode() == 0;
}

void TrayHarness::kill()
{
    if (!m_tray || m_tray->state() == QProcess::NotRunning)
        return;
    m_tray->kill();
    m_tray->waitForFinished(5000);
    m_socket.abort();
}

void TrayHarness::freeze()
{
    ::kill(pid_t(m_tray->processId()), SIGSTOP);
}

void TrayHarness::thaw()
{
    if (m_tray && m_tray->processId() > 0)
        ::kill(pid_t(m_tray->processId()), SIGCONT);
}

QByteArray TrayHarness::log()
{
    if (m_tray)
        m_log += m_tray->readAll();
    return m_log;
}

int TrayHarness::ask(const QString &method, const QJsonObject &params)
{
    if (!waitUntilItListens())
        return 0;
    const QJsonObject request{{QStringLiteral("jsonrpc"), QStringLiteral("2.0")}, {QStringLiteral("id"), ++m_lastId},
        {QStringLiteral("method"), method}, {QStringLiteral("params"), params}};
    m_socket.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    m_socket.flush();
    return m_lastId;
}

void TrayHarness::readAnswers()
{
    while (m_socket.canReadLine()) {
        const QJsonObject answer = QJsonDocument::fromJson(m_socket.readLine()).object();
        m_answers.insert(answer.value(u"id").toInt(), answer);
    }
}

std::optional<QJsonObject> TrayHarness::answerTo(int id)
{
    readAnswers();
    const auto it = m_answers.constFind(id);
    return it == m_answers.constEnd() ? std::nullopt : std::optional(*it);
}

QJsonObject TrayHarness::call(const QString &method, const QJsonObject &params, int milliseconds)
{
    const int id = ask(method, params);
    std::ignore = waitUntil(
        [&] { return answerTo(id).has_value() || m_socket.state() != QLocalSocket::ConnectedState; }, milliseconds);
    return answerTo(id).value_or(QJsonObject());
}

QJsonObject TrayHarness::status()
{
    return call(QStringLiteral("status")).value(u"result").toObject();
}

QJsonObject TrayHarness::session(const QString &id)
{
    const QJsonArray resources = status().value(u"resources").toArray();
    for (const QJsonValue &value : resources) {
        if (value.toObject().value(u"id").toString() == id)
            return value.toObject();
    }
    return {};
}

QString TrayHarness::tenant(const QString &id)
{
    return session(id).value(u"account").toObject().value(u"tenantId").toString();
}

bool TrayHarness::waitForState(const QString &id, const QString &wanted, int milliseconds)
{
    return waitUntil([&] { return state(id) == wanted; }, milliseconds);
}

bool TrayHarness::waitForReason(const QString &id, const QString &wanted, int milliseconds)
{
    return waitUntil([&] { return session(id).value(u"reason").toString() == wanted; }, milliseconds);
}

QStringList TrayHarness::notices()
{
    const QJsonArray events = call(QStringLiteral("events")).value(u"result").toObject().value(u"events").toArray();
    QStringList messages;
    for (const QJsonValue &value : events) {
        const QJsonObject event = value.toObject();
        if (event.value(u"what").toString() == QLatin1String("notice"))
            messages += event.value(u"message").toString();
    }
    return messages;
}

void TrayHarness::awaitPerson(const QString &id, const QString &tenant, const QString &who)
{
    const QJsonObject person{{QStringLiteral("tenant"), tenant},
        {QStringLiteral("token"), company.issueRefreshToken(who.isEmpty() ? kKim : who, tenant)}};
    write(QStringLiteral("bin/%1.json").arg(id), QJsonDocument(person).toJson());
}

void TrayHarness::nobodyIsThere()
{
    const QDir folder(m_folder.filePath(QStringLiteral("bin")));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}))
        QFile::remove(folder.filePath(name));
}

QString TrayHarness::signIn(const QString &id, const QString &tenant)
{
    awaitPerson(id, tenant);
    const QJsonObject answer =
        call(QStringLiteral("signIn"), {{QStringLiteral("resource"), id}, {QStringLiteral("tenant"), tenant}}, 60000);
    nobodyIsThere();
    if (answer.contains(u"result"))
        return {};
    return QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n' + log());
}

int TrayHarness::windowsOpened() const
{
    QFile file(m_folder.filePath(QStringLiteral("bin/windows.log")));
    return file.open(QFile::ReadOnly) ? int(file.readAll().count('\n')) : 0;
}

QString TrayHarness::keyOf(const sandbox::Company &company, const QString &tenant)
{
    QString origin = company.baseUrl(QStringLiteral("login.acme.localhost")).toString();
    while (origin.endsWith(u'/'))
        origin.chop(1);
    return origin + QStringLiteral(" AIzaSyEXAMPLE-ONLY-000000000000000000000 ")
        + (tenant.isEmpty() ? QStringLiteral("-") : tenant);
}

bool TrayHarness::hasEntry(const QString &tenant) const
{
    return !m_keyring.items(QStringLiteral("Lanyard"), key(tenant)).isEmpty();
}

QByteArray TrayHarness::entry(const QString &tenant) const
{
    QProcess tool;
    tool.start(QStringLiteral("secret-tool"),
        {QStringLiteral("lookup"), QStringLiteral("server"), QStringLiteral("Lanyard"), QStringLiteral("user"),
            key(tenant)});
    tool.waitForFinished(10000);
    return tool.readAllStandardOutput();
}

}
