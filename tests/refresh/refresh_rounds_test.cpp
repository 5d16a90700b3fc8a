#include "refresh/refresh_rounds.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime kNine(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);

Now after(std::chrono::milliseconds later)
{
    return {kNine.addMSecs(later.count()), 100h + later};
}

LiveSession sessionFrom(std::chrono::milliseconds later, const QString &tenant = u"emea"_s)
{
    LiveSession session;
    session.account = {u"https://login.example.net"_s, u"AIza"_s, tenant};
    session.startedAt = kNine.addMSecs(later.count());
    session.verifiedAt = session.startedAt;
    session.expiresAt = session.startedAt.addSecs(3600);
    return session;
}

/// Draws nothing but the earliest: a usual refresh comes after 36 minutes, a first one after three.
double earliest()
{
    return 0;
}

}

class RefreshRoundsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstOrUsual_data()
    {
        QTest::addColumn<int>("late"); ///< seconds after the plan
        QTest::addColumn<bool>("isUsual");
        QTest::newRow("when it was planned") << 0 << true;
        QTest::newRow("after a failure or two") << 120 << true;
        QTest::newRow("after an outage") << 121 << false;
        QTest::newRow("after lunch") << 3600 << false;
        QTest::newRow("because somebody asked") << -121 << false;
    }

    void firstOrUsual()
    {
        QFETCH(int, late);
        QFETCH(bool, isUsual);
        RefreshRounds rounds;
        QCOMPARE(rounds.next(u"portal"_s, sessionFrom(0s), after(0s), earliest), 100h + 3min);
        const auto then = 3min + std::chrono::seconds(late);
        const BootTime next = rounds.next(u"portal"_s, sessionFrom(then), after(then), earliest);
        QCOMPARE(next - 100h - then, isUsual ? BootTime(36min) : BootTime(3min));
    }

    void oneTokenIsOneRound()
    {
        RefreshRounds rounds;
        double draws = 0.5;
        const Draw draw = [&draws] { return std::exchange(draws, 0.0); };
        const BootTime leader = rounds.next(u"portal"_s, sessionFrom(0s), after(0s), draw);
        QVERIFY(leader > 100h + 10min);
        QCOMPARE(rounds.next(u"wiki"_s, sessionFrom(0s), after(20s), earliest), leader);
        QCOMPARE(rounds.next(u"other"_s, sessionFrom(0s, u"apac"_s), after(20s), earliest), 100h + 3min);
    }

    void whoComesLaterJoinsItsAccount_data()
    {
        QTest::addColumn<int>(
            "later"); ///< minutes after the account's first session, which is planned after some twenty
        QTest::addColumn<bool>("joins");
        QTest::newRow("soon after") << 1 << true;
        QTest::newRow("long before") << 15 << true;
        QTest::newRow("too late: it would have just that token") << 18 << false;
        QTest::newRow("when that is over") << 25 << false;
    }

    void whoComesLaterJoinsItsAccount()
    {
        QFETCH(int, later);
        QFETCH(bool, joins);
        RefreshRounds rounds;
        double draws = 0.46;
        const Draw draw = [&draws] { return std::exchange(draws, 0.0); };
        const auto then = std::chrono::minutes(later);
        const BootTime leader = rounds.next(u"portal"_s, sessionFrom(0s), after(0s), draw);
        QVERIFY(leader > 100h + 20min && leader < 100h + 21min);
        const BootTime next = rounds.next(u"wiki"_s, sessionFrom(then), after(then), earliest);
        QVERIFY(qAbs((next - (joins ? leader : 100h + then + 3min)).count()) <= 1);
    }

    void shortSessionsAreOnTimeToTheSecond()
    {
        RefreshRounds rounds;
        LiveSession session = sessionFrom(0s);
        session.expiresAt = session.startedAt.addSecs(60);
        rounds.next(u"portal"_s, session, after(0s), earliest); // planned after three seconds
        for (const auto start : {5s, 44s}) { // on time, then eight seconds late
            session.startedAt = kNine.addSecs(start.count());
            session.expiresAt = session.startedAt.addSecs(60);
            const BootTime next = rounds.next(u"portal"_s, session, after(start), earliest);
            QCOMPARE(next - 100h - start, start == 5s ? BootTime(36s) : BootTime(3s));
        }
    }
};

LANYARD_TEST(RefreshRoundsTest)
#include "refresh_rounds_test.moc"
