#include "signin/session_jar.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::signin;

namespace {

QNetworkCookie cookie(const char *name, const char *value, const char *domain)
{
    QNetworkCookie cookie(name, value);
    cookie.setDomain(QString::fromLatin1(domain));
    cookie.setPath(QStringLiteral("/"));
    cookie.setSecure(true);
    cookie.setHttpOnly(true);
    return cookie;
}

}

class SessionJarTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatBelongsToTheSession_data();
    void whatBelongsToTheSession();
    void aRefreshedCookieReplacesTheOld();
    void linesAreSetCookieLines();
    void cookiesForABrowser_data();
    void cookiesForABrowser();
    void expiryIsThatOfBrowsers_data();
    void expiryIsThatOfBrowsers();
};

void SessionJarTest::whatBelongsToTheSession_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<bool>("belongs");
    const QString host = QStringLiteral("wiki.example.com");
    QTest::newRow("today's name") << QByteArray("__Host-GCP_IAP_AUTH_TOKEN_1F0A") << host << true;
    QTest::newRow("older name") << QByteArray("GCP_IAAP_AUTH_TOKEN_1F0A") << host << true;
    QTest::newRow("wider domain") << QByteArray("GCP_IAP_AUTH_TOKEN_1F") << QStringLiteral(".example.com") << true;
    QTest::newRow("nonce") << QByteArray("GCP_IAP_XSRF_NONCE_abc") << host << false;
    QTest::newRow("user id") << QByteArray("GCP_IAP_UID") << host << false;
    QTest::newRow("the app's own") << QByteArray("sid") << host << false;
    QTest::newRow("another resource") << QByteArray("__Host-GCP_IAP_AUTH_TOKEN_1F")
                                      << QStringLiteral("mail.example.com") << false;
    QTest::newRow("parent host only") << QByteArray("GCP_IAP_AUTH_TOKEN_1F") << QStringLiteral("example.com") << false;
    QTest::newRow("top-level domain") << QByteArray("GCP_IAP_AUTH_TOKEN_1F") << QStringLiteral(".com") << false;
    QTest::newRow("half a label") << QByteArray("GCP_IAP_AUTH_TOKEN_1F") << QStringLiteral(".ki.example.com") << false;
}

void SessionJarTest::whatBelongsToTheSession()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, domain);
    QFETCH(bool, belongs);
    SessionJar jar(QStringLiteral("wiki.example.com"));
    QCOMPARE(jar.add(cookie(name.constData(), "v", domain.toLatin1().constData())), belongs);
    QCOMPARE(jar.isEmpty(), !belongs);
}

void SessionJarTest::aRefreshedCookieReplacesTheOld()
{
    SessionJar jar(QStringLiteral("a.example"));
    const QNetworkCookie before = cookie("X_IAP_AUTH_TOKEN_1", "old", "a.example");
    const QNetworkCookie after = cookie("X_IAP_AUTH_TOKEN_1", "new", "a.example");
    QVERIFY(jar.add(before));
    QVERIFY(!jar.add(before));
    QVERIFY(jar.add(after));
    jar.remove(before); // the engine reports an overwritten cookie's end, too
    QCOMPARE(jar.lines().size(), 1);
    QVERIFY(jar.lines().constFirst().reveal().toByteArray().startsWith("X_IAP_AUTH_TOKEN_1=new"));
    jar.remove(after);
    QVERIFY(jar.isEmpty());
}

void SessionJarTest::linesAreSetCookieLines()
{
    SessionJar jar(QStringLiteral("wiki.example.com"));
    jar.add(cookie("__Host-GCP_IAP_AUTH_TOKEN_1", "v", "wiki.example.com"));
    jar.add(cookie("GCP_IAP_AUTH_TOKEN_2", "w", ".example.com"));
    const QByteArray hostOnly = jar.lines().at(0).reveal().toByteArray();
    QVERIFY(!hostOnly.contains("domain"));
    QVERIFY(hostOnly.contains("secure"));
    QVERIFY(hostOnly.contains("path=/"));
    QVERIFY(jar.lines().at(1).reveal().toByteArray().contains("domain=.example.com"));
    QVERIFY(cookieFrom(jar.lines().at(0), QUrl(QStringLiteral("https://wiki.example.com/"))).has_value());
}

void SessionJarTest::cookiesForABrowser_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("good");
    QTest::newRow("host-only") << QByteArray("__Host-T=v; Path=/; Secure; HttpOnly") << true;
    QTest::newRow("no path") << QByteArray("T=v; Secure") << true;
    QTest::newRow("own domain") << QByteArray("T=v; Domain=wiki.example.com") << true;
    QTest::newRow("parent domain") << QByteArray("T=v; Domain=example.com") << true;
    QTest::newRow("another domain") << QByteArray("T=v; Domain=evil.example") << false;
    QTest::newRow("half a label") << QByteArray("T=v; Domain=ki.example.com") << false;
    QTest::newRow("__Host- with a domain")
        << QByteArray("__Host-T=v; Path=/; Secure; Domain=wiki.example.com") << false;
    QTest::newRow("__Host- not secure") << QByteArray("__Host-T=v; Path=/") << false;
    QTest::newRow("__Host- below a path") << QByteArray("__Host-T=v; Path=/x; Secure") << false;
    QTest::newRow("no name") << QByteArray("=v; Path=/") << false;
    QTest::newRow("nothing") << QByteArray(";") << false;
}

void SessionJarTest::cookiesForABrowser()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, good);
    const QByteArray before = line;
    const auto cookie = cookieFrom(CookieLine(std::move(line)), QUrl(QStringLiteral("https://wiki.example.com/x")));
    QCOMPARE(cookie.has_value(), good);
    if (good)
        QVERIFY(!cookie->path().isEmpty());
    else
        QVERIFY(!cookie.error().detail.contains(QLatin1String("=v")));
}

void SessionJarTest::expiryIsThatOfBrowsers_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<QString>("expected"); // empty: none
    const QString half = QStringLiteral("2026-11-23T18:30:00Z");
    QTest::newRow("UTC") << QByteArray("Expires=Mon, 23 Nov 2026 18:30:00 GMT") << half;
    QTest::newRow("a zone does not count") << QByteArray("Expires=Mon, 23 Nov 2026 18:30:00 +0200") << half;
    QTest::newRow("asctime") << QByteArray("Expires=Mon Nov 23 18:30:00 2026") << half;
    QTest::newRow("none") << QByteArray("Path=/") << QString();
}

void SessionJarTest::expiryIsThatOfBrowsers()
{
    QFETCH(QByteArray, attributes);
    QFETCH(QString, expected);
    const auto cookie = cookieFrom(
        CookieLine(QByteArray("T=v; Secure; " + attributes)), QUrl(QStringLiteral("https://wiki.example.com/")));
    QVERIFY(cookie);
    QCOMPARE(cookie->expirationDate().toUTC().toString(Qt::ISODate), expected);
}

LANYARD_PLAIN_TEST(SessionJarTest)
#include "session_jar_test.moc"
