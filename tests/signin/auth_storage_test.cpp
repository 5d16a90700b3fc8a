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

/// One who signed in at that time; "guest" is an anonymous user.
QJsonObject person(const QString &name, const QString &app, int at, const QString &tenant = {},
    const QString &storage = QStringLiteral("indexed-db"))
{
    QJsonObject user = row(QStringLiteral("firebase:authUser:AIza:") + app, tenant, name, storage, name);
    user.insert(QStringLiteral("isAnonymous"), name == QLatin1String("guest"));
    user.insert(QStringLiteral("lastLoginAt"), QString::number(1'795'000'000'000 + at));
    return user;
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

QString tokensIn(const QJsonArray &rows, const QString &tenant)
{
    const auto found = usersIn(outcome(rows), wanted(tenant));
    QStringList tokens;
    for (const FirebaseRecord &record : found.value_or(KeptUsers()).records)
        tokens += record.refreshToken.revealText();
    return found ? tokens.join(QLatin1Char(',')) : found.error().detail;
}

}

class AuthStorageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whomThePageKeeps_data();
    void whomThePageKeeps();
    void theLikeliestComesFirst_data();
    void theLikeliestComesFirst();
    void onlySoManyPeopleAreTold();
    void whatIsKeptInsteadOfUsers_data();
    void whatIsKeptInsteadOfUsers();
    void keyAndStorageAreKept();
    void badAnswersAreErrors_data();
    void badAnswersAreErrors();
    void onlyABoundedNumberOfRowsIsRead();
    void theSeedCarriesTheRecordAsAnArgument();
    void aSeedIsJudged_data();
    void aSeedIsJudged();
};

