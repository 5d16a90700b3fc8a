#include "base/text/duration_text.h"
#include "status/overview.h"
#include "support/sample_status.h"
#include "support/test_topic.h"

#include <QLocale>
#include <QTest>

using namespace lanyard;

class OverviewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void durations_data();
    void durations();
    void pastAndFuture();
    void attentionOf_data();
    void attentionOf();
    void everyReasonHasWords();
    void beside_data();
    void beside();
    void aLongTenantLeavesRoomForTheTime();
    void summary_data();
    void summary();
    void namesOfTheOtherDirectionAreIsolated();
    void noTenantIsCutInACharacter();
    void sortsByAttentionThenName();
    void sortsNumbersAsPeopleDo();
};

void OverviewTest::durations_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("past") << qint64(-1) << QStringLiteral("expired");
    QTest::newRow("right now") << qint64(0) << QStringLiteral("expired");
    QTest::newRow("a moment") << qint64(1) << QStringLiteral("less than a minute left");
    QTest::newRow("just under a minute") << qint64(59'999) << QStringLiteral("less than a minute left");
    QTest::newRow("a minute") << qint64(60'000) << QStringLiteral("1 min left");
    QTest::newRow("rounded down") << qint64(42 * 60'000 + 59'999) << QStringLiteral("42 min left");
    QTest::newRow("just under an hour") << qint64(3'599'999) << QStringLiteral("59 min left");
    QTest::newRow("an hour") << qint64(3'600'000) << QStringLiteral("1 h 0 min left");
    QTest::newRow("more than a day") << qint64(26 * 3'600'000 + 5 * 60'000) << QStringLiteral("26 h 5 min left");
}

void OverviewTest::durations()
{
    QFETCH(qint64, milliseconds);
    QTEST(DurationText::left(testNow(), testNow().addMSecs(milliseconds)), "text");
}

void OverviewTest::pastAndFuture()
{
    const QDateTime now = testNow();
    QCOMPARE(DurationText::left(now, {}), QString());
    QCOMPARE(DurationText::until(now, {}), QString());
    QCOMPARE(DurationText::ago(now, {}), QString());
    QCOMPARE(DurationText::until(now, now.addSecs(23 * 60)), QStringLiteral("in 23 min"));
    QCOMPARE(DurationText::until(now, now.addSecs(5)), QStringLiteral("in less than a minute"));
    QCOMPARE(DurationText::until(now, now.addSecs(-5)), QStringLiteral("now"));
    QCOMPARE(DurationText::ago(now, now.addSecs(-18 * 60)), QStringLiteral("18 min ago"));
    QCOMPARE(DurationText::ago(now, now.addSecs(5)), QStringLiteral("just now"));
    // The same moment in another zone is the same moment.
    QCOMPARE(DurationText::left(now, now.addSecs(120).toOffsetFromUtc(7200)), QStringLiteral("2 min left"));
}

void OverviewTest::attentionOf_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<RefreshMethod>("method");
    QTest::addColumn<Attention>("expected");
    const auto row = [](const char *name, State state, Reason reason, RefreshMethod method, Attention expected) {
        QTest::newRow(name) << state << reason << method << expected;
    };
    row("works", State::Active, Reason::Ok, RefreshMethod::Silent, Attention::None);
    row("works, refresh delayed", State::Active, Reason::IapUnavailable, RefreshMethod::Silent, Attention::None);
    row("works, but not for long", State::Active, Reason::Revoked, RefreshMethod::Silent, Attention::SignIn);
    row("works, but denied from now on", State::Active, Reason::AccessDenied, RefreshMethod::Silent,
        Attention::Problem);
    row("over, refreshed in a moment", State::Expired, Reason::Ok, RefreshMethod::Silent, Attention::Waiting);
    row("over, only the user can", State::Expired, Reason::Ok, RefreshMethod::Interactive, Attention::SignIn);
    row("over and revoked", State::Expired, Reason::Revoked, RefreshMethod::Silent, Attention::SignIn);
    row("offline", State::Waiting, Reason::Offline, RefreshMethod::Silent, Attention::Waiting);
    row("never signed in", State::SignInNeeded, Reason::Ok, RefreshMethod::Silent, Attention::SignIn);
    row("signed out by the user", State::SignedOut, Reason::Ok, RefreshMethod::Silent, Attention::SignedOut);
    row("signed out after a revocation", State::SignedOut, Reason::Revoked, RefreshMethod::Silent,
        Attention::SignedOut);
    row("misconfigured", State::Error, Reason::Configuration, RefreshMethod::Silent, Attention::Problem);
}

void OverviewTest::attentionOf()
{
    QFETCH(State, state);
    QFETCH(Reason, reason);
    SessionView session = sessionIn(QStringLiteral("wiki"), QStringLiteral("Wiki"), state, reason);
    QFETCH(RefreshMethod, method);
    session.refreshMethod = method;
    QTEST(attention(session), "expected");
}

void OverviewTest::everyReasonHasWords()
{
    for (const Reason reason : kAllReasons) {
        const QString brief = ReasonText::brief(reason);
        QCOMPARE(brief.isEmpty(), reason == Reason::Ok);
        QVERIFY2(brief.size() <= 30, qPrintable(brief));
        QVERIFY2(!brief.endsWith(u'.'), qPrintable(brief));
    }
}

void OverviewTest::beside_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<bool>("refreshing");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, State state, Reason reason, bool refreshing, const QString &text) {
        QTest::newRow(name) << state << reason << refreshing << text;
    };
    row("works", State::Active, Reason::Ok, false, QStringLiteral("Acme EMEA, 42 min left"));
    row("is being refreshed", State::Active, Reason::Ok, true, QStringLiteral("Acme EMEA, 42 min left, refreshing"));
    row("works offline", State::Active, Reason::Offline, false, QStringLiteral("Acme EMEA, 42 min left, offline"));
    row("works until its end", State::Active, Reason::Revoked, false,
        QStringLiteral("Sign in again: password changed, 42 min left"));
    row("revoked", State::SignInNeeded, Reason::Revoked, false, QStringLiteral("Sign in again: password changed"));
    row("first time", State::SignInNeeded, Reason::InteractiveRequired, false, QStringLiteral("Sign-in needed"));
    row("waits", State::Waiting, Reason::KeychainLocked, false, QStringLiteral("Waiting: keychain locked"));
    row("denied", State::Error, Reason::AccessDenied, false, QStringLiteral("Problem: access denied"));
    row("signed out", State::SignedOut, Reason::Ok, false, QStringLiteral("Signed out"));
    row("never seen", State::SignedOut, Reason::Offline, false, QStringLiteral("Signed out: offline"));
}

