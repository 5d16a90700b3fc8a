#include "base/backoff.h"
#include "support/test_topic.h"

#include <QTest>
#include <limits>

using namespace lanyard;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// app/README.md#state: 30 s doubling to 16 min, never past half the remaining life (30 s at least), Retry-After up to
/// an hour.
class BackoffTest : public QObject {
    Q_OBJECT
    static constexpr qint64 kNone = -1;

private Q_SLOTS:
    void waits_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<qint64>("remaining"); // seconds
        QTest::addColumn<qint64>("retryAfter"); // seconds
        QTest::addColumn<double>("random");
        QTest::addColumn<qint64>("expected"); // milliseconds
        constexpr qint64 kForever = std::numeric_limits<qint64>::max();

        QTest::newRow("the first failure waits 30 s") << 1 << kNone << kNone << 0.0 << qint64(30'000);
        QTest::newRow("the second doubles") << 2 << kNone << kNone << 0.0 << qint64(60'000);
        QTest::newRow("the fifth is 8 min") << 5 << kNone << kNone << 0.0 << qint64(480'000);
        QTest::newRow("the sixth reaches 16 min") << 6 << kNone << kNone << 0.0 << qint64(960'000);
        QTest::newRow("the seventh stays there") << 7 << kNone << kNone << 0.0 << qint64(960'000);
        QTest::newRow("a year of failures stays there") << 1'000'000 << kNone << kNone << 0.0 << qint64(960'000);
        QTest::newRow("the most failures there can be")
            << std::numeric_limits<int>::max() << kNone << kNone << 0.0 << qint64(960'000);
        QTest::newRow("no failure counts as one") << 0 << kNone << kNone << 0.0 << qint64(30'000);
        QTest::newRow("nonsense counts as one")
            << std::numeric_limits<int>::min() << kNone << kNone << 0.0 << qint64(30'000);

        QTest::newRow("full jitter adds a quarter") << 1 << kNone << kNone << 1.0 << qint64(37'500);
        QTest::newRow("half jitter an eighth") << 2 << kNone << kNone << 0.5 << qint64(67'500);
        QTest::newRow("jitter never leads past 16 min") << 6 << kNone << kNone << 1.0 << qint64(960'000);
        QTest::newRow("nor past half the remaining life") << 5 << qint64(1000) << kNone << 1.0 << qint64(500'000);
        QTest::newRow("nor below 30 s at a life's end") << 3 << qint64(10) << kNone << 1.0 << qint64(30'000);

        QTest::newRow("half the remaining life bounds it") << 6 << qint64(600) << kNone << 0.0 << qint64(300'000);
        QTest::newRow("a long life does not stretch it") << 1 << qint64(3600) << kNone << 0.0 << qint64(30'000);
        QTest::newRow("but 30 s at least") << 6 << qint64(20) << kNone << 0.0 << qint64(30'000);
        QTest::newRow("a session over is no bound below 30 s") << 6 << qint64(-500) << kNone << 0.0 << qint64(30'000);

        QTest::newRow("Retry-After lengthens") << 1 << kNone << qint64(120) << 0.0 << qint64(120'000);
        QTest::newRow("Retry-After is spread, never undercut") << 1 << kNone << qint64(120) << 1.0 << qint64(150'000);
        QTest::newRow("Retry-After does not shorten") << 6 << kNone << qint64(1) << 0.0 << qint64(960'000);
        QTest::newRow("Retry-After beats half the life") << 1 << qint64(100) << qint64(90) << 0.0 << qint64(90'000);
        QTest::newRow("Retry-After of a day is an hour") << 1 << kNone << qint64(86'400) << 0.0 << qint64(3'600'000);
        QTest::newRow("Retry-After for ever is an hour") << 1 << kNone << kForever << 0.0 << qint64(3'600'000);
    }

    void waits()
    {
        QFETCH(int, failures);
        QFETCH(qint64, remaining);
        QFETCH(qint64, retryAfter);
        QFETCH(double, random);
        QFETCH(qint64, expected);
        std::optional<milliseconds> life;
        if (remaining != kNone)
            life = std::chrono::seconds(remaining);
        std::optional<std::chrono::seconds> asked;
        if (retryAfter != kNone)
            asked = std::chrono::seconds(retryAfter);
        QCOMPARE(qint64(backoff({}, failures, life, asked, random).count()), expected);
    }

    void everyDrawStaysInItsBounds()
    {
        for (int failures = 1; failures < 40; ++failures) {
            const milliseconds least = backoff({}, failures, std::nullopt, std::nullopt, 0.0);
            for (double random = 0; random < 1; random += 0.0625) {
                const milliseconds wait = backoff({}, failures, std::nullopt, std::nullopt, random);
                QVERIFY(wait >= least && wait <= least * 5 / 4 && wait >= 30s && wait <= 16min);
            }
        }
    }

    void ofAPolicyWithLongWaits()
    {
        BackoffPolicy policy;
        policy.first = 24h;
        policy.longest = 24h * 365;
        QCOMPARE(backoff(policy, 100, std::nullopt, std::nullopt, 0.0), milliseconds(24h * 365));
    }
};

LANYARD_PLAIN_TEST(BackoffTest)
#include "backoff_test.moc"
