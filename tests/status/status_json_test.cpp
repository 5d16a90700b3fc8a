#include "status/json_values.h"
#include "status/status_json.h"
#include "support/test_topic.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace lanyard;

class StatusJsonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isAsDesigned();
    void unknownIsNull();
    void picksOne();
    void timesAreUtc();
    void everyFieldComesBack();
    void everyWordComesBack();
    void emptyComesBack();
    void laterKeysAreIgnored();
    void anOlderTraySaysNothingOfAccounts();
    void refuses_data();
    void refuses();

private:
    static Status example();
    static Status full();
};

/// Every field differs from its default.
Status StatusJsonTest::full()
{
    Status status = example();
    status.keychain = KeychainState::Locked;
    status.network = NetworkState::Offline;
    status.paused = true;
    status.problem = QStringLiteral("The policy is wrong.");
    status.exportSessions = false;
    status.allowUserResources = false;
    status.accounts = 3;
    status.leftInKeychain = 2;
    SessionView &wiki = status.sessions.edit(0);
    wiki.state = State::Waiting;
    wiki.refreshing = true;
    wiki.reason = Reason::Offline;
    wiki.refreshMethod = RefreshMethod::Web;
    wiki.note = QStringLiteral("Its sign-in page keeps nothing.");
    wiki.removable = true;
    wiki.url = QUrl(QStringLiteral("https://wiki.example.com/with%20space?and=query"));
    wiki.tenants.append(TenantView{{}, QStringLiteral("“Zoë” \\ \n"), false, false});
    return status;
}

Status StatusJsonTest::example()
{
    SessionView wiki;
    wiki.id = QStringLiteral("wiki");
    wiki.name = QStringLiteral("Wiki");
    wiki.url = QUrl(QStringLiteral("https://wiki.example.com/"));
    wiki.state = State::Active;
    wiki.message = QStringLiteral("Signed in.");
    wiki.account = AccountView{QStringLiteral("kim@example.org"), QStringLiteral("kim@example.org"),
        QStringLiteral("p7Yd"), QStringLiteral("acme-emea-k3x9q"), QStringLiteral("Acme EMEA")};
    wiki.startedAt = QDateTime(QDate(2026, 11, 23), QTime(17, 0), Qt::UTC);
    wiki.expiresAt = QDateTime(QDate(2026, 11, 23), QTime(18, 0), Qt::UTC);
    wiki.refreshAt = QDateTime(QDate(2026, 11, 23), QTime(17, 41, 10), Qt::UTC);
    wiki.verifiedAt = QDateTime(QDate(2026, 11, 23), QTime(17, 0, 2), Qt::UTC);
    wiki.authOrigin = QStringLiteral("https://login.example.com");
    wiki.tenants.append(TenantView{QStringLiteral("acme-emea-k3x9q"), QStringLiteral("Acme EMEA"), true, true});
    Status status;
    status.now = QDateTime(QDate(2026, 11, 23), QTime(17, 18), Qt::UTC);
    status.sessions.append(wiki);
    return status;
}

void StatusJsonTest::isAsDesigned()
{
    const QByteArray design = R"({ "version": 1,
      "now": "2026-11-23T17:18:00Z",
      "agent": { "pid": 4711, "keychain": "available", "network": "online", "paused": false, "problem": null,
        "exportSessions": true, "allowUserResources": true, "accounts": 0, "leftInKeychain": 0 },
      "resources": [
        { "id": "wiki", "name": "Wiki", "url": "https://wiki.example.com/", "state": "active", "refreshing": false,
          "reason": "ok", "message": "Signed in.",
          "account": { "name": "kim@example.org", "email": "kim@example.org", "uid": "p7Yd", "tenantId": "acme-emea-k3x9q", "tenantName": "Acme EMEA" },
          "startedAt": "2026-11-23T17:00:00Z", "expiresAt": "2026-11-23T18:00:00Z", "refreshAt": "2026-11-23T17:41:10Z", "verifiedAt": "2026-11-23T17:00:02Z",
          "refresh": "silent", "note": null,
          "tenants": [ { "id": "acme-emea-k3x9q", "name": "Acme EMEA", "signedIn": true, "current": true } ],
          "authOrigin": "https://login.example.com", "removable": false } ] })";
    const QJsonObject expected = QJsonDocument::fromJson(design).object();
    QVERIFY(!expected.isEmpty());
    QCOMPARE(statusJson(example(), 4711), expected);
}

