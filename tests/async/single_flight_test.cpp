#include "async/single_flight.h"

#include "async/event_queue.h"
#include "base/result.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;

namespace {

using Outcome = Result<QString>;

/// A flight that lands when the test says how.
struct Flight {
    EventQueue<Outcome> outcome;
    int begun = 0;
};

QCoro::Task<Outcome> fly(std::shared_ptr<Flight> flight)
{
    ++flight->begun;
    const Outcome outcome = co_await flight->outcome.next();
    co_return outcome;
}

}

class SingleFlightTest : public QObject {
    Q_OBJECT
    const QString m_key = QStringLiteral("wiki");

private Q_SLOTS:
    void theSecondJoinsAndBothGetTheOutcome()
    {
        SingleFlight<Outcome> flights;
        const auto flight = std::make_shared<Flight>();
        const auto begin = [flight] { return fly(flight); };
        auto first = flights.join(m_key, begin);
        auto second = flights.join(m_key, begin);
        QCOMPARE(flight->begun, 1);
        QVERIFY(flights.isInFlight(m_key));
        QCOMPARE(flights.count(), 1);
        const QString text = QString(64, u'x'); // long enough to be gone if it were moved from
        flight->outcome.post(text);
        QCOMPARE(QCoro::waitFor(std::move(first)).value(), text);
        QCOMPARE(QCoro::waitFor(std::move(second)).value(), text);
        QVERIFY(flights.isEmpty());
    }

    void anErrorReachesEverybody()
    {
        SingleFlight<Outcome> flights;
        const auto flight = std::make_shared<Flight>();
        const auto begin = [flight] { return fly(flight); };
        auto first = flights.join(m_key, begin);
        auto second = flights.join(m_key, begin);
        flight->outcome.post(failure(Reason::Clock, QStringLiteral("why")));
        for (auto *task : {&first, &second}) {
            const Outcome outcome = QCoro::waitFor(std::move(*task));
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().reason, Reason::Clock);
            QCOMPARE(outcome.error().detail, QStringLiteral("why"));
        }
    }

    void otherKeysFlyForThemselves()
    {
        SingleFlight<Outcome> flights;
        const auto one = std::make_shared<Flight>();
        const auto other = std::make_shared<Flight>();
        auto first = flights.join(m_key, [one] { return fly(one); });
        auto second = flights.join(QStringLiteral("payroll"), [other] { return fly(other); });
        QCOMPARE(flights.count(), 2);
        other->outcome.post(QStringLiteral("second"));
        QCOMPARE(QCoro::waitFor(std::move(second)).value(), QStringLiteral("second"));
        QVERIFY(flights.isInFlight(m_key));
        one->outcome.post(QStringLiteral("first"));
        QCOMPARE(QCoro::waitFor(std::move(first)).value(), QStringLiteral("first"));
    }

    void afterTheLandingItBeginsAnew()
    {
        SingleFlight<Outcome> flights;
        const auto flight = std::make_shared<Flight>();
        const auto begin = [flight] { return fly(flight); };
        for (const char *text : {"first", "second"}) {
            flight->outcome.post(QString::fromLatin1(text)); // there before anybody waits: lands at once
            QCOMPARE(QCoro::waitFor(flights.join(m_key, begin)).value(), QString::fromLatin1(text));
        }
        QCOMPARE(flight->begun, 2);
    }
};

LANYARD_TEST(SingleFlightTest)
#include "single_flight_test.moc"
