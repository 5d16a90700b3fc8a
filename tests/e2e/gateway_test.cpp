#include "e2e/desktop.h"
#include "gateway/gateway_run.h"
#include "sandbox/company_names.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;
using sandbox::Fault;
using sandbox::kApac;
using sandbox::kEmea;
using sandbox::kPortal;
using sandbox::kWiki;
using sandbox::Step;

namespace {

/// `lanyard proxy`, as a person starts it in a terminal; ends with the test.
class Proxy {
public:
    Proxy(Desktop &desktop, const QString &id)
        : m_process(desktop.begin(
            {QStringLiteral("proxy"), id, QStringLiteral("--json"), QStringLiteral("--cacert"), desktop.caFile()}))
    {
        (void)QTest::qWaitFor([this] { return m_process->canReadLine(); }, 20000);
        m_ready = QJsonDocument::fromJson(m_process->readLine()).object();
    }
    ~Proxy()
    {
        m_process->terminate();
        m_process->waitForFinished(10000);
    }
    Q_DISABLE_COPY_MOVE(Proxy)

    quint16 port() const { return quint16(QUrl(m_ready.value(u"url").toString()).port()); }
    /// A request with this run's password.
    QByteArray request(const QByteArray &target, const QByteArray &more = {}) const
    {
        return "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port())
            + "\r\nLanyard-Secret: " + m_ready.value(u"password").toString().toLatin1() + "\r\n" + more + "\r\n";
    }
    /// The status of a reply, on a connection of its own.
    QByteArray statusOf(const QByteArray &target) const
    {
        Caller caller(port());
        caller.send(request(target));
        return caller.waitFor("\r\n").left(12).right(3);
    }

private:
    std::unique_ptr<QProcess> m_process;
    QJsonObject m_ready;
};

/// An event stream and a WebSocket, open at the same time.
struct Streams {
    explicit Streams(const Proxy &proxy)
        : events(proxy.port())
        , socket(proxy.port())
    {
        events.send(proxy.request("/api/stream"));
        socket.send(proxy.request("/api/socket",
            "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"));
    }

    /// RFC 6455's own example of the accepting key.
    bool areOpen()
    {
        return events.waitFor("still here").contains("still here")
            && socket.waitFor("\r\n\r\n").contains("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
    }
    /// Both still carry something new.
    bool areAlive()
    {
        events.all.clear();
        socket.all.clear();
        socket.send(QByteArray("\x81\x84\0\0\0\0ping", 10)); // a text, masked with nothing
        return socket.waitFor("ping") == "\x81\x04ping" && events.waitFor("still here").contains("still here");
    }
    bool haveEnded() const
    {
        return events.socket.state() == QAbstractSocket::UnconnectedState
            && socket.socket.state() == QAbstractSocket::UnconnectedState;
    }
    bool endWithin(std::chrono::milliseconds limit) const
    {
        return QTest::qWaitFor([this] { return haveEnded(); }, int(limit.count()));
    }

    Caller events;
    Caller socket;
};

}

// `lanyard proxy` by the real command, with the session that the real tray keeps.
class GatewayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void streamsOutliveRefreshesAndEndWithTheSession()
    {
        auto config = sandbox::CompanyConfig::acme();
        config.lifetimes.idToken = 20s;
        Desktop desktop(std::move(config));
        QVERIFY(desktop.startTray());
        QCOMPARE(desktop.signIn(kWiki), QString());
        const Proxy proxy(desktop, kWiki);
        QCOMPARE(proxy.statusOf("/api/time"), QByteArray("200"));
        Streams streams(proxy);
        QVERIFY2(streams.areOpen(), (streams.events.all + streams.socket.all).constData());
        desktop.company.log().clear();
        QTRY_VERIFY_WITH_TIMEOUT(desktop.company.log().count(Step::Identity) >= 3, 90000);
        QVERIFY(streams.areAlive());
        QCOMPARE(proxy.statusOf("/api/time"), QByteArray("200"));

        // IAP never answers, so the command goes on waiting: what ends the streams is the session's end, not the
        // command's.
        desktop.company.inject(Fault::of(Step::SignOut, Fault::Kind::Stall));
        const auto signingOut = desktop.begin({QStringLiteral("sign-out"), kWiki});
        QVERIFY(streams.endWithin(10s)); // most of it for the command's start on a busy machine
        QCOMPARE(proxy.statusOf("/api/time"), QByteArray("503"));
        QCOMPARE(signingOut->state(), QProcess::Running);
        signingOut->kill();
        signingOut->waitForFinished();
    }

    void aTenantSwitchEndsIt()
    {
        Desktop desktop;
        QVERIFY(desktop.startTray());
        QCOMPARE(desktop.signIn(kPortal, kApac), QString());
        QCOMPARE(desktop.signIn(kPortal, kEmea), QString());
        const Proxy proxy(desktop, kPortal);
        Streams streams(proxy);
        QVERIFY2(streams.areOpen(), (streams.events.all + streams.socket.all).constData());
        const auto switching = desktop.begin({QStringLiteral("switch"), kPortal, kApac});
        QVERIFY(streams.endWithin(20s));
        QCOMPARE(desktop.finish(*switching).code, 0);
        QCOMPARE(proxy.statusOf("/api/time"), QByteArray("503"));
        const Proxy anew(desktop, kPortal);
        QCOMPARE(anew.statusOf("/api/time"), QByteArray("200"));
    }
};

LANYARD_TEST(GatewayTest)
#include "gateway_test.moc"
