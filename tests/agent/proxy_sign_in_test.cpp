// The proxy's user name and password: asked for when the user wants to be asked, kept, given to that one proxy. Real
// proxies and servers on loopback, and the system's own answer to which proxy there is.

#include "agent/proxy_sign_in.h"
#include "desktop/proxy_prompt.h"
#include "net/fixture.h"
#include "signin/connect_proxy.h"
#include "support/memory_vault.h"
#include "support/test_topic.h"

#include <QSignalSpy>

using namespace lanyard;

namespace {

const QUrl kWiki(QStringLiteral("https://peer.localhost/"));
const QString kKim = QStringLiteral("kim");
const QByteArray kRight = "open:s@me";

/// A user whose answers are known beforehand.
class ScriptedPrompt final : public ProxyPrompt {
public:
    QList<ProxyQuestion> questions;
    QByteArrayList passwords; ///< the next answers; none: cancels
    bool isOpen = true; ///< nobody closes it meanwhile
    int raised = 0;

    QCoro::Task<std::optional<ProxyLogin>> askForProxy(ProxyQuestion question) override
    {
        questions << question;
        if (passwords.isEmpty())
            co_return std::nullopt;
        QByteArray password = passwords.takeFirst();
        co_return ProxyLogin{question.proxy, kKim, Secret(std::move(password))};
    }
    bool closeProxyQuestion() override { return isOpen; }
    void raiseProxyQuestion() override { ++raised; }
};

/// A computer whose system names that proxy.
struct Computer {
    explicit Computer(MemoryVault &vault, const QString &proxy)
        : sign(http, vault, prompt)
    {
        useProxy(proxy);
    }
    void useProxy(const QString &proxy)
    {
        qputenv("https_proxy", proxy.toUtf8());
        http.resetConnections();
    }
    TransportFault fault(const QUrl &url = kWiki) { return get(http, url).fault; }

    ScriptedPrompt prompt;
    HttpClient http{trusted()};
    ProxySignIn sign;
};

void keep(MemoryVault &vault, const ProxyAddress &proxy, QByteArray password = kRight)
{
    vault.put(kProxyLoginsEntry, toText({{proxy, kKim, Secret(std::move(password))}}));
}

ProxyAddress addressOf(const QTcpServer &proxy)
{
    return {QStringLiteral("127.0.0.1"), proxy.serverPort()};
}

QString urlOf(const QTcpServer &proxy)
{
    return QStringLiteral("http://127.0.0.1:%1").arg(proxy.serverPort());
}

Say refusal(const QByteArray &challenge = "Basic realm=\"corp\"")
{
    return {"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: " + challenge
            + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
        Say::Then::HangUp};
}

int loginsIn(const Peer &peer)
{
    return int(peer.received().toLower().count("proxy-authorization:"));
}

}

class ProxySignInTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void isAskedForOnceAndKept();
    void cancellingChangesNothing();
    void aDialogThatWasClosedMeanwhileIsNoAnswer();
    void aKeptOneThatIsWrongIsTriedOnce();
    void aLockedKeychainIsAskedAgain();
    void anotherProxysStays();
    void whatALockedKeychainHoldsStays();
    void isForgotten();
    void whatCannotBeKeptIsSaid();
    void nobodyElseGetsIt_data();
    void nobodyElseGetsIt();
    void aHostileRealmIsNowhere_data();
    void aHostileRealmIsNowhere();
    void aDamagedEntryIsNoLogin_data();
    void aDamagedEntryIsNoLogin();
};

void ProxySignInTest::init()
{
    forgetProxies();
}

