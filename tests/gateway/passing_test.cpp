#include "gateway/gateway_run.h"
#include "support/test_topic.h"

using namespace lanyard;

/// What the gateway makes of requests and replies: the real one, before a resource that says what it is told to.
class PassingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addsTheSessionAndTakesOffThePassword();
    void basicOpensToo();
    void keepsIapsCookiesBack();
    void theFirstAddressWorksOnce();
    void rewritesWhereThingsAre();
    void refreshesOnce_data();
    void refreshesOnce();
    void aResourceThatRefusesForeverIsNotRefreshedForever();
    void aRequestIsSentTwiceAtMost();
    void aFailedRefreshIsSaid();
    void aNewerSessionIsTriedBeforeARefresh();
    void passesAWebSocketOn();
    void asksBeforeALargeBody();
    void aLocalSocketNeedsNoPassword();
    void tellsNobodyWhereItIs_data();
    void tellsNobodyWhereItIs();
    void forbiddenByPolicy();
    void staysUnderTheResource();
};

static const QByteArray kMarked = "X-Goog-IAP-Generated-Response: true\r\n";

void PassingTest::addsTheSessionAndTakesOffThePassword()
{
    GatewayRun run;
    QCOMPARE(run.start(), QString());
    const QByteArray reply =
        run.get("/pages?q=1", "Cookie: theme=dark; GCP_IAP_UID=mine\r\nAuthorization: Bearer of-the-app\r\n");
    QVERIFY2(reply.startsWith("HTTP/1.1 200 OK\r\n") && reply.endsWith("fine\n"), reply.constData());
    QCOMPARE(run.origin.received.size(), 1);
    const OriginRequest &request = run.origin.received.constFirst();
    QVERIFY(request.head.startsWith("GET /pages?q=1 HTTP/1.1\r\n"));
    QCOMPARE(
        request.line("Cookie"), QByteArray("theme=dark; GCP_IAP_UID=value+/=; __Host-GCP_IAP_AUTH_TOKEN_1=value+/="));
    QCOMPARE(request.line("Host"), run.origin.url().authority().toLatin1());
    QCOMPARE(request.line("Authorization"), QByteArray("Bearer of-the-app"));
    QVERIFY(!run.origin.bytes.contains(run.password()));
}

void PassingTest::basicOpensToo()
{
    GatewayRun run;
    QCOMPARE(run.start(), QString());
    const QByteArray basic = "Authorization: Basic " + ("lanyard:" + run.password()).toBase64() + "\r\n";
    const QByteArray head = "GET / HTTP/1.1\r\nHost: " + run.host() + "\r\n";
    QVERIFY(run.ask(head + basic + "\r\n").startsWith("HTTP/1.1 200 "));
    QCOMPARE(run.origin.received.constFirst().line("Authorization"), QByteArray());
    const QByteArray refused = run.ask(head + "\r\n");
    QVERIFY(refused.startsWith("HTTP/1.1 401 "));
    QVERIFY(refused.contains("WWW-Authenticate: Basic realm=\"Lanyard gateway\""));
    QCOMPARE(run.origin.received.size(), 1);
}

void PassingTest::keepsIapsCookiesBack()
{
    GatewayRun run;
    run.origin.answer = [](const OriginRequest &request) {
        Origin::reply(request.socket, "200 OK",
            "Set-Cookie: __Host-GCP_IAP_AUTH_TOKEN_9=new; Secure; HttpOnly; Path=/\r\nSet-Cookie: GCP_IAP_UID=x\r\n"
            "Set-Cookie: GCP_IAAP_XSRF_NONCE_1=n; Path=/\r\n"
            "Set-Cookie: cart=7; Domain=example.com; Path=/; Secure; SameSite=None\r\n",
            "ok");
    };
    QCOMPARE(run.start(), QString());
    const QByteArray reply = run.get("/");
    QVERIFY2(!reply.contains("GCP_I"), reply.constData());
    QVERIFY2(reply.contains("Set-Cookie: cart=7; Path=/\r\n"), reply.constData());
}

