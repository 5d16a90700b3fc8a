#include "iap/verdict.h"

#include "iap/replies.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(lanyard::Step)

namespace {

const QString kRevoked = u"revoked, as reason"_s;
const QString kConfiguration = u"configuration, as reason"_s;
const QString kLimited = u"rate-limited, as reason"_s;
const QString kPlatformDown = u"identity-platform-unavailable, as reason"_s;
const QString kPlatformOdd = u"identity-platform-unavailable, retry, then contact admin"_s;
const QString kGateway = kPlatformOdd; // says nothing about the account
const QString kUnknown = u"identity-platform-unavailable, retry, then sign in"_s;
const QString kIapDown = u"iap-unavailable, as reason"_s;
const QString kIapOdd = u"iap-unavailable, retry, then contact admin"_s;
const QString kRestart = u"iap-unavailable, restart"_s;
const QString kRestartFresh = u"iap-unavailable, restart with new token"_s;
const QString kPortal = u"captive-portal, as reason"_s;

void row(const char *name, Step step, const HttpReply &reply, const QString &expected)
{
    QTest::newRow(name) << step << reply << expected;
}

HttpReply oldPage(int number)
{
    return byIap(403, "<p>There was a problem with your request. Error " + QByteArray::number(number) + " code.</p>");
}

HttpReply currentPage(int number)
{
    return byIap(
        403, "There was a problem. See the <a href=\"#faq\">FAQ</a>. Error code " + QByteArray::number(number));
}

}

/// The table of PROTOCOL.md#verdicts, row by row.
class VerdictTest : public QObject {
    Q_OBJECT

    static void columns()
    {
        QTest::addColumn<Step>("step");
        QTest::addColumn<HttpReply>("reply");
        QTest::addColumn<QString>("expected");
    }

    static void check()
    {
        QFETCH(Step, step);
        QFETCH(HttpReply, reply);
        QFETCH(QString, expected);
        const Verdict verdict = judge(step, reply);
        QCOMPARE(word(verdict), expected);
        QVERIFY(!verdict.error.detail.isEmpty());
    }

    static void tokenRow(const char *message, int status, const QString &expected)
    {
        row(message, Step::Token, googleError(status, QString::fromLatin1(message), u"INVALID_ARGUMENT"_s), expected);
    }

private Q_SLOTS:
    void secureTokenCodes_data()
    {
        columns();
        tokenRow("TOKEN_EXPIRED", 400, kRevoked);
        tokenRow("TOKEN_EXPIRED : with words behind", 400, kRevoked);
        tokenRow("TOKEN_EXPIRED:without blanks", 400, kRevoked);
        tokenRow("USER_DISABLED", 400, u"user-disabled, as reason"_s);
        tokenRow("USER_NOT_FOUND", 400, u"user-not-found, as reason"_s);
        tokenRow("INVALID_REFRESH_TOKEN", 400, u"token-invalid, as reason"_s);
        tokenRow("PROJECT_NUMBER_MISMATCH", 400, kConfiguration);
        tokenRow("INVALID_GRANT_TYPE", 400, kConfiguration);
        tokenRow("MISSING_GRANT_TYPE", 400, kConfiguration);
        tokenRow("MISSING_REFRESH_TOKEN", 400, kConfiguration);
        tokenRow("Invalid JSON payload received. Unknown name \"x\"", 400, kConfiguration);
        tokenRow("API key not valid. Please pass a valid API key.", 400, kConfiguration);
        tokenRow("API key expired. Please renew the API key.", 400, kConfiguration);
        tokenRow("Requests from referer https://evil.example/ are blocked.", 403, kConfiguration);
        tokenRow("PROJECT_DISABLED", 400, kConfiguration);
        tokenRow("CONFIGURATION_NOT_FOUND", 400, kConfiguration);
        tokenRow("TENANT_NOT_FOUND", 400, kConfiguration);
        tokenRow("TENANT_ID_MISMATCH", 400, kConfiguration);
        tokenRow("OPERATION_NOT_ALLOWED", 400, kConfiguration);
        tokenRow("QUOTA_EXCEEDED : Exceeded quota for verifying", 400, kLimited); // a quota is no 429 there
        tokenRow("QUOTA_EXCEEDED", 403, kLimited);
        tokenRow("TOO_MANY_ATTEMPTS_TRY_LATER : Access disabled", 400, kLimited);
        tokenRow("RESOURCE_EXHAUSTED", 429, kLimited);
        tokenRow("Quota exceeded for quota metric 'Queries'", 429, kLimited);
        tokenRow("NOBODY_KNOWS_THIS", 400, kUnknown);
        tokenRow("NOBODY KNOWS 401", 401, kGateway);
        tokenRow("NOBODY KNOWS 403", 403, kGateway);
        tokenRow("NOBODY KNOWS 404", 404, kGateway);
        tokenRow("USER_DISABLED as 403", 403, u"user-disabled, as reason"_s);
        tokenRow("TOKEN_EXPIRED as 401", 401, kRevoked);
        tokenRow("Firebase App Check token is invalid.", 401, kConfiguration);
        tokenRow("The request is missing a valid API key.", 403, kConfiguration);
        tokenRow(
            "Method doesn't allow unregistered callers (callers without established identity).", 403, kConfiguration);
        tokenRow("Requests to this API securetoken.googleapis.com method x are blocked.", 403, kConfiguration);
        for (const char *code :
            {"INVALID_TENANT_ID", "UNSUPPORTED_TENANT_OPERATION", "INVALID_PROJECT_ID", "ADMIN_ONLY_OPERATION"})
            tokenRow(code, 400, kConfiguration);
        tokenRow("USER_DISABLED by a broken server", 500, kPlatformDown);
        tokenRow("TOKEN_EXPIRED by a busy server", 429, kLimited);
        tokenRow("USER_NOT_FOUND by a conflict", 409, kPlatformDown);
        row("a reason without a message", Step::Token, googleError(400, QString(), {}, u"API_KEY_INVALID"_s),
            kConfiguration);
    }
    void secureTokenCodes() { check(); }

