// The relay as browsers start it: real pipes, a real socket, and everything that either side can do wrong.

#include "bridge/relay_run.h"
#include "support/test_topic.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <fcntl.h>
#include <linux/close_range.h>
#include <poll.h>
#include <unistd.h>

using namespace lanyard::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostFromBrowser = 64 * 1024;
constexpr qsizetype kMostToBrowser = 1024 * 1024;

/// Whether `needle` is anywhere in the memory that the process may write to.
bool isInMemory(const RelayRun &relay, const QByteArray &needle)
{
    static const QRegularExpression writable(u"^([0-9a-f]+)-([0-9a-f]+) rw"_s);
    QFile memory(u"/proc/%1/mem"_s.arg(relay.process.processId()));
    if (!memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return true;
    for (const QByteArray &line : relay.proc(u"maps"_s).split('\n')) {
        const auto range = writable.match(QString::fromLatin1(line));
        if (!range.hasMatch())
            continue;
        const qint64 from = range.captured(1).toLongLong(nullptr, 16);
        const qint64 to = range.captured(2).toLongLong(nullptr, 16);
        if (memory.seek(from) && memory.read(to - from).contains(needle))
            return true;
    }
    return false;
}

qint64 pssOf(const RelayRun &relay)
{
    static const QRegularExpression pss(u"^Pss: +(\\d+) kB"_s, QRegularExpression::MultilineOption);
    return pss.match(QString::fromLatin1(relay.proc(u"smaps_rollup"_s))).captured(1).toLongLong();
}

}

class BridgeRelayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void saysItsVersion();
    void isForBrowsersOnly_data();
    void isForBrowsersOnly();
    void introducesItself_data();
    void introducesItself();
    void carriesFramesHoweverTheyArrive();
    void carriesLinesHoweverTheyArrive();
    void carriesTheLongest();
    void endsAtWhatIsNoFrame_data();
    void endsAtWhatIsNoFrame();
    void endsAtWhatIsNoLine_data();
    void endsAtWhatIsNoLine();
    void endsWithEitherSide_data();
    void endsWithEitherSide();
    void aLastWordArrives();
    void endsAtOnceWithoutATray_data();
    void endsAtOnceWithoutATray();
    void keepsNothingOfTheEnvironment();
    void inheritsNoDescriptor();
    void keepsThePipeThatTellsOfItsEnd();
    void wipesWhatPassedBy();
    void costsNextToNothing();

private:
    bool begin(RelayRun &relay);

    std::unique_ptr<FakeTray> m_tray;
};

void BridgeRelayTest::init()
{
    m_tray = std::make_unique<FakeTray>();
}

bool BridgeRelayTest::begin(RelayRun &relay)
{
    if (!m_tray->server.isListening() && !m_tray->listen())
        return false;
    relay.start();
    return m_tray->meets() && m_tray->next().startsWith(R"({"type":"relay")");
}

void BridgeRelayTest::saysItsVersion()
{
    RelayRun relay(*m_tray, {u"--version"_s});
    relay.start();
    QCOMPARE(relay.ends(), 0);
    QCOMPARE(relay.process.readAllStandardOutput(), QByteArray("lanyard-bridge " LANYARD_VERSION "\n"));
}

void BridgeRelayTest::isForBrowsersOnly_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nobody") << QStringList();
    QTest::newRow("an option") << QStringList{u"--verbose"_s};
    QTest::newRow("a web page") << QStringList{u"https://example.com/"_s};
    QTest::newRow("JSON in the id") << QStringList{u"chrome-extension://a\",\"version\":2,\"x\":\""_s};
    QTest::newRow("a line break in the id") << QStringList{u"chrome-extension://a\n/"_s};
    QTest::newRow("an endless id") << QStringList{u"chrome-extension://"_s + QString(1000, u'a')};
    QTest::newRow("Firefox without an id") << QStringList{u"/manifest.json"_s, QString()};
}

