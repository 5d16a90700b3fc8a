#include "gateway/gateway_run.h"
#include "support/test_topic.h"

using namespace lanyard;

/// What a thousand connections and a gigabyte cost the gateway.
class LoadTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aThousandIdleConnections();
    void aGigabyte_data();
    void aGigabyte();

private:
    std::unique_ptr<GatewayRun> m_run;
    QProcess m_origin;
};

void LoadTest::init()
{
    m_run = std::make_unique<GatewayRun>();
    QFile value(m_run->tray.folder.filePath(QStringLiteral("value")));
    QVERIFY(value.open(QIODevice::WriteOnly));
    value.write("value+/=");
    value.close();
    m_origin.start(QStringLiteral("/usr/bin/python3"),
        {QStringLiteral(GATEWAY_FOLDER "/origin.py"), value.fileName(), QStringLiteral("/")});
    QTRY_VERIFY_WITH_TIMEOUT(m_origin.canReadLine(), 20000);
    m_run->placeAt(QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(m_origin.readLine().toInt())));
    QCOMPARE(m_run->start(), QString());
    QVERIFY(m_run->get("/").startsWith("HTTP/1.1 200 "));
}

void LoadTest::cleanup()
{
    m_run.reset();
    m_origin.kill();
    QVERIFY(m_origin.waitForFinished());
}

void LoadTest::aThousandIdleConnections()
{
    constexpr int most = 1000;
    const qint64 before = m_run->memory();
    QVERIFY(before > 0);
    const QByteArray request = "GET / HTTP/1.1\r\nHost: " + m_run->host() + "\r\n" + m_run->secretLine() + "\r\n";
    std::vector<std::unique_ptr<Caller>> callers;
    for (int i = 0; i < most; ++i) {
        callers.push_back(std::make_unique<Caller>(m_run->port()));
        if (i % 10 == 0) { // every one has been of use, but not all at the same time
            callers.back()->send(request);
            QVERIFY(callers.back()->waitFor("None\n").startsWith("HTTP/1.1 200 "));
        }
    }
    const auto connected = [&callers] {
        return std::all_of(callers.begin(), callers.end(),
            [](const auto &one) { return one->socket.state() == QAbstractSocket::ConnectedState; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(connected(), 20000);
    for (const auto &caller : callers) {
        caller->all.clear();
        caller->send(request);
    }
    for (const auto &caller : callers)
        QVERIFY(caller->waitFor("None\n").startsWith("HTTP/1.1 200 "));
    const qint64 more = m_run->memory() - before;
    qInfo("1,000 idle connections, each used: %lld kB more", qlonglong(more));
    QVERIFY(connected());
#ifndef __SANITIZE_ADDRESS__
    QVERIFY(more < 10000);
#endif
}

void LoadTest::aGigabyte_data()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("down") << QStringLiteral("%1 $G/size/1000000000 | wc -c");
    QTest::newRow("up") << QStringLiteral("head -c 1000000000 /dev/zero | %1 -T - $G/sink | cut -d' ' -f1");
}

void LoadTest::aGigabyte()
{
    QFETCH(QString, script);
    const qint64 before = m_run->memory();
    QVERIFY(before > 0);
    qint64 most = 0;
    QProcess curl;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("G"), m_run->ready.value(u"url").toString());
    environment.insert(QStringLiteral("SECRET"), QString::fromLatin1(m_run->password()));
    curl.setProcessEnvironment(environment);
    const QString call = QStringLiteral("curl -sSf -H @<(echo Lanyard-Secret: $SECRET)");
    curl.start(QStringLiteral("bash"), {QStringLiteral("-c"), script.arg(call)});
    while (curl.state() != QProcess::NotRunning) {
        (void)QTest::qWaitFor([&curl] { return curl.state() == QProcess::NotRunning; }, 500);
        most = std::max(most, m_run->memory() - before);
    }
    QCOMPARE(curl.readAllStandardOutput().trimmed(), QByteArray("1000000000"));
    qInfo("1 GB: at most %lld kB more", qlonglong(most));
#ifndef __SANITIZE_ADDRESS__
    QVERIFY(most < 2000);
#endif
}

LANYARD_TEST(LoadTest)
#include "load_test.moc"