    void whatTheAdministratorIsTold_data()
    {
        QTest::addColumn<HttpReply>("reply");
        QTest::addColumn<QString>("word");
        QTest::newRow("App Check") << googleError(401, u"Firebase App Check token is invalid."_s, u"UNAUTHENTICATED"_s)
                                   << u"App Check"_s;
        QTest::newRow("no API key") << googleError(403, u"The request is missing a valid API key."_s) << u"API key"_s;
        QTest::newRow("a restricted key")
            << googleError(403, u"Some sentence."_s, {}, u"API_KEY_SERVICE_BLOCKED"_s) << u"API key"_s;
        QTest::newRow("suspended") << googleError(403, u"Some sentence."_s, {}, u"CONSUMER_SUSPENDED"_s)
                                   << u"suspended"_s;
    }
    void whatTheAdministratorIsTold()
    {
        QFETCH(HttpReply, reply);
        QFETCH(QString, word);
        const QString text = judge(Step::Token, reply).error.text();
        QVERIFY2(text.contains(word) && text.contains(u"administrator"_s), qPrintable(text));
    }

    void secureTokenReasons_data()
    {
        columns();
        for (const char *reason : {"API_KEY_INVALID", "API_KEY_HTTP_REFERRER_BLOCKED", "API_KEY_SERVICE_BLOCKED",
                 "API_KEY_IP_ADDRESS_BLOCKED", "API_KEY_ANDROID_APP_BLOCKED", "API_KEY_IOS_APP_BLOCKED",
                 "SERVICE_DISABLED", "CONSUMER_SUSPENDED", "CONSUMER_INVALID", "BILLING_DISABLED"})
            row(reason, Step::Token,
                googleError(403, u"Some sentence."_s, u"PERMISSION_DENIED"_s, QString::fromLatin1(reason)),
                kConfiguration);
        row("RATE_LIMIT_EXCEEDED", Step::Token,
            googleError(403, u"Some sentence."_s, u"PERMISSION_DENIED"_s, u"RATE_LIMIT_EXCEEDED"_s), kLimited);
        row("status RESOURCE_EXHAUSTED", Step::Token, googleError(403, u"Some sentence."_s, u"RESOURCE_EXHAUSTED"_s),
            kLimited);
    }
    void secureTokenReasons() { check(); }

