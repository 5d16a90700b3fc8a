// Every race in every order, up to a bound on steps that come late: the short form by default, the long one when
// LANYARD_LATE_STEPS says so. One row for each race; each prints how many orders it tried.

#include "simulation/races.h"
#include "support/test_topic.h"

#include <QLoggingCategory>
#include <QTest>

using namespace lanyard;

class RacesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("lanyard.*=false")); }

    void theEnumerationIsExhaustive()
    {
        // Three steps of which any may come next: six orders, each once; with one late step at most, fewer.
        const auto count = [](int late) {
            Orders orders(late, 1000);
            QSet<QList<qsizetype>> seen;
            do {
                const qsizetype first = orders.choose({0, 1, 2});
                const qsizetype second = orders.choose({0, 1});
                seen.insert({first, second});
            } while (orders.next());
            return orders.isComplete() && seen.size() == orders.tried() ? orders.tried() : -1;
        };
        QCOMPARE(count(Orders::kUnbounded), 6);
        QCOMPARE(count(1), 3);
        QCOMPARE(count(0), 1);
    }

    void theRulesHoldInEveryOrder_data()
    {
        QTest::addColumn<int>("index");
        for (qsizetype i = 0; i < allRaces().size(); ++i)
            QTest::newRow(qPrintable(allRaces()[i].name)) << int(i);
    }

    void theRulesHoldInEveryOrder()
    {
        QFETCH(int, index);
        const Race &race = allRaces()[index];
        const int late = qEnvironmentVariable("LANYARD_LATE_STEPS", QStringLiteral("1")).toInt();
        const int most = qEnvironmentVariable("LANYARD_MOST_ORDERS", QStringLiteral("40")).toInt();
        Orders orders(late, most);
        do {
            RaceRun run(race, orders);
            const QStringList wrong = run.play();
            QVERIFY2(wrong.isEmpty(),
                qPrintable(QStringLiteral("order %1:\n  %2\nbreaks:\n  %3")
                               .arg(QString::number(orders.tried() + 1), run.trace().join(QStringLiteral("\n  ")),
                                   wrong.join(QStringLiteral("\n  ")))));
        } while (orders.next());
        qInfo("%5d orders, %s with at most %d late steps: %s", orders.tried(), orders.isComplete() ? "all" : "not all",
            late, qPrintable(race.name));
    }
};

LANYARD_TEST(RacesTest)
#include "races_test.moc"