void OverviewTest::beside()
{
    QFETCH(State, state);
    QFETCH(Reason, reason);
    QFETCH(bool, refreshing);
    SessionView session = sessionIn(QStringLiteral("wiki"), QStringLiteral("Wiki"), state, reason);
    session.refreshing = refreshing;
    QTEST(OverviewText::beside(session, testNow()), "text");
}

void OverviewTest::aLongTenantLeavesRoomForTheTime()
{
    SessionView session = activeSession(QStringLiteral("wiki"), QStringLiteral("Wiki"));
    session.account->tenantName = QString(200, u'x');
    QVERIFY(OverviewText::beside(session, testNow()).size() < 60);
    QVERIFY(OverviewText::beside(session, testNow()).endsWith(QLatin1String("42 min left")));
}

void OverviewTest::summary_data()
{
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("text");
    const auto wiki = activeSession(QStringLiteral("wiki"), QStringLiteral("Wiki"));
    const auto revoked = sessionIn(QStringLiteral("a"), QStringLiteral("A"), State::SignInNeeded, Reason::Revoked);
    const auto waiting = sessionIn(QStringLiteral("b"), QStringLiteral("B"), State::Waiting, Reason::Offline);
    const auto denied = sessionIn(QStringLiteral("c"), QStringLiteral("C"), State::Error, Reason::AccessDenied);
    const auto out = sessionIn(QStringLiteral("d"), QStringLiteral("D"), State::SignedOut, Reason::Ok);
    QTest::newRow("nothing yet") << statusOf({}) << QStringLiteral("No resources yet");
    QTest::newRow("one") << statusOf({wiki}) << QStringLiteral("Wiki: Active");
    QTest::newRow("one that needs you") << statusOf({revoked}) << QStringLiteral("A: Sign in again: password changed");
    QTest::newRow("three") << sampleStatus(QStringLiteral("three")) << QStringLiteral("All 3 sessions are active");
    QTest::newRow("one needs you") << statusOf({wiki, revoked, waiting})
                                   << QStringLiteral("1 of 3 sessions needs you to sign in");
    QTest::newRow("two need you") << statusOf({revoked, revoked, denied})
                                  << QStringLiteral("2 of 3 sessions need you to sign in");
    QTest::newRow("one denied") << statusOf({wiki, denied}) << QStringLiteral("1 of 2 sessions has a problem");
    QTest::newRow("one signed out") << statusOf({wiki, out}) << QStringLiteral("1 of 2 sessions is active");
    QTest::newRow("all signed out") << statusOf({out, out}) << QStringLiteral("You are signed out");
    QTest::newRow("offline") << sampleStatus(QStringLiteral("offline"))
                             << QStringLiteral("Offline: 1 of 2 sessions still works");
    Status locked = statusOf({wiki, waiting});
    locked.keychain = KeychainState::Locked;
    QTest::newRow("keychain locked") << locked << QStringLiteral("Your keychain is locked: unlock it to continue");
    locked.keychain = KeychainState::NoKeyring;
    QTest::newRow("no keyring") << locked << QStringLiteral("There is no default keyring: create one to continue");
    Status bad = statusOf({wiki, revoked});
    bad.problem = QStringLiteral("The policy is wrong.");
    QTest::newRow("policy problem") << bad << bad.problem;
}