    void secureTokenAnswers_data()
    {
        columns();
        row("500", Step::Token, googleError(500, u"Internal error"_s), kPlatformDown);
        row("502 in HTML", Step::Token, html(502), kPlatformDown);
        row("503", Step::Token, googleError(503, u"The service is unavailable"_s, u"UNAVAILABLE"_s), kPlatformDown);
        row("504 without a body", Step::Token, answer(504), kPlatformDown);
        row("429 in HTML", Step::Token, html(429), kLimited);
        row("400 in HTML", Step::Token, html(400), kPlatformDown);
        row("404 without a body", Step::Token, answer(404), kPlatformDown);
        row("403 of a filter in HTML", Step::Token, html(403), kPlatformDown);
        row("400 in broken JSON", Step::Token, json(400, "{\"error\":"), kGateway);
        row("400 with an array", Step::Token, json(400, "[1]"), kGateway);
        row("400 of a gateway", Step::Token, json(400, R"({"message":"Bad request"})"), kGateway);
        row("400 with a bare word", Step::Token, json(400, R"({"error":"invalid_request"})"), kGateway);
        row("401 of a gateway", Step::Token, json(401, R"({"message":"Unauthorized"})"), kGateway);
        row("403 of a gateway", Step::Token, json(403, R"({"message":"Forbidden","request_id":"7"})"), kGateway);
        row("200 that is no JSON", Step::Token, json(200, "not json"), kPlatformOdd);
        row("200 without id_token", Step::Token, json(200, "{}"), kPlatformOdd);
        row("200 with an error inside", Step::Token, json(200, R"({"error":{"message":"TOKEN_EXPIRED"}})"),
            kPlatformOdd);
        row("200 in HTML", Step::Token, html(200), kPortal);
        row("302", Step::Token, answer(302, {}, {}, {{"Location", "http://hotel.example/login"}}), kPortal);
        row("307", Step::Token, answer(307), kPortal);
        row("511", Step::Token, html(511), kPortal);
        row("407", Step::Token, html(407), u"proxy-sign-in, as reason"_s);
        row("more than the bound", Step::Token, faulty(TransportFault::TooLarge), kPlatformDown);
    }
    void secureTokenAnswers() { check(); }

    void redirectServer_data()
    {
        columns();
        const QString restartText = u"Please visit the URL again to restart the authentication process."_s;
        for (const Step step : {Step::Exchange, Step::SessionInfo}) {
            const auto add = [step](const char *name, const HttpReply &reply, const QString &expected) {
                const char *where = step == Step::Exchange ? "exchange" : "session info";
                QTest::addRow("%s: %s", where, name) << step << reply << expected;
            };
            add("FAILED_PRECONDITION", googleError(400, u"x"_s, u"FAILED_PRECONDITION"_s, {}, restartText), kRestart);
            add("restart text alone", googleError(400, restartText, u"INVALID_ARGUMENT"_s), kRestart);
            add("state complaint in details",
                googleError(400, u"Bad."_s, u"INVALID_ARGUMENT"_s, {}, u"The state JWT cannot be empty."_s), kRestart);
            add("State complaint in the message", googleError(400, u"State is expired."_s, u"INVALID_ARGUMENT"_s),
                kRestart);
            // Session information is asked for without an ID token: its refusal says nothing of one.
            const QString refused = step == Step::Exchange ? kRestartFresh : kIapOdd;
            add("a word that has state in it", googleError(400, u"Bad statement."_s, u"INVALID_ARGUMENT"_s), refused);
            add("UNAUTHENTICATED", googleError(401, u"ID token refused"_s, u"UNAUTHENTICATED"_s), refused);
            add("401 without a status", googleError(401, u"ID token refused"_s), refused);
            add("INVALID_ARGUMENT about the token", googleError(400, u"Invalid ID token"_s, u"INVALID_ARGUMENT"_s),
                refused);
            add("PERMISSION_DENIED", googleError(403, u"No"_s, u"PERMISSION_DENIED"_s),
                u"tenant-not-allowed, as reason"_s);
            add("409", googleError(409, u"Aborted"_s), kIapDown);
            add("429", googleError(429, u"Slow down"_s), kLimited);
            add("quota as 400", googleError(400, u"Quota"_s, u"RESOURCE_EXHAUSTED"_s), kLimited);
            add("499", answer(499), kIapDown);
            add("500", googleError(500, u"Internal"_s), kIapDown);
            add("502 in HTML", html(502), kIapDown);
            add("503", googleError(503, u"Unavailable"_s, u"UNAVAILABLE"_s), kIapDown);
            add("504", answer(504), kIapDown);
            add("404", googleError(404, u"Not here"_s), kIapOdd);
            add("200 without its fields", json(200, "{}"), kIapOdd);
            add("200 in HTML", html(200), kPortal);
            add("302", answer(302), kPortal);
            add("511", html(511), kPortal);
            add("407", html(407), u"proxy-sign-in, as reason"_s);
            // A filter's page in between is no word of IAP about the token or the tenant.
            add("400 in HTML", html(400), kIapOdd);
            add("401 in HTML", html(401), kIapOdd);
            add("403 in HTML", html(403), kIapOdd);
            add("400 of a gateway", json(400, R"({"message":"Bad request"})"), kIapOdd);
            add("401 of a gateway", json(401, R"({"message":"Unauthorized"})"), kIapOdd);
            add("403 of a gateway", json(403, R"({"message":"Forbidden"})"), kIapOdd);
            add("403 without a body", answer(403), kIapOdd);
            add("more than the bound", faulty(TransportFault::TooLarge), kIapDown);
        }
    }
    void redirectServer() { check(); }

