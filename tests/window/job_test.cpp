#include "support/test_topic.h"
#include "window/job.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace lanyard;
using namespace lanyard::signin;

namespace {

FirebaseRecord record()
{
    FirebaseRecord record;
    record.origin = QStringLiteral("https://login.example.net");
    record.key = QStringLiteral("firebase:authUser:AIza:[DEFAULT]");
    record.storage = Storage::SessionStorage;
    record.apiKey = QStringLiteral("AIza");
    record.tenantId = QStringLiteral("acme-emea-k3x9q");
    record.uid = QStringLiteral("p7Yd");
    record.isAnonymous = true;
    record.refreshToken = Secret(QByteArray("AMf-\"quoted\"\\and\xe9"));
    return record;
}

Job job(Job::Kind kind)
{
    Job job;
    job.kind = kind;
    job.resourceId = QStringLiteral("wiki");
    job.resourceName = QString::fromUtf8("Wiki \xe2\x80\x93 \xd8\xa3\xd9\x87\xd9\x84\xd8\xa7");
    job.resourceUrl = QUrl(QStringLiteral("https://wiki.example.com/a%20b?q=1%262#top"));
    job.authOrigin = QStringLiteral("https://login.example.net");
    job.apiKey = QStringLiteral("AIza");
    job.tenant = QStringLiteral("acme-emea-k3x9q");
    job.position = 2;
    job.queued = 3;
    job.certificateAuthorities = {QStringLiteral("-----BEGIN CERTIFICATE-----\nMII=\n-----END CERTIFICATE-----\n")};
    job.development = true;
    job.kerberosHosts = {QStringLiteral("sso.example.com"), QStringLiteral("*.corp.example.com")};
    job.userAgentAdded = QStringLiteral("Acme/1 (\"x\")");
    job.userAgentInstead = QStringLiteral("Acme");
    job.proxyLogin = ProxyLogin{
        {QStringLiteral("proxy.example.com"), 3128}, QStringLiteral("kim"), Secret(QByteArray("p\xc3\xa4ss:\tword"))};
    job.language = QStringLiteral("de-CH");
    job.geometry = Geometry{640, 480, true};
    job.dark = true;
    job.softwareRendering = true;
    if (kind == Job::Kind::Open)
        job.redirectUri = QUrl(QStringLiteral("https://iap.googleapis.com/v1beta1/gcip/resources/3F:handleRedirect"));
    if (kind == Job::Kind::Open)
        job.cookies = {Secret(QByteArray("__Host-GCP_IAP_AUTH_TOKEN_1F=abc; Path=/; Secure; HttpOnly"))};
    if (kind == Job::Kind::Refresh)
        job.record = record();
    return job;
}

QJsonObject objectOf(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object();
}

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

}

/// What trays of e34d8db, from which upgrades are promised, do not say.
const QStringList kLater{QStringLiteral("kerberosHosts"), QStringLiteral("userAgentAdded"),
    QStringLiteral("userAgentInstead"), QStringLiteral("proxyLogin")};

class JobTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyJobComesBackAsItWas_data();
    void everyJobComesBackAsItWas();
    void everyCommandComesBackAsItWas();
    void everyEventComesBackAsItWas();
    void aBadJobIsAnErrorNamingTheField_data();
    void aBadJobIsAnErrorNamingTheField();
    void aWindowThatNoScreenHoldsIsAnError_data();
    void aWindowThatNoScreenHoldsIsAnError();
    void aMissingFieldIsAnErrorNamingIt();
    void anOlderTrayIsUnderstood();
    void hostileLines_data();
    void hostileLines();
};

void JobTest::everyJobComesBackAsItWas_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("sign in") << int(Job::Kind::SignIn);
    QTest::newRow("open") << int(Job::Kind::Open);
    QTest::newRow("refresh") << int(Job::Kind::Refresh);
}

