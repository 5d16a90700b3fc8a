#include "gateway/tool_run.h"
#include "support/test_topic.h"

using namespace lanyard;

/// Real tools through the real gateway, as resources/recipes shows, before a resource that wants the session's cookie.
class ToolsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void recipes_data();
    void recipes();
    void theGatewayEndsWithItsCommand();
    void itsCommandAsksNoProxyForIt_data();
    void itsCommandAsksNoProxyForIt();
    void aGatewayThatFailsIsSaidOnce();
    void aGatewayThatDoesNotStartIsSaidOnce();
};

void ToolsTest::recipes_data()
{
    QTest::addColumn<QStringList>("command");
    for (const char *name : {"curl.sh", "wget.sh", "requests.py", "httpx.py", "fetch.mjs"})
        QTest::newRow(name) << QStringList{QStringLiteral(RECIPES "/") + QLatin1String(name), QStringLiteral("/a?b=c")};
}

void ToolsTest::recipes()
{
    QFETCH(QStringList, command);
    ToolRun tools;
    QVERIFY(tools.isReady());
    const CliRun result = tools.withGateway(command);
    QVERIFY2(result.exit == 0, qPrintable(result.err));
    QCOMPARE(result.out, QStringLiteral("GET /a?b=c None None\n"));
}

void ToolsTest::theGatewayEndsWithItsCommand()
{
    ToolRun tools;
    QVERIFY(tools.isReady());
    const CliRun result = tools.withGateway({QStringLiteral("sh"), QStringLiteral("-c"),
        QStringLiteral("echo $LANYARD_GATEWAY; env | grep -c value+/=; exit 7")});
    QCOMPARE(result.exit, 7);
    const QUrl gateway(result.out.section(u'\n', 0, 0));
    QVERIFY(gateway.port() > 0);
    QCOMPARE(result.out.section(u'\n', 1, 1), QStringLiteral("0"));
    QTRY_VERIFY(QTcpServer().listen(QHostAddress::LocalHost, quint16(gateway.port())));
}

void ToolsTest::itsCommandAsksNoProxyForIt_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("lower");
    QTest::addColumn<QString>("upper");
    const auto row = [](const char *name, const char *before, const char *lower, const char *upper) {
        QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(lower) << QString::fromLatin1(upper);
    };
    row("none", "", "127.0.0.1", "127.0.0.1");
    row("both", "no_proxy=a.example NO_PROXY=b.example", "a.example,127.0.0.1", "b.example,127.0.0.1");
    row("one", "NO_PROXY=b.example", "b.example,127.0.0.1", "b.example,127.0.0.1");
    row("all", "no_proxy=* NO_PROXY=*", "*", "*");
}

void ToolsTest::itsCommandAsksNoProxyForIt()
{
    QFETCH(QString, before);
    QFETCH(QString, lower);
    QFETCH(QString, upper);
    ToolRun tools;
    QVERIFY(tools.isReady());
    tools.environment +=
        QStringList{QStringLiteral("no_proxy="), QStringLiteral("NO_PROXY=")} + before.split(u' ', Qt::SkipEmptyParts);
    const CliRun result = tools.withGateway(
        {QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("echo \"$no_proxy\" \"$NO_PROXY\"")});
    QCOMPARE(result.out, lower + u' ' + upper + u'\n');
}

void ToolsTest::aGatewayThatFailsIsSaidOnce()
{
    CliTray tray;
    const CliRun result = tray.run(QStringLiteral("exec --gateway --cacert /nowhere.pem wiki -- echo ran"));
    QCOMPARE(result.exit, 1);
    QCOMPARE(result.out, QString());
    QVERIFY2(result.err.startsWith(QStringLiteral("lanyard: The certificates in “/nowhere.pem” could not be read")),
        qPrintable(result.err));
    QCOMPARE(result.err.count(u'\n'), 1);
}

void ToolsTest::aGatewayThatDoesNotStartIsSaidOnce()
{
    CliTray tray;
    const QString alone = tray.folder.filePath(QStringLiteral("alone")); // no gateway is beside it
    QVERIFY(QFile::copy(QStringLiteral(LANYARD_CLI), alone));
    const CliRun result = runCli({QStringLiteral("exec"), QStringLiteral("--gateway"), QStringLiteral("wiki"),
                                     QStringLiteral("--"), QStringLiteral("echo"), QStringLiteral("ran")},
        tray.folder.path(), alone);
    QCOMPARE(result.exit, 1);
    QCOMPARE(result.out, QString());
    QVERIFY2(result.err.count(QStringLiteral("lanyard-gateway” could not be started: ")) == 1, qPrintable(result.err));
    QCOMPARE(result.err.count(QStringLiteral("started")), 1);
}

LANYARD_TEST(ToolsTest)
#include "tools_test.moc"