    void targetUri_data()
    {
        columns();
        const QList<QPair<int, QString>> numbers{{8, kIapOdd}, {9, kRestart}, {37, kRestartFresh}, {38, kConfiguration},
            {39, kConfiguration}, {40, kIapOdd}, {41, kIapDown}, {42, kRestartFresh}, {43, kRestartFresh}};
        for (const auto &[number, expected] : numbers) {
            QTest::addRow("error %d, older wording", number) << Step::TargetUri << oldPage(number) << expected;
            QTest::addRow("error %d, current wording", number) << Step::TargetUri << currentPage(number) << expected;
        }
        row("error 37 as 400", Step::TargetUri, byIap(400, "Error code 37"), kRestartFresh);
        row("a number that begins with 37", Step::TargetUri, currentPage(370), u"access-denied, restart"_s);
        row("a number beyond all numbers", Step::TargetUri, byIap(403, "Error code 99999999999999999999"),
            u"access-denied, restart"_s);
        row("200 of IAP without a session cookie", Step::TargetUri, byIap(200), kRestart);
        row("200 that mentions an error", Step::TargetUri, byIap(200, "Error code 38"), kRestart);
        row("302 of IAP without a session cookie", Step::TargetUri, byIap(302), kRestart);
        row("200 of somebody else in HTML", Step::TargetUri, html(200), u"captive-portal, restart"_s);
        row("302 of somebody else", Step::TargetUri, answer(302), u"captive-portal, restart"_s);
        row("403 with the marker", Step::TargetUri, byIap(403), u"access-denied, restart"_s);
        row("403 without it", Step::TargetUri, html(403), kRestart);
        row("429", Step::TargetUri, byIap(429), kLimited);
        row("500", Step::TargetUri, byIap(500), kIapDown);
        row("502 in HTML", Step::TargetUri, html(502), kIapDown);
        row("511", Step::TargetUri, html(511), kPortal);
    }
    void targetUri() { check(); }

    void resource_data()
    {
        columns();
        for (const Step step : {Step::Challenge, Step::Verify, Step::SignOut}) {
            const auto add = [step](const char *name, const HttpReply &reply, const QString &expected) {
                QTest::addRow("%d: %s", int(step), name) << step << reply << expected;
            };
            add("403 with the marker", byIap(403), u"access-denied, as reason"_s);
            add("403 without it", html(403), kIapOdd);
            add("429", html(429), kLimited);
            add("500", html(500), kIapDown);
            add("502 with the marker", byIap(502), kIapDown);
            add("404", html(404), kIapOdd);
            add("511", html(511), kPortal);
            add("407", html(407), u"proxy-sign-in, as reason"_s);
            add("error 38 of IAP", byIap(500, "Error code 38"), kConfiguration);
            add("error 38 of an app", html(500, "Error code 38"), kIapDown);
        }
    }
    void resource() { check(); }

