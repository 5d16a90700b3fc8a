#include "base/logging.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {
const QString kJwt = u"eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJwN1lkIn0.c2lnbmF0dXJl-_x"_s;
const QString kRefresh = u"AMf-vBxqW3_9kzTest-Only"_s;
const QString kOpaque = u"AGx0opaqueValue123"_s;
}

/// app/README.md#trust-5: the seat belt of the log.
class LoggingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scrubs_data()
    {
        QTest::addColumn<QString>("line"); // %1 is the secret
        QTest::addColumn<QString>("secret");

        QTest::newRow("JWT alone") << u"%1"_s << kJwt;
        QTest::newRow("JWT in a sentence") << u"minted %1 for wiki"_s << kJwt;
        QTest::newRow("JWT in quotes") << u"got \"%1\"."_s << kJwt;
        QTest::newRow("JWT in brackets") << u"(%1)"_s << kJwt;
        QTest::newRow("IAP's state, whose middle is no JSON")
            << u"state=%1"_s << u"eyJhbGciOiJFUzI1NiJ9.AD9f_x.AbCdEf"_s;
        QTest::newRow("unsigned JWT") << u"token %1"_s << u"eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0."_s;
        QTest::newRow("JWE of five parts") << u"token %1"_s << u"eyJlbmMiOiJBMTI4In0.a1b2c3.d4e5f6.g7h8i9.j0k1l2"_s;
        QTest::newRow("two JWTs") << u"%1 %1"_s << kJwt;
        QTest::newRow("refresh token") << u"%1"_s << kRefresh;
        QTest::newRow("refresh token at the line's end") << u"stored %1"_s << kRefresh;
        QTest::newRow("refresh token before a comma") << u"old %1, new one"_s << kRefresh;

        QTest::newRow("session cookie") << u"__Host-GCP_IAP_AUTH_TOKEN_3F0A9C11D2E4B786=%1; path=/"_s << kOpaque;
        QTest::newRow("older session cookie") << u"GCP_IAAP_AUTH_TOKEN_1B2=%1"_s << kOpaque;
        QTest::newRow("Cookie header") << u"Cookie: theme=%1; lang=%1"_s << kOpaque;
        QTest::newRow("Set-Cookie header") << u"set-cookie: sid=%1; Secure; HttpOnly"_s << kOpaque;
        QTest::newRow("Cookie header in quotes") << u"sent \"Cookie: sid=%1\""_s << kOpaque;
        QTest::newRow("IAP's uid cookie") << u"Cookie: GCP_IAP_UID=%1"_s << u"securetoken.google.com/acme:p7Yd"_s;

        QTest::newRow("bearer") << u"Authorization: Bearer %1"_s << kOpaque;
        QTest::newRow("bearer in lower case") << u"authorization: bearer %1"_s << kOpaque;
        QTest::newRow("proxy's bearer") << u"Proxy-Authorization: Bearer %1"_s << kOpaque;
        QTest::newRow("basic credentials") << u"Authorization: Basic %1"_s << u"a2ltOnB3"_s;
        QTest::newRow("bearer without the header's name") << u"curl -H 'bearer %1'"_s << kOpaque;

        QTest::newRow("form field") << u"grant_type=refresh_token&refresh_token=%1"_s << kOpaque;
        QTest::newRow("form field, another behind") << u"refresh_token=%1&x=y"_s << kOpaque;
        QTest::newRow("id_token in a form") << u"id_token=%1"_s << kOpaque;
        QTest::newRow("JSON") << u"{\"refresh_token\":\"%1\"}"_s << kOpaque;
        QTest::newRow("JSON with spaces") << u"{ \"id_token\" : \"%1\", \"a\": 1 }"_s << kOpaque;
        QTest::newRow("JSON in camel case") << u"{\"redirectToken\":\"%1\"}"_s << kOpaque;
        QTest::newRow("the SDK's record") << u"{\"refreshToken\":\"%1\",\"accessToken\":\"%1\"}"_s << kOpaque;
        QTest::newRow("JSON as QDebug quotes it") << u"\"{\\\"refresh_token\\\":\\\"%1\\\"}\""_s << kOpaque;
        QTest::newRow("JSON in single quotes") << u"{'idToken': '%1'}"_s << kOpaque;
        QTest::newRow("redirect token's header") << u"x-iap-3p-token: %1"_s << kOpaque;
        QTest::newRow("redirect token's header in capitals") << u"X-IAP-3P-Token: %1"_s << kOpaque;
        QTest::newRow("rt as the first parameter") << u"https://wiki.example.com/?rt=%1"_s << kOpaque;
        QTest::newRow("rt behind others") << u"/?gcp-iap-mode=GCIP_AUTHENTICATING&rt=%1"_s << kOpaque;
        QTest::newRow("password") << u"{\"email\":\"kim\",\"password\":\"%1\"}"_s << u"hunter2"_s;
        QTest::newRow("on the second line") << u"first\nrefresh_token=%1"_s << kOpaque;
    }
    void scrubs()
    {
        QFETCH(QString, line);
        QFETCH(QString, secret);
        const QString shown = scrubbed(QString(line).replace(u"%1"_s, secret));
        QVERIFY2(!shown.contains(secret), qPrintable(shown));
        // Not a stump of it either.
        QVERIFY2(!shown.contains(secret.left(secret.size() / 2)), qPrintable(shown));
        QVERIFY2(!shown.contains(secret.right(secret.size() / 2)), qPrintable(shown));
        QVERIFY2(shown.contains(u"[secret]"_s), qPrintable(shown));
    }

    void keepsWhatIsAround()
    {
        QCOMPARE(scrubbed(u"wiki: minted "_s + kJwt + u" in 80 ms"_s), u"wiki: minted [secret] in 80 ms"_s);
        QCOMPARE(
            scrubbed(u"{\"id_token\":\""_s + kOpaque + u"\",\"a\":1}"_s), u"{\"id_token\":\"[secret]\",\"a\":1}"_s);
        QCOMPARE(scrubbed(u"refresh_token="_s + kOpaque + u"&x=y"_s), u"refresh_token=[secret]&x=y"_s);
        QCOMPARE(scrubbed(u"Cookie: a=b\nnext line"_s), u"Cookie: [secret]\nnext line"_s);
    }

    void leavesSentences_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"", "The server's certificate cannot be trusted.",
                 "refresh of wiki failed: iap-unavailable, HTTP 503", "ID token: iss and aud do not belong together",
                 "exchange reply without redirectToken or targetUri", "challenge without apiKey or tid",
                 "asked for a bearer token", "bearer authentication is not offered", "new cookies replace the old ones",
                 "cookies: 3 kept, 1 refused", "a cookie: none", "tenant acme-emea-k3x9q, expected acme-apac-7hd2m",
                 "https://iap.googleapis.com/v1beta1/gcip/resources/3F0A9C11D2E4B786:handleRedirect",
                 "HTTP 400 INVALID_REFRESH_TOKEN", "the start=now parameter", "port=443", "AMf- is how they begin",
                 "eyJ begins a JWT"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void leavesSentences()
    {
        QFETCH(QString, line);
        QCOMPARE(scrubbed(line), line);
    }

    void aLineStaysOneLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("plain") << u"tenant acme, expected gr\u00fcn"_s << u"tenant acme, expected gr\u00fcn"_s;
        QTest::newRow("a line of its own") << u"x\n2026-11-23 lanyard.session info: wiki refreshed"_s
                                           << u"x 2026-11-23 lanyard.session info: wiki refreshed"_s;
        QTest::newRow("carriage return") << u"x\ry"_s << u"x?y"_s;
        QTest::newRow("a command to the terminal") << u"x\u001b[2Jy"_s << u"x?[2Jy"_s;
        QTest::newRow("written from the right") << u"x\u202ey"_s << u"x?y"_s;
    }
    void aLineStaysOneLine()
    {
        QFETCH(QString, text);
        QFETCH(QString, line);
        QCOMPARE(singleLine(text), line);
    }

    void isQuickOnHostileLines()
    {
        const QString line =
            u"eyJ"_s.repeated(200'000) + u"refresh_token "_s.repeated(20'000) + u"cookie:"_s.repeated(20'000);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!scrubbed(line).isEmpty());
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }

    void urlsWithoutTheirQuery_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("shown");
        QTest::newRow("query") << u"https://wiki.example.com/a/b?rt=secret&x=1"_s << u"https://wiki.example.com/a/b"_s;
        QTest::newRow("fragment") << u"https://wiki.example.com/#id_token=secret"_s << u"https://wiki.example.com/"_s;
        QTest::newRow("user and password")
            << u"https://kim:secret@wiki.example.com/"_s << u"https://wiki.example.com/"_s;
        QTest::newRow("port stays") << u"https://wiki.example.com:8443/x?secret"_s
                                    << u"https://wiki.example.com:8443/x"_s;
        QTest::newRow("plain") << u"https://wiki.example.com"_s << u"https://wiki.example.com"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void urlsWithoutTheirQuery()
    {
        QFETCH(QString, url);
        QFETCH(QString, shown);
        QCOMPARE(withoutQuery(QUrl(url)), shown);
    }
};

LANYARD_PLAIN_TEST(LoggingTest)
#include "logging_test.moc"
