// A simulated year: the short form by default, the whole one when LANYARD_DAYS says so.

#include "simulation/year/year.h"
#include "support/test_topic.h"

#include <QElapsedTimer>
#include <QHashSeed>
#include <QLoggingCategory>
#include <QTest>
#include <cstdio>

using namespace lanyard;

class YearTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("lanyard.*=false"));
        QHashSeed::setDeterministicGlobalSeed();
    }

    void nothingIsLostAndNobodyIsAskedInVain()
    {
        const int days = qEnvironmentVariable("LANYARD_DAYS", QStringLiteral("3")).toInt();
        const quint64 seed = qEnvironmentVariable("LANYARD_SEED", QStringLiteral("2026")).toULongLong();
        QElapsedTimer watch;
        watch.start();
        Year year(seed);
        const YearReport report = year.live(days);
        std::printf("%sseed %llu, took %.1f s\n", qPrintable(report.text()), static_cast<unsigned long long>(seed),
            double(watch.elapsed()) / 1000);
        std::fflush(stdout);
        const QStringList wrong = report.violations();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
        QVERIFY(report.happened.value(QStringLiteral("refreshes")) > 100 * days);
        QVERIFY(report.happened.value(QStringLiteral("challenges met in a window")) > days);
        QVERIFY(report.happened.value(QStringLiteral("challenges that nothing ends")) > 0);
    }
};

LANYARD_TEST(YearTest)
#include "year_test.moc"