void JobTest::everyJobComesBackAsItWas()
{
    QFETCH(int, kind);
    const Job before = job(Job::Kind(kind));
    const QByteArray line = encode(before);
    QVERIFY(line.endsWith('\n'));
    QCOMPARE(line.count('\n'), 1);

    const Result<Job> after = decodeJob(line);
    QVERIFY2(after.has_value(), after ? "" : qPrintable(after.error().detail));
    QCOMPARE(after->kind, before.kind);
    QCOMPARE(after->resourceId, before.resourceId);
    QCOMPARE(after->resourceName, before.resourceName);
    QCOMPARE(after->resourceUrl, before.resourceUrl);
    QCOMPARE(after->authOrigin, before.authOrigin);
    QCOMPARE(after->apiKey, before.apiKey);
    QCOMPARE(after->tenant, before.tenant);
    QCOMPARE(after->position, before.position);
    QCOMPARE(after->queued, before.queued);
    QCOMPARE(after->certificateAuthorities, before.certificateAuthorities);
    QCOMPARE(after->development, before.development);
    QCOMPARE(after->kerberosHosts, before.kerberosHosts);
    QCOMPARE(after->userAgentAdded, before.userAgentAdded);
    QCOMPARE(after->userAgentInstead, before.userAgentInstead);
    QVERIFY(after->proxyLogin && after->proxyLogin->password == before.proxyLogin->password);
    QVERIFY(after->proxyLogin->proxy == before.proxyLogin->proxy);
    QCOMPARE(after->proxyLogin->user, before.proxyLogin->user);
    QCOMPARE(after->language, before.language);
    QVERIFY(after->geometry == before.geometry);
    QCOMPARE(after->dark, before.dark);
    QCOMPARE(after->softwareRendering, before.softwareRendering);
    QVERIFY(after->cookies == before.cookies);
    QCOMPARE(after->redirectUri, before.redirectUri);
    QCOMPARE(after->record.has_value(), before.record.has_value());
    if (before.record) {
        QCOMPARE(after->record->origin, before.record->origin);
        QCOMPARE(after->record->key, before.record->key);
        QCOMPARE(after->record->storage, before.record->storage);
        QCOMPARE(after->record->apiKey, before.record->apiKey);
        QCOMPARE(after->record->tenantId, before.record->tenantId);
        QCOMPARE(after->record->uid, before.record->uid);
        QCOMPARE(after->record->isAnonymous, before.record->isAnonymous);
        QVERIFY(after->record->refreshToken == before.record->refreshToken);
    }
}

void JobTest::everyCommandComesBackAsItWas()
{
    const Command commands[] = {SetCookies{{Secret(QByteArray("a=b; Path=/"))}},
        BackendSession{{Secret(QByteArray("a=b; Path=/"))}}, BackendSession(), Done(),
        Problem{QStringLiteral("The keychain is locked."), true},
        Problem{QStringLiteral("Sign in another way."), true, true},
        Confirm{QStringLiteral("t"), QStringLiteral("x"), QStringLiteral("yes"), QStringLiteral("no")}, Raise(),
        Queue{2, 4}, Close()};
    for (const Command &before : commands) {
        const Result<Command> after = decodeCommand(encode(before));
        QVERIFY2(after.has_value(), after ? "" : qPrintable(after.error().detail));
        QCOMPARE(after->index(), before.index());
        QCOMPARE(encode(*after), encode(before));
    }
}

void JobTest::everyEventComesBackAsItWas()
{
    const Event events[] = {Ready(), SignedIn{{record(), record()}, {Secret(QByteArray("a=b; Path=/"))}, Keeping::User},
        SignedIn(), Answer{true}, Cancelled(), Skipped(),
        Failed{Reason::Tls, QStringLiteral("certificate of login.example.net")}, SessionEnded(),
        BackendMet{QUrl(QStringLiteral("https://wiki.example.com/grafana/")), QUrl(QStringLiteral("urn:1"))},
        Geometry{1, kLargestSide, false}, Geometry{1024, 768, true}, RenderingFailed()};
    for (const Event &before : events) {
        const Result<Event> after = decodeEvent(encode(before));
        QVERIFY2(after.has_value(), after ? "" : qPrintable(after.error().detail));
        QCOMPARE(after->index(), before.index());
        QCOMPARE(encode(*after), encode(before));
    }
}