void ProxySignInTest::isAskedForOnceAndKept()
{
    Peer wiki([](const QByteArray &) { return Say{Peer::ok("{}")}; });
    useGoodTls(wiki);
    QVERIFY(wiki.listenOnLoopback());
    ConnectProxy proxy(wiki.serverPort());
    proxy.setCredentials("kim:" + kRight);
    MemoryVault vault;
    {
        Computer computer(vault, proxy.address());
        const QSignalSpy waiting(&computer.sign, &ProxySignIn::waitingChanged);
        const QSignalSpy signedIn(&computer.sign, &ProxySignIn::signedIn);
        QVERIFY(computer.fault() == TransportFault::ProxySignIn);
        QVERIFY(computer.fault() == TransportFault::ProxySignIn);
        QCOMPARE(computer.prompt.questions.size(), 0); // never by itself
        QCOMPARE(waiting.count(), 1);
        QCOMPARE(waiting.first().first().toString(), addressOf(proxy).text());

        computer.prompt.passwords = {"open", kRight};
        const int refused = proxy.refused();
        QCoro::waitFor(computer.sign.ask());
        QCOMPARE(computer.prompt.questions.size(), 2);
        QVERIFY(computer.prompt.questions[0].proxy == addressOf(proxy));
        QVERIFY(computer.prompt.questions[0].problem.isEmpty() && !computer.prompt.questions[1].problem.isEmpty());
        QCOMPARE(computer.prompt.questions[1].user, kKim);
        QVERIFY2(proxy.refused() - refused <= 3,
            QByteArray::number(proxy.refused() - refused).constData()); // asks, no, asks
        QCOMPARE(signedIn.count(), 1);
        QCOMPARE(waiting.last().first().toString(), QString());
        QVERIFY(computer.fault() == TransportFault::None);
    }
    QVERIFY(vault.entry(kProxyLoginsEntry));
    vault.clearLog();
    Computer restarted(vault, proxy.address());
    QVERIFY(restarted.fault() == TransportFault::None);
    QCOMPARE(get(restarted.http, QUrl(QStringLiteral("https://peer.localhost/again"))).status, 200);
    QCOMPARE(restarted.prompt.questions.size(), 0);
    QCOMPARE(vault.log(), (QStringList{QStringLiteral("read proxies")})); // once, and only since a proxy asked
    QCOMPARE(loginsIn(wiki), 0);
}

void ProxySignInTest::cancellingChangesNothing()
{
    Peer proxy([](const QByteArray &) { return refusal(); });
    QVERIFY(proxy.listenOnLoopback());
    MemoryVault vault;
    Computer computer(vault, urlOf(proxy));
    QCoro::waitFor(computer.sign.ask());
    QCOMPARE(computer.prompt.questions.size(), 0); // no proxy waits
    QVERIFY(computer.fault() == TransportFault::ProxySignIn);
    QCoro::waitFor(computer.sign.ask());
    QCOMPARE(computer.prompt.questions.size(), 1);
    QVERIFY(!vault.entry(kProxyLoginsEntry));
    QVERIFY(computer.fault() == TransportFault::ProxySignIn);
    QCOMPARE(loginsIn(proxy), 0);
    QCoro::waitFor(computer.sign.ask()); // may be asked for again
    QCOMPARE(computer.prompt.questions.size(), 2);
}

void ProxySignInTest::aDialogThatWasClosedMeanwhileIsNoAnswer()
{
    ConnectProxy proxy(1);
    proxy.setCredentials("kim:" + kRight);
    MemoryVault vault;
    Computer computer(vault, proxy.address());
    QVERIFY(computer.fault() == TransportFault::ProxySignIn);
    computer.prompt.passwords = {kRight};
    computer.prompt.isOpen = false;
    QCoro::waitFor(computer.sign.ask());
    QVERIFY(!vault.entry(kProxyLoginsEntry));
    QVERIFY(computer.fault() == TransportFault::ProxySignIn);
}

void ProxySignInTest::aKeptOneThatIsWrongIsTriedOnce()
{
    Peer proxy([](const QByteArray &) { return refusal(); }); // without an end
    QVERIFY(proxy.listenOnLoopback());
    MemoryVault vault;
    keep(vault, addressOf(proxy));
    Computer computer(vault, urlOf(proxy));
    const QSignalSpy waiting(&computer.sign, &ProxySignIn::waitingChanged);
    for (int i = 0; i < 3; ++i)
        QVERIFY(computer.fault() == TransportFault::ProxySignIn);
    QCOMPARE(loginsIn(proxy), 1);
    QVERIFY2(proxy.requests().size() <= 8, QByteArray::number(proxy.requests().size()).constData());
    QCOMPARE(waiting.count(), 1);
    QVERIFY(vault.entry(kProxyLoginsEntry)); // until the user says another
    QCoro::waitFor(computer.sign.ask());
    QCOMPARE(computer.prompt.questions.value(0).user, kKim);
}

void ProxySignInTest::aLockedKeychainIsAskedAgain()
{
    ConnectProxy proxy(1); // nobody is there behind it
    proxy.setCredentials("kim:" + kRight);
    MemoryVault vault;
    keep(vault, addressOf(proxy));
    vault.setState(KeychainState::Locked);
    Computer computer(vault, proxy.address());
    QVERIFY(computer.fault() == TransportFault::ProxySignIn);
    vault.setState(KeychainState::Available);
    QVERIFY(computer.fault() != TransportFault::ProxySignIn);
    QVERIFY(proxy.hosts().contains("peer.localhost"));
}

