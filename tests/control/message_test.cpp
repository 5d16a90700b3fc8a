#include "control/message.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::control;

class MessageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refuses_data();
    void refuses();
    void keepsTheIdOfWhatItRefuses();
    void readsRequests_data();
    void readsRequests();
    void readsNotifications();
    void roundTripsAnswers_data();
    void roundTripsAnswers();
    void toleratesWhatALaterVersionSays();
    void bracketsInStringsAreNoNesting();
};

void MessageTest::refuses_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QByteArray &line, int code, const char *place) {
        QTest::newRow(name) << line << code << QString::fromLatin1(place);
    };
    row("nothing", "", -32700, "byte 0");
    row("no JSON", "GET / HTTP/1.1", -32700, "byte");
    row("half an object", R"({"jsonrpc":"2.0","id":1)", -32700, "byte");
    row("invalid UTF-8", "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"\xff\xfe\"}", -32700, "byte");
    row("NUL bytes", QByteArray(16, '\0'), -32700, "byte");
    row("a thousand brackets", QByteArray(1000, '['), -32700, "nested");
    row("a deep object",
        R"({"jsonrpc":"2.0","id":1,"method":"m","params":)" + QByteArray(R"({"a":)").repeated(20) + "1"
            + QByteArray("}").repeated(21),
        -32700, "nested");
    row("a batch", R"([{"jsonrpc":"2.0","id":1,"method":"status"}])", -32600, "batches are not supported");
    row("no version", R"({"id":1,"method":"status"})", -32600, "jsonrpc");
    row("another version", R"({"jsonrpc":"1.0","id":1,"method":"status"})", -32600, "jsonrpc");
    row("version as a number", R"({"jsonrpc":2.0,"id":1,"method":"status"})", -32600, "jsonrpc");
    row("id is null", R"({"jsonrpc":"2.0","id":null,"method":"status"})", -32600, "id:");
    row("id is an object", R"({"jsonrpc":"2.0","id":{},"method":"status"})", -32600, "id:");
    row("id has a fraction", R"({"jsonrpc":"2.0","id":1.5,"method":"status"})", -32600, "id:");
    row("id is huge", R"({"jsonrpc":"2.0","id":1e300,"method":"status"})", -32600, "id:");
    row("id is a long text", R"({"jsonrpc":"2.0","id":")" + QByteArray(65, 'x') + R"(","method":"m"})", -32600, "id:");
    row("neither call nor answer", R"({"jsonrpc":"2.0","id":1})", -32600, "method:");
    row("method is a number", R"({"jsonrpc":"2.0","id":1,"method":7})", -32600, "method:");
    row("method is empty", R"({"jsonrpc":"2.0","id":1,"method":""})", -32600, "method:");
    row("params by position", R"({"jsonrpc":"2.0","id":1,"method":"m","params":[1]})", -32600, "params:");
    row("params are null", R"({"jsonrpc":"2.0","id":1,"method":"m","params":null})", -32600, "params:");
    row("a member too many", R"({"jsonrpc":"2.0","id":1,"method":"m","parms":{}})", -32600, "parms: Unknown key.");
    row("call and answer", R"({"jsonrpc":"2.0","id":1,"method":"m","result":{}})", -32600, "method, result:");
    row("result and error", R"({"jsonrpc":"2.0","id":1,"result":{},"error":{}})", -32600, "result, error:");
    row("result is a text", R"({"jsonrpc":"2.0","id":1,"result":"x"})", -32600, "result:");
    row("error is a text", R"({"jsonrpc":"2.0","id":1,"error":"x"})", -32600, "error:");
    row("error without code", R"({"jsonrpc":"2.0","id":1,"error":{"message":"x"}})", -32600, "error.code:");
    row("error without message", R"({"jsonrpc":"2.0","id":1,"error":{"code":1}})", -32600, "error.message:");
    row("error with a number as its reason",
        R"({"jsonrpc":"2.0","id":1,"error":{"code":1,"message":"x","data":{"reason":3}}})", -32600,
        "error.data.reason:");
}

