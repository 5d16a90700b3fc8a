#include "iap/project_config.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;

class ProjectConfigTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksWithKeyAndReferer();
    void readsOrSaysWhyNot_data();
    void readsOrSaysWhyNot();
    void matchesAsTheSignInPagesLibraryDoes_data();
    void matchesAsTheSignInPagesLibraryDoes();
};

void ProjectConfigTest::asksWithKeyAndReferer()
{
    for (const char *endpoint : {"https://www.googleapis.com", "http://127.0.0.1:9099/www.googleapis.com"}) {
        const HttpRequest request = projectConfigRequest(
            QUrl(QString::fromLatin1(endpoint)), QStringLiteral("AIza&x"), QStringLiteral("https://login.example.net"));
        QCOMPARE(request.url.toEncoded(),
            QByteArray(endpoint) + "/identitytoolkit/v3/relyingparty/getProjectConfig?key=AIza%26x");
        QVERIFY(request.headers.contains(qMakePair(QByteArray("Referer"), QByteArray("https://login.example.net/"))));
    }
}

void ProjectConfigTest::readsOrSaysWhyNot_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("as documented") << 200 << QByteArray(R"({"projectId":"48","authorizedDomains":["localhost"]})")
                                   << true;
    QTest::newRow("refused key") << 400 << QByteArray(R"({"error":{"message":"API key not valid"}})") << false;
    QTest::newRow("no list") << 200 << QByteArray(R"({"projectId":"48"})") << false;
    QTest::newRow("a page") << 200 << QByteArray("<html>") << false;
    QTest::newRow("nothing") << 0 << QByteArray() << false;
}

void ProjectConfigTest::readsOrSaysWhyNot()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    HttpReply reply;
    reply.status = status;
    reply.body = body;
    QTEST(readProjectConfig(reply).has_value(), "isRead");
}

void ProjectConfigTest::matchesAsTheSignInPagesLibraryDoes_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isAuthorised");
    QTest::newRow("itself") << QStringLiteral("login.example.net") << true;
    QTest::newRow("in capitals") << QStringLiteral("LOGIN.example.net") << true;
    QTest::newRow("below it") << QStringLiteral("a.b.login.example.net") << true;
    QTest::newRow("its parent") << QStringLiteral("example.net") << false;
    QTest::newRow("only looks like it") << QStringLiteral("evillogin.example.net") << false;
    QTest::newRow("an address") << QStringLiteral("10.0.0.1") << true;
    QTest::newRow("below an address") << QStringLiteral("9.10.0.0.1") << false;
    QTest::newRow("a wildcard is none") << QStringLiteral("x.wild.example") << false;
}

void ProjectConfigTest::matchesAsTheSignInPagesLibraryDoes()
{
    QFETCH(QString, host);
    const ProjectConfig config{QStringLiteral("48"),
        {QString(), QStringLiteral("login.example.net"), QStringLiteral("10.0.0.1"), QStringLiteral("*.wild.example")}};
    QTEST(config.isAuthorised(host), "isAuthorised");
}

LANYARD_TEST(ProjectConfigTest)
#include "project_config_test.moc"
