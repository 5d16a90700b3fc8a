#include "gateway/gateway_run.h"
#include "support/test_topic.h"

#include <QLocalSocket>
#include <QProcess>
#include <deque>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace lanyard;

/// Somebody else's page, a name that points here, a program without the password: what they send to the gateway reaches
/// the resource never.
class HostileGatewayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void refuses_data();
    void refuses();
    void namingTheSessionDoesNotTakeItOff();
    void nobodyElseListensAtTheSamePort();
    void thePasswordIsForThisUser();
    void thePasswordOutlivesALackOfDescriptors();
    void theFirstAddressIsForThisUser_data();
    void theFirstAddressIsForThisUser();
    void whoIsNotKnownDoesNotStay();
    void strangersDoNotTakeTheRoom();

private:
    QByteArray filled(QByteArray text) const;

    std::unique_ptr<GatewayRun> m_run;
    QByteArray m_cookie;
};

void HostileGatewayTest::initTestCase()
{
    m_run = std::make_unique<GatewayRun>();
    QCOMPARE(m_run->start(), QString());
    m_cookie = m_run->visit();
    QVERIFY(!m_cookie.isEmpty());
}

void HostileGatewayTest::cleanupTestCase()
{
    m_run.reset();
}

/// T: a tool with the password; B: a browser with the cookie.
QByteArray HostileGatewayTest::filled(QByteArray text) const
{
    text.replace("<T>", "Host: " + m_run->host() + "\r\n" + m_run->secretLine());
    text.replace("<B>", "Host: " + m_run->browserHost() + "\r\nCookie: " + m_cookie + "\r\n");
    text.replace("<tools>", m_run->host());
    text.replace("<browser>", m_run->browserHost());
    text.replace("<port>", QByteArray::number(m_run->port()));
    text.replace("<password>", m_run->password());
    text.replace("<basic>", "Authorization: Basic " + ("lanyard:" + m_run->password()).toBase64() + "\r\n");
    text.replace("<resource>", m_run->origin.url().authority().toLatin1());
    return text;
}