    void transport_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("expected");
        QTest::newRow("no such host") << int(TransportFault::Dns) << u"offline"_s;
        QTest::newRow("no connection") << int(TransportFault::Connect) << u"offline"_s;
        QTest::newRow("no answer in time") << int(TransportFault::Timeout) << u"offline"_s;
        QTest::newRow("handshake interrupted") << int(TransportFault::TlsHandshake) << u"offline"_s;
        QTest::newRow("proxy") << int(TransportFault::Proxy) << u"proxy"_s;
        QTest::newRow("proxy with a password") << int(TransportFault::ProxySignIn) << u"proxy-sign-in"_s;
        QTest::newRow("certificate") << int(TransportFault::Certificate) << u"tls"_s;
        QTest::newRow("certificate's dates") << int(TransportFault::CertificateDate) << u"tls"_s;
        QTest::newRow("we quit") << int(TransportFault::Aborted) << u"offline"_s;
    }
    void transport()
    {
        QFETCH(int, fault);
        QFETCH(QString, expected);
        for (const Step step :
            {Step::Challenge, Step::Token, Step::SessionInfo, Step::Exchange, Step::TargetUri, Step::Verify}) {
            const Verdict verdict = judge(step, faulty(TransportFault(fault)));
            QCOMPARE(QString(code(verdict.error.reason)), expected);
            QCOMPARE(verdict.next, Next::AsReason);
        }
    }

    void retryAfterForms_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<qint64>("expected"); // -1: none
        const QByteArray noon("Sun, 25 Oct 2026 12:00:00 GMT");
        QTest::newRow("seconds") << QByteArray("120") << QByteArray() << qint64(120);
        QTest::newRow("zero") << QByteArray("0") << QByteArray() << qint64(0);
        QTest::newRow("with blanks") << QByteArray(" 30 ") << QByteArray() << qint64(30);
        QTest::newRow("more than fits") << QByteArray("99999999999999999999") << noon << qint64(-1);
        QTest::newRow("negative") << QByteArray("-5") << noon << qint64(-1);
        QTest::newRow("a fraction") << QByteArray("1.5") << noon << qint64(-1);
        QTest::newRow("nonsense") << QByteArray("soon") << noon << qint64(-1);
        QTest::newRow("absent") << QByteArray() << noon << qint64(-1);
        QTest::newRow("a date") << QByteArray("Sun, 25 Oct 2026 12:05:00 GMT") << noon << qint64(300);
        QTest::newRow("a date of the past") << QByteArray("Sun, 25 Oct 2026 11:00:00 GMT") << noon << qint64(0);
        QTest::newRow("a date, but the reply has none")
            << QByteArray("Sun, 25 Oct 2026 12:05:00 GMT") << QByteArray() << qint64(-1);
        QTest::newRow("a date of another zone") << QByteArray("Sun, 25 Oct 2026 12:05:00 CET") << noon << qint64(-1);
        QTest::newRow("while Berlin turns its clocks back")
            << QByteArray("Sun, 25 Oct 2026 03:30:00 GMT") << QByteArray("Sun, 25 Oct 2026 01:30:00 GMT")
            << qint64(7200);
        QTest::newRow("while Berlin turns its clocks forward")
            << QByteArray("Sun, 29 Mar 2026 02:30:00 GMT") << QByteArray("Sun, 29 Mar 2026 01:30:00 GMT")
            << qint64(3600);
    }
    void retryAfterForms()
    {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, date);
        QFETCH(qint64, expected);
        HttpReply reply = googleError(503, u"Unavailable"_s);
        if (!value.isEmpty())
            reply.headers.emplaceBack("retry-after", value);
        if (!date.isEmpty())
            reply.headers.emplaceBack("Date", date);
        const auto wait = retryAfter(reply);
        QCOMPARE(wait ? wait->count() : -1, expected);
        QCOMPARE(judge(Step::Token, reply).error.retryAfter, wait);
        QCOMPARE(judge(Step::Exchange, reply).error.retryAfter, wait);
        QCOMPARE(judge(Step::Challenge, reply).error.retryAfter, wait);
    }

    void detailsAreNoSecrets()
    {
        const Verdict verdict = judge(Step::Token, googleError(400, u"TOKEN_EXPIRED : AMf-secret-value"_s));
        QCOMPARE(verdict.error.detail, u"TOKEN_EXPIRED"_s);
    }
};

LANYARD_TOPIC(VerdictTest, qputenv("TZ", "Europe/Berlin");) // dates are compared where summer time ends
#include "verdict_test.moc"