void ProxySignInTest::anotherProxysStays()
{
    ConnectProxy proxy(1);
    proxy.setCredentials("kim:" + kRight);
    const ProxyAddress other{QStringLiteral("::1"), 3128};
    MemoryVault vault;
    keep(vault, other);
    Computer computer(vault, proxy.address());
    QVERIFY(computer.fault() == TransportFault::ProxySignIn);
    computer.prompt.passwords = {kRight};
    QCoro::waitFor(computer.sign.ask());
    const QList<ProxyLogin> kept = proxyLoginsIn(*vault.entry(kProxyLoginsEntry));
    QCOMPARE(kept.size(), 2);
    QCOMPARE(kept[0].proxy.text(), QStringLiteral("[::1]:3128"));
    QVERIFY(kept[1].proxy == addressOf(proxy) && kept[1].password == Secret(QByteArray(kRight)));
}

void ProxySignInTest::whatALockedKeychainHoldsStays()
{
    ConnectProxy first(1);
    first.setCredentials("kim:" + kRight);
    ConnectProxy second(1);
    second.setCredentials("kim:other");
    const ProxyAddress third{QStringLiteral("::1"), 3128};
    MemoryVault vault;
    vault.put(kProxyLoginsEntry,
        toText({{third, kKim, Secret(QByteArray("x"))}, {addressOf(first), kKim, Secret(QByteArray(kRight))}}));
    vault.setState(KeychainState::Locked);
    Computer computer(vault, second.address());
    QVERIFY(computer.fault() == TransportFault::ProxySignIn);
    const QSignalSpy failed(&computer.sign, &ProxySignIn::failed);
    computer.prompt.passwords = {"other"};
    QCoro::waitFor(computer.sign.ask());
    QCOMPARE(failed.count(), 1); // it is in memory only
    QVERIFY(computer.fault() != TransportFault::ProxySignIn);
    QCOMPARE(proxyLoginsIn(*vault.entry(kProxyLoginsEntry)).size(), 2);

    vault.setState(KeychainState::Available);
    computer.useProxy(first.address());
    QVERIFY(computer.fault() != TransportFault::ProxySignIn);
    QCOMPARE(computer.prompt.questions.size(), 1); // about the second alone
    QTRY_COMPARE(proxyLoginsIn(*vault.entry(kProxyLoginsEntry)).size(), 3); // now that it can be kept
    const QList<ProxyLogin> kept = proxyLoginsIn(*vault.entry(kProxyLoginsEntry));
    QVERIFY(kept[0].proxy == third && kept[1].proxy == addressOf(first) && kept[2].proxy == addressOf(second));
    QVERIFY(kept[2].password == Secret(QByteArray("other")));
    QCOMPARE(failed.count(), 1);
}

void ProxySignInTest::isForgotten()
{
    ConnectProxy proxy(1);
    proxy.setCredentials("kim:" + kRight);
    MemoryVault vault;
    keep(vault, addressOf(proxy));
    Computer computer(vault, proxy.address());
    QVERIFY(!computer.sign.keepsAny());
    QCoro::waitFor(computer.sign.look());
    QVERIFY(computer.sign.keepsAny());
    QVERIFY(computer.fault() != TransportFault::ProxySignIn);
    QCoro::waitFor(computer.sign.forget());
    QVERIFY(!computer.sign.keepsAny() && !vault.entry(kProxyLoginsEntry));
    QVERIFY(computer.fault() == TransportFault::ProxySignIn);
}

void ProxySignInTest::whatCannotBeKeptIsSaid()
{
    ConnectProxy proxy(1);
    proxy.setCredentials("kim:" + kRight);
    MemoryVault vault;
    Computer computer(vault, proxy.address());
    QVERIFY(computer.fault() == TransportFault::ProxySignIn);
    const QSignalSpy failed(&computer.sign, &ProxySignIn::failed);
    vault.failNext(MemoryVault::Operation::Write, Error{Reason::KeychainUnavailable, {}, {}, {}});
    computer.prompt.passwords = {kRight};
    QCoro::waitFor(computer.sign.ask());
    QCOMPARE(failed.count(), 1);
    QVERIFY(computer.fault() != TransportFault::ProxySignIn); // until the tray ends
}

