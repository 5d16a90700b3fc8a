// The way into the user's own browser, with the real relay: who may come, and what a stranger gets.

#include "bridge/relay_run.h"
#include "browser/server/browser_profiles.h"
#include "browser/server/browser_server.h"
#include "support/test_topic.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QStandardPaths>
#include <unistd.h>

using namespace lanyard;
using namespace lanyard::browser;
using namespace lanyard::test;
using namespace Qt::StringLiterals;

namespace {

/// The system's shell plays the browser: it starts the relay, which has its pipes.
const QString kBrowser = QFileInfo(u"/bin/sh"_s).canonicalFilePath();

QByteArray helloWith(const QByteArray &key)
{
    return frame(
        R"({"type":"hello","version":1,"extension":"1.0.0","browser":"Chromium 156","canHold":true,"profile":")" + key
        + "\"}");
}

QString valueOf(const QByteArray &message, const QString &member)
{
    return QJsonDocument::fromJson(message).object().value(member).toString();
}

QStringList shellCommand(const QString &relay)
{
    return {u"-c"_s, relay + u' ' + kChromiumCaller + u"; exit $?"_s};
}

/// $XDG_RUNTIME_DIR with the tray's own server in it.
struct BridgeWorld {
    FakeTray place;
    SystemClock clock;
    BrowserProfiles profiles{place.folder.filePath(u"browsers.json"_s), clock};
    BrowserServer server{{QStringLiteral(BRIDGE), {{u"chromium"_s, kBrowser}}}, profiles, clock};
    QSignalSpy turnedAway{&server, &BrowserServer::turnedAway};

    bool starts()
    {
        server.setMode(Mode::Ask);
        return profiles.load() && server.listen(place.folder.filePath(u"lanyard"_s));
    }
};

struct Browser : RelayRun {
    explicit Browser(const BridgeWorld &world, const QString &program = kBrowser,
        const QStringList &arguments = shellCommand(QStringLiteral(BRIDGE)))
        : RelayRun(world.place, arguments)
    {
        process.setProgram(program);
        start();
    }
    void say(const QByteArray &content) { process.write(frame(content)); }
    QByteArray greet(const QByteArray &key)
    {
        process.write(helloWith(key));
        return next();
    }
};

}

class HostileBridgeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_world.reset(); }
    void theUsersBrowserComes();
    void aFakeRelayIsTurnedAway_data();
    void aFakeRelayIsTurnedAway();
    void aMountNamespaceFoolsNobody();
    void anUnpairedCopyHearsNothing();
    void aStaleKeyOpensNothing();
    void askingWithoutAnEndRaisesOneQuestion();
    void aFakeTrayOfAnotherUserHearsNothing();
    void anOnlookerSeesNothing();

private:
    std::unique_ptr<BridgeWorld> m_world;
};

void HostileBridgeTest::init()
{
    m_world = std::make_unique<BridgeWorld>();
    QVERIFY(m_world->starts());
}

void HostileBridgeTest::theUsersBrowserComes()
{
    QSignalSpy asked(&m_world->server, &BrowserServer::pairingAsked);
    Browser browser(*m_world);
    QCOMPARE(valueOf(browser.greet(QByteArray()), u"type"_s), u"welcome"_s);
    browser.say(R"({"type":"pair"})");
    QTRY_COMPARE(asked.size(), 1);
    m_world->server.answerPairing(asked[0][0].value<Visitor>().connection, true, QString());
    const QByteArray paired = browser.next();
    QCOMPARE(valueOf(paired, u"type"_s), u"paired"_s);
    QVERIFY(m_world->turnedAway.isEmpty());
    Browser later(*m_world);
    QVERIFY(later.greet(valueOf(paired, u"profile"_s).toLatin1()).contains("\"paired\":true"));
}

void HostileBridgeTest::aFakeRelayIsTurnedAway_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    const QString script =
        u"import "
        u"os,socket\ns=socket.socket(socket.AF_UNIX)\ns.connect(os.environ['XDG_RUNTIME_DIR']+'/lanyard/bridge.sock')\n"
        "s.sendall(b'{\"type\":\"relay\",\"version\":1,\"caller\":\"chrome-extension://a/\",\"browserPid\":1}\\n')\n"
        "print(len(s.recv(100)))\n"_s;
    QTest::newRow("a script") << u"/usr/bin/python3"_s << QStringList{u"-c"_s, script};
    QTest::newRow("a copy of the relay") << kBrowser << shellCommand(u"$COPY"_s);
    QTest::newRow("the relay below another program")
        << u"/usr/bin/python3"_s
        << QStringList{u"-c"_s, u"import subprocess,sys\nsubprocess.run(sys.argv[1:])"_s, QStringLiteral(BRIDGE),
               kChromiumCaller};
}