void BridgeRelayTest::isForBrowsersOnly()
{
    QFETCH(QStringList, arguments);
    QVERIFY(m_tray->listen());
    RelayRun relay(*m_tray, arguments);
    relay.start();
    QCOMPARE(relay.ends(), 2);
    QVERIFY(relay.process.readAllStandardOutput().isEmpty());
    QVERIFY(relay.process.readAllStandardError().isEmpty());
    QVERIFY(!m_tray->server.hasPendingConnections());
}

void BridgeRelayTest::introducesItself_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("caller");
    QTest::newRow("Chromium") << QStringList{kChromiumCaller} << kChromiumCaller;
    QTest::newRow("Firefox") << QStringList{u"/usr/lib/mozilla/native-messaging-hosts/org.lanyard.bridge.json"_s,
        u"bridge@lanyard.invalid"_s}
                             << u"bridge@lanyard.invalid"_s;
}

void BridgeRelayTest::introducesItself()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, caller);
    QVERIFY(m_tray->listen());
    RelayRun relay(*m_tray, arguments);
    relay.start();
    QVERIFY(m_tray->meets());
    const QJsonObject expected{
        {u"type"_s, u"relay"_s}, {u"version"_s, 1}, {u"caller"_s, caller}, {u"browserPid"_s, int(getpid())}};
    QCOMPARE(QJsonDocument::fromJson(m_tray->next()).object(), expected);
}

void BridgeRelayTest::carriesFramesHoweverTheyArrive()
{
    RelayRun relay(*m_tray);
    QVERIFY(begin(relay));
    for (const char byte : frame(R"({"type":"pair"})")) {
        relay.process.write(&byte, 1);
        relay.process.waitForBytesWritten(1000);
    }
    QCOMPARE(m_tray->next(), QByteArray(R"({"type":"pair"})"));
    relay.process.write(frame("{1}") + frame("{2}") + frame("{3}").first(5));
    QCOMPARE(m_tray->next(), QByteArray("{1}"));
    QCOMPARE(m_tray->next(), QByteArray("{2}"));
    relay.process.write(frame("{3}").sliced(5));
    QCOMPARE(m_tray->next(), QByteArray("{3}"));
}

void BridgeRelayTest::carriesLinesHoweverTheyArrive()
{
    RelayRun relay(*m_tray);
    QVERIFY(begin(relay));
    for (const char byte : QByteArray("{\"type\":\"welcome\"}\n")) {
        m_tray->relay->write(&byte, 1);
        m_tray->relay->flush();
    }
    QCOMPARE(relay.next(), QByteArray(R"({"type":"welcome"})"));
    m_tray->relay->write("{1}\n{2}\n{3");
    QCOMPARE(relay.next(), QByteArray("{1}"));
    QCOMPARE(relay.next(), QByteArray("{2}"));
    m_tray->relay->write("}\n");
    QCOMPARE(relay.next(), QByteArray("{3}"));
}

/// In both directions at once, and more than pipes and sockets hold.
void BridgeRelayTest::carriesTheLongest()
{
    RelayRun relay(*m_tray);
    QVERIFY(begin(relay));
    constexpr int kMany = 20;
    for (int i = 0; i < kMany; ++i) {
        relay.process.write(frame(QByteArray(kMostFromBrowser, char('a' + i))));
        m_tray->relay->write(QByteArray(kMostToBrowser, char('a' + i)) + '\n');
    }
    for (int i = 0; i < kMany; ++i) {
        QCOMPARE(m_tray->next(), QByteArray(kMostFromBrowser, char('a' + i)));
        QCOMPARE(relay.next(), QByteArray(kMostToBrowser, char('a' + i)));
    }
}

void BridgeRelayTest::endsAtWhatIsNoFrame_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("closes");
    const auto ofLength = [](quint32 length) {
        return QByteArray(reinterpret_cast<const char *>(&length), sizeof length);
    };
    QTest::newRow("too long") << ofLength(kMostFromBrowser + 1) + QByteArray(100, 'x') << false;
    QTest::newRow("as long as can be said") << ofLength(0xffffffff) << false;
    QTest::newRow("empty") << ofLength(0) << false;
    QTest::newRow("two lines") << frame("{}\n{\"type\":\"relay\"}") << false;
    QTest::newRow("a NUL") << frame(QByteArray("{\0}", 3)) << false;
    QTest::newRow("cut in its length") << ofLength(5).first(2) << true;
    QTest::newRow("cut after its length") << ofLength(5) << true;
    QTest::newRow("cut in its content") << ofLength(5) + "{\"" << true;
    QTest::newRow("text") << QByteArray("GET / HTTP/1.1\r\n\r\n") << false;
}

