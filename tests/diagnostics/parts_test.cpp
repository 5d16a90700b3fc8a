#include "diagnostics/diagnostics.h"
#include "support/test_topic.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace lanyard;
using diagnostics::diagnosticFiles;
using diagnostics::Seen;

namespace {

const QString kMain = QStringLiteral("/etc/lanyard/policy.json");
const QString kDropIn = QStringLiteral("/etc/lanyard/policy.d/acme.json");
const QDateTime kNow(QDate(2026, 11, 23), QTime(17, 0), Qt::UTC);

constexpr const char *kPolicy = R"({ "version": 1,
  "exportSessions": false,
  "exchangeHosts": ["iap.acme.test", "iap2.acme.test"],
  "browserBridge": { "mode": "off" },
  "resources": [
    { "id": "wiki.acme.test", "name": "Wiki", "url": "https://wiki.acme.test/" },
    { "id": "payroll", "name": "Payroll", "url": "https://pay.acme.test/" } ]
})";
constexpr const char *kMore = R"({ "version": 1,
  "promptOnExpiry": "open",
  "resources": [ { "id": "payroll", "name": "Payroll", "url": "https://pay.acme.test/",
    "refresh": "web",
    "tenants": [ { "id": "acme-emea" }, { "id": "acme-apac" } ] } ]
})";

SessionView sessionOf(const QString &id, State state)
{
    SessionView session;
    session.id = id;
    session.state = state;
    session.authOrigin = QStringLiteral("https://login.acme.test");
    return session;
}

Seen seenHere()
{
    Seen seen;
    seen.programs = {QStringLiteral("0.1.0"), QStringLiteral("debian"), QStringLiteral("12"),
        QStringLiteral("6.1.0-13-amd64"), QStringLiteral("x86_64"), QStringLiteral("ubuntu:GNOME:Acme"),
        QStringLiteral("wayland")};
    seen.policy = readPolicySet({{kMain, kPolicy, false}, {kDropIn, kMore, true}});
    seen.policyFiles = {kMain, {QStringLiteral("/etc/lanyard/policy.d/aaa.json"), kDropIn}};
    seen.ownResources = 1;
    return seen;
}

QJsonObject part(const Seen &seen, const char *name)
{
    return QJsonDocument::fromJson(diagnosticFiles(seen).value(QLatin1String(name))).object();
}

QJsonObject object(const char *json)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        qFatal("%s", qPrintable(error.errorString()));
    return object;
}

/// Of a list of objects with a "key" each.
QJsonObject entry(const QJsonValue &entries, const char *key)
{
    for (const QJsonValue &one : entries.toArray()) {
        if (one[u"key"].toString() == QLatin1String(key))
            return one.toObject();
    }
    return {};
}

}

/// What is in the file for support, and that it helps.
class PartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesAreListed();
    void versions();
    void policyValues_data();
    void policyValues();
    void everyKeyOfAPolicyIsThere();
    void aBrokenPolicy_data();
    void aBrokenPolicy();
    void states();
    void withoutATray();
    void events();
    void findings();
    void log();
    void numbersMeanTheSame();
};

/// README.txt names each file, and no other.
void PartsTest::filesAreListed()
{
    const auto files = diagnosticFiles(seenHere());
    QCOMPARE(QStringList(files.keys()).join(u' '),
        QStringLiteral("README.txt doctor.json events.json log.txt policy.json states.json versions.json"));
    const QString readme = QString::fromUtf8(files.value(QStringLiteral("README.txt")));
    for (auto file = files.begin(); file != files.end(); ++file)
        QVERIFY2(readme.contains(u'\n' + file.key() + u' '), qPrintable(file.key()));
}

void PartsTest::versions()
{
    const QJsonObject shown = part(seenHere(), "versions.json");
    QCOMPARE(shown.value(u"lanyard").toString(), QStringLiteral(LANYARD_VERSION));
    QCOMPARE(shown.value(u"qt").toString(), QString::fromLatin1(qVersion()));
    QJsonObject rest = shown;
    rest.remove(u"lanyard");
    rest.remove(u"qt");
    QCOMPARE(rest, object(R"({"runningTray":"0.1.0","system":"debian","systemVersion":"12","kernel":"6.1.0",
        "architecture":"x86_64","desktops":["ubuntu","GNOME","other"],"session":"wayland"})"));
}

void PartsTest::policyValues_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *place, const char *key, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(place) << QByteArray(key) << QByteArray(expected);
    };
    row("yes or no", "values", "exportSessions",
        R"({"value":false,"source":"policy","locked":true,"file":"policy.json","line":2})");
    row("a default", "values", "development", R"({"value":false,"source":"default","locked":false})");
    row("a list of hosts", "values", "exchangeHosts",
        R"({"value":2,"source":"policy","locked":true,"file":"policy.json","line":3})");
    row("a word, in the second drop-in", "values", "promptOnExpiry",
        R"({"value":"open","source":"policy","locked":true,"file":"policy.d","number":2,"line":2})");
    row("an address", "values", "endpoints.secureToken", R"({"value":true,"source":"default","locked":false})");
    row("the desktop's", "values", "autostart", R"({"value":null,"source":"desktop","locked":false})");
    row("nothing chosen", "values", "language", R"({"value":null,"source":"default","locked":false})");
    row("the bridge", "browserBridge", "mode",
        R"({"value":"off","source":"policy","locked":true,"file":"policy.json","line":4})");
    row("a name of a resource", "0", "name",
        R"({"value":true,"source":"policy","locked":true,"file":"policy.json","line":6})");
    row("tenants", "1", "tenants",
        R"({"value":2,"source":"policy","locked":true,"file":"policy.d","number":2,"line":5})");
    row("how it is refreshed", "1", "refresh",
        R"({"value":"web","source":"policy","locked":true,"file":"policy.d","number":2,"line":4})");
}