void PassingTest::theFirstAddressWorksOnce()
{
    GatewayRun run;
    QCOMPARE(run.start(), QString());
    const QByteArray path = QUrl(run.ready.value(u"browserAddress").toString()).path().toLatin1();
    const QByteArray visit = "GET " + path + " HTTP/1.1\r\nHost: " + run.browserHost() + "\r\n";
    QVERIFY(run.ask(visit + "Sec-Fetch-Site: cross-site\r\n\r\n").startsWith("HTTP/1.1 403 "));
    const QByteArray guess = QByteArray(visit).replace(path, path.chopped(32) + QByteArray(32, '0'));
    QVERIFY(run.ask(guess + "\r\n").startsWith("HTTP/1.1 403 "));
    const QByteArray first = run.ask(visit + "Sec-Fetch-Site: none\r\n\r\n");
    QVERIFY2(first.startsWith("HTTP/1.1 303 ") && first.contains("Location: /\r\n"), first.constData());
    const qsizetype at = first.indexOf("Set-Cookie: ");
    const QByteArray line = first.sliced(at + 12, first.indexOf('\r', at) - at - 12);
    QVERIFY2(line.endsWith("; Path=/; HttpOnly; SameSite=Strict"), line.constData());
    QVERIFY(run.ask(visit + "\r\n").startsWith("HTTP/1.1 403 "));
    const QByteArray cookie = "Cookie: " + line.split(';').first() + "\r\n";
    const QByteArray page = "GET /home HTTP/1.1\r\nHost: " + run.browserHost() + "\r\n";
    QVERIFY(run.ask(page + cookie + "\r\n").startsWith("HTTP/1.1 200 "));
    QVERIFY(!run.origin.bytes.contains("lanyard"));
    QVERIFY(run.ask(page + "\r\n").startsWith("HTTP/1.1 403 "));
    // The cookie is the browser's address's alone.
    QVERIFY(run.ask("GET / HTTP/1.1\r\nHost: " + run.host() + "\r\n" + cookie + "\r\n").startsWith("HTTP/1.1 401 "));
}

void PassingTest::rewritesWhereThingsAre()
{
    GatewayRun run;
    const QByteArray origin = run.origin.url().toString(QUrl::RemovePath).toLatin1();
    run.origin.answer = [&origin](const OriginRequest &request) {
        Origin::reply(request.socket, "302 Found",
            "Location: " + origin
                + "/next?a=b\r\nAccess-Control-Allow-Origin: *\r\n"
                  "Strict-Transport-Security: max-age=1\r\nConnection: X-Hop\r\nX-Hop: 1\r\n",
            "");
    };
    QCOMPARE(run.start(), QString());
    const QByteArray own = "http://" + run.host();
    const QByteArray reply = run.get("/", "Origin: " + own + "\r\nReferer: " + own + "/page\r\n");
    QVERIFY2(reply.contains("Location: " + own + "/next?a=b\r\n"), reply.constData());
    for (const char *gone : {"Access-Control", "Strict-Transport", "X-Hop"})
        QVERIFY2(!reply.contains(gone), gone);
    const OriginRequest &request = run.origin.received.constFirst();
    QCOMPARE(request.line("Origin"), origin);
    QCOMPARE(request.line("Referer"), origin + "/page");
    run.get("/", "Referer: https://elsewhere.example/page\r\n");
    QCOMPARE(run.origin.received.constLast().line("Referer"), QByteArray());
}

