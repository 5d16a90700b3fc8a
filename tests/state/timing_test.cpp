#include "state/timing.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;

class TimingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scalesWithTheLifetime_data()
    {
        QTest::addColumn<int>("lifetime");
        QTest::addColumn<qint64>("reuse");
        QTest::addColumn<qint64>("follow");
        QTest::newRow("an hour: two minutes and one") << 3600 << qint64(120000) << qint64(60000);
        QTest::newRow("a longer life changes nothing") << 7200 << qint64(120000) << qint64(60000);
        QTest::newRow("twenty seconds: a thirtieth and a sixtieth") << 20 << qint64(666) << qint64(333);
    }

    void scalesWithTheLifetime()
    {
        QFETCH(int, lifetime);
        QFETCH(qint64, reuse);
        QFETCH(qint64, follow);
        const Timing timing = Timing::forLifetime(std::chrono::seconds(lifetime));
        QVERIFY(qAbs(timing.tokenReuse.count() - reuse) <= 1);
        QVERIFY(qAbs(timing.followWithin.count() - follow) <= 1);
    }

    void serverTimeIsTheTokensNotTheComputers()
    {
        const QDateTime wall = QDateTime::fromSecsSinceEpoch(1795456610, Qt::UTC);
        ServerTime time;
        QCOMPARE(time.at(5s, wall), wall);
        time.learn(wall.addSecs(600), 10s);
        QCOMPARE(time.at(70s, wall), wall.addSecs(660));
    }
};

LANYARD_TEST(TimingTest)
#include "timing_test.moc"
