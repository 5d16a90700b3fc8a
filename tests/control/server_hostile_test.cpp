#include "control/raw_caller.h"
#include "control/server.h"
#include "control/socket_path.h"
#include "support/recorded_desktop.h"
#include "support/scripted_sessions.h"
#include "support/test_topic.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>
#include <sys/resource.h>
#include <unistd.h>

using namespace lanyard;

namespace {

const QByteArray kStatus = R"({"jsonrpc":"2.0","id":1,"method":"status"})";

}

class ServerHostileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void halfLinesAreNoRequest();
    void anEndlessLineIsCutOff();
    void oneWhoLeavesBeforeTheAnswer();
    void fiveHundredIdlersDoNotKeepOthersOut();
    void busyCallersAreNotPushedOut();
    void tooManyRequestsAtATime();
    void oneWhoNeverReadsIsDropped();
    void aChattererDoesNotKeepOthersWaiting();
    void garbageIsAnswered();
    void anotherUserIsTurnedAway();

private:
    QString path() const { return control::socketIn(m_folder->path()); }
    bool serves() { return RawCaller(path()).ask(kStatus).contains(QStringLiteral("result")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedSessionService> m_sessions;
    RecordedDesktop m_desktop;
    std::unique_ptr<control::Server> m_server;
};

void ServerHostileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QStringLiteral("/tmp/lanyard-XXXXXX")); // where another user may look
    m_sessions = std::make_unique<ScriptedSessionService>();
    m_sessions->setStatus(sampleStatus(QStringLiteral("two")));
    m_desktop = RecordedDesktop();
    m_server = std::make_unique<control::Server>(*m_sessions, m_desktop);
    QVERIFY(m_server->listen(m_folder->path()));
}

void ServerHostileTest::cleanup()
{
    m_server.reset();
    m_sessions.reset();
}

void ServerHostileTest::halfLinesAreNoRequest()
{
    RawCaller caller(path());
    for (const char byte : kStatus) {
        caller.socket.write(&byte, 1);
        caller.socket.flush();
    }
    QVERIFY(serves());
    QVERIFY(caller.socket.readAll().isEmpty());
    QVERIFY(caller.ask("").contains(QStringLiteral("result")));
    caller.socket.write(kStatus.first(10));
    caller.socket.disconnectFromServer();
    QTRY_COMPARE(m_server->connections(), 0);
}

void ServerHostileTest::anEndlessLineIsCutOff()
{
    RawCaller caller(path());
    caller.socket.write(QByteArray(2 * 1024 * 1024, 'x'));
    const QJsonValue error = QJsonValue(caller.next())[QLatin1String("error")];
    QVERIFY(error[QLatin1String("message")].toString().contains(QStringLiteral("1048576")));
    QVERIFY(caller.closes());
    QTRY_COMPARE(m_server->connections(), 0);
    QVERIFY(serves());
}

void ServerHostileTest::oneWhoLeavesBeforeTheAnswer()
{
    const std::unique_ptr<QThread> callers(QThread::create([path = path()] {
        for (int i = 0; i < 20; ++i) {
            RawCaller caller(path);
            caller.socket.write(QByteArray(1024 * 1024 + 100 * 1024, 'x'));
            while (caller.socket.bytesToWrite() > 0 && caller.socket.waitForBytesWritten())
                continue;
        }
    }));
    callers->start();
    QTRY_VERIFY_WITH_TIMEOUT(callers->isFinished(), 20000);
    QTRY_COMPARE(m_server->connections(), 0);
    QVERIFY(serves());
}

void ServerHostileTest::fiveHundredIdlersDoNotKeepOthersOut()
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = std::min<rlim_t>(limit.rlim_max, 4096);
    setrlimit(RLIMIT_NOFILE, &limit);
    std::vector<std::unique_ptr<RawCaller>> idlers;
    for (int i = 0; i < 500; ++i) {
        idlers.push_back(std::make_unique<RawCaller>(path()));
        QCoreApplication::processEvents();
    }
    QVERIFY(serves());
    QTRY_VERIFY(m_server->connections() <= 65);
}

void ServerHostileTest::busyCallersAreNotPushedOut()
{
    m_sessions->hold();
    RawCaller busy(path());
    busy.socket.write(R"({"jsonrpc":"2.0","id":1,"method":"refreshAll"})"
                      "\n");
    QTRY_COMPARE(m_sessions->calls().size(), 1);
    std::vector<std::unique_ptr<RawCaller>> idlers;
    for (int i = 0; i < 200; ++i) {
        idlers.push_back(std::make_unique<RawCaller>(path()));
        QCoreApplication::processEvents();
    }
    QVERIFY(serves());
    m_sessions->release();
    QVERIFY(busy.next().contains(QStringLiteral("result")));
}

