#include "base/text/shortened.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class ShortenedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isCutBetweenCharacters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("longest");
        QTest::addColumn<QString>("shown");
        QTest::newRow("nothing") << u""_s << 5 << u""_s;
        QTest::newRow("it fits") << u"abcde"_s << 5 << u"abcde"_s;
        QTest::newRow("too long") << u"abcdef"_s << 5 << u"abcd\u2026"_s;
        QTest::newRow("a blank before the cut") << u"abc def"_s << 5 << u"abc\u2026"_s;
        QTest::newRow("an emoji at the cut") << u"abc\U0001F600def"_s << 5 << u"abc\u2026"_s;
        QTest::newRow("an emoji before the cut") << u"ab\U0001F600def"_s << 5 << u"ab\U0001F600\u2026"_s;
        QTest::newRow("an emoji that fits") << u"abc\U0001F600"_s << 5 << u"abc\U0001F600"_s;
        QTest::newRow("no room but for the ellipsis") << u"\U0001F600a"_s << 2 << u"\u2026"_s;
    }

    void isCutBetweenCharacters()
    {
        QFETCH(QString, text);
        QFETCH(int, longest);
        QTEST(shortened(text, longest), "shown");
    }

    void halfACharacterOfOthersStays() // it is no worse than it was
    {
        const QString half = QString(QChar(0xd83d));
        QCOMPARE(beginningOf(half, 5), half);
        QCOMPARE(beginningOf(half + u'a', 1), QString());
        QCOMPARE(beginningOf(half, 0), QString());
    }
};

LANYARD_TEST(ShortenedTest)
#include "shortened_test.moc"