void StatusJsonTest::unknownIsNull()
{
    Status status;
    status.sessions.append(SessionView());
    const QJsonValue json = statusJson(status, 1);
    const QJsonValue session = json[QLatin1String("resources")][0];
    for (const char *key : {"account", "expiresAt", "refreshAt", "verifiedAt"})
        QVERIFY2(session[QLatin1String(key)].isNull(), key);
    QVERIFY(json[QLatin1String("now")].isNull());

    status.sessions.edit(0).account = AccountView();
    const QJsonValue account =
        QJsonValue(statusJson(status, 1))[QLatin1String("resources")][0][QLatin1String("account")];
    for (const char *key : {"name", "email", "uid", "tenantId", "tenantName"})
        QVERIFY2(account[QLatin1String(key)].isNull(), key);
}

void StatusJsonTest::picksOne()
{
    Status status = example();
    status.sessions.append(status.sessions.constFirst());
    status.sessions.edit(status.sessions.size() - 1).id = QStringLiteral("payroll");
    QCOMPARE(statusJson(status, 1)[QLatin1String("resources")].toArray().size(), 2);
    const QJsonArray one = statusJson(status, 1, QStringLiteral("payroll"))[QLatin1String("resources")].toArray();
    QCOMPARE(one.size(), 1);
    QCOMPARE(one.at(0)[QLatin1String("id")].toString(), QStringLiteral("payroll"));
}

void StatusJsonTest::timesAreUtc()
{
    const QDateTime inTokyo(QDate(2026, 11, 24), QTime(3, 0), Qt::OffsetFromUTC, 9 * 3600);
    QCOMPARE(timeJson(inTokyo), QJsonValue(QStringLiteral("2026-11-23T18:00:00Z")));
}

void StatusJsonTest::everyFieldComesBack()
{
    const Status status = full();
    const SessionView &wiki = status.sessions.constFirst();
    const SessionView fresh;
    QVERIFY2(wiki.state != fresh.state && wiki.reason != fresh.reason && wiki.refreshMethod != fresh.refreshMethod
            && !wiki.authOrigin.isEmpty() && wiki.startedAt.isValid() && wiki.verifiedAt.isValid(),
        "a field that is the default proves nothing");
    const auto read = readStatus(statusJson(status, 4711));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence()));
    QCOMPARE(*read, status);
}

void StatusJsonTest::everyWordComesBack()
{
    Status status = example();
    SessionView &wiki = status.sessions.edit(0);
    const auto comesBack = [&status] { return readStatus(statusJson(status, 1)) == status; };
    for (const State state : kAllStates) {
        wiki.state = state;
        QVERIFY2(comesBack(), code(state).latin1());
    }
    for (const Reason reason : kAllReasons) {
        wiki.reason = reason;
        QVERIFY2(comesBack(), code(reason).latin1());
    }
    for (const RefreshMethod method : kAllRefreshMethods) {
        wiki.refreshMethod = method;
        QVERIFY2(comesBack(), code(method).latin1());
    }
    for (const KeychainState state : kAllKeychainStates) {
        status.keychain = state;
        QVERIFY2(comesBack(), code(state).latin1());
    }
    for (const NetworkState state : kAllNetworkStates) {
        status.network = state;
        QVERIFY2(comesBack(), code(state).latin1());
    }
}

void StatusJsonTest::emptyComesBack()
{
    Status status;
    QCOMPARE(readStatus(statusJson(status, 1)), (tl::expected<Status, JsonError>(status)));
    status.sessions.append(SessionView());
    status.sessions.append(SessionView());
    status.sessions.edit(status.sessions.size() - 1).account = AccountView();
    QCOMPARE(readStatus(statusJson(status, 1)), (tl::expected<Status, JsonError>(status)));
}

