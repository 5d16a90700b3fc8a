#include "gateway/gateway_run.h"
#include "support/test_topic.h"

using namespace lanyard;

/// A real Chromium that has the gateway open, and another page in it.
class HostileGatewayBrowserTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anotherPageReachesNothing();
};

void HostileGatewayBrowserTest::anotherPageReachesNothing()
{
    GatewayRun run;
    run.origin.answer = [](const OriginRequest &request) {
        Origin::reply(request.socket, "200 OK", "Content-Type: text/html\r\n", "<body>the wiki</body>");
    };
    QCOMPARE(run.start(), QString());
    QProcess chromium;
    chromium.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    chromium.start(QStringLiteral("/usr/bin/python3"),
        {QStringLiteral(GATEWAY_PAGE), run.ready.value(u"browserAddress").toString(),
            run.ready.value(u"url").toString(), run.tray.folder.filePath(QStringLiteral("profile"))});
    QVERIFY(QTest::qWaitFor([&chromium] { return chromium.state() == QProcess::NotRunning; }, 200000));
    const QJsonObject seen = QJsonDocument::fromJson(chromium.readAllStandardOutput()).object();
    const QJsonObject own = seen.value(u"own").toObject();
    QCOMPARE(own.value(u"page").toString(), QStringLiteral("the wiki"));
    QCOMPARE(own.value(u"get").toInt(), 200);
    QCOMPARE(own.value(u"post").toInt(), 200);
    QCOMPARE(own.value(u"cookie").toString(), QString());
    int tries = 0;
    for (const char *page : {"address", "name"}) {
        const QJsonObject got = seen.value(QLatin1String(page)).toObject();
        for (auto one = got.begin(); one != got.end(); ++one) {
            qInfo("%s, %s: %s", page, qPrintable(one.key()), qPrintable(one.value().toString()));
            QVERIFY(!one.value().toString().contains(QStringLiteral("wiki")));
            QVERIFY(one.value().toString() != QLatin1String("open"));
            ++tries;
        }
    }
    QCOMPARE(tries, 48);
    QVERIFY2(!run.origin.bytes.contains("/steal"), run.origin.bytes.constData());
}

LANYARD_TEST(HostileGatewayBrowserTest)
#include "hostile_gateway_browser_test.moc"