void PassingTest::refreshesOnce_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("refusal");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<int>("requests");
    QTest::addColumn<int>("refreshes");
    const auto row = [](const char *name, const char *method, const QByteArray &refusal, const char *status,
                         int requests, int refreshes) {
        QTest::newRow(name) << QByteArray(method) << refusal << QByteArray(status) << requests << refreshes;
    };
    row("IAP's 401 to a GET", "GET", "401 No\r\n" + kMarked, "200", 2, 1);
    row("IAP's 302 to a GET", "GET", "302 Found\r\nLocation: https://sign.in/\r\n" + kMarked, "200", 2, 1);
    row("IAP's 401 to a PUT with a body", "PUT", "401 No\r\n" + kMarked, "200", 2, 1);
    row("IAP's 401 to a POST", "POST", "401 No\r\n" + kMarked, "503", 1, 1);
    row("the resource's own 401", "GET", "401 No\r\n", "401", 1, 0);
    row("IAP's refusal of access", "GET", "403 No\r\n" + kMarked, "403", 1, 0);
}

void PassingTest::refreshesOnce()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, refusal);
    QFETCH(QByteArray, status);
    QFETCH(int, requests);
    QFETCH(int, refreshes);
    GatewayRun run;
    run.origin.answer = [&run, &refusal](const OriginRequest &request) {
        if (run.origin.received.size() > 1)
            return Origin::reply(request.socket, "200 OK", {}, request.body);
        request.socket->write("HTTP/1.1 " + refusal + "Content-Length: 0\r\n\r\n");
    };
    QCOMPARE(run.start(), QString());
    const QByteArray body = method == "GET" ? "" : "hello";
    const QByteArray reply = run.ask(method + " / HTTP/1.1\r\nHost: " + run.host() + "\r\n" + run.secretLine()
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QVERIFY2(reply.startsWith("HTTP/1.1 " + status + ' '), reply.constData());
    QCOMPARE(run.origin.received.size(), requests);
    QCOMPARE(run.tray.sessions.calls().count(QStringLiteral("refresh wiki")), refreshes);
    if (requests > 1)
        QVERIFY(reply.endsWith("\r\n\r\n" + body));
}

void PassingTest::aResourceThatRefusesForeverIsNotRefreshedForever()
{
    GatewayRun run;
    run.origin.answer = [](const OriginRequest &request) { Origin::reply(request.socket, "401 No", kMarked, ""); };
    QCOMPARE(run.start(), QString());
    for (int i = 0; i < 5; ++i)
        QVERIFY(run.get("/").startsWith("HTTP/1.1 503 "));
    QCOMPARE(run.tray.sessions.calls().count(QStringLiteral("refresh wiki")), 1);
}

/// However often a new session comes meanwhile.
void PassingTest::aRequestIsSentTwiceAtMost()
{
    GatewayRun run;
    QTcpSocket *unanswered = nullptr;
    run.origin.answer = [&unanswered](const OriginRequest &request) {
        if (!request.head.startsWith("GET /refused "))
            return Origin::reply(request.socket, "200 OK", {}, request.line("Cookie"));
        unanswered = request.socket;
    };
    QCOMPARE(run.start(), QString());
    Caller caller(run.port());
    caller.send("GET /refused HTTP/1.1\r\nHost: " + run.host() + "\r\n" + run.secretLine() + "\r\n");
    for (const char *value : {"second", "third"}) {
        QTRY_VERIFY(unanswered);
        run.refreshElsewhere(QString::fromLatin1(value));
        QTRY_VERIFY(run.get("/other").endsWith(value)); // the gateway has it
        Origin::reply(std::exchange(unanswered, nullptr), "401 No", kMarked, "");
    }
    const QByteArray reply = caller.waitFor("\r\n\r\n");
    QVERIFY2(reply.startsWith("HTTP/1.1 503 "), reply.constData());
    QVERIFY(!unanswered);
    QCOMPARE(run.tray.sessions.calls().count(QStringLiteral("refresh wiki")), 0);
}