void PartsTest::policyValues()
{
    QFETCH(QString, place);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, expected);
    const Seen seen = seenHere();
    QVERIFY2(seen.policy, qPrintable(seen.policy ? QString() : seen.policy.error()));
    const QJsonObject shown = part(seen, "policy.json");
    bool isResource = false;
    const int index = place.toInt(&isResource);
    const QJsonValue entries =
        isResource ? shown.value(u"resources")[index].toObject().value(u"values") : shown.value(place);
    QJsonObject wanted = object(expected.constData());
    wanted.insert(QStringLiteral("key"), QString::fromLatin1(key));
    QCOMPARE(entry(entries, key.constData()), wanted);
}

/// So that a new key is not forgotten here.
void PartsTest::everyKeyOfAPolicyIsThere()
{
    QFile file(QStringLiteral(POLICY_SCHEMA));
    QVERIFY(file.open(QFile::ReadOnly));
    const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
    const QByteArray code = diagnosticFiles([] {
        Seen seen = seenHere();
        seen.policy->values.insert(QStringLiteral("certificateAuthorities"), QJsonArray{QStringLiteral("ca.pem")});
        return seen;
    }())
                                .value(QStringLiteral("policy.json"));
    const auto isThere = [&code](const QString &key) { return code.contains("\"" + key.toUtf8() + "\""); };
    for (const QString &key : schema.value(u"properties").toObject().keys()) {
        if (key != QLatin1String("version") && key != QLatin1String("endpoints"))
            QVERIFY2(isThere(key), qPrintable(key));
    }
    for (const QString &key : schema.value(u"properties")[u"endpoints"][u"properties"].toObject().keys())
        QVERIFY2(isThere(QStringLiteral("endpoints.") + key), qPrintable(key));
}

void PartsTest::aBrokenPolicy_data()
{
    QTest::addColumn<QString>("problem");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("a line") << kMain + QStringLiteral(":7:14: resources[0].url: “ftp://acme.test” is no address.")
                            << QByteArray(R"({"file":"policy.json","line":7})");
    QTest::newRow("a file as a whole") << kMain + QStringLiteral(": Permission denied")
                                       << QByteArray(R"({"file":"policy.json"})");
    QTest::newRow("a drop-in") << kDropIn + QStringLiteral(":3:1: acme: Unknown key.")
                               << QByteArray(R"({"file":"policy.d","number":2,"line":3})");
    QTest::newRow("another sentence") << QStringLiteral("/etc/lanyard/policy.d is no folder, or cannot be read.")
                                      << QByteArray("{}");
}

void PartsTest::aBrokenPolicy()
{
    QFETCH(QString, problem);
    QFETCH(QByteArray, expected);
    Seen seen = seenHere();
    seen.policy = tl::unexpected(problem);
    QJsonObject wanted = object(expected.constData());
    const QJsonObject always =
        object(R"({"readable":false,"reason":"configuration","hasPolicy":true,"dropIns":2,"userResources":1})");
    for (auto one = always.begin(); one != always.end(); ++one)
        wanted.insert(one.key(), one.value());
    QCOMPARE(part(seen, "policy.json"), wanted);
}

void PartsTest::states()
{
    Seen seen = seenHere();
    SessionView session = sessionOf(QStringLiteral("payroll"), State::Waiting);
    session.reason = Reason::Offline;
    session.removable = true;
    session.expiresAt = kNow.addSecs(60);
    session.note = QStringLiteral("A note.");
    session.account = AccountView{QStringLiteral("Kim"), {}, QStringLiteral("u1"), QStringLiteral("emea"), {}};
    session.tenants = {
        TenantView{QStringLiteral("apac"), {}, false, false}, TenantView{QStringLiteral("emea"), {}, true, true}};
    Status status;
    status.now = kNow;
    status.leftInKeychain = 2;
    status.sessions.append(session);
    seen.status = status;
    QCOMPARE(part(seen, "states.json"), object(R"({"running":true,"now":"2026-11-23T17:00:00Z","keychain":"available",
        "network":"online","paused":false,"hasProblem":false,"exportSessions":true,"allowUserResources":true,
        "leftInKeychain":2,"browsers":null,"resources":[{"resource":1,"addedByUser":true,"state":"waiting",
        "refreshing":false,"reason":"offline","refresh":"silent","hasNote":true,"startedAt":null,
        "expiresAt":"2026-11-23T17:01:00Z","refreshAt":null,"verifiedAt":null,"signInPage":1,
        "account":{"account":1,"tenant":2,"hasAddress":false},"tenants":[
        {"tenant":1,"signedIn":false,"current":false},{"tenant":2,"signedIn":true,"current":true}]}]})"));
    BrowserSiteView site;
    site.id = session.id;
    site.state = BrowserSiteState::Set;
    BrowserProfileView profile;
    profile.name = QStringLiteral("Firefox 153");
    profile.sites = {site};
    seen.browsers = BrowsersView{BridgeMode::Ask, {}, {profile}};
    QCOMPARE(part(seen, "states.json").value(u"browsers").toObject(),
        object(R"({"mode":"ask","hasProblem":false,"profiles":[{"browser":"Firefox","connected":false,"seenAt":null,
        "sites":[{"resource":1,"enabled":false,"mayEnable":false,"state":"set","since":null}]}]})"));
}