void OverviewTest::summary()
{
    QFETCH(Status, status);
    QTEST(OverviewText::summary(status), "text");
}

void OverviewTest::namesOfTheOtherDirectionAreIsolated()
{
    Status status = statusOf({activeSession(QStringLiteral("wiki"), QString::fromUtf8("ويكي"))});
    QCOMPARE(OverviewText::summary(status), QString::fromUtf8("\u2068ويكي\u2069: Active"));
    status.paused = true;
    QCOMPARE(OverviewText::summary(status),
        QString::fromUtf8("\u2068ويكي\u2069: Active, refresh paused on a metered connection"));
}

void OverviewTest::noTenantIsCutInACharacter()
{
    SessionView session = activeSession(QStringLiteral("wiki"), QStringLiteral("Wiki"));
    session.account->tenantName = QString(30, u'x') + QString::fromUtf8("\U0001F600") + QString(30, u'x');
    const QString beside = OverviewText::beside(session, testNow());
    QVERIFY2(beside.startsWith(QString(30, u'x') + QString::fromUtf8("\u2026, ")), qPrintable(beside));
}

void OverviewTest::sortsByAttentionThenName()
{
    QStringList names;
    for (const SessionView &session : sortedByAttention(sampleStatus(QStringLiteral("mixed")).sessions))
        names << session.name;
    const QStringList expected{QStringLiteral("Payroll"), QStringLiteral("CRM"), QStringLiteral("Build farm"),
        QStringLiteral("Reports"), QStringLiteral("Wiki"), QStringLiteral("Travel")};
    QCOMPARE(names, expected);
}

void OverviewTest::sortsNumbersAsPeopleDo()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English));
    QList<SessionView> sessions;
    for (const char *name : {"Farm 10", "farm 2", "Äpfel", "Farm 1", "Zoo"})
        sessions << activeSession(QString::fromUtf8(name), QString::fromUtf8(name));
    QStringList names;
    for (const SessionView &session : sortedByAttention(sessions))
        names << session.name;
    QLocale::setDefault(before);
    QCOMPARE(names.join(u' '), QString::fromUtf8("Äpfel Farm 1 farm 2 Farm 10 Zoo"));
}

LANYARD_TEST(OverviewTest)
#include "overview_test.moc"
