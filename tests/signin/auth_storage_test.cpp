#include "signin/auth_storage.h"
#include "support/test_topic.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace lanyard;
using namespace lanyard::signin;

namespace {

const QString kOrigin = QStringLiteral("https://login.example.net");

QJsonObject row(const QString &key, const QString &tenant, const QString &token,
    const QString &storage = QStringLiteral("indexed-db"), const QString &uid = QStringLiteral("p7Yd"))
{
    return {{QStringLiteral("key"), key}, {QStringLiteral("tenantId"), tenant}, {QStringLiteral("uid"), uid},
        {QStringLiteral("refreshToken"), token}, {QStringLiteral("storage"), storage}};
}

QString outcome(const QJsonArray &rows, const QString &origin = kOrigin)
{
    const QJsonObject object{{QStringLiteral("origin"), origin}, {QStringLiteral("rows"), rows}};
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

RecordFilter wanted(const QString &tenant = {})
{
    return {kOrigin, QStringLiteral("AIza"), tenant};
}

}

class TestAuthStorage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theRowOfTheSignIn_data();
    void theRowOfTheSignIn();
    void keyAndStorageAreKept();
    void badAnswersAreErrors_data();
    void badAnswersAreErrors();
    void onlyABoundedNumberOfRowsIsRead();
    void theSeedCarriesTheRecordAsAnArgument();
    void aSeedIsJudged_data();
    void aSeedIsJudged();
};

void TestAuthStorage::theRowOfTheSignIn_data()
{
    QTest::addColumn<QJsonArray>("rows");
    QTest::addColumn<QString>("tenant");
    QTest::addColumn<QString>("token");
    const QString emea = QStringLiteral("acme-emea");
    const QString apac = QStringLiteral("acme-apac");
    const QString user = QStringLiteral("firebase:authUser:AIza:");
    const QString other = QStringLiteral("q8Zz");
    QTest::newRow("nothing there") << QJsonArray() << ""
                                   << "";
    QTest::newRow("user of the project") << QJsonArray{row(user + QStringLiteral("[DEFAULT]"), {},
        QStringLiteral("one"))} << ""
                                         << "one";
    QTest::newRow("user of a tenant") << QJsonArray{row(user + emea, emea, QStringLiteral("one"))} << emea << "one";
    QTest::newRow("app name of another making, with colons")
        << QJsonArray{row(user + QStringLiteral("my:app"), emea, QStringLiteral("one"))} << emea << "one";
    QTest::newRow("the tenant of several")
        << QJsonArray{row(user + apac, apac, QStringLiteral("a"), QStringLiteral("indexed-db"), other),
               row(user + emea, emea, QStringLiteral("e"))}
        << emea << "e";
    QTest::newRow("the tenant, though in a lesser storage") << QJsonArray{row(user + apac, apac, QStringLiteral("a")),
        row(user + emea, emea, QStringLiteral("e"), QStringLiteral("session-storage"))}
                                                            << emea << "e";
    QTest::newRow("IndexedDB before the others")
        << QJsonArray{row(user + emea, emea, QStringLiteral("s"), QStringLiteral("session-storage")),
               row(user + emea, emea, QStringLiteral("l"), QStringLiteral("local-storage")),
               row(user + emea, emea, QStringLiteral("i"))}
        << emea << "i";
    QTest::newRow("the only one, of another tenant")
        << QJsonArray{row(user + apac, apac, QStringLiteral("a"))} << emea << "a";
    QTest::newRow("several people, none of the tenant") << QJsonArray{row(user + apac, apac, QStringLiteral("a")),
        row(user + QStringLiteral("x"), QStringLiteral("x"), QStringLiteral("x"), QStringLiteral("indexed-db"), other)}
                                                        << emea << "";
    QTest::newRow("helper app of FirebaseUI") << QJsonArray{row(
        user + QStringLiteral("[DEFAULT]-firebaseui-temp"), {}, QStringLiteral("t"), QStringLiteral("session-storage"))}
                                              << ""
                                              << "";
    QTest::newRow("key of another project")
        << QJsonArray{row(QStringLiteral("firebase:authUser:AIzb:[DEFAULT]"), {}, QStringLiteral("b"))} << ""
        << "";
    QTest::newRow("key that only begins like ours")
        << QJsonArray{row(QStringLiteral("firebase:authUser:AIzaX:[DEFAULT]"), {}, QStringLiteral("b"))} << ""
        << "";
    QTest::newRow("another thing of Firebase")
        << QJsonArray{row(QStringLiteral("firebase:redirectUser:AIza:[DEFAULT]"), {}, QStringLiteral("r"))} << ""
        << "";
    QTest::newRow("no token") << QJsonArray{row(user + emea, emea, {})} << emea << "";
    QTest::newRow("monstrous token") << QJsonArray{row(user + emea, emea, QString(20'000, QLatin1Char('x')))} << emea
                                     << "";
    QTest::newRow("token with a line end")
        << QJsonArray{row(user + emea, emea, QStringLiteral("one\r\nx"))} << emea << "";
    QTest::newRow("token beyond ASCII") << QJsonArray{row(user + emea, emea, QStringLiteral("t\u00f6ken"))} << emea
                                        << "";
    QTest::newRow("unknown storage") << QJsonArray{row(
        user + emea, emea, QStringLiteral("one"), QStringLiteral("cloud"))}
                                     << emea << "";
    QTest::newRow("rows that are none") << QJsonArray{1, QJsonValue::Null, QStringLiteral("x"), QJsonArray()} << emea
                                        << "";
}

void TestAuthStorage::theRowOfTheSignIn()
{
    QFETCH(QJsonArray, rows);
    QFETCH(QString, tenant);
    QFETCH(QString, token);
    const auto found = recordIn(outcome(rows), wanted(tenant));
    QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().detail));
    QCOMPARE(found->has_value(), !token.isEmpty());
    if (*found)
        QCOMPARE((*found)->refreshToken.revealText(), token);
}

void TestAuthStorage::keyAndStorageAreKept()
{
    const QString key = QStringLiteral("firebase:authUser:AIza:my:app");
    const auto found =
        recordIn(outcome({row(key, QStringLiteral("t"), QStringLiteral("one"), QStringLiteral("local-storage"))}),
            {kOrigin, {}, {}});
    QCOMPARE((*found)->key, key);
    QCOMPARE((*found)->storage, Storage::LocalStorage);
    QCOMPARE((*found)->origin, kOrigin);
    QCOMPARE((*found)->apiKey, QStringLiteral("AIza"));
    QCOMPARE((*found)->tenantId, QStringLiteral("t"));
    QCOMPARE((*found)->uid, QStringLiteral("p7Yd"));
}

void TestAuthStorage::badAnswersAreErrors_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("origin");
    const QJsonArray rows{row(QStringLiteral("firebase:authUser:AIza:x"), {}, QStringLiteral("one"))};
    QTest::newRow("nothing") << QString() << kOrigin;
    QTest::newRow("no JSON") << QStringLiteral("undefined") << kOrigin;
    QTest::newRow("another origin") << outcome(rows, QStringLiteral("https://evil.example")) << kOrigin;
    QTest::newRow("opaque origin") << outcome(rows, QStringLiteral("null")) << kOrigin;
    QTest::newRow("no auth page known") << outcome(rows, QString()) << QString();
    QTest::newRow("too large") << outcome({QString(2'000'000, QLatin1Char('x'))}) << kOrigin;
}