void HostileBridgeTest::aFakeRelayIsTurnedAway()
{
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);
    const QString copy = m_world->place.folder.filePath(u"lanyard-bridge"_s);
    QVERIFY(QFile::copy(QStringLiteral(BRIDGE), copy));
    arguments.replaceInStrings(u"$COPY"_s, copy);
    QSignalSpy asked(&m_world->server, &BrowserServer::pairingAsked);
    Browser fake(*m_world, program, arguments);
    fake.process.write(helloWith(QByteArray()));
    fake.say(R"({"type":"pair"})");
    QTRY_COMPARE_WITH_TIMEOUT(fake.process.state(), QProcess::NotRunning, 10000);
    QCOMPARE(m_world->turnedAway.size(), 1);
    QVERIFY(!fake.process.readAllStandardOutput().contains("welcome"));
    QVERIFY(asked.isEmpty());
}

/// Whoever has a namespace of their own can put any program at a browser's path: the path is no evidence.
void HostileBridgeTest::aMountNamespaceFoolsNobody()
{
    const QString unshare = QStandardPaths::findExecutable(u"unshare"_s);
    if (unshare.isEmpty() || geteuid() != 0)
        QSKIP("needs root and unshare");
    const QString env = QFileInfo(u"/usr/bin/env"_s).canonicalFilePath();
    m_world = std::make_unique<BridgeWorld>();
    BrowserServer server({QStringLiteral(BRIDGE), {{u"chromium"_s, env}}}, m_world->profiles, m_world->clock);
    server.setMode(Mode::Ask);
    QVERIFY(server.listen(m_world->place.folder.filePath(u"lanyard"_s)));
    QSignalSpy turnedAway(&server, &BrowserServer::turnedAway);
    const QString script = u"mount --bind "_s + kBrowser + u' ' + env + u" && exec "_s + env + u" -c '"_s
        + QStringLiteral(BRIDGE) + u' ' + kChromiumCaller + u"; exit $?'"_s;
    Browser fake(*m_world, unshare, {u"-m"_s, u"/bin/sh"_s, u"-c"_s, script});
    fake.process.write(helloWith(QByteArray()));
    QTRY_COMPARE_WITH_TIMEOUT(fake.process.state(), QProcess::NotRunning, 10000);
    QCOMPARE(turnedAway.size(), 1);
    QVERIFY(turnedAway[0][0].toString().contains(env)); // its path was the browser's
}

/// A copy of our extension in another profile has the extension's id, and no key.
void HostileBridgeTest::anUnpairedCopyHearsNothing()
{
    const auto pairing = m_world->profiles.pair(u"Chromium"_s);
    QVERIFY(pairing);
    Browser genuine(*m_world);
    genuine.greet(pairing->key.reveal().toByteArray());
    Browser copy(*m_world);
    QVERIFY(copy.greet(QByteArray()).contains("\"paired\":false"));
    const auto visitors = m_world->server.visitors();
    QCOMPARE(visitors.size(), 1);
    Session session;
    session.site = u"portal"_s;
    session.cookies = {{u"GCP_IAP_AUTH_TOKEN_1"_s, Secret(QByteArray("the-cookie")), u"/"_s}};
    m_world->server.send(visitors[0].connection, session);
    QVERIFY(genuine.next().contains("the-cookie"));
    copy.say(R"({"type":"refresh","request":1,"site":"portal","cause":"missing"})");
    QTRY_COMPARE_WITH_TIMEOUT(copy.process.state(), QProcess::NotRunning, 10000);
    copy.received += copy.process.readAllStandardOutput();
    QVERIFY(copy.received.isEmpty());
    QCOMPARE(m_world->server.visitors().size(), 1); // the other one stays
}

