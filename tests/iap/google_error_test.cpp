#include "iap/google_error.h"

#include "iap/replies.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// PROTOCOL.md#error-form.
class GoogleErrorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void codes_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("code");
        QTest::newRow("code alone") << u"TOKEN_EXPIRED"_s << u"TOKEN_EXPIRED"_s;
        QTest::newRow("code and text") << u"QUOTA_EXCEEDED : Exceeded quota."_s << u"QUOTA_EXCEEDED"_s;
        QTest::newRow("no blanks") << u"QUOTA_EXCEEDED:Exceeded quota."_s << u"QUOTA_EXCEEDED"_s;
        QTest::newRow("blank behind") << u"QUOTA_EXCEEDED: Exceeded: quota."_s << u"QUOTA_EXCEEDED"_s;
        QTest::newRow("a sentence") << u"API key not valid. Please pass one."_s
                                    << u"API key not valid. Please pass one."_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void codes()
    {
        QFETCH(QString, message);
        QFETCH(QString, code);
        QCOMPARE(readGoogleError(googleError(400, message)).code, code);
    }

    void namesCodesAndReasons()
    {
        const GoogleError error = readGoogleError(googleError(403, u"Requests from referer <empty> are blocked."_s,
            u"PERMISSION_DENIED"_s, u"API_KEY_HTTP_REFERRER_BLOCKED"_s));
        QVERIFY(error.names("Requests from referer"));
        QVERIFY(error.names("API_KEY_HTTP_REFERRER_BLOCKED"));
        QVERIFY(!error.names("PERMISSION_DENIED"));
        QVERIFY(!error.names("API_KEY_HTTP"));
        QVERIFY(!error.names("referer"));
    }

    void takesTheDetailBeforeTheMessage()
    {
        QCOMPARE(readGoogleError(googleError(400, u"a : b"_s)).detail, u"a : b"_s);
        QCOMPARE(readGoogleError(googleError(400, u"a"_s, {}, {}, u"The state JWT cannot be empty."_s)).detail,
            u"The state JWT cannot be empty."_s);
    }

    void textsAreBounded()
    {
        const QString flood(100'000, u'x');
        const GoogleError error = readGoogleError(googleError(400, flood, flood, flood, flood));
        QVERIFY(error.code.size() <= 500 && error.detail.size() <= 500 && error.status.size() <= 100);
        QVERIFY(error.reasons.constFirst().size() <= 100);
    }

    void statuses_data()
    {
        QTest::addColumn<int>("http");
        QTest::addColumn<QString>("named");
        QTest::addColumn<QString>("status");
        QTest::newRow("named") << 400 << u"FAILED_PRECONDITION"_s << u"FAILED_PRECONDITION"_s;
        QTest::newRow("400") << 400 << QString() << u"INVALID_ARGUMENT"_s;
        QTest::newRow("401") << 401 << QString() << u"UNAUTHENTICATED"_s;
        QTest::newRow("403") << 403 << QString() << u"PERMISSION_DENIED"_s;
        QTest::newRow("404") << 404 << QString() << u"NOT_FOUND"_s;
        QTest::newRow("409") << 409 << QString() << u"ABORTED"_s;
        QTest::newRow("429") << 429 << QString() << u"RESOURCE_EXHAUSTED"_s;
        QTest::newRow("418") << 418 << QString() << QString();
    }
    void statuses()
    {
        QFETCH(int, http);
        QFETCH(QString, named);
        QFETCH(QString, status);
        QCOMPARE(readGoogleError(googleError(http, u"x"_s, named)).status, status);
    }

    void isEmptyForAnythingElse_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("HTML") << QByteArray("<html>TOKEN_EXPIRED</html>");
        QTest::newRow("broken") << QByteArray(R"({"error":{"message":"TOKEN_EXPIRED")");
        QTest::newRow("array") << QByteArray(R"([{"error":{"message":"TOKEN_EXPIRED"}}])");
        QTest::newRow("OAuth's form") << QByteArray(R"({"error":"invalid_grant"})");
        QTest::newRow("message is a number") << QByteArray(R"({"error":{"message":5}})");
        QTest::newRow("details are no list") << QByteArray(R"({"error":{"details":"x"}})");
        QTest::newRow("details of numbers") << QByteArray(R"({"error":{"details":[1,null,{}]}})");
        QTest::newRow("nested without end") << QByteArray("[").repeated(100'000);
        QTest::newRow("not UTF-8") << QByteArray("{\"error\":{\"message\":\"\xff\xfe\"}}");
    }
    void isEmptyForAnythingElse()
    {
        QFETCH(QByteArray, body);
        const GoogleError error = readGoogleError(json(400, body));
        QVERIFY(!error.names("TOKEN_EXPIRED"));
        QCOMPARE(error.status, u"INVALID_ARGUMENT"_s);
    }

    void aGoodAnswerIsNoError() { QCOMPARE(readGoogleError(googleError(200, u"TOKEN_EXPIRED"_s)).code, QString()); }

    void longMessagesAreCut()
    {
        const GoogleError error = readGoogleError(googleError(400, QString(100'000, u'x')));
        QVERIFY(error.code.size() <= 500 && error.detail.size() <= 500);
    }
};

LANYARD_PLAIN_TEST(GoogleErrorTest)
#include "google_error_test.moc"