void PartsTest::withoutATray()
{
    QCOMPARE(part(seenHere(), "states.json"), object(R"({"running":false})"));
    QCOMPARE(part(seenHere(), "events.json"), object(R"({"events":[],"lastDay":[]})"));
    QCOMPARE(diagnosticFiles(seenHere()).value(QStringLiteral("log.txt")), QByteArray());
}

void PartsTest::events()
{
    Seen seen = seenHere();
    SessionChange change;
    change.kind = SessionChange::Kind::Refreshed;
    change.after = sessionOf(QStringLiteral("payroll"), State::Active);
    const Notice notice{Notice::Kind::SignedOut, {QStringLiteral("payroll")}, QStringLiteral("Signed out.")};
    seen.events = {{kNow, change}, {kNow, notice}};
    seen.history.put(QStringLiteral("payroll"),
        {HistoryEntry{kNow, HistoryEntry::Kind::Switched, State::Active, Reason::Ok, kNow, QStringLiteral("EMEA")}});
    QCOMPARE(part(seen, "events.json"), object(R"({"events":[{"time":"2026-11-23T17:00:00Z","change":"refreshed",
        "resource":2,"state":"active","reason":"ok","refresh":"silent","expiresAt":null},
        {"time":"2026-11-23T17:00:00Z","notice":"signed-out","resources":[2]}],
        "lastDay":[{"time":"2026-11-23T17:00:00Z","what":"switched","resource":2,"state":"active","reason":"ok",
        "endsAt":"2026-11-23T17:00:00Z"}]})"));
}

void PartsTest::findings()
{
    Seen seen = seenHere();
    seen.findings = {{CheckStep::Policy, {}, CheckResult::Good, Reason::Ok, QStringLiteral("All is well."), {}, {}},
        {CheckStep::Tls, QStringLiteral("payroll"), CheckResult::Failed, Reason::Tls, QStringLiteral("No."),
            QStringLiteral("Acme Root"), std::chrono::milliseconds(12)}};
    QCOMPARE(part(seen, "doctor.json"),
        object(R"({"steps":[{"step":"policy","resource":null,"result":"good","reason":"ok","ms":0},
        {"step":"tls","resource":2,"result":"failed","reason":"tls","ms":12}]})"));
}

void PartsTest::log()
{
    Seen seen = seenHere();
    seen.log = {
        {kNow.addMSecs(250), LogLevel::Info, QStringLiteral("lanyard.session"), QStringLiteral("refresher.cpp"), 99},
        {kNow, LogLevel::Warning, {}, {}, 0}};
    QCOMPARE(diagnosticFiles(seen).value(QStringLiteral("log.txt")),
        QByteArray("2026-11-23T17:00:00.250Z info lanyard.session refresher.cpp:99\n"
                   "2026-11-23T17:00:00.000Z warning other\n"));
}

/// The tray's order is the one that `lanyard status` has, and counts before the policy's.
void PartsTest::numbersMeanTheSame()
{
    Seen seen = seenHere();
    seen.status = Status();
    for (const char *id : {"mine", "payroll", "wiki.acme.test"})
        seen.status->sessions.append(sessionOf(QString::fromLatin1(id), State::Active));
    seen.findings = {{CheckStep::Dns, QStringLiteral("payroll"), CheckResult::Good, Reason::Ok, {}, {}, {}},
        {CheckStep::Dns, QStringLiteral("gone"), CheckResult::Good, Reason::Ok, {}, {}, {}}};
    QCOMPARE(part(seen, "states.json").value(u"resources")[1][u"resource"], QJsonValue(2));
    QCOMPARE(part(seen, "policy.json").value(u"resources")[1][u"resource"], QJsonValue(2));
    QCOMPARE(part(seen, "policy.json").value(u"resources")[0][u"resource"], QJsonValue(3));
    QCOMPARE(part(seen, "doctor.json").value(u"steps")[0][u"resource"], QJsonValue(2));
    QCOMPARE(part(seen, "doctor.json").value(u"steps")[1][u"resource"], QJsonValue(4));
}

LANYARD_PLAIN_TEST(PartsTest)
#include "parts_test.moc"