void JobTest::aBadJobIsAnErrorNamingTheField_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("named");
    const int signIn = int(Job::Kind::SignIn);
    const auto row = [](const char *name, int kind, const char *field, const QJsonValue &value) {
        QTest::newRow(name) << kind << QString::fromLatin1(field) << value << QString::fromLatin1(field);
    };
    row("no such type", signIn, "type", QStringLiteral("erase"));
    row("type is a number", signIn, "type", 1);
    row("version of the future", signIn, "version", 2);
    row("version as text", signIn, "version", QStringLiteral("1"));
    row("name is a list", signIn, "resourceName", QJsonArray());
    row("relative address", signIn, "resourceUrl", QStringLiteral("/wiki"));
    row("script address", signIn, "resourceUrl", QStringLiteral("javascript:alert(1)"));
    row("file address", signIn, "resourceUrl", QStringLiteral("file:///etc/passwd"));
    row("address without a host", signIn, "resourceUrl", QStringLiteral("https:///x"));
    row("position zero", signIn, "position", 0);
    row("position past the queue", signIn, "position", 9);
    row("half a queue", signIn, "queued", 2.5);
    row("authority that is no text", signIn, "certificateAuthorities", QJsonArray{1});
    row("development as text", signIn, "development", QStringLiteral("true"));
    row("hosts as text", signIn, "kerberosHosts", QStringLiteral("sso.example.com"));
    row("a host that is a switch", signIn, "kerberosHosts", QJsonArray{QStringLiteral("a.example --no-sandbox")});
    row("all hosts", signIn, "kerberosHosts", QJsonArray{QStringLiteral("*")});
    row("user agent as a flag", signIn, "userAgentAdded", true);
    row("a proxy's login as text", signIn, "proxyLogin", QStringLiteral("kim:secret"));
    row("cookies for a sign-in", signIn, "cookies", QJsonArray{QStringLiteral("a=b")});
    row("cookie with a line break", int(Job::Kind::Open), "cookies", QJsonArray{QStringLiteral("a=b\r\nX: y")});
    row("cookie outside Latin-1", int(Job::Kind::Open), "cookies", QJsonArray{QString(QChar(0x2028))});
    row("empty cookie", int(Job::Kind::Open), "cookies", QJsonArray{QString()});
    row("back end for a sign-in", signIn, "redirectUri", QStringLiteral("https://iap.googleapis.com/1"));
    row("back end that is no address", int(Job::Kind::Open), "redirectUri", QStringLiteral("urn:1"));
    row("refresh without a record", int(Job::Kind::Refresh), "record", QJsonValue::Null);
    row("record is a text", int(Job::Kind::Refresh), "record", QStringLiteral("token"));
    row("colours as text", signIn, "dark", QStringLiteral("yes"));
    row("rendering as a number", signIn, "softwareRendering", 1);
    row("geometry as text", signIn, "geometry", QStringLiteral("800x600"));
    row("field nobody knows", signIn, "surprise", true);
    QJsonObject storage = objectOf(encode(job(Job::Kind::Refresh))).value(QLatin1String("record")).toObject();
    storage.insert(QStringLiteral("storage"), QStringLiteral("cloud"));
    QTest::newRow("record in an unknown storage") << int(Job::Kind::Refresh) << QStringLiteral("record")
                                                  << QJsonValue(storage) << QStringLiteral("record.storage");
    storage.insert(QStringLiteral("storage"), QStringLiteral("indexed-db"));
    storage.insert(QStringLiteral("extra"), 1);
    QTest::newRow("record with a field nobody knows")
        << int(Job::Kind::Refresh) << QStringLiteral("record") << QJsonValue(storage) << QStringLiteral("record.extra");
}

void JobTest::aWindowThatNoScreenHoldsIsAnError_data()
{
    QTest::addColumn<QJsonValue>("width");
    QTest::addColumn<QJsonValue>("height");
    QTest::addColumn<QString>("named");
    QTest::newRow("nothing") << QJsonValue(0) << QJsonValue(480) << "width";
    QTest::newRow("less than nothing") << QJsonValue(640) << QJsonValue(-480) << "height";
    QTest::newRow("larger than any") << QJsonValue(kLargestSide + 1) << QJsonValue(480) << "width";
    QTest::newRow("out of an int") << QJsonValue(640) << QJsonValue(1e300) << "height";
    QTest::newRow("a fraction") << QJsonValue(640.5) << QJsonValue(480) << "width";
    QTest::newRow("text") << QJsonValue(640) << QJsonValue(QStringLiteral("480")) << "height";
    QTest::newRow("missing") << QJsonValue(QJsonValue::Undefined) << QJsonValue(480) << "width";
}