void ServerHostileTest::tooManyRequestsAtATime()
{
    m_sessions->hold();
    RawCaller caller(path());
    for (int i = 0; i < 40; ++i)
        caller.socket.write(R"({"jsonrpc":"2.0","id":1,"method":"refreshAll"})"
                            "\n");
    const QJsonValue error = QJsonValue(caller.next())[QLatin1String("error")];
    QCOMPARE(error[QLatin1String("code")].toInt(), int(control::Code::Busy));
    QCOMPARE(m_sessions->calls().size(), 32);
    m_sessions->release();
    for (int i = 0; i < 39; ++i) // the refused and the late ones too
        QVERIFY(caller.next().contains(QStringLiteral("id")));
}

void ServerHostileTest::oneWhoNeverReadsIsDropped()
{
    Status status = m_sessions->status();
    status.sessions.edit(0).message = QString(400 * 1024, u'x'); // 200 answers are 80 MB
    m_sessions->setStatus(status);
    QLocalSocket deaf;
    deaf.setReadBufferSize(1);
    deaf.connectToServer(path());
    QTRY_COMPARE(m_server->connections(), 1);
    for (int i = 0; i < 200; ++i)
        deaf.write(kStatus + '\n');
    QTRY_COMPARE_WITH_TIMEOUT(m_server->connections(), 0, 30000);
    m_sessions->setStatus(sampleStatus(QStringLiteral("empty")));
    QVERIFY(serves());
}

/// Three hundred questions at once do not make others wait for three hundred answers.
void ServerHostileTest::aChattererDoesNotKeepOthersWaiting()
{
    RawCaller chatterer(path());
    chatterer.socket.write((kStatus + '\n').repeated(300));
    RawCaller polite(path());
    QVERIFY(polite.ask(kStatus).contains(QStringLiteral("result")));
    chatterer.next();
    QVERIFY(chatterer.received.count('\n') < 150);
    QTRY_COMPARE_WITH_TIMEOUT((chatterer.received += chatterer.socket.readAll()).count('\n'), 299, 30000);
}

void ServerHostileTest::garbageIsAnswered()
{
    RawCaller caller(path());
    for (int i = 0; i < 256; i += 8) {
        QByteArray noise(64, char(i));
        noise.replace('\n', ' ');
        const QJsonValue response = caller.ask(noise);
        QCOMPARE(response[QLatin1String("error")][QLatin1String("code")].toInt(), -32700);
    }
}

/// The folder is opened up on purpose: the kernel's word about the caller is the second line of defence.
void ServerHostileTest::anotherUserIsTurnedAway()
{
    const QString setpriv = QStandardPaths::findExecutable(QStringLiteral("setpriv"));
    if (setpriv.isEmpty() || geteuid() != 0)
        QSKIP("needs root and setpriv");
    const auto open = QFile::Permissions(0x7777);
    QVERIFY(QFile::setPermissions(m_folder->path(), open));
    QVERIFY(QFile::setPermissions(path(), open));
    QProcess other;
    const QString script =
        QStringLiteral("import socket,sys\ns=socket.socket(socket.AF_UNIX)\ns.settimeout(5)\ns.connect(sys.argv[1])\n"
                       "try:\n s.sendall(sys.argv[2].encode()+b'\\n')\n print('got',len(s.recv(100)))\n"
                       "except (BrokenPipeError,ConnectionResetError):\n print('got 0')\n");
    const auto run = [&](const QStringList &prefix) {
        const QStringList command = prefix
            + QStringList{
                QStringLiteral("/usr/bin/python3"), QStringLiteral("-c"), script, path(), QString::fromUtf8(kStatus)};
        QSignalSpy finished(&other, &QProcess::finished);
        other.start(command.constFirst(), command.sliced(1));
        finished.wait(10000);
        return other.readAllStandardOutput().trimmed();
    };
    QCOMPARE(run({setpriv, QStringLiteral("--reuid=65534"), QStringLiteral("--clear-groups")}), QByteArray("got 0"));
    QCOMPARE(run({setpriv, QStringLiteral("--reuid=0"), QStringLiteral("--clear-groups")}), QByteArray("got 100"));
    QVERIFY(serves());
}

LANYARD_TEST(ServerHostileTest)
#include "server_hostile_test.moc"