void TestAuthStorage::badAnswersAreErrors()
{
    QFETCH(QString, answer);
    QFETCH(QString, origin);
    QVERIFY(!recordIn(answer, {origin, QStringLiteral("AIza"), {}}).has_value());
}

void TestAuthStorage::onlyABoundedNumberOfRowsIsRead()
{
    QJsonArray rows;
    for (int i = 0; i < 100; ++i)
        rows.append(
            row(QStringLiteral("firebase:authUser:AIza:%1").arg(i), QStringLiteral("t%1").arg(i), QStringLiteral("x")));
    QVERIFY(recordIn(outcome(rows), wanted(QStringLiteral("t63")))->has_value());
    QVERIFY(!recordIn(outcome(rows), wanted(QStringLiteral("t64")))->has_value());
}

void TestAuthStorage::theSeedCarriesTheRecordAsAnArgument()
{
    FirebaseRecord record;
    record.origin = kOrigin;
    record.key = QStringLiteral("firebase:authUser:AIza:my:app");
    record.storage = Storage::LocalStorage;
    record.apiKey = QStringLiteral("AIza");
    record.tenantId = QStringLiteral("</script>\"); alert(1); (\"");
    record.uid = QStringLiteral("p7Yd");
    record.refreshToken = Secret(QByteArray("AMf-1"));
    const QString script = seedStorageScript(record);
    const qsizetype at = script.lastIndexOf(QLatin1String("lanyardSeed("));
    QVERIFY(at > 0);
    const QString argument = script.mid(at + 12).chopped(2);
    const QJsonObject seed = QJsonDocument::fromJson(argument.toUtf8()).object();
    QCOMPARE(seed.value(QLatin1String("origin")).toString(), kOrigin);
    QCOMPARE(seed.value(QLatin1String("storage")).toString(), QStringLiteral("local-storage"));
    const QJsonObject user = seed.value(QLatin1String("user")).toObject();
    QCOMPARE(user.value(QLatin1String("appName")).toString(), QStringLiteral("my:app"));
    QCOMPARE(user.value(QLatin1String("tenantId")).toString(), record.tenantId);
    const QJsonObject manager = user.value(QLatin1String("stsTokenManager")).toObject();
    QCOMPARE(manager.value(QLatin1String("refreshToken")).toString(), QStringLiteral("AMf-1"));
    QVERIFY(!readStorageScript().isEmpty());
}

void TestAuthStorage::aSeedIsJudged_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("good");
    QTest::newRow("written") << R"({"origin":"https://login.example.net","written":true})" << true;
    QTest::newRow("refused") << R"({"origin":"https://login.example.net","written":false})" << false;
    QTest::newRow("elsewhere") << R"({"origin":"https://evil.example","written":true})" << false;
    QTest::newRow("nothing") << "" << false;
}

void TestAuthStorage::aSeedIsJudged()
{
    QFETCH(QString, answer);
    QFETCH(bool, good);
    QCOMPARE(checkSeeded(answer, kOrigin).has_value(), good);
}

LANYARD_PLAIN_TEST(TestAuthStorage)
#include "auth_storage_test.moc"
