#include "gateway/gateway_run.h"
#include "support/test_topic.h"

#include <QRandomGenerator>

using namespace lanyard;

/// Real tools through the real gateway, as resources/recipes shows, before a resource that wants the session's cookie.
class TestTools : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void recipes_data();
    void recipes();
    void gitOverAnExpiry();
    void theGatewayEndsWithItsCommand();
    void itsCommandAsksNoProxyForIt_data();
    void itsCommandAsksNoProxyForIt();
    void aGatewayThatFailsIsSaidOnce();
    void aGatewayThatDoesNotStartIsSaidOnce();

private:
    void setValue(const QByteArray &value);
    CliRun run(const QStringList &arguments);

    std::unique_ptr<GatewayRun> m_run;
    QProcess m_origin;
    QString m_resource;
};

void TestTools::setValue(const QByteArray &value)
{
    QFile file(m_run->tray.folder.filePath(QStringLiteral("value")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(value);
}

void TestTools::init()
{
    m_run = std::make_unique<GatewayRun>();
    setValue("value+/=");
    m_origin.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_origin.start(QStringLiteral("/usr/bin/python3"),
        {QStringLiteral(GATEWAY_FOLDER "/origin.py"), m_run->tray.folder.filePath(QStringLiteral("value")),
            m_run->tray.folder.path()});
    QTRY_VERIFY_WITH_TIMEOUT(m_origin.canReadLine(), 20000);
    m_resource = QStringLiteral("http://127.0.0.1:%1/").arg(m_origin.readLine().toInt());
    m_run->placeAt(QUrl(m_resource));
}

void TestTools::cleanup()
{
    m_run->tray.sessions.settle();
    m_run.reset();
    m_origin.kill();
    QVERIFY(m_origin.waitForFinished());
}

/// `lanyard exec --gateway wiki -- ...`, with lanyard in the path.
CliRun TestTools::run(const QStringList &arguments)
{
    const QString programs = QFileInfo(QStringLiteral(LANYARD_CLI)).path();
    const QStringList command{
        QStringLiteral("exec"), QStringLiteral("--gateway"), QStringLiteral("wiki"), QStringLiteral("--")};
    return runCli(command + arguments, m_run->tray.folder.path(), QStringLiteral(LANYARD_CLI),
        {QStringLiteral("PATH=%1:%2").arg(programs, qEnvironmentVariable("PATH")),
            QStringLiteral("RESOURCE=") + m_resource, QStringLiteral("HOME=") + m_run->tray.folder.path(),
            QStringLiteral("GIT_TERMINAL_PROMPT=0"), QStringLiteral("GIT_CONFIG_NOSYSTEM=1")});
}

void TestTools::recipes_data()
{
    QTest::addColumn<QStringList>("command");
    for (const char *name : {"curl.sh", "wget.sh", "requests.py", "httpx.py", "fetch.mjs"})
        QTest::newRow(name) << QStringList{QStringLiteral(RECIPES "/") + QLatin1String(name), QStringLiteral("/a?b=c")};
}

void TestTools::recipes()
{
    QFETCH(QStringList, command);
    const CliRun result = run(command);
    QVERIFY2(result.exit == 0, qPrintable(result.err));
    QCOMPARE(result.out, QStringLiteral("GET /a?b=c None None\n"));
}

/// Clone, work and push with the addresses that the resource itself has, while one session follows another.
void TestTools::gitOverAnExpiry()
{
    const auto in = [this](const char *name) { return m_run->tray.folder.filePath(QLatin1String(name)); };
    const auto plainGit = [](const QStringList &arguments) {
        return QProcess::execute(QStringLiteral("git"), arguments);
    };
    const auto git = [this](const QStringList &arguments) {
        const CliRun result = run(QStringList{QStringLiteral(RECIPES "/git.sh")} + arguments);
        return result.exit == 0 ? QString() : result.err;
    };
    QCOMPARE(
        plainGit({QStringLiteral("init"), QStringLiteral("--quiet"), QStringLiteral("--bare"), in("book.git")}), 0);
    QCOMPARE(plainGit({QStringLiteral("-C"), in("book.git"), QStringLiteral("config"),
                 QStringLiteral("http.receivepack"), QStringLiteral("true")}),
        0);
    const QString address = m_resource + QStringLiteral("git/book.git");
    QCOMPARE(git({QStringLiteral("clone"), QStringLiteral("--quiet"), address, in("work")}), QString());
    QFile file(in("work/pages"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QByteArray pages(3000000, Qt::Uninitialized); // more than git sends in one piece
    QRandomGenerator::global()->fillRange(reinterpret_cast<quint32 *>(pages.data()), pages.size() / 4);
    file.write(pages);
    file.close();
    QCOMPARE(plainGit({QStringLiteral("-C"), in("work"), QStringLiteral("add"), QStringLiteral(".")}), 0);
    QCOMPARE(plainGit({QStringLiteral("-C"), in("work"), QStringLiteral("-c"), QStringLiteral("user.name=Kim"),
                 QStringLiteral("-c"), QStringLiteral("user.email=kim@example.com"), QStringLiteral("commit"),
                 QStringLiteral("--quiet"), QStringLiteral("-m"), QStringLiteral("Pages")}),
        0);
    setValue("second"); // only IAP knows yet
    m_run->tray.sessions.setCookieValue(QStringLiteral("second"));
    QCOMPARE(git({QStringLiteral("-C"), in("work"), QStringLiteral("push"), QStringLiteral("--quiet"),
                 QStringLiteral("origin"), QStringLiteral("HEAD")}),
        QString());
    QCOMPARE(git({QStringLiteral("clone"), QStringLiteral("--quiet"), address, in("again")}), QString());
    QFile copy(in("again/pages"));
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QVERIFY(copy.readAll() == pages);
}

void TestTools::theGatewayEndsWithItsCommand()
{
    const CliRun result = run({QStringLiteral("sh"), QStringLiteral("-c"),
        QStringLiteral("echo $LANYARD_GATEWAY; env | grep -c value+/=; exit 7")});
    QCOMPARE(result.exit, 7);
    const QUrl gateway(result.out.section(u'\n', 0, 0));
    QVERIFY(gateway.port() > 0);
    QCOMPARE(result.out.section(u'\n', 1, 1), QStringLiteral("0"));
    QTRY_VERIFY(QTcpServer().listen(QHostAddress::LocalHost, quint16(gateway.port())));
}

void TestTools::itsCommandAsksNoProxyForIt_data()
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

void TestTools::itsCommandAsksNoProxyForIt()
{
    QFETCH(QString, before);
    QFETCH(QString, lower);
    QFETCH(QString, upper);
    const CliRun result = runCli(
        {QStringLiteral("exec"), QStringLiteral("--gateway"), QStringLiteral("wiki"), QStringLiteral("--"),
            QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("echo \"$no_proxy\" \"$NO_PROXY\"")},
        m_run->tray.folder.path(), QStringLiteral(LANYARD_CLI),
        QStringList{QStringLiteral("no_proxy="), QStringLiteral("NO_PROXY=")} + before.split(u' ', Qt::SkipEmptyParts));
    QCOMPARE(result.out, lower + u' ' + upper + u'\n');
}

void TestTools::aGatewayThatFailsIsSaidOnce()
{
    const CliRun result = m_run->tray.run(QStringLiteral("exec --gateway --cacert /nowhere.pem wiki -- echo ran"));
    QCOMPARE(result.exit, 1);
    QCOMPARE(result.out, QString());
    QVERIFY2(result.err.startsWith(QStringLiteral("lanyard: The certificates in “/nowhere.pem” could not be read")),
        qPrintable(result.err));
    QCOMPARE(result.err.count(u'\n'), 1);
}

void TestTools::aGatewayThatDoesNotStartIsSaidOnce()
{
    const QString alone = m_run->tray.folder.filePath(QStringLiteral("alone")); // no gateway is beside it
    QVERIFY(QFile::copy(QStringLiteral(LANYARD_CLI), alone));
    const CliRun result = runCli({QStringLiteral("exec"), QStringLiteral("--gateway"), QStringLiteral("wiki"),
                                     QStringLiteral("--"), QStringLiteral("echo"), QStringLiteral("ran")},
        m_run->tray.folder.path(), alone);
    QCOMPARE(result.exit, 1);
    QCOMPARE(result.out, QString());
    QVERIFY2(result.err.contains(QStringLiteral("lanyard-gateway” could not be started: ")), qPrintable(result.err));
    QCOMPARE(result.err.count(u'\n'), 1);
}

LANYARD_TEST(TestTools)
#include "tools_test.moc"