void PassingTest::aFailedRefreshIsSaid()
{
    GatewayRun run;
    run.origin.answer = [](const OriginRequest &request) { Origin::reply(request.socket, "401 No", kMarked, ""); };
    run.tray.sessions.failWith(
        QStringLiteral("refresh"), Error{Reason::InteractiveRequired, {}, {}, QStringLiteral("Sign in to Wiki.")});
    QCOMPARE(run.start(), QString());
    for (int i = 0; i < 2; ++i) { // at the second, too, which asks nobody
        const QByteArray reply = run.get("/");
        QVERIFY2(reply.startsWith("HTTP/1.1 503 ") && reply.endsWith("Sign in to Wiki.\n"), reply.constData());
    }
    QCOMPARE(run.tray.sessions.calls().count(QStringLiteral("refresh wiki")), 1);
}

/// Of two sessions that came after the refused one, the tray has withdrawn none.
void PassingTest::aNewerSessionIsTriedBeforeARefresh()
{
    GatewayRun run;
    QTcpSocket *slow = nullptr;
    run.origin.answer = [&](const OriginRequest &request) {
        if (run.origin.received.size() == 1)
            return Origin::reply(request.socket, "401 No", kMarked, ""); // the gateway has just refreshed one
        if (request.head.startsWith("GET /slow ") && !slow)
            slow = request.socket;
        else
            Origin::reply(request.socket, "200 OK", {}, request.line("Cookie"));
    };
    QCOMPARE(run.start(), QString());
    QVERIFY(run.get("/first").startsWith("HTTP/1.1 200 "));
    Caller caller(run.port());
    caller.send("GET /slow HTTP/1.1\r\nHost: " + run.host() + "\r\n" + run.secretLine() + "\r\n");
    QTRY_VERIFY(slow);
    run.refreshElsewhere(QStringLiteral("second"));
    QTRY_VERIFY(run.get("/other").endsWith("second"));
    run.refreshElsewhere(QStringLiteral("third"));
    Origin::reply(slow, "401 No", kMarked, "");
    const QByteArray reply = caller.waitFor("third");
    QVERIFY2(reply.startsWith("HTTP/1.1 200 "), reply.constData());
    QCOMPARE(run.tray.sessions.calls().count(QStringLiteral("refresh wiki")), 1);
}

void PassingTest::passesAWebSocketOn()
{
    GatewayRun run;
    run.origin.answer = [](const OriginRequest &request) {
        QVERIFY(request.line("Connection") == "Upgrade" && request.line("Sec-WebSocket-Key") == "abc");
        request.socket->write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                              "Sec-WebSocket-Accept: x\r\n\r\nfirst");
        QObject::connect(request.socket, &QTcpSocket::readyRead, request.socket, [] {});
    };
    QCOMPARE(run.start(), QString());
    const QByteArray cookie = run.visit();
    Caller caller(run.port());
    const QByteArray head = "GET /socket HTTP/1.1\r\nHost: " + run.browserHost()
        + "\r\nUpgrade: websocket\r\nConnection: keep-alive, Upgrade\r\nSec-WebSocket-Key: abc\r\nCookie: " + cookie
        + "\r\n";
    caller.send(head + "Origin: http://" + run.browserHost() + "\r\n\r\n");
    QVERIFY2(caller.waitFor("first").contains("101 Switching"), caller.all.constData());
    caller.send("up");
    QTRY_VERIFY(run.origin.bytes.endsWith("up"));
    run.origin.connections.first()->write("down");
    QVERIFY(caller.waitFor("down").endsWith("firstdown"));
    run.origin.connections.first()->close();
    QVERIFY(caller.waitForEnd());
    // A browser always says which page opens a socket.
    QVERIFY(run.ask(head + "\r\n").startsWith("HTTP/1.1 403 "));
}