void BridgeRelayTest::endsAtWhatIsNoFrame()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, closes);
    RelayRun relay(*m_tray);
    QVERIFY(begin(relay));
    relay.process.write(frame("{1}") + bytes);
    if (closes)
        relay.process.closeWriteChannel();
    QCOMPARE(m_tray->next(), QByteArray("{1}"));
    QCOMPARE(relay.ends(), 1);
    m_tray->received += m_tray->relay->readAll();
    QVERIFY(m_tray->received.isEmpty()); // nothing of it arrived
    QVERIFY(relay.process.readAllStandardError().isEmpty());
}

void BridgeRelayTest::endsAtWhatIsNoLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("too long") << QByteArray(kMostToBrowser + 1, 'x');
    QTest::newRow("endless") << QByteArray(3 * kMostToBrowser, 'x');
    QTest::newRow("empty") << QByteArray("\n");
    QTest::newRow("a NUL") << QByteArray("{\0}\n", 4);
}

void BridgeRelayTest::endsAtWhatIsNoLine()
{
    QFETCH(QByteArray, bytes);
    RelayRun relay(*m_tray);
    QVERIFY(begin(relay));
    m_tray->relay->write("{1}\n" + bytes);
    QCOMPARE(relay.next(), QByteArray("{1}"));
    QCOMPARE(relay.ends(), 1);
    relay.received += relay.process.readAllStandardOutput();
    QVERIFY(relay.received.isEmpty());
}

void BridgeRelayTest::endsWithEitherSide_data()
{
    QTest::addColumn<QString>("who");
    for (const char *who : {"browser writes no more", "tray closes", "tray cuts a line"})
        QTest::newRow(who) << QString::fromLatin1(who);
}

void BridgeRelayTest::endsWithEitherSide()
{
    QFETCH(QString, who);
    RelayRun relay(*m_tray);
    QVERIFY(begin(relay));
    if (who == u"browser writes no more"_s)
        relay.process.closeWriteChannel();
    else if (who == u"tray cuts a line"_s)
        m_tray->relay->write("{\"half\":");
    if (who.startsWith(u"tray"_s))
        m_tray->relay->disconnectFromServer();
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(relay.ends(), 0);
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed()))); // Chromium kills after 2 s
}

/// What was said right before the end is carried, in both directions.
void BridgeRelayTest::aLastWordArrives()
{
    RelayRun one(*m_tray);
    QVERIFY(begin(one));
    one.process.write(frame(R"({"type":"bye"})"));
    one.process.closeWriteChannel();
    QCOMPARE(m_tray->next(), QByteArray(R"({"type":"bye"})"));
    QCOMPARE(one.ends(), 0);
    RelayRun other(*m_tray);
    QVERIFY(begin(other));
    m_tray->relay->write("{\"type\":\"leave\"}\n");
    m_tray->relay->disconnectFromServer();
    QCOMPARE(other.next(), QByteArray(R"({"type":"leave"})"));
    QCOMPARE(other.ends(), 0);
}

void BridgeRelayTest::endsAtOnceWithoutATray_data()
{
    QTest::addColumn<QString>("runtime");
    QTest::newRow("no socket") << u"%1"_s;
    QTest::newRow("no folder") << u"%1/elsewhere"_s;
    QTest::newRow("no variable") << QString();
    QTest::newRow("a relative folder") << u"."_s;
    QTest::newRow("a folder that is too deep") << u"/"_s + QString(200, u'x');
    QTest::newRow("a socket that nobody listens on") << u"%1 "_s;
}