void StatusJsonTest::laterKeysAreIgnored()
{
    QJsonObject json = statusJson(full(), 1);
    json.insert(QLatin1String("weather"), QStringLiteral("fine"));
    QJsonArray resources = json.value(QLatin1String("resources")).toArray();
    QJsonObject wiki = resources.at(0).toObject();
    wiki.insert(QLatin1String("mood"), 7);
    resources.replace(0, wiki);
    json.insert(QLatin1String("resources"), resources);
    QCOMPARE(readStatus(json), (tl::expected<Status, JsonError>(full())));
}

void StatusJsonTest::anOlderTraySaysNothingOfAccounts()
{
    QJsonObject json = statusJson(full(), 1);
    QJsonObject agent = json.value(QLatin1String("agent")).toObject();
    agent.remove(QLatin1String("accounts"));
    json.insert(QLatin1String("agent"), agent);
    Status expected = full();
    expected.accounts = 0;
    QCOMPARE(readStatus(json), (tl::expected<Status, JsonError>(expected)));
}

void StatusJsonTest::refuses_data()
{
    QTest::addColumn<QString>("place"); // "" is the whole, "agent" and "resource" the objects in it
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *place, const char *key, const QJsonValue &value, const char *problem) {
        QTest::newRow(problem) << QString::fromLatin1(place) << QString::fromLatin1(key) << value
                               << QString::fromUtf8(problem);
    };
    const QJsonValue missing(QJsonValue::Undefined);
    row("", "version", 2, "version: Only version 1 is supported.");
    row("", "now", QStringLiteral("2026-11-23T17:18:00"),
        "now: This must be a time in UTC, such as \"2026-11-23T18:00:00Z\".");
    row("", "agent", missing, "agent: \"agent\" is missing here.");
    row("", "resources", QJsonObject(), "resources: This must be a list in [ ].");
    row("", "resources", QJsonArray{1}, "resources[0]: This must be an object in { }.");
    row("agent", "keychain", QStringLiteral("rusty"), "agent.keychain: Unknown value \"rusty\".");
    row("agent", "network", QStringLiteral("slow"), "agent.network: This must be one of: \"online\", \"offline\".");
    row("agent", "paused", QJsonValue(), "agent.paused: This must be true or false.");
    row("agent", "leftInKeychain", 0.5, "agent.leftInKeychain: This must be a whole number from 0 to 2147483647.");
    row("resource", "state", QStringLiteral("frozen"), "resources[0].state: Unknown value \"frozen\".");
    row("resource", "state", missing, "resources[0].state: \"state\" is missing here.");
    row("resource", "reason", QStringLiteral("mood"), "resources[0].reason: Unknown value \"mood\".");
    row("resource", "refresh", QStringLiteral("magic"),
        "resources[0].refresh: This must be one of: \"silent\", \"web\", \"interactive\".");
    row("resource", "name", QJsonValue(), "resources[0].name: This must be a text in quotation marks.");
    row("resource", "expiresAt", QStringLiteral("soon"),
        "resources[0].expiresAt: This must be a time in UTC, such as \"2026-11-23T18:00:00Z\".");
    row("resource", "account", QStringLiteral("kim"), "resources[0].account: This must be an object in { }.");
    row("resource", "tenants", QJsonArray{QJsonObject()}, "resources[0].tenants[0].id: \"id\" is missing here.");
}

void StatusJsonTest::refuses()
{
    QFETCH(QString, place);
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject json = statusJson(full(), 1);
    const auto put = [&key, &value](QJsonObject object) {
        object.insert(key, value);
        return object;
    };
    if (place.isEmpty())
        json = put(json);
    else if (place == QLatin1String("agent"))
        json.insert(place, put(json.value(place).toObject()));
    else
        json.insert(QLatin1String("resources"), QJsonArray{put(json.value(QLatin1String("resources"))[0].toObject())});
    const auto status = readStatus(json);
    QVERIFY(!status);
    QTEST(status.error().sentence(), "problem");
}

LANYARD_TEST(StatusJsonTest)
#include "status_json_test.moc"