void HostileGatewayTest::refuses_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("status");
    const auto row = [](const char *name, const QByteArray &request, const char *status) {
        QTest::newRow(name) << request << QByteArray(status);
    };
    const QByteArray get = "GET / HTTP/1.1\r\n";
    const QByteArray secret = "Lanyard-Secret: <password>\r\n\r\n";
    row("rebinding: a foreign name", get + "Host: evil.example:<port>\r\n" + secret, "421");
    row("rebinding: a foreign name below localhost", get + "Host: evil.localhost:<port>\r\n" + secret, "421");
    row("rebinding: the resource's own name", get + "Host: <resource>\r\n" + secret, "421");
    row("rebinding: our name without the port", get + "Host: 127.0.0.1\r\n" + secret, "421");
    row("rebinding: our name with a dot", get + "Host: localhost.:<port>\r\n" + secret, "421");
    row("rebinding: our name as a user", get + "Host: <tools>@evil.example\r\n" + secret, "421");
    row("rebinding: another loopback address", get + "Host: 127.0.0.2:<port>\r\n" + secret, "421");
    row("rebinding: no name", get + secret, "400");
    row("rebinding: two names", get + "Host: <tools>\r\nHost: evil.example\r\n" + secret, "400");

    row("cross-site: a page's fetch with the cookie", get + "<B>Origin: https://evil.example\r\n\r\n", "403");
    row("cross-site: a page without a name", get + "<B>Origin: null\r\n\r\n", "403");
    row("cross-site: an image", get + "<B>Sec-Fetch-Site: cross-site\r\n\r\n", "403");
    row("cross-site: a page on another port of the same name", get + "<B>Sec-Fetch-Site: same-site\r\n\r\n", "403");
    row("cross-site: our own name, another port", get + "<B>Origin: http://127.0.0.1:1\r\n\r\n", "403");
    row("cross-site: our own name, https", get + "<B>Origin: https://<browser>\r\n\r\n", "403");
    row("cross-site: our tools' address", get + "<B>Origin: http://<tools>\r\n\r\n", "403");
    row("cross-site: the resource's own page", get + "<B>Origin: http://<resource>\r\n\r\n", "403");
    row("cross-site: two origins", get + "<B>Origin: http://<browser>\r\nOrigin: https://evil.example\r\n\r\n", "400");
    row("cross-site: two words on whose it is",
        get + "<B>Sec-Fetch-Site: same-origin\r\nSec-Fetch-Site: cross-site\r\n\r\n", "400");
    row("cross-site: a form that no page sent",
        "POST / HTTP/1.1\r\n<B>Sec-Fetch-Site: none\r\nContent-Length: 0\r\n\r\n", "403");
    row("cross-site: a form of a browser that says nothing", "POST / HTTP/1.1\r\n<B>Content-Length: 0\r\n\r\n", "403");
    row("cross-site: a password that the browser remembers",
        get + "Host: <tools>\r\n<basic>Origin: https://evil.example\r\n\r\n", "403");
    row("cross-site: the same, and an image", get + "Host: <tools>\r\n<basic>Sec-Fetch-Site: cross-site\r\n\r\n",
        "403");
    row("cross-site: a WebSocket",
        get + "<B>Upgrade: websocket\r\nConnection: Upgrade\r\nOrigin: https://evil.example\r\n\r\n", "403");
    row("cross-site: a WebSocket that says nothing", get + "<B>Upgrade: websocket\r\nConnection: Upgrade\r\n\r\n",
        "403");

    const QByteArray asks = "Access-Control-Request-Method: GET\r\n";
    const QByteArray evil = "Origin: https://evil.example\r\n";
    row("preflight: local network access",
        "OPTIONS / HTTP/1.1\r\nHost: <tools>\r\n" + evil + asks + "Access-Control-Request-Local-Network: true\r\n\r\n",
        "403");
    row("preflight: private network access",
        "OPTIONS / HTTP/1.1\r\nHost: <browser>\r\n" + evil + asks
            + "Access-Control-Request-Private-Network: true\r\n\r\n",
        "403");
    row("preflight: with the cookie and no origin", "OPTIONS / HTTP/1.1\r\n<B>" + asks + "\r\n", "403");
    row("preflight: with the password and no origin", "OPTIONS / HTTP/1.1\r\n<T>" + asks + "\r\n", "403");
    row("preflight: with the password", "OPTIONS / HTTP/1.1\r\n<T>" + evil + asks + "\r\n", "403");

    row("nobody: no password", get + "Host: <tools>\r\n\r\n", "401");
    row("nobody: a guess", get + "Host: <tools>\r\nLanyard-Secret: 00000000000000000000000000000000\r\n\r\n", "401");
    row("nobody: the beginning of the password", get + "Host: <tools>\r\nAuthorization: Basic bGFueWFyZDo=\r\n\r\n",
        "401");
    row("nobody: the browser's address without the cookie", get + "Host: <browser>\r\n\r\n", "403");
    row("nobody: a wrong key",
        "GET /.lanyard/open/00000000000000000000000000000000 HTTP/1.1\r\nHost: <browser>\r\n\r\n", "403");

    row("two meanings: length and chunks",
        "POST / HTTP/1.1\r\n<T>Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "400");
    row("two meanings: chunks and length",
        "POST / HTTP/1.1\r\n<T>Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n", "400");
    row("two meanings: two lengths", "POST / HTTP/1.1\r\n<T>Content-Length: 4\r\nContent-Length: 0\r\n\r\nabcd", "400");
    row("two meanings: two equal lengths", "POST / HTTP/1.1\r\n<T>Content-Length: 4\r\nContent-Length: 4\r\n\r\nabcd",
        "400");
    row("two meanings: a list of lengths", "POST / HTTP/1.1\r\n<T>Content-Length: 4, 4\r\n\r\nabcd", "400");
    row("two meanings: a signed length", "POST / HTTP/1.1\r\n<T>Content-Length: +4\r\n\r\nabcd", "400");
    row("two meanings: a hexadecimal length", "POST / HTTP/1.1\r\n<T>Content-Length: 0x4\r\n\r\nabcd", "400");
    row("two meanings: a blank before the colon", "POST / HTTP/1.1\r\n<T>Content-Length : 4\r\n\r\nabcd", "400");
    row("two meanings: an unknown coding", "POST / HTTP/1.1\r\n<T>Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", "400");
    row("two meanings: chunks not last", "POST / HTTP/1.1\r\n<T>Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
        "400");
    row("two meanings: chunks twice",
        "POST / HTTP/1.1\r\n<T>Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "400");
    row("two meanings: a folded coding",
        "POST / HTTP/1.1\r\n<T>Transfer-Encoding:\r\n identity, chunked\r\n\r\n0\r\n\r\n", "400");
    row("two meanings: lines without a carriage return",
        "GET / HTTP/1.1\nHost: <tools>\nLanyard-Secret: <password>\n\n", "400");
    row("two meanings: a NUL", get + "<T>X: a" + QByteArray(1, '\0') + "b\r\n\r\n", "400");
    row("two meanings: a proxy's target", "GET http://evil.example/ HTTP/1.1\r\n<T>\r\n", "400");
    row("two meanings: a proxy's target of ours", "GET http://<tools>/ HTTP/1.1\r\n<T>\r\n", "400");
    row("two meanings: a backslash", "GET /\\evil.example HTTP/1.1\r\n<T>\r\n", "400");
    row("a tunnel", "CONNECT evil.example:443 HTTP/1.1\r\n<T>\r\n", "400");
    row("a mirror", "TRACE / HTTP/1.1\r\n<T>\r\n", "400");
    row("an old version", "GET / HTTP/1.0\r\n<T>\r\n", "505");
    row("no HTTP", "\x16\x03\x01\x02\r\n\r\n", "400");
    row("a field too long", get + "<T>X: " + QByteArray(40000, 'x') + "\r\n\r\n", "400");
}

void HostileGatewayTest::refuses()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, status);
    m_run->origin.bytes.clear();
    const QByteArray reply = m_run->ask(filled(request));
    QVERIFY2(reply.startsWith("HTTP/1.1 " + status + ' '), reply.constData());
    QVERIFY2(!reply.contains("Access-Control-"), reply.constData());
    QVERIFY2(!reply.contains("value+/="), reply.constData());
    QVERIFY2(m_run->origin.bytes.isEmpty(), m_run->origin.bytes.constData());
}

