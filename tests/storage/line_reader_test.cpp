#include "storage/line_reader.h"
#include "support/test_topic.h"

#include <QTest>

using lanyard::LineReader;

class LineReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cuts_data()
    {
        QTest::addColumn<QByteArrayList>("pieces");
        QTest::addColumn<QByteArrayList>("lines");
        QTest::newRow("one line") << QByteArrayList{"abc\n"} << QByteArrayList{"abc"};
        QTest::newRow("two at once, the third half") << QByteArrayList{"a\nb\nc"} << QByteArrayList{"a", "b"};
        QTest::newRow("byte by byte") << QByteArrayList{"a", "b", "\n", "c", "\n"} << QByteArrayList{"ab", "c"};
        QTest::newRow("empty lines are lines") << QByteArrayList{"\n\n"} << QByteArrayList{"", ""};
        QTest::newRow("exactly as long as allowed") << QByteArrayList{"12345", "678\n"} << QByteArrayList{"12345678"};
    }
    void cuts()
    {
        QFETCH(QByteArrayList, pieces);
        LineReader reader(8);
        QByteArrayList lines;
        for (const QByteArray &piece : pieces)
            lines += reader.feed(piece).value();
        QTEST(lines, "lines");
    }

    void cutsWhereverTheBytesBreak()
    {
        const QByteArray stream = "first\n\nthird\nhalf";
        for (qsizetype cut = 0; cut <= stream.size(); ++cut) {
            LineReader reader(8);
            QByteArrayList lines = reader.feed(stream.first(cut)).value();
            lines += reader.feed(stream.sliced(cut)).value();
            QCOMPARE(lines, (QByteArrayList{"first", "", "third"}));
        }
    }

    void refusesTooLong_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("without a newline in sight") << QByteArray("123456789");
        QTest::newRow("with a newline") << QByteArray("123456789\n");
        QTest::newRow("after good lines") << QByteArray("1\n2\n123456789");
    }
    void refusesTooLong()
    {
        QFETCH(QByteArray, bytes);
        const auto lines = LineReader(8).feed(bytes);
        QVERIFY(!lines);
        QVERIFY2(lines.error().detail.contains(u"8 bytes"), qPrintable(lines.error().detail));
    }
};

LANYARD_TEST(LineReaderTest)
#include "line_reader_test.moc"