void ProxySignInTest::nobodyElseGetsIt_data()
{
    QTest::addColumn<QByteArray>("answer"); ///< of the site
    QTest::addColumn<bool>("isDirect"); ///< no proxy; else through the one whose login is known
    QTest::addColumn<bool>("isProxy"); ///< the peer is another proxy
    const QByteArray asks407 = refusal().bytes;
    const QByteArray asks401 =
        "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"corp\"\r\nContent-Length: 0\r\n\r\n";
    QTest::newRow("a site that plays the proxy") << asks407 << true << false;
    QTest::newRow("a site behind the proxy that plays it") << asks407 << false << false;
    QTest::newRow("a site that asks for a password") << asks401 << true << false;
    QTest::newRow("a site behind the proxy that asks") << asks401 << false << false;
    QTest::newRow("another proxy on the same host") << asks407 << false << true;
}

void ProxySignInTest::nobodyElseGetsIt()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, isDirect);
    QFETCH(bool, isProxy);
    const auto say = [answer](const QByteArray &) { return Say{answer, Say::Then::HangUp}; };
    Peer site(say);
    Peer another(say);
    useGoodTls(site);
    QVERIFY(site.listenOnLoopback() && another.listenOnLoopback());
    ConnectProxy proxy(site.serverPort());
    proxy.setCredentials("kim:" + kRight);
    MemoryVault vault;
    keep(vault, addressOf(proxy));
    Computer computer(vault, proxy.address());
    get(computer.http, kWiki);
    QVERIFY(proxy.hosts().contains("peer.localhost")); // it is in use
    if (isDirect || isProxy)
        computer.useProxy(isProxy ? urlOf(another) : QString());
    get(computer.http, isDirect ? site.url() : kWiki);
    get(computer.http, isDirect ? site.url() : kWiki);
    const Peer &asked = isProxy ? another : site;
    QVERIFY(asked.requests().size() >= 2);
    for (const QByteArray &received : {site.received(), another.received()}) {
        QVERIFY2(!received.toLower().contains("authorization:"), received.constData());
        QVERIFY(!received.contains(QByteArray("kim:" + kRight).toBase64()));
    }
    QCoro::waitFor(computer.sign.ask());
    QCOMPARE(computer.prompt.questions.size(), isProxy ? 1 : 0); // a site raises no question
}

void ProxySignInTest::aHostileRealmIsNowhere_data()
{
    QTest::addColumn<QByteArray>("realm");
    QTest::newRow("markup") << QByteArray("<b>Wiki</b><img src=x>");
    QTest::newRow("bidi") << QByteArray("\xe2\x80\xae"
                                        "evil\xe2\x81\xa6");
    QTest::newRow("10,000 characters") << QByteArray(10000, 'x');
}

void ProxySignInTest::aHostileRealmIsNowhere()
{
    QFETCH(QByteArray, realm);
    Peer proxy([realm](const QByteArray &) { return refusal("Basic realm=\"" + realm + "\""); });
    QVERIFY(proxy.listenOnLoopback());
    MemoryVault vault;
    keep(vault, addressOf(proxy));
    Computer computer(vault, urlOf(proxy));
    QVERIFY(computer.fault() == TransportFault::ProxySignIn);
    QVERIFY(loginsIn(proxy) <= 1);
    QCoro::waitFor(computer.sign.ask());
    const ProxyQuestion question = computer.prompt.questions.value(0);
    QCOMPARE(question.proxy.text() + question.user + question.problem, addressOf(proxy).text() + kKim);
}

void ProxySignInTest::aDamagedEntryIsNoLogin_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("another format") << QByteArray("{\"proxies\":[]}");
    QTest::newRow("no password") << QByteArray("cHJveHk= 3128 a2lt\n");
    QTest::newRow("no port") << QByteArray("cHJveHk= x a2lt eA==\n");
    QTest::newRow("port out of range") << QByteArray("cHJveHk= 65536 a2lt eA==\n");
    QTest::newRow("no host") << QByteArray(" 3128 a2lt eA==\n");
    QTest::newRow("line breaks") << QByteArray(5000, '\n');
}

void ProxySignInTest::aDamagedEntryIsNoLogin()
{
    QFETCH(QByteArray, text);
    QVERIFY(proxyLoginsIn(Secret(QByteArray(text))).isEmpty());
    const QByteArray good =
        toText({{{QStringLiteral("proxy"), 1}, kKim, Secret(QByteArray("x"))}}).reveal().toByteArray();
    QByteArray both = text + '\n' + good;
    QCOMPARE(proxyLoginsIn(Secret(std::move(both))).size(), 1);
}

LANYARD_TEST(ProxySignInTest)
#include "proxy_sign_in_test.moc"