void AuthStorageTest::whomThePageKeeps_data()
{
    QTest::addColumn<QJsonArray>("rows");
    QTest::addColumn<QString>("tenant");
    QTest::addColumn<QString>("tokens"); ///< of each person, the likeliest first
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
        << emea << "e,a";
    QTest::newRow("the tenant, though in a lesser storage") << QJsonArray{row(user + apac, apac, QStringLiteral("a")),
        row(user + emea, emea, QStringLiteral("e"), QStringLiteral("session-storage"))}
                                                            << emea << "e,a";
    QTest::newRow("IndexedDB before the others")
        << QJsonArray{row(user + emea, emea, QStringLiteral("s"), QStringLiteral("session-storage")),
               row(user + emea, emea, QStringLiteral("l"), QStringLiteral("local-storage")),
               row(user + emea, emea, QStringLiteral("i"))}
        << emea << "i";
    QTest::newRow("the only one, of another tenant")
        << QJsonArray{row(user + apac, apac, QStringLiteral("a"))} << emea << "a";
    QTest::newRow("several people, none of the tenant") << QJsonArray{row(user + apac, apac, QStringLiteral("a")),
        row(user + QStringLiteral("x"), QStringLiteral("x"), QStringLiteral("x"), QStringLiteral("indexed-db"), other)}
                                                        << emea << "a,x";
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

void AuthStorageTest::whomThePageKeeps()
{
    QFETCH(QJsonArray, rows);
    QFETCH(QString, tenant);
    QFETCH(QString, tokens);
    QCOMPARE(tokensIn(rows, tenant), tokens);
}

void AuthStorageTest::theLikeliestComesFirst_data()
{
    QTest::addColumn<QJsonArray>("rows");
    QTest::addColumn<QString>("tenant");
    QTest::addColumn<QString>("people");
    const QString standard = QStringLiteral("[DEFAULT]");
    const QString emea = QStringLiteral("acme-emea");
    const QString kim = QStringLiteral("kim");
    const QString lee = QStringLiteral("lee");
    const QString guest = QStringLiteral("guest");
    const QString session = QStringLiteral("session-storage");
    QTest::newRow("a guest in the page's first app")
        << QJsonArray{person(guest, standard, 2), person(kim, QStringLiteral("work"), 1)} << ""
        << "kim,guest";
    QTest::newRow("a guest of the same tenant")
        << QJsonArray{person(guest, standard, 2, emea), person(kim, QStringLiteral("work"), 1, emea)} << emea
        << "kim,guest";
    QTest::newRow("a colleague whose app sorts first")
        << QJsonArray{person(lee, QStringLiteral("a"), 1, emea), person(kim, QStringLiteral("b"), 2, emea)} << emea
        << "kim,lee";
    QTest::newRow("a colleague in a better storage")
        << QJsonArray{person(lee, standard, 1), person(kim, standard, 2, {}, session)} << ""
        << "kim,lee";
    QTest::newRow("a colleague without tenant, and a tenant that we do not know of")
        << QJsonArray{person(lee, standard, 1), person(kim, emea, 2, emea)} << ""
        << "kim,lee";
    QTest::newRow("people of other tenants only")
        << QJsonArray{person(lee, QStringLiteral("x"), 1, QStringLiteral("x")), person(kim, emea, 2, emea)}
        << QStringLiteral("acme-apac") << "kim,lee";
    QTest::newRow("the row that the page wrote before the one that we seeded")
        << QJsonArray{row(QStringLiteral("firebase:authUser:AIza:[DEFAULT]"), {}, QStringLiteral("seed"),
                          QStringLiteral("indexed-db"), kim),
               person(kim, standard, 1, {}, session)}
        << ""
        << "kim";
}

void AuthStorageTest::theLikeliestComesFirst()
{
    QFETCH(QJsonArray, rows);
    QFETCH(QString, tenant);
    QFETCH(QString, people);
    QCOMPARE(tokensIn(rows, tenant), people);
}

void AuthStorageTest::whatIsKeptInsteadOfUsers_data()
{
    QTest::addColumn<QByteArray>("members"); // of the answer, besides its origin
    QTest::addColumn<Keeping>("keeping");
    const QByteArray foreign =
        R"({"key":"firebase:authUser:AIzb:x","storage":"indexed-db","uid":"kim","refreshToken":"t"})";
    const QByteArray own = QByteArray(foreign).replace("AIzb", "AIza");
    QTest::newRow("a user") << R"("rows":[)" + own + ']' << Keeping::User;
    QTest::newRow("a user of another key") << R"("hasDatabase":true,"rows":[)" + foreign + ']' << Keeping::AnotherKey;
    QTest::newRow("a user, and one of another key") << R"("rows":[)" + own + ',' + foreign + ']' << Keeping::User;
    QTest::newRow("a cookie") << QByteArray(R"("hasDatabase":true,"hasCookie":true,"rows":[])") << Keeping::Cookies;
    QTest::newRow("an empty database") << QByteArray(R"("hasDatabase":true,"rows":[])") << Keeping::Emptied;
    QTest::newRow("no database") << QByteArray(R"("hasDatabase":false,"rows":[])") << Keeping::Nothing;
}

void AuthStorageTest::whatIsKeptInsteadOfUsers()
{
    QFETCH(QByteArray, members);
    QFETCH(Keeping, keeping);
    const QByteArray answer = "{\"origin\":\"" + kOrigin.toLatin1() + "\"," + members + '}';
    const auto found = usersIn(QString::fromLatin1(answer), wanted());
    QVERIFY(found.has_value());
    QCOMPARE(code(found->keeping), code(keeping));
    QCOMPARE(found->records.isEmpty(), keeping != Keeping::User);
}

void AuthStorageTest::onlySoManyPeopleAreTold()
{
    QJsonArray rows;
    for (int i = 0; i < 20; ++i)
        rows.append(person(QString::number(i), QString::number(i), i));
    QCOMPARE(tokensIn(rows, {}), QStringLiteral("19,18,17,16"));
}

void AuthStorageTest::keyAndStorageAreKept()
{
    const QString key = QStringLiteral("firebase:authUser:AIza:my:app");
    const auto found =
        usersIn(outcome({row(key, QStringLiteral("t"), QStringLiteral("one"), QStringLiteral("local-storage"))}),
            {kOrigin, {}, {}});
    QCOMPARE(found->records.constFirst().key, key);
    QCOMPARE(found->records.constFirst().storage, Storage::LocalStorage);
    QCOMPARE(found->records.constFirst().origin, kOrigin);
    QCOMPARE(found->records.constFirst().apiKey, QStringLiteral("AIza"));
    QCOMPARE(found->records.constFirst().tenantId, QStringLiteral("t"));
    QCOMPARE(found->records.constFirst().uid, QStringLiteral("p7Yd"));
}

void AuthStorageTest::badAnswersAreErrors_data()
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

void AuthStorageTest::badAnswersAreErrors()
{
    QFETCH(QString, answer);
    QFETCH(QString, origin);
    QVERIFY(!usersIn(answer, {origin, QStringLiteral("AIza"), {}}).has_value());
}

void AuthStorageTest::onlyABoundedNumberOfRowsIsRead()
{
    QJsonArray rows;
    for (int i = 0; i < 100; ++i)
        rows.append(
            row(QStringLiteral("firebase:authUser:AIza:%1").arg(i), QStringLiteral("t%1").arg(i), QStringLiteral("x")));
    const auto tenantOfFirst = [&rows](const QString &tenant) {
        return usersIn(outcome(rows), wanted(tenant))->records.constFirst().tenantId;
    };
    QCOMPARE(tenantOfFirst(QStringLiteral("t63")), QStringLiteral("t63"));
    QCOMPARE(tenantOfFirst(QStringLiteral("t64")), QStringLiteral("t0"));
}

void AuthStorageTest::theSeedCarriesTheRecordAsAnArgument()
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

void AuthStorageTest::aSeedIsJudged_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("good");
    QTest::newRow("written") << R"({"origin":"https://login.example.net","written":true})" << true;
    QTest::newRow("refused") << R"({"origin":"https://login.example.net","written":false})" << false;
    QTest::newRow("elsewhere") << R"({"origin":"https://evil.example","written":true})" << false;
    QTest::newRow("nothing") << "" << false;
}

void AuthStorageTest::aSeedIsJudged()
{
    QFETCH(QString, answer);
    QFETCH(bool, good);
    QCOMPARE(checkSeeded(answer, kOrigin).has_value(), good);
}

LANYARD_PLAIN_TEST(AuthStorageTest)
#include "auth_storage_test.moc"
