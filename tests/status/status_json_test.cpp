#include "status/status_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace lanyard;

class TestStatusJson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isAsDesigned();
    void unknownIsNull();
    void picksOne();
    void timesAreUtc();

private:
    static Status example();
};

Status TestStatusJson::example()
{
    SessionView wiki;
    wiki.id = QStringLiteral("wiki");
    wiki.name = QStringLiteral("Wiki");
    wiki.url = QUrl(QStringLiteral("https://wiki.example.com/"));
    wiki.state = State::Active;
    wiki.message = QStringLiteral("Signed in.");
    wiki.account = AccountView{QStringLiteral("kim@example.org"), QStringLiteral("p7Yd"),
        QStringLiteral("acme-emea-k3x9q"), QStringLiteral("Acme EMEA")};
    wiki.startedAt = QDateTime(QDate(2026, 11, 23), QTime(17, 0), Qt::UTC);
    wiki.expiresAt = QDateTime(QDate(2026, 11, 23), QTime(18, 0), Qt::UTC);
    wiki.refreshAt = QDateTime(QDate(2026, 11, 23), QTime(17, 41, 10), Qt::UTC);
    wiki.verifiedAt = QDateTime(QDate(2026, 11, 23), QTime(17, 0, 2), Qt::UTC);
    wiki.tenants.append(TenantView{QStringLiteral("acme-emea-k3x9q"), QStringLiteral("Acme EMEA"), true, true});
    Status status;
    status.now = QDateTime(QDate(2026, 11, 23), QTime(17, 18), Qt::UTC);
    status.sessions.append(wiki);
    return status;
}

void TestStatusJson::isAsDesigned()
{
    const QByteArray design = R"({ "version": 1,
      "now": "2026-11-23T17:18:00Z",
      "agent": { "pid": 4711, "keychain": "available", "network": "online", "paused": false, "problem": null },
      "resources": [
        { "id": "wiki", "name": "Wiki", "url": "https://wiki.example.com/", "state": "active", "refreshing": false,
          "reason": "ok", "message": "Signed in.",
          "account": { "email": "kim@example.org", "uid": "p7Yd", "tenantId": "acme-emea-k3x9q", "tenantName": "Acme EMEA" },
          "startedAt": "2026-11-23T17:00:00Z", "expiresAt": "2026-11-23T18:00:00Z", "refreshAt": "2026-11-23T17:41:10Z", "verifiedAt": "2026-11-23T17:00:02Z",
          "renewal": "silent",
          "tenants": [ { "id": "acme-emea-k3x9q", "name": "Acme EMEA", "signedIn": true, "current": true } ] } ] })";
    const QJsonObject expected = QJsonDocument::fromJson(design).object();
    QVERIFY(!expected.isEmpty());
    QCOMPARE(control::statusJson(example(), 4711), expected);
}

void TestStatusJson::unknownIsNull()
{
    Status status;
    status.sessions.append(SessionView());
    const QJsonValue json = control::statusJson(status, 1);
    const QJsonValue session = json[QLatin1String("resources")][0];
    for (const char *key : {"account", "expiresAt", "refreshAt", "verifiedAt"})
        QVERIFY2(session[QLatin1String(key)].isNull(), key);
    QVERIFY(json[QLatin1String("now")].isNull());

    status.sessions.first().account = AccountView();
    const QJsonValue account =
        QJsonValue(control::statusJson(status, 1))[QLatin1String("resources")][0][QLatin1String("account")];
    for (const char *key : {"email", "uid", "tenantId", "tenantName"})
        QVERIFY2(account[QLatin1String(key)].isNull(), key);
}

void TestStatusJson::picksOne()
{
    Status status = example();
    status.sessions.append(status.sessions.constFirst());
    status.sessions.last().id = QStringLiteral("payroll");
    QCOMPARE(control::statusJson(status, 1)[QLatin1String("resources")].toArray().size(), 2);
    const QJsonArray one =
        control::statusJson(status, 1, QStringLiteral("payroll"))[QLatin1String("resources")].toArray();
    QCOMPARE(one.size(), 1);
    QCOMPARE(one.at(0)[QLatin1String("id")].toString(), QStringLiteral("payroll"));
}

void TestStatusJson::timesAreUtc()
{
    const QDateTime inTokyo(QDate(2026, 11, 24), QTime(3, 0), Qt::OffsetFromUTC, 9 * 3600);
    QCOMPARE(control::timeJson(inTokyo), QJsonValue(QStringLiteral("2026-11-23T18:00:00Z")));
}

QTEST_GUILESS_MAIN(TestStatusJson)
#include "status_json_test.moc"
