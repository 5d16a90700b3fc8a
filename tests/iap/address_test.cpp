#include "iap/address.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class AddressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comparesBySegments_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("base");
        QTest::addColumn<bool>("under");
        QTest::addColumn<bool>("same");
        const auto row = [](const char *name, const QString &address, const QString &base, bool under, bool same) {
            QTest::newRow(name) << QString(u"https://x.example"_s + address) << QString(u"https://x.example"_s + base)
                                << under << same;
        };
        row("itself", u"/app"_s, u"/app"_s, true, true);
        row("below", u"/app/reports"_s, u"/app"_s, true, false);
        row("below, with a slash", u"/app/reports"_s, u"/app/"_s, true, false);
        row("a longer word", u"/application/"_s, u"/app"_s, false, false);
        row("without its slash", u"/wiki"_s, u"/wiki/"_s, true, true);
        row("with a slash", u"/wiki/"_s, u"/wiki"_s, true, true);
        row("above", u"/"_s, u"/app"_s, false, false);
        row("below the root", u"/anything"_s, u"/"_s, true, false);
        row("an empty path", QString(), u"/"_s, true, true);
        row("query and fragment", u"/app?id=7#top"_s, u"/app"_s, true, true);
        row("capitals", u"/App"_s, u"/app"_s, false, false);
        row("dots that leave", u"/app/../other"_s, u"/app"_s, false, false);
        row("escaped letters", u"/%61pp"_s, u"/app"_s, true, true);
        row("an escaped slash is no slash", u"/app%2Freports"_s, u"/app"_s, false, false);
        row("a blank", u"/my%20app/x"_s, u"/my app"_s, true, false);
        row("the port named", u":443/app"_s, u"/app"_s, true, true);
        row("another port", u":8443/app"_s, u"/app"_s, false, false);
        row("another host", u".evil.example/app"_s, u"/app"_s, false, false);
    }
    void comparesBySegments()
    {
        QFETCH(QString, address);
        QFETCH(QString, base);
        QFETCH(bool, under);
        QFETCH(bool, same);
        QCOMPARE(isUnder(QUrl(address), QUrl(base)), under);
        QCOMPARE(isSameAddress(QUrl(address), QUrl(base)), same);
    }

    void whatIsNoAddressIsUnderNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a name") << u"wiki"_s;
        QTest::newRow("a path") << u"/wiki"_s;
        QTest::newRow("no page") << u"about:blank"_s;
    }
    void whatIsNoAddressIsUnderNone()
    {
        QFETCH(QString, text);
        QVERIFY(!isUnder(QUrl(text), QUrl(text)));
        QVERIFY(!isSameAddress(QUrl(text), QUrl(text)));
    }

    void deeperIsCloser()
    {
        QCOMPARE(depthOf(QUrl(u"https://x.example/"_s)), 0);
        QCOMPARE(depthOf(QUrl(u"https://x.example/a/b/"_s)), 2);
    }
};

LANYARD_PLAIN_TEST(AddressTest)
#include "address_test.moc"