void HostileBridgeTest::aStaleKeyOpensNothing()
{
    const auto pairing = m_world->profiles.pair(u"Chromium"_s);
    QVERIFY(pairing);
    m_world->profiles.revoke(pairing->id);
    Browser browser(*m_world);
    QCOMPARE(valueOf(browser.greet(pairing->key.reveal().toByteArray()), u"code"_s), u"revoked"_s);
    QTRY_COMPARE_WITH_TIMEOUT(browser.process.state(), QProcess::NotRunning, 10000);
}

void HostileBridgeTest::askingWithoutAnEndRaisesOneQuestion()
{
    QSignalSpy asked(&m_world->server, &BrowserServer::pairingAsked);
    Browser one(*m_world);
    Browser other(*m_world);
    one.greet(QByteArray());
    other.greet(QByteArray());
    for (int i = 0; i < 20; ++i)
        one.say(R"({"type":"pair"})");
    QTRY_COMPARE(asked.size(), 1);
    for (int i = 0; i < 20; ++i) {
        other.say(R"({"type":"pair"})");
        QCOMPARE(valueOf(other.next(), u"type"_s), u"refused"_s);
    }
    m_world->server.answerPairing(asked[0][0].value<Visitor>().connection, false, u"No."_s);
    for (int i = 0; i < 20; ++i)
        other.say(R"({"type":"pair"})");
    for (int i = 0; i < 20; ++i)
        QCOMPARE(valueOf(other.next(), u"type"_s), u"refused"_s);
    QCOMPARE(asked.size(), 1);
}

void HostileBridgeTest::aFakeTrayOfAnotherUserHearsNothing()
{
    const QString setpriv = QStandardPaths::findExecutable(u"setpriv"_s);
    if (setpriv.isEmpty() || geteuid() != 0)
        QSKIP("needs root and setpriv");
    FakeTray place(u"/tmp/tray-XXXXXX"_s);
    const QString folder = place.folder.filePath(u"lanyard"_s);
    const auto open = QFile::Permissions(0x7777);
    QVERIFY(QFile::setPermissions(place.folder.path(), open) && QFile::setPermissions(folder, open));
    const QString script = u"import socket,sys\ns=socket.socket(socket.AF_UNIX)\ns.bind(sys.argv[1])\ns.listen()\n"
                           "print('listens',flush=True)\nc,_=s.accept()\nprint(len(c.recv(1000)),flush=True)\n"_s;
    QProcess tray;
    tray.start(
        setpriv, {u"--reuid=65534"_s, u"--clear-groups"_s, u"/usr/bin/python3"_s, u"-c"_s, script, place.path()});
    QVERIFY(tray.waitForReadyRead(10000));
    tray.readAllStandardOutput();
    RelayRun relay(place);
    relay.start();
    relay.process.write(helloWith(QByteArray(43, 'k')));
    QCOMPARE(relay.ends(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(tray.state(), QProcess::NotRunning, 10000);
    QCOMPARE(tray.readAllStandardOutput().trimmed(), QByteArray("0"));
}

void HostileBridgeTest::anOnlookerSeesNothing()
{
    const QString setpriv = QStandardPaths::findExecutable(u"setpriv"_s);
    if (setpriv.isEmpty() || geteuid() != 0)
        QSKIP("needs root and setpriv");
    // Where another user may start it.
    const QTemporaryDir folder(u"/tmp/lanyard-XXXXXX"_s);
    const auto readable = QFile::Permissions(0x7755);
    QVERIFY(QFile::setPermissions(folder.path(), readable));
    const QString relay = folder.filePath(u"lanyard-bridge"_s);
    const QString script = folder.filePath(u"onlooker.py"_s);
    QVERIFY(QFile::copy(QStringLiteral(BRIDGE), relay) && QFile::copy(QStringLiteral(ONLOOKER), script));
    QVERIFY(QFile::setPermissions(relay, readable) && QFile::setPermissions(script, readable));
    QProcess onlooker;
    onlooker.start(
        setpriv, {u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s, u"/usr/bin/python3"_s, script, relay});
    QVERIFY(onlooker.waitForFinished(20000));
    QCOMPARE(onlooker.readAllStandardOutput().trimmed(), QByteArray("before: True after: False"));
}

LANYARD_TEST(HostileBridgeTest)
#include "hostile_bridge_test.moc"
