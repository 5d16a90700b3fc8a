#include "base/text/duration_text.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;

class DurationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("seconds"); // -1: refused
        const auto row = [](const char *text, int seconds) {
            QTest::newRow(*text ? text : "nothing") << QString::fromUtf8(text) << seconds;
        };
        row("90s", 90);
        row("10m", 600);
        row("1h30m", 5400);
        row("0s", 0);
        row("24h", 86400);
        row("24h1s", -1);
        row("99999h", -1);
        row("999999s", -1);
        row("", -1);
        row("10", -1);
        row("m", -1);
        row("-5m", -1);
        row("5 m", -1);
        row("5m ", -1);
        row("30m1h", -1);
        row("1.5h", -1);
        row("٥m", -1);
    }
    void parses()
    {
        QFETCH(QString, text);
        const auto parsed = parseDuration(text);
        QTEST(parsed ? int(parsed->count()) : -1, "seconds");
    }
};

LANYARD_TEST(DurationTest)
#include "duration_test.moc"
