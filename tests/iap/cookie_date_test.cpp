#include "iap/cookie_date.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;

/// RFC 6265, section 5.1.1.
class CookieDateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAsBrowsersDo_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isDate"); // 23 November 2026, 18:30 UTC
        const auto row = [](const char *name, const char *text, bool isDate = true) {
            QTest::newRow(name) << QByteArray(text) << isDate;
        };
        row("RFC 1123", "Mon, 23 Nov 2026 18:30:00 GMT");
        row("with hyphens", "Mon, 23-Nov-2026 18:30:00 GMT");
        row("two digits of the year", "Monday, 23-Nov-26 18:30:00 GMT");
        row("as C's asctime writes it", "Mon Nov 23 18:30:00 2026");
        row("an offset does not count", "Mon, 23 Nov 2026 18:30:00 +0200");
        row("an offset behind GMT", "Mon Nov 23 2026 18:30:00 GMT+0100 (CET)");
        row("a zone does not count", "Mon, 23 Nov 2026 18:30:00 PST");
        row("no zone", "23 Nov 2026 18:30:00");
        row("the month in full", "23 november 2026 18:30:00 UTC");
        row("the time first", "18:30:00 23 Nov 2026");
        row("no time", "Mon, 23 Nov 2026", false);
        row("no day", "Nov 2026 18:30:00", false);
        row("numbers only", "2026-11-23T18:30:00Z", false);
        row("a day that no month has", "Mon, 31 Nov 2026 18:30:00 GMT", false);
        row("an hour that no day has", "Mon, 23 Nov 2026 25:30:00 GMT", false);
        row("before all calendars", "Mon, 23 Nov 1600 18:30:00 GMT", false);
        row("minutes only", "Mon, 23 Nov 2026 18:30 GMT", false);
        row("a word", "Session", false);
        row("nothing", "", false);
    }
    void readsAsBrowsersDo()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isDate);
        const QDateTime date = cookieDate(text);
        QCOMPARE(date.isValid(), isDate);
        if (isDate)
            QCOMPARE(date.toString(Qt::ISODate), QStringLiteral("2026-11-23T18:30:00Z"));
    }

    void years_data()
    {
        QTest::addColumn<QByteArray>("year");
        QTest::addColumn<int>("expected");
        QTest::newRow("70") << QByteArray("70") << 1970;
        QTest::newRow("69") << QByteArray("69") << 2069;
        QTest::newRow("00") << QByteArray("00") << 2000;
        QTest::newRow("9999") << QByteArray("9999") << 9999;
    }
    void years()
    {
        QFETCH(QByteArray, year);
        QFETCH(int, expected);
        QCOMPARE(cookieDate("Thu, 01 Jan " + year + " 00:00:00 GMT").date().year(), expected);
    }
};

LANYARD_PLAIN_TEST(CookieDateTest)
#include "cookie_date_test.moc"