void HostileGatewayTest::namingTheSessionDoesNotTakeItOff()
{
    m_run->origin.received.clear();
    const QByteArray reply =
        m_run->ask(filled("GET / HTTP/1.1\r\n<T>Connection: Cookie, Host, Content-Length\r\n\r\n"));
    QVERIFY(reply.startsWith("HTTP/1.1 200 "));
    QVERIFY(m_run->origin.received.constFirst().line("Cookie").contains("GCP_IAP_UID=value+/="));
    QCOMPARE(m_run->origin.received.constFirst().line("Host"), filled("<resource>"));
}

/// Browsers ask at ::1 first for a name below localhost.
void HostileGatewayTest::nobodyElseListensAtTheSamePort()
{
    QTcpServer other;
    if (!other.listen(QHostAddress::LocalHostIPv6))
        QSKIP("There is no IPv6 here.");
    other.close();
    QVERIFY(!other.listen(QHostAddress::LocalHostIPv6, m_run->port()));
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHostIPv6, m_run->port());
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
}

void HostileGatewayTest::thePasswordIsForThisUser()
{
    const QString place = m_run->tray.folder.filePath(QStringLiteral("lanyard/gateway-%1.sock").arg(m_run->port()));
    const auto permissions = QFile::permissions(place);
    QVERIFY(permissions.testFlag(QFile::ReadOwner));
    QCOMPARE(permissions & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
        QFile::Permissions());
    for (const char *file : {"cmdline", "environ"}) {
        QFile seen(QStringLiteral("/proc/%1/%2").arg(m_run->process.processId()).arg(QLatin1String(file)));
        QVERIFY(seen.open(QIODevice::ReadOnly));
        const QByteArray text = seen.readAll();
        QVERIFY(!text.contains(m_run->password()) && !text.contains(m_cookie.split('=').last())
            && !text.contains("value+/="));
    }
}

/// Too many connections must not leave git without the password for the rest of the run.
void HostileGatewayTest::thePasswordOutlivesALackOfDescriptors()
{
    GatewayRun run;
    QCOMPARE(run.start(), QString());
    const QByteArray get = "GET / HTTP/1.1\r\nHost: " + run.host() + "\r\n" + run.secretLine() + "\r\n";
    Caller known(run.port());
    known.send(get);
    QVERIFY(known.waitFor("fine\n").startsWith("HTTP/1.1 200 "));
    rlimit files{};
    QCOMPARE(::prlimit(pid_t(run.process.processId()), RLIMIT_NOFILE, nullptr, &files), 0);
    const rlimit none{0, files.rlim_max};
    QCOMPARE(::prlimit(pid_t(run.process.processId()), RLIMIT_NOFILE, &none, nullptr), 0);
    QLocalSocket caller;
    caller.connectToServer(run.tray.folder.filePath(QStringLiteral("lanyard/gateway-%1.sock").arg(run.port())));
    QVERIFY(caller.waitForConnected());
    known.all.clear();
    known.send(get);
    QVERIFY(known.waitFor("fine\n").startsWith("HTTP/1.1 200 ")); // it has met the caller before this
    QCOMPARE(::prlimit(pid_t(run.process.processId()), RLIMIT_NOFILE, &files, nullptr), 0);
    QTRY_COMPARE(caller.bytesAvailable(), run.password().size());
    QCOMPARE(caller.readAll(), run.password());
}

void HostileGatewayTest::theFirstAddressIsForThisUser_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("IPv4") << QStringLiteral("127.0.0.1");
    QTest::newRow("IPv6") << QStringLiteral("[::1]");
    QTest::newRow("IPv4, by a socket for IPv6") << QStringLiteral("[::ffff:127.0.0.1]");
}

