// What `lanyard events` and sign-outs say over the socket, there and back.

#include "status/change_text.h"
#include "status/event_json.h"
#include "status/sign_out_json.h"
#include "support/sample_status.h"
#include "support/test_topic.h"

#include <QJsonArray>
#include <QTest>

using namespace lanyard;

class EventJsonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void changesComeBack();
    void noticesComeBack();
    void refuses_data();
    void refuses();
    void saysWhatChanged_data();
    void saysWhatChanged();
    void signOutsComeBack();
    void signOutsAreReadStrictly();

private:
    static SessionChange change();
};

/// Every field that an event carries differs from its default.
SessionChange EventJsonTest::change()
{
    SessionChange change;
    change.at = testNow();
    change.kind = SessionChange::Kind::Refreshed;
    change.after.id = QStringLiteral("wiki");
    change.after.name = QStringLiteral("Wiki");
    change.after.state = State::Active;
    change.after.reason = Reason::Offline;
    change.after.message = QStringLiteral("Why.");
    change.after.expiresAt = testNow().addSecs(60);
    change.after.refreshMethod = RefreshMethod::Web;
    return change;
}

void EventJsonTest::changesComeBack()
{
    SessionChange sent = change();
    for (const SessionChange::Kind kind : SessionChange::kAllKinds) {
        sent.kind = kind;
        const auto event = readEvent(eventJson(sent));
        QVERIFY2(event, qPrintable(event ? QString() : event.error().sentence()));
        QCOMPARE(event->at, sent.at);
        QCOMPARE(std::get<SessionChange>(event->what), sent);
    }
}

void EventJsonTest::noticesComeBack()
{
    for (const Notice::Kind kind : Notice::kAllKinds) {
        const Notice sent{kind, {QStringLiteral("wiki"), QStringLiteral("crm")}, QStringLiteral("Sign in.")};
        const auto event = readEvent(eventJson(sent, testNow()));
        QVERIFY2(event, qPrintable(event ? QString() : event.error().sentence()));
        QCOMPARE(event->at, testNow());
        const auto &notice = std::get<Notice>(event->what);
        QCOMPARE(notice.kind, kind);
        QCOMPARE(notice.resources, sent.resources);
        QCOMPARE(notice.text, sent.text);
    }
}

void EventJsonTest::refuses_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *key, const char *value, const char *problem) {
        QTest::newRow(problem) << QString::fromLatin1(key) << QString::fromLatin1(value) << QString::fromUtf8(problem);
    };
    row("what", "stolen", "what: Unknown value \"stolen\".");
    row("what", "notice", "kind: \"kind\" is missing here.");
    row("state", "frozen", "state: Unknown value \"frozen\".");
    row("time", "noon", "time: This must be a time in UTC, such as \"2026-11-23T18:00:00Z\".");
}

void EventJsonTest::refuses()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QJsonObject json = eventJson(change());
    json.insert(key, value);
    const auto event = readEvent(json);
    QVERIFY(!event);
    QTEST(event.error().sentence(), "problem");
}

void EventJsonTest::saysWhatChanged_data()
{
    QTest::addColumn<SessionChange::Kind>("kind");
    QTest::addColumn<QString>("text");
    QTest::newRow("added") << SessionChange::Kind::Added << QStringLiteral("Added");
    QTest::newRow("removed") << SessionChange::Kind::Removed << QStringLiteral("Removed");
    QTest::newRow("tenant") << SessionChange::Kind::Tenant << QStringLiteral("Tenant switched");
    QTest::newRow("state") << SessionChange::Kind::State << QStringLiteral("Active, offline");
    QTest::newRow("refreshed") << SessionChange::Kind::Refreshed << QStringLiteral("Refreshed");
}

void EventJsonTest::saysWhatChanged()
{
    SessionChange said = change();
    QFETCH(SessionChange::Kind, kind);
    said.kind = kind;
    QTEST(ChangeText::of(said), "text");
}

void EventJsonTest::signOutsComeBack()
{
    SignOutReport report;
    QCOMPARE(readSignOut(signOutJson(report)), (tl::expected<SignOutReport, JsonError>(report)));
    report.signedOut = QStringList{QStringLiteral("Wiki"), QStringLiteral("CRM")};
    report.stillActive = QStringList{QStringLiteral("Payroll")};
    report.copiesUntil = testNow();
    report.serverTold = false;
    report.leftInKeychain = QStringList{QStringLiteral("kim@example.org")};
    QCOMPARE(readSignOut(signOutJson(report)), (tl::expected<SignOutReport, JsonError>(report)));
}

void EventJsonTest::signOutsAreReadStrictly()
{
    QJsonObject json = signOutJson({});
    json.insert(QLatin1String("stillActive"), QJsonArray{1});
    QCOMPARE(readSignOut(json).error().path, QStringLiteral("stillActive[0]"));
    json = signOutJson({});
    json.remove(QLatin1String("serverTold"));
    QCOMPARE(readSignOut(json).error().path, QStringLiteral("serverTold"));
}

LANYARD_TEST(EventJsonTest)
#include "event_json_test.moc"
