#include "iap/mode_url.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;

/// PROTOCOL.md#modes, 2.2.
class ModeUrlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void modes()
    {
        const QUrl wiki(QStringLiteral("https://wiki.example.com/"));
        QCOMPARE(identityUrl(wiki).toEncoded(), QByteArray("https://wiki.example.com/?gcp-iap-mode=IDENTITY"));
        QCOMPARE(signOutUrl(wiki).toEncoded(), QByteArray("https://wiki.example.com/?gcp-iap-mode=GCIP_SIGNOUT"));
        QCOMPARE(sessionRefresherUrl(wiki).toEncoded(),
            QByteArray("https://wiki.example.com/?gcp-iap-mode=SESSION_REFRESHER"));
    }

    void keepsTheRest_data()
    {
        QTest::addColumn<QByteArray>("resource");
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("a query") << QByteArray("?y=1") << QByteArray("y=1&gcp-iap-mode=IDENTITY");
        QTest::newRow("as it was written") << QByteArray("?q=a%26b%2Bc%20d&r=%C3%BC&s=")
                                           << QByteArray("q=a%26b%2Bc%20d&r=%C3%BC&s=&gcp-iap-mode=IDENTITY");
        QTest::newRow("a mode of its own goes")
            << QByteArray("?gcp-iap-mode=GCIP_SIGNOUT") << QByteArray("gcp-iap-mode=IDENTITY");
        QTest::newRow("every mode goes") << QByteArray("?gcp-iap-mode=A&y=1&gcp-iap-mode=B")
                                         << QByteArray("y=1&gcp-iap-mode=IDENTITY");
        QTest::newRow("an encoded mode goes")
            << QByteArray("?gcp%2Diap-mod%65=A") << QByteArray("gcp-iap-mode=IDENTITY");
        QTest::newRow("a mode without a value goes")
            << QByteArray("?gcp-iap-mode") << QByteArray("gcp-iap-mode=IDENTITY");
        QTest::newRow("a name that begins so stays")
            << QByteArray("?gcp-iap-mode-x=A") << QByteArray("gcp-iap-mode-x=A&gcp-iap-mode=IDENTITY");
        QTest::newRow("an empty query") << QByteArray("?") << QByteArray("gcp-iap-mode=IDENTITY");
    }
    void keepsTheRest()
    {
        QFETCH(QByteArray, resource);
        const QUrl url = identityUrl(QUrl::fromEncoded("https://wiki.example.com/x" + resource));
        QCOMPARE(url.path(), QStringLiteral("/x"));
        QTEST(url.query(QUrl::FullyEncoded).toLatin1(), "query");
    }
};

LANYARD_PLAIN_TEST(ModeUrlTest)
#include "mode_url_test.moc"