void PassingTest::asksBeforeALargeBody()
{
    GatewayRun run;
    run.origin.answer = [](const OriginRequest &request) {
        Origin::reply(request.socket, "200 OK", {}, QByteArray::number(request.body.size()));
    };
    QCOMPARE(run.start(), QString());
    Caller caller(run.port());
    const QByteArray body(1000000, 'b');
    caller.send("POST / HTTP/1.1\r\nHost: " + run.host() + "\r\n" + run.secretLine()
        + "Expect: 100-continue\r\nContent-Length: 1000000\r\n\r\n");
    QVERIFY(caller.waitFor("\r\n\r\n").startsWith("HTTP/1.1 100 Continue\r\n\r\n"));
    caller.send(body);
    QVERIFY2(caller.waitFor("1000000").contains("HTTP/1.1 200 "), caller.all.constData());
}

void PassingTest::aLocalSocketNeedsNoPassword()
{
    GatewayRun run;
    const QString path = run.tray.folder.filePath(QStringLiteral("wiki.sock"));
    QCOMPARE(run.start({QStringLiteral("--listen"), QStringLiteral("unix:") + path}), QString());
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
        QFile::Permissions());
    QLocalSocket socket;
    socket.connectToServer(path);
    socket.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTRY_VERIFY(socket.bytesAvailable() > 0);
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 200 "));
}

void PassingTest::tellsNobodyWhereItIs_data()
{
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<QByteArray>("ours");
    QTest::newRow("nothing said") << QByteArray() << QByteArray("same-origin");
    QTest::newRow("everything") << QByteArray("Referrer-Policy: unsafe-url\r\n") << QByteArray("same-origin");
    QTest::newRow("less") << QByteArray("Referrer-Policy: no-referrer\r\n") << QByteArray("no-referrer");
    QTest::newRow("two words") << QByteArray("Referrer-Policy: no-referrer\r\nReferrer-Policy: unsafe-url\r\n")
                               << QByteArray("same-origin");
}

void PassingTest::tellsNobodyWhereItIs()
{
    QFETCH(QByteArray, theirs);
    QFETCH(QByteArray, ours);
    GatewayRun run;
    run.origin.answer = [&theirs](const OriginRequest &request) {
        Origin::reply(request.socket, "200 OK", theirs, "fine\n");
    };
    QCOMPARE(run.start(), QString());
    const QByteArray reply = run.get("/");
    QVERIFY2(reply.contains("\r\nReferrer-Policy: " + ours + "\r\n"), reply.constData());
    QCOMPARE(reply.count("Referrer-Policy"), 1);
}

void PassingTest::forbiddenByPolicy()
{
    CliTray tray;
    Status status = tray.sessions.status();
    status.exportSessions = false;
    tray.sessions.setStatus(status);
    QCOMPARE(tray.run(QStringLiteral("proxy wiki")).exit, 6);
    QCOMPARE(tray.run(QStringLiteral("exec --gateway wiki -- true")).exit, 6);
}

void PassingTest::staysUnderTheResource()
{
    GatewayRun run("/app/");
    QCOMPARE(run.start(), QString());
    for (const char *outside : {"/", "/apple", "/app/../admin", "/app/%2e%2e/admin", "/app/..%2fadmin", "/APP/"})
        QVERIFY2(run.get(outside).startsWith("HTTP/1.1 404 "), outside);
    for (const char *ended : {"/app/?gcp-iap-mode=GCIP_SIGNOUT", "/app/?a&gcp%2Diap-mode=CLEAR_LOGIN_COOKIE",
             "/app/?gcp-iap-mode=IDENTITY&gcp-iap-mode=GCIP_SIGNOUT", "/_gcp_gatekeeper/authenticate",
             "/%5fgcp_iap/clear_login_cookie"})
        QVERIFY2(run.get(ended).startsWith("HTTP/1.1 403 "), ended);
    QCOMPARE(run.origin.received.size(), 0);
    for (const char *inside : {"/app", "/app/x", "/app?y", "/app/?gcp-iap-mode=IDENTITY"})
        QVERIFY2(run.get(inside).startsWith("HTTP/1.1 200 "), inside);
}

LANYARD_TEST(PassingTest)
#include "passing_test.moc"