/// It stands in the command lines of a terminal and of a browser. Whoever reads it there gets nowhere, and it still
/// works.
void HostileGatewayTest::theFirstAddressIsForThisUser()
{
    QFETCH(QString, place);
    if (::geteuid() != 0)
        QSKIP("Only root can be somebody else.");
    if (place.startsWith(u'[') && !QTcpServer().listen(QHostAddress::LocalHostIPv6))
        QSKIP("There is no IPv6 here.");
    GatewayRun run;
    QCOMPARE(run.start(), QString());
    const auto visit = [&](const QStringList &asWhom) {
        const QStringList curl{QStringLiteral("curl"), QStringLiteral("--silent"), QStringLiteral("--output"),
            QStringLiteral("/dev/null"), QStringLiteral("--write-out"), QStringLiteral("%{http_code}"),
            QStringLiteral("--noproxy"), QStringLiteral("*"), QStringLiteral("--connect-to"),
            QStringLiteral("::%1:%2").arg(place).arg(run.port()), run.ready.value(u"browserAddress").toString()};
        const QStringList command = asWhom + curl;
        QProcess process;
        process.start(command.constFirst(), command.sliced(1));
        (void)QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 20000);
        return process.readAllStandardOutput();
    };
    QCOMPARE(visit({QStringLiteral("setpriv"), QStringLiteral("--reuid=65534"), QStringLiteral("--clear-groups")}),
        QByteArray("403"));
    QCOMPARE(visit({}), QByteArray("303"));
    QCOMPARE(visit({}), QByteArray("403")); // once
}

/// One refusal is all that a stranger gets; who has shown the password once may be wrong later.
void HostileGatewayTest::whoIsNotKnownDoesNotStay()
{
    const QByteArray stranger = filled("GET / HTTP/1.1\r\nHost: <tools>\r\n\r\n");
    Caller unknown(m_run->port());
    unknown.send(stranger);
    QVERIFY(unknown.waitForEnd(5000));
    QVERIFY2(unknown.all.startsWith("HTTP/1.1 401 ") && unknown.all.contains("Connection: close\r\n"),
        unknown.all.constData());
    Caller known(m_run->port());
    known.send(filled("GET / HTTP/1.1\r\n<T>\r\n"));
    QVERIFY(known.waitFor("fine\n").startsWith("HTTP/1.1 200 "));
    known.send(stranger);
    QVERIFY(known.waitFor(" 401 ").contains(" 401 "));
    known.send(filled("GET /later HTTP/1.1\r\n<T>\r\n"));
    QTRY_VERIFY(known.all.count("fine\n") == 2);
}

/// A connection that says nothing and is closed with the test.
struct Stranger {
    explicit Stranger(quint16 port)
        : fd(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in place{};
        place.sin_family = AF_INET;
        place.sin_port = htons(port);
        place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        isConnected = ::connect(fd, reinterpret_cast<const sockaddr *>(&place), sizeof place) == 0;
    }
    ~Stranger() { ::close(fd); }
    Q_DISABLE_COPY_MOVE(Stranger)
    bool isCut() const
    {
        char byte = 0;
        return ::recv(fd, &byte, 1, MSG_PEEK | MSG_DONTWAIT) == 0;
    }

    int fd;
    bool isConnected = false;
};

void HostileGatewayTest::strangersDoNotTakeTheRoom()
{
    constexpr int most = 4096;
    rlimit files{};
    ::getrlimit(RLIMIT_NOFILE, &files);
    if (files.rlim_max < most + 500)
        QSKIP("There are not enough descriptors here.");
    files.rlim_cur = files.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &files);
    GatewayRun run;
    QCOMPARE(run.start(), QString());
    const QByteArray get = "GET / HTTP/1.1\r\nHost: " + run.host() + "\r\n" + run.secretLine() + "\r\n";
    Caller known(run.port());
    known.send(get);
    QVERIFY(known.waitFor("fine\n").startsWith("HTTP/1.1 200 "));
    std::deque<Stranger> strangers;
    for (int i = 0; i < most; ++i)
        QVERIFY(strangers.emplace_back(run.port()).isConnected);
    QVERIFY(run.get("/").startsWith("HTTP/1.1 200 "));
    QTRY_VERIFY(strangers.front().isCut());
    QVERIFY(!strangers.back().isCut());
    known.all.clear();
    known.send(get);
    QVERIFY(known.waitFor("fine\n").startsWith("HTTP/1.1 200 "));
}

LANYARD_TEST(HostileGatewayTest)
#include "hostile_gateway_test.moc"