void JobTest::aWindowThatNoScreenHoldsIsAnError()
{
    QFETCH(QJsonValue, width);
    QFETCH(QJsonValue, height);
    QFETCH(QString, named);
    QJsonObject event = objectOf(encode(Event(Geometry{640, 480, false})));
    event.insert(QStringLiteral("width"), width);
    event.insert(QStringLiteral("height"), height);
    const Result<Event> reported = decodeEvent(lineOf(event));
    QVERIFY(!reported.has_value());
    QVERIFY2(reported.error().detail.contains(named), qPrintable(reported.error().detail));

    QJsonObject whole = objectOf(encode(job(Job::Kind::SignIn)));
    event.remove(QStringLiteral("type"));
    event.remove(QStringLiteral("version"));
    whole.insert(QStringLiteral("geometry"), event);
    const Result<Job> given = decodeJob(lineOf(whole));
    QVERIFY(!given.has_value());
    QVERIFY2(given.error().detail.contains(QLatin1String("geometry.") + named), qPrintable(given.error().detail));
}

void JobTest::aBadJobIsAnErrorNamingTheField()
{
    QFETCH(int, kind);
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(QString, named);
    QJsonObject object = objectOf(encode(job(Job::Kind(kind))));
    object.insert(field, value);
    const Result<Job> decoded = decodeJob(lineOf(object));
    QVERIFY(!decoded.has_value());
    const QString detail = decoded.error().detail;
    const bool isNamed =
        detail.startsWith(named + QLatin1String(": ")) || detail.startsWith(named + QLatin1String("[0]: "));
    QVERIFY2(isNamed, qPrintable(detail));
}

void JobTest::aMissingFieldIsAnErrorNamingIt()
{
    const QJsonObject whole = objectOf(encode(job(Job::Kind::Refresh)));
    for (const QString &field : whole.keys()) {
        if (kLater.contains(field))
            continue;
        QJsonObject object = whole;
        object.remove(field);
        const Result<Job> decoded = decodeJob(lineOf(object));
        QVERIFY2(!decoded.has_value(), qPrintable(field));
        QVERIFY2(decoded.error().detail.contains(field), qPrintable(decoded.error().detail));
    }
}

// A tray goes on running through an upgrade, and starts the new windows.
void JobTest::anOlderTrayIsUnderstood()
{
    QJsonObject object = objectOf(encode(job(Job::Kind::SignIn)));
    for (const QString &field : kLater)
        object.remove(field);
    const Result<Job> decoded = decodeJob(lineOf(object));
    QVERIFY2(decoded.has_value(), decoded ? "" : qPrintable(decoded.error().detail));
    QVERIFY(
        decoded->kerberosHosts.isEmpty() && decoded->userAgentAdded.isEmpty() && decoded->userAgentInstead.isEmpty());
    QVERIFY(!decoded->proxyLogin);
    QJsonObject problem = objectOf(encode(Command(Problem{QStringLiteral("Not now."), true, true})));
    problem.remove(QStringLiteral("isRefusal"));
    QVERIFY(decodeCommand(lineOf(problem)).has_value());
}

void JobTest::hostileLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("nothing but NUL") << QByteArray(16, '\0');
    QTest::newRow("half an object") << QByteArray("{\"version\":1,");
    QTest::newRow("a list") << QByteArray("[1]");
    QTest::newRow("a text") << QByteArray("\"done\"");
    QTest::newRow("not UTF-8") << QByteArray("{\"version\":1,\"type\":\"\xff\xfe\"}");
    QTest::newRow("deep nesting") << QByteArray(5000, '[');
    QTest::newRow("no version") << QByteArray("{\"type\":\"done\"}");
    QTest::newRow("no type") << QByteArray("{\"version\":1}");
    QTest::newRow("two objects") << QByteArray("{\"version\":1,\"type\":\"done\"}{}");
    QTest::newRow("too long") << QByteArray("{\"version\":1,\"type\":\"done\"}" + QByteArray(kMaxLine, ' '));
}

void JobTest::hostileLines()
{
    QFETCH(QByteArray, line);
    QVERIFY(!decodeJob(line).has_value());
    QVERIFY(!decodeCommand(line).has_value());
    QVERIFY(!decodeEvent(line).has_value());
}

LANYARD_PLAIN_TEST(JobTest)
#include "job_test.moc"