void MessageTest::refuses()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, place);
    const auto message = parse(line);
    QVERIFY(!message);
    const Failure failure = message.error().answer.error();
    QTEST(int(failure.code), "code");
    QVERIFY2(failure.message.contains(place), qPrintable(failure.message));
}

void MessageTest::keepsTheIdOfWhatItRefuses()
{
    QCOMPARE(parse(R"({"jsonrpc":"2.0","id":7,"method":1})").error().id, QJsonValue(7));
    QVERIFY(parse(R"({"jsonrpc":"2.0","id":[],"method":"m"})").error().id.isNull());
    const Response withoutId = parse(R"({"jsonrpc":"2.0","method":7})").error();
    QVERIFY(withoutId.id.isNull());
    QVERIFY(encode(withoutId).contains(R"("id":null)"));
    QVERIFY(std::get<Response>(*parse(R"({"jsonrpc":"2.0","result":{}})")).id.isNull());
}

void MessageTest::readsRequests_data()
{
    QTest::addColumn<QJsonValue>("id");
    QTest::addColumn<QJsonObject>("params");
    QTest::newRow("number, no params") << QJsonValue(1) << QJsonObject();
    QTest::newRow("zero") << QJsonValue(0) << QJsonObject();
    QTest::newRow("text") << QJsonValue(QStringLiteral("a-1")) << QJsonObject();
    QTest::newRow("params") << QJsonValue(2) << QJsonObject{{QStringLiteral("resource"), QStringLiteral("Wiki “1”\n")}};
}

void MessageTest::readsRequests()
{
    QFETCH(QJsonValue, id);
    QFETCH(QJsonObject, params);
    const QByteArray line = encode(Request{id, QStringLiteral("status"), params});
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith('\n'));
    const auto message = parse(line);
    QVERIFY(message);
    const auto request = std::get<Request>(*message);
    QCOMPARE(request.id, id);
    QCOMPARE(request.method, QStringLiteral("status"));
    QCOMPARE(request.params, params);
}

void MessageTest::readsNotifications()
{
    const QJsonObject params{{QStringLiteral("what"), QStringLiteral("refreshed")}};
    const auto message = parse(encode(Notification{QStringLiteral("event"), params}));
    QVERIFY(message);
    QCOMPARE(std::get<Notification>(*message).params, params);
}

void MessageTest::roundTripsAnswers_data()
{
    QTest::addColumn<std::optional<Reason>>("reason");
    QTest::newRow("no reason") << std::optional<Reason>();
    for (const Reason reason : kAllReasons)
        QTest::newRow(code(reason).latin1()) << std::optional(reason);
}

void MessageTest::roundTripsAnswers()
{
    QFETCH(std::optional<Reason>, reason);
    const Failure failure{Code::Busy, QStringLiteral("Sentence."), reason, QStringLiteral("detail")};
    const auto message = parse(encode(Response{3, tl::unexpected(failure)}));
    QVERIFY(message);
    const auto response = std::get<Response>(*message);
    QCOMPARE(response.id, QJsonValue(3));
    QCOMPARE(response.answer.error().code, failure.code);
    QCOMPARE(response.answer.error().reason, reason);
    QCOMPARE(response.answer.error().message, failure.message);
    QCOMPARE(response.answer.error().detail, failure.detail);
}

void MessageTest::toleratesWhatALaterVersionSays()
{
    const auto message = parse(
        R"({"jsonrpc":"2.0","id":1,"error":{"code":-32050,"message":"x","data":{"reason":"frozen","advice":"thaw"}}})");
    QVERIFY(message);
    const Failure failure = std::get<Response>(*message).answer.error();
    QCOMPARE(int(failure.code), -32050);
    QCOMPARE(failure.message, QStringLiteral("x"));
    QVERIFY(!failure.reason);
}

void MessageTest::bracketsInStringsAreNoNesting()
{
    const QByteArray brackets = QByteArray("[{\\\"").repeated(40);
    QVERIFY(parse(R"({"jsonrpc":"2.0","id":1,"method":"m","params":{"a":")" + brackets + R"("}})"));
}

LANYARD_TEST(MessageTest)
#include "message_test.moc"
