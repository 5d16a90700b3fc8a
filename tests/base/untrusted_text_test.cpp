// How we show what others say.

#include "base/text/untrusted_text.h"

#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;

class UntrustedTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hostsKeepTheirOrder();
    void readersHearNoMarks();
    void whatOthersSayIsTamed_data();
    void whatOthersSayIsTamed();
    void longTextsAreCut();
};

void UntrustedTextTest::hostsKeepTheirOrder()
{
    const QString shown = leftToRight(QStringLiteral("https://login.example.net:8443"));
    QCOMPARE(shown.front().unicode(), char16_t(0x2066));
    QCOMPARE(shown.back().unicode(), char16_t(0x2069));
    QCOMPARE(leftToRight(QString()), QString());
    QCOMPARE(withoutMarks(shown), QStringLiteral("https://login.example.net:8443"));
}

void UntrustedTextTest::readersHearNoMarks()
{
    QCOMPARE(withoutMarks(QStringLiteral("\u2067a \u2068b\u2069 \u2066c\u2069\u2069")), QStringLiteral("a b c"));
}

void UntrustedTextTest::whatOthersSayIsTamed_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("line");
    QTest::newRow("as it is") << "Sign in, please"
                              << "Sign in, please";
    QTest::newRow("line breaks") << "a\nb\r\nc\td"
                                 << "a b c d";
    QTest::newRow("other line breaks") << QString::fromUtf8("a\xe2\x80\xa8"
                                                            "b\xe2\x80\xa9"
                                                            "c")
                                       << "a b c";
    QTest::newRow("turned around") << QString::fromUtf8("gnp.\xe2\x80\xae"
                                                        "exe")
                                   << "gnp.exe";
    QTest::newRow("an open isolate") << QString::fromUtf8("\xe2\x81\xa7"
                                                          "abc")
                                     << "abc";
    QTest::newRow("hidden") << QString::fromUtf8("a\xe2\x80\x8b"
                                                 "b\xef\xbb\xbf"
                                                 "c")
                            << "abc";
    QTest::newRow("bell and escape") << QStringLiteral("a\a\x1b[31mb") << "a[31mb";
    QTest::newRow("Persian joins") << QString::fromUtf8("\xd9\x85\xdb\x8c\xe2\x80\x8c\xd8\xae")
                                   << QString::fromUtf8("\xd9\x85\xdb\x8c\xe2\x80\x8c\xd8\xae");
    QTest::newRow("nothing but space") << " \n "
                                       << "";
}

void UntrustedTextTest::whatOthersSayIsTamed()
{
    QFETCH(QString, said);
    QFETCH(QString, line);
    QCOMPARE(sanitized(said, 100), line);
}

void UntrustedTextTest::longTextsAreCut()
{
    QCOMPARE(sanitized(QString(1'000'000, QLatin1Char('x')), 10), QStringLiteral("xxxxxxxxxx") + QChar(0x2026));
    QCOMPARE(sanitized(QStringLiteral("abc"), 3), QStringLiteral("abc"));
    const QString smile = QString::fromUtf8("\xf0\x9f\x98\x80");
    QCOMPARE(sanitized(smile + smile, 3), smile + QChar(0x2026)); // never half a character
    QCOMPARE(sanitizedLines(QString(1000, QLatin1Char('\n')) + QLatin1Char('x'), 2000), QStringLiteral("x"));
    const QString tower = QStringLiteral("x\n").repeated(1000);
    QVERIFY(sanitizedLines(tower, 5000).count(QLatin1Char('\n')) < 20);
    QCOMPARE(sanitizedLines(QStringLiteral("a\nb"), 10), QStringLiteral("a\nb"));
}

LANYARD_TEST(UntrustedTextTest)
#include "untrusted_text_test.moc"
