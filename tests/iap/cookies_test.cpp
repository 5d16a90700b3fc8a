#include "iap/cookies.h"

#include "iap/replies.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;

/// PROTOCOL.md#cookies; RFC 6265, sections 5.2 and 5.3.
class CookiesTest : public QObject {
    Q_OBJECT

    static HttpReply setting(const QByteArrayList &lines, const QByteArray &date = "Mon, 23 Nov 2026 17:00:00 GMT")
    {
        HttpReply reply = answer(200);
        if (!date.isEmpty())
            reply.headers.emplaceBack("Date", date);
        reply.headers.emplaceBack("Set-Cookie", lines.join('\n')); // as QNetworkReply hands several over
        return reply;
    }

    static Cookies holding(const QByteArrayList &lines)
    {
        Cookies cookies;
        cookies.take(setting(lines));
        return cookies;
    }

private Q_SLOTS:
    void takesOrLeaves_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("header"); // what is sent back; empty: not kept
        const auto kept = [](const char *name, const QByteArray &line, const QByteArray &header) {
            QTest::newRow(name) << line << header;
        };
        kept("plain", "a=1", "a=1");
        kept("with attributes", "a=1; Path=/; Secure; HttpOnly; SameSite=None", "a=1");
        kept("for this host", "a=1; Domain=wiki.example.com", "a=1");
        kept("for this host in capitals", "a=1; domain=WIKI.Example.COM", "a=1");
        kept("for the parent", "a=1; Domain=example.com", "a=1");
        kept("for the parent, with a dot", "a=1; Domain=.example.com", "a=1");
        kept("for a sibling", "a=1; Domain=payroll.example.com", "");
        kept("for a child", "a=1; Domain=a.wiki.example.com", "");
        kept("for another site", "a=1; Domain=evil.example", "");
        kept("for a name that ends like the parent", "a=1; Domain=ki.example.com", "");
        kept("for a whole top level", "a=1; Domain=com", "");
        kept("value with equals signs", "a=b=c==; Path=/", "a=b=c==");
        kept("value in quotes", "a=\"b c\"; Path=/", "a=\"b c\"");
        kept("value that speaks of max-age=0", "a=max-age=0; Path=/", "a=max-age=0");
        kept("value that speaks of a past", "a=expires=Thu, 01 Jan 1970 00:00:00 GMT",
            "a=expires=Thu, 01 Jan 1970 00:00:00 GMT");
        kept("Max-Age of an hour", "a=1; Max-Age=3600", "a=1");
        kept("Max-Age=01 is a second", "a=1; max-age=01", "a=1");
        kept("Max-Age=0600 is ten minutes", "a=1; Max-Age=0600", "a=1");
        kept("another attribute that ends so", "a=1; X-Max-Age=0", "a=1");
        kept("expires in ten minutes", "a=1; expires=Mon, 23-Nov-2026 17:10:00 GMT", "a=1");
        kept("Expires with a zone that browsers do not read", "a=1; Expires=Mon, 23 Nov 2026 17:10:00 +0200", "a=1");
        kept("Expires with a script's zone", "a=1; Expires=Mon Nov 23 2026 17:10:00 GMT+0100 (CET)", "a=1");
        kept("Expires of an hour west", "a=1; Expires=Mon, 23 Nov 2026 17:10:00 MSK", "a=1");
        kept("Expires as asctime", "a=1; Expires=Mon Nov 23 17:10:00 2026", "a=1");
        kept("Expires that nobody can read", "a=1; Expires=0", "a=1");
        kept("Max-Age wins over a past", "a=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=60", "a=1");
        kept("no name", "=1", "");
        kept("no equals sign", "rubbish", "");
        kept("nothing", "", "");
        kept("carriage return in the value", "a=1\rX-Injected: 1", "");
        kept("NUL in the value", QByteArray("a=1\0b", 5), "");
        kept("too long", "a=" + QByteArray(Cookies::kLongestLine, 'x'), "");
        kept("as long as may be", "a=" + QByteArray(Cookies::kLongestLine - 2, 'x'),
            "a=" + QByteArray(Cookies::kLongestLine - 2, 'x'));
    }
    void takesOrLeaves()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, header);
        QCOMPARE(holding({line}).header(), header);
    }

    void removes_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("removes");
        QTest::newRow("Max-Age=0") << QByteArray("a=gone; Max-Age=0") << true;
        QTest::newRow("max-age=0 before others") << QByteArray("a=gone; max-age=0; Path=/; Secure") << true;
        QTest::newRow("Max-Age with blanks") << QByteArray("a=gone;Max-Age = 0 ;Path=/") << true;
        QTest::newRow("Max-Age=00") << QByteArray("a=gone; Max-Age=00") << true;
        QTest::newRow("negative Max-Age") << QByteArray("a=gone; Max-Age=-1") << true;
        QTest::newRow("an empty value") << QByteArray("a=; Path=/") << true;
        QTest::newRow("Expires in 1970") << QByteArray("a=gone; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=/") << true;
        QTest::newRow("Expires an hour before the reply")
            << QByteArray("a=gone; Expires=Mon, 23-Nov-2026 16:00:00 GMT") << true;
        QTest::newRow("Expires in the past of any zone")
            << QByteArray("a=gone; Expires=Mon, 23 Nov 2026 16:30:00 -0100") << true;
        QTest::newRow("Expires later") << QByteArray("a=gone; Expires=Mon, 23-Nov-2026 18:00:00 GMT") << false;
        QTest::newRow("for a sibling") << QByteArray("a=; Max-Age=0; Domain=payroll.example.com") << false;
        QTest::newRow("in other letters: another cookie") << QByteArray("A=; Max-Age=0") << false;
    }
    void removes()
    {
        QFETCH(QByteArray, line);
        QFETCH(bool, removes);
        Cookies cookies = holding({"a=1", "b=2"});
        cookies.take(setting({line}));
        QCOMPARE(cookies.all().size(), removes ? 1 : 2);
        QCOMPARE(cookies.all().constLast().name == "b" && cookies.all().size() == 1, removes);
    }

    void theNonceStaysWhateverTheLocalClockSays() // PROTOCOL.md#cookies: ten minutes ahead
    {
        for (const QByteArray &date : {QByteArray("Wed, 03 Jan 2001 17:00:00 GMT"), QByteArray()}) {
            Cookies cookies;
            cookies.take(setting(
                {"GCP_IAP_XSRF_NONCE_7pQ2=1; expires=Wed, 03-Jan-2001 17:10:00 GMT; path=/; Secure; HttpOnly"}, date));
            QCOMPARE(cookies.header(), QByteArray("GCP_IAP_XSRF_NONCE_7pQ2=1"));
        }
    }

    void kinds_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("isSession");
        QTest::addColumn<bool>("isNonce");
        QTest::newRow("current") << QByteArray("__Host-GCP_IAP_AUTH_TOKEN_3F0A9C11D2E4B786") << true << false;
        QTest::newRow("15 digits: a leading zero dropped")
            << QByteArray("__Host-GCP_IAP_AUTH_TOKEN_F0A9C11D2E4B786") << true << false;
        QTest::newRow("cookie_domain") << QByteArray("GCP_IAP_AUTH_TOKEN_1") << true << false;
        QTest::newRow("older") << QByteArray("GCP_IAAP_AUTH_TOKEN_3F0A9C11D2E4B786") << true << false;
        QTest::newRow("nonce") << QByteArray("GCP_IAP_XSRF_NONCE_7pQ2") << false << true;
        QTest::newRow("uid is no session") << QByteArray("GCP_IAP_UID") << false << false;
        QTest::newRow("the app's") << QByteArray("AUTH_TOKEN") << false << false;
    }
    void kinds()
    {
        QFETCH(QByteArray, name);
        QFETCH(bool, isSession);
        QFETCH(bool, isNonce);
        const Cookies cookies = holding({name + "=x"});
        QCOMPARE(cookies.hasSession(), isSession);
        QCOMPARE(cookies.all().value(0).isNonce(), isNonce);
        QCOMPARE(cookies.withoutNonces().isEmpty(), isNonce);
    }

    void severalLinesAndAReplacement()
    {
        Cookies cookies = holding({"GCP_IAP_XSRF_NONCE_1=1", "GCP_IAP_UID=securetoken.google.com/acme:p7",
            "__Host-GCP_IAP_AUTH_TOKEN_3F=old"});
        cookies.take(setting({"__Host-GCP_IAP_AUTH_TOKEN_3F=new; Secure", "GCP_IAP_XSRF_NONCE_2=1"}));
        QCOMPARE(cookies.withoutNonces().header(),
            QByteArray("GCP_IAP_UID=securetoken.google.com/acme:p7; __Host-GCP_IAP_AUTH_TOKEN_3F=new"));
        QCOMPARE(cookies.all().size(), 4); // several nonces coexist
        QVERIFY(cookies.hasSession());
        QVERIFY(!holding({}).hasSession() && holding({}).header().isEmpty());
    }

    void keepsTheLineForAWindow()
    {
        const QByteArray line = "a=1; Path=/; Secure; SameSite=None";
        QCOMPARE(holding({line}).all().at(0).line.reveal().toByteArray(), line);
    }

    void aBombIsBounded()
    {
        QByteArrayList bomb;
        for (int i = 0; i < 5000; ++i)
            bomb += "c" + QByteArray::number(i) + "=1";
        Cookies cookies = holding({"__Host-GCP_IAP_AUTH_TOKEN_3F=1"});
        cookies.take(setting(bomb));
        QCOMPARE(cookies.all().size(), Cookies::kMostCookies);
        QVERIFY(cookies.hasSession());
        cookies.take(setting({"c0=replaced"})); // full, but what is there can be replaced
        QVERIFY(cookies.header().contains("c0=replaced"));
    }

    void aBombDoesNotKeepTheSessionOut_data()
    {
        QTest::addColumn<QByteArray>("bomb"); // its cookies' names begin so
        QTest::addColumn<QByteArray>("kept"); // after the bomb came that one
        QTest::newRow("the app's cookies, then the session")
            << QByteArray("app_") << QByteArray("__Host-GCP_IAP_AUTH_TOKEN_3F");
        QTest::newRow("the app's cookies, then the nonce")
            << QByteArray("app_") << QByteArray("GCP_IAP_XSRF_NONCE_7pQ2");
        QTest::newRow("the app's cookies, then the uid") << QByteArray("app_") << QByteArray("GCP_IAP_UID");
        QTest::newRow("nonces, then the session")
            << QByteArray("GCP_IAP_XSRF_NONCE_") << QByteArray("__Host-GCP_IAP_AUTH_TOKEN_3F");
    }
    void aBombDoesNotKeepTheSessionOut()
    {
        QFETCH(QByteArray, bomb);
        QFETCH(QByteArray, kept);
        QByteArrayList lines;
        for (int i = 0; i < 200; ++i)
            lines += bomb + QByteArray::number(i) + "=1";
        Cookies cookies = holding(lines);
        cookies.take(setting({kept + "=mine"}));
        QCOMPARE(cookies.all().size(), Cookies::kMostCookies);
        QVERIFY(cookies.header().contains(kept + "=mine"));
    }

    void linesOfAnyHeaderSpelling()
    {
        HttpReply reply = answer(200);
        reply.headers.emplaceBack("set-cookie", "a=1");
        reply.headers.emplaceBack("SET-COOKIE", "b=2");
        Cookies cookies;
        cookies.take(reply);
        QCOMPARE(cookies.header(), QByteArray("a=1; b=2"));
    }
};

LANYARD_PLAIN_TEST(CookiesTest)
#include "cookies_test.moc"