void BridgeRelayTest::endsAtOnceWithoutATray()
{
    QFETCH(QString, runtime);
    if (runtime.endsWith(u' ')) {
        QFile leftOver(m_tray->path());
        QVERIFY(leftOver.open(QIODevice::WriteOnly));
    }
    RelayRun relay(*m_tray);
    QProcessEnvironment environment;
    if (!runtime.isEmpty())
        environment.insert(u"XDG_RUNTIME_DIR"_s, runtime.trimmed().replace(u"%1"_s, m_tray->folder.path()));
    relay.process.setProcessEnvironment(environment);
    relay.start();
    QCOMPARE(relay.ends(), 0);
    QVERIFY(relay.process.readAllStandardOutput().isEmpty());
    QVERIFY(relay.process.readAllStandardError().isEmpty());
}

void BridgeRelayTest::keepsNothingOfTheEnvironment()
{
    RelayRun relay(*m_tray);
    QVERIFY(begin(relay));
    const QByteArray environment = relay.proc(u"environ"_s);
    QVERIFY(!environment.isEmpty());
    QVERIFY2(environment.count('\0') == environment.size(), environment.constData());
    QVERIFY(!isInMemory(relay, "from-the-browsers-environment"));
}

void BridgeRelayTest::inheritsNoDescriptor()
{
    RelayRun relay(*m_tray);
    relay.process.setChildProcessModifier([] {
        close_range(3, ~0U, CLOSE_RANGE_CLOEXEC); // whatever the test itself inherited
        for (int descriptor = 20; descriptor < 30; ++descriptor)
            dup2(STDIN_FILENO, descriptor);
        dup2(open("/dev/null", O_WRONLY), 5000);
    });
    QVERIFY(begin(relay));
    QCOMPARE(descriptorsOf(relay), (QStringList{u"0"_s, u"1"_s, u"2"_s, u"3"_s}));
}

/// Firefox polls it, and is busy with nothing else where it ends before the relay does.
void BridgeRelayTest::keepsThePipeThatTellsOfItsEnd()
{
    int ends[2];
    QCOMPARE(pipe2(ends, O_CLOEXEC), 0);
    RelayRun relay(*m_tray);
    relay.process.setChildProcessModifier([writing = ends[1]] { dup2(writing, 20); });
    QVERIFY(begin(relay));
    close(ends[1]);
    pollfd side{ends[0], POLLIN, 0};
    QCOMPARE(poll(&side, 1, 0), 0);
    m_tray->relay->disconnectFromServer();
    QCOMPARE(relay.ends(), 0);
    QCOMPARE(poll(&side, 1, 5000), 1);
    QVERIFY(side.revents & POLLHUP);
    close(ends[0]);
}

void BridgeRelayTest::wipesWhatPassedBy()
{
    if (geteuid() != 0)
        QSKIP("needs root to look into the relay's memory");
    RelayRun relay(*m_tray);
    QVERIFY(begin(relay));
    const QByteArray half = QByteArray("{\"value\":\"the-cookie-") + QByteArray(6000, 'c');
    m_tray->relay->write(half);
    QTRY_VERIFY(isInMemory(relay, "the-cookie-")); // as long as it is on its way
    m_tray->relay->write("\"}\n{\"next\":");
    QCOMPARE(relay.next(), half + "\"}");
    QTRY_VERIFY(!isInMemory(relay, "the-cookie-"));
    QVERIFY(!isInMemory(relay, QByteArray(20, 'c')));
    relay.process.write(frame(R"({"profile":"the-key"})"));
    QCOMPARE(m_tray->next(), QByteArray(R"({"profile":"the-key"})"));
    QTRY_VERIFY(!isInMemory(relay, "the-key"));
}

void BridgeRelayTest::costsNextToNothing()
{
    RelayRun relay(*m_tray);
    QVERIFY(begin(relay));
    m_tray->relay->write(QByteArray(kMostToBrowser, 'x') + '\n');
    QCOMPARE(relay.next().size(), kMostToBrowser);
    relay.process.write(frame(QByteArray(kMostFromBrowser, 'x')));
    QCOMPARE(m_tray->next().size(), kMostFromBrowser);
    const qint64 pss = pssOf(relay);
    qInfo("PSS after the longest messages: %lld kB", pss);
    QVERIFY(pss > 0 && pss <= 1024);
}

LANYARD_TEST(BridgeRelayTest)
#include "relay_test.moc"
