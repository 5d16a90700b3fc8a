#include "control/event_log.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;

class EventLogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatIsDifferent_data();
    void tellsWhatIsDifferent();
    void isBounded();
    void keepsNotices();

private:
    static SessionView session()
    {
        SessionView view;
        view.id = QStringLiteral("wiki");
        view.state = State::Active;
        view.expiresAt = QDateTime(QDate(2026, 11, 23), QTime(18, 0), Qt::UTC);
        view.account = AccountView();
        return view;
    }
};

void EventLogTest::tellsWhatIsDifferent_data()
{
    QTest::addColumn<QList<SessionView>>("before");
    QTest::addColumn<QList<SessionView>>("after");
    QTest::addColumn<QStringList>("events");
    using List = QList<SessionView>;
    SessionView revoked = session();
    revoked.state = State::SignInNeeded;
    revoked.reason = Reason::Revoked;
    SessionView refreshed = session();
    refreshed.expiresAt = refreshed.expiresAt.addSecs(1800);
    SessionView switched = refreshed;
    switched.account->tenantId = QStringLiteral("other");
    SessionView refreshing = session();
    refreshing.refreshing = true;
    SessionView failing = session();
    failing.reason = Reason::Offline;

    QTest::newRow("nothing") << List{session()} << List{session()} << QStringList();
    QTest::newRow("refreshing is no event") << List{session()} << List{refreshing} << QStringList();
    QTest::newRow("added") << List() << List{session()} << QStringList{QStringLiteral("added")};
    QTest::newRow("removed") << List{session()} << List() << QStringList{QStringLiteral("removed")};
    QTest::newRow("refreshed") << List{session()} << List{refreshed} << QStringList{QStringLiteral("refreshed")};
    QTest::newRow("switched") << List{session()} << List{switched} << QStringList{QStringLiteral("tenant")};
    QTest::newRow("revoked") << List{session()} << List{revoked} << QStringList{QStringLiteral("state")};
    QTest::newRow("active, but the network went")
        << List{session()} << List{failing} << QStringList{QStringLiteral("state")};
}

void EventLogTest::tellsWhatIsDifferent()
{
    QFETCH(QList<SessionView>, before);
    QFETCH(QList<SessionView>, after);
    Status old;
    old.sessions = before;
    Status now;
    now.sessions = after;
    QStringList events;
    for (const QJsonObject &event : control::EventLog().add(differences(old, now)))
        events.append(event.value(QLatin1String("what")).toString());
    QTEST(events, "events");
}

void EventLogTest::isBounded()
{
    Status status;
    status.sessions.append(session());
    control::EventLog log;
    for (int i = 0; i < 1000; ++i) {
        const Status before = status;
        status.sessions.edit(0).expiresAt = status.sessions.first().expiresAt.addSecs(1);
        QCOMPARE(log.add(differences(before, status)).size(), 1);
    }
    QCOMPARE(log.recent().size(), 200);
    QCOMPARE(
        log.recent().constLast().value(QLatin1String("expiresAt")).toString(), QStringLiteral("2026-11-23T18:16:40Z"));
}

void EventLogTest::keepsNotices()
{
    control::EventLog log;
    log.add(Notice{Notice::Kind::SignInNeeded, {QStringLiteral("wiki")}, QStringLiteral("Sign in.")}, QDateTime());
    QCOMPARE(log.recent().size(), 1);
    QCOMPARE(log.recent().constFirst().value(QLatin1String("kind")).toString(), QStringLiteral("sign-in-needed"));
}

LANYARD_TEST(EventLogTest)
#include "event_log_test.moc"
