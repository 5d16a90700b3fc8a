// What a stranger at the bridge's socket can do to others: nothing.

#include "browser/server_rig.h"
#include "support/test_topic.h"

#include <QProcess>
#include <QStandardPaths>

using namespace lanyard;
using namespace lanyard::browser;
using namespace lanyard::test;
using namespace Qt::StringLiterals;

class BrowserServerHostileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_rig = std::make_unique<ServerRig>(); }
    void cleanup() { m_rig.reset(); }
    void guessedKeysOpenNothing();
    void anEndlessLineIsCutOff();
    void aFloodEndsItself();
    void theManyDoNotKeepAPairedProfileOut();
    void oneWhoNeverReadsIsDropped();
    void anotherProgramIsTurnedAway_data();
    void anotherProgramIsTurnedAway();
    void anotherUserIsTurnedAway();

private:
    bool serves() { return BrowserEnd(*m_rig).greet(QByteArray()).value(u"type"_s) == QJsonValue(u"welcome"_s); }

    std::unique_ptr<ServerRig> m_rig;
};

void BrowserServerHostileTest::guessedKeysOpenNothing()
{
    QByteArray key = m_rig->pairedKey();
    const QString hash = QString::fromLatin1(m_rig->profiles.all().constFirst().keyHash.toHex());
    key[0] = key[0] == 'A' ? 'B' : 'A';
    for (const QByteArray &guess : {key, QByteArray(43, 'A'), hash.left(43).toLatin1()}) {
        BrowserEnd end(*m_rig);
        QCOMPARE(end.greet(guess).value(u"code"_s), QJsonValue(u"revoked"_s));
        QVERIFY(end.closes());
    }
    QVERIFY(m_rig->server.visitors().isEmpty());
}

void BrowserServerHostileTest::anEndlessLineIsCutOff()
{
    BrowserEnd end(*m_rig);
    end.say(relayLine());
    end.socket.write(QByteArray(kLongestFromBrowser + 10, 'x'));
    QVERIFY(end.closes());
    QVERIFY(serves());
}

void BrowserServerHostileTest::aFloodEndsItself()
{
    QSignalSpy received(&m_rig->server, &BrowserServer::received);
    BrowserEnd end(*m_rig);
    end.greet(m_rig->pairedKey());
    QSignalSpy closed(&end.socket, &QLocalSocket::disconnected);
    end.socket.write(QByteArray("{\"type\":\"open\"}\n").repeated(5000));
    QVERIFY(closed.wait(20000));
    QVERIFY(received.size() <= 2000);
    QVERIFY(serves());
}

void BrowserServerHostileTest::theManyDoNotKeepAPairedProfileOut()
{
    const QByteArray key = m_rig->pairedKey();
    BrowserEnd first(*m_rig);
    first.greet(key);
    std::vector<std::unique_ptr<BrowserEnd>> strangers;
    for (int i = 0; i < 200; ++i) {
        strangers.push_back(std::make_unique<BrowserEnd>(*m_rig));
        strangers.back()->say(relayLine());
        QCoreApplication::processEvents();
    }
    QCOMPARE(m_rig->server.visitors().size(), 1); // it was not pushed out
    BrowserEnd back(*m_rig);
    QCOMPARE(back.greet(key).value(u"paired"_s), QJsonValue(true)); // and finds a place
}

void BrowserServerHostileTest::oneWhoNeverReadsIsDropped()
{
    BrowserEnd deaf(*m_rig);
    deaf.greet(m_rig->pairedKey());
    const quint64 connection = m_rig->server.visitors().constFirst().connection;
    deaf.socket.setReadBufferSize(1);
    for (int i = 0; i < 20; ++i)
        m_rig->server.send(connection, largeMessage(kLongestToBrowser / 2));
    QTRY_VERIFY(m_rig->server.visitors().isEmpty());
    QVERIFY(serves());
}

void BrowserServerHostileTest::anotherProgramIsTurnedAway_data()
{
    QTest::addColumn<RelayRule>("rule");
    RelayRule rule = ruleForThisTest();
    rule.relay = u"/usr/bin/env"_s;
    QTest::newRow("in the relay's place") << rule;
    rule = ruleForThisTest();
    rule.browsers = knownBrowsers();
    QTest::newRow("in a browser's place") << rule;
}

void BrowserServerHostileTest::anotherProgramIsTurnedAway()
{
    QFETCH(RelayRule, rule);
    m_rig = std::make_unique<ServerRig>(rule);
    QSignalSpy turnedAway(&m_rig->server, &BrowserServer::turnedAway);
    for (int i = 0; i < 3; ++i) {
        BrowserEnd end(*m_rig);
        end.say(relayLine());
        end.say(helloLine(m_rig->pairedKey()));
        QVERIFY(end.closes());
        QVERIFY(end.received.isEmpty());
    }
    QCOMPARE(turnedAway.size(), 1); // said once
    QVERIFY(m_rig->server.visitors().isEmpty());
}

/// The folder is opened up on purpose: the kernel's word about the caller is the second line of defence.
void BrowserServerHostileTest::anotherUserIsTurnedAway()
{
    const QString setpriv = QStandardPaths::findExecutable(u"setpriv"_s);
    if (setpriv.isEmpty() || geteuid() != 0)
        QSKIP("needs root and setpriv");
    const auto open = QFile::Permissions(0x7777);
    QVERIFY(QFile::setPermissions(m_rig->folder.path(), open));
    QVERIFY(QFile::setPermissions(m_rig->socket(), open));
    QSignalSpy turnedAway(&m_rig->server, &BrowserServer::turnedAway);
    const QString script =
        u"import socket,sys\ns=socket.socket(socket.AF_UNIX)\ns.settimeout(5)\ns.connect(sys.argv[1])\n"
        "try:\n s.sendall(sys.argv[2].encode())\n print('got',len(s.recv(100)))\n"
        "except (BrokenPipeError,ConnectionResetError):\n print('got 0')\n"_s;
    QProcess other;
    QSignalSpy finished(&other, &QProcess::finished);
    other.start(setpriv,
        {u"--reuid=65534"_s, u"--clear-groups"_s, u"/usr/bin/python3"_s, u"-c"_s, script, m_rig->socket(),
            QString::fromLatin1(relayLine() + '\n' + helloLine(QByteArray()) + '\n')});
    QVERIFY(finished.wait(10000));
    QCOMPARE(other.readAllStandardOutput().trimmed(), QByteArray("got 0"));
    QCOMPARE(turnedAway.size(), 1);
    QVERIFY(serves());
}

LANYARD_TEST(BrowserServerHostileTest)
#include "server_hostile_test.moc"
