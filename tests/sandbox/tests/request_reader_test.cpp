#include "sandbox/web/request_reader.h"
#include "support/test_topic.h"

#include <QTest>

using namespace sandbox;

/// What arrives on a connection, cut anywhere, becomes the requests that were sent.
class RequestReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWasSent();
    void waitsUntilARequestIsWhole();
    void refuses_data();
    void refuses();
};

void RequestReaderTest::readsWhatWasSent()
{
    RequestReader reader(true);
    reader.add("POST /v1/token?key=a%2Fb HTTP/1.1\r\nHost: Idp.acme.localhost:8443\r\nContent-Length:  5 \r\n\r\nhello"
               "HEAD / HTTP/1.1\r\nhost: wiki\r\ncookie: a=b:c\r\n\r\n");
    const auto first = reader.next();
    QVERIFY(first);
    QCOMPARE(first->method, QByteArray("POST"));
    QCOMPARE(first->host, QStringLiteral("idp.acme.localhost"));
    QCOMPARE(first->url, QUrl(QStringLiteral("https://idp.acme.localhost:8443/v1/token?key=a%2Fb")));
    QCOMPARE(first->body, QByteArray("hello"));
    const auto second = reader.next();
    QVERIFY(second);
    QCOMPARE(second->method, QByteArray("HEAD"));
    QCOMPARE(second->host, QStringLiteral("wiki"));
    QCOMPARE(second->header("Cookie"), QByteArray("a=b:c"));
    QVERIFY(second->body.isEmpty());
    QVERIFY(!reader.next());
    QVERIFY(!reader.isBroken());
}

void RequestReaderTest::waitsUntilARequestIsWhole()
{
    const QByteArray sent("PUT /file HTTP/1.1\r\nhost: wiki\r\ncontent-length: 4\r\n\r\nbody");
    RequestReader reader(false);
    for (qsizetype i = 0; i < sent.size() - 1; ++i) {
        reader.add(sent.mid(i, 1));
        QVERIFY2(!reader.next(), QByteArray::number(i).constData());
    }
    reader.add(sent.right(1));
    const auto request = reader.next();
    QVERIFY(request);
    QCOMPARE(request->body, QByteArray("body"));
    QCOMPARE(request->url.scheme(), QStringLiteral("http"));
}

void RequestReaderTest::refuses_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("two words") << QByteArray("GET /\r\n\r\n");
    QTest::newRow("no path") << QByteArray("GET wiki HTTP/1.1\r\n\r\n");
    QTest::newRow("header without a colon") << QByteArray("GET / HTTP/1.1\r\nhost\r\n\r\n");
    QTest::newRow("length that is no number") << QByteArray("GET / HTTP/1.1\r\ncontent-length: x\r\n\r\n");
    QTest::newRow("negative length") << QByteArray("GET / HTTP/1.1\r\ncontent-length: -1\r\n\r\n");
    QTest::newRow("chunks") << QByteArray("POST / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n");
}

void RequestReaderTest::refuses()
{
    QFETCH(QByteArray, sent);
    RequestReader reader(true);
    reader.add(sent + "GET / HTTP/1.1\r\nhost: wiki\r\n\r\n");
    QVERIFY(!reader.next());
    QVERIFY(reader.isBroken());
    QVERIFY(!reader.next());
}

LANYARD_TEST(RequestReaderTest)
#include "request_reader_test.moc"
