#include "support/test_topic.h"
#include "window/proxy_environment.h"

#include <QTest>

using namespace lanyard;

using Variables = QStringList;

class ProxyEnvironmentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsTheEngine_data();
    void tellsTheEngine();
    void theWindowIsToldWhatRefreshesAre();
    void andTheLogin_data();
    void andTheLogin();
};

void ProxyEnvironmentTest::tellsTheEngine_data()
{
    const QString wiki = QStringLiteral("wiki.example.com");
    const QString login = QStringLiteral("login.example.com");
    const QNetworkProxy none(QNetworkProxy::NoProxy);
    const QNetworkProxy corp(QNetworkProxy::HttpProxy, QStringLiteral("proxy.corp.example"), 3128,
        QStringLiteral("kim"), QStringLiteral("secret"));
    const QNetworkProxy other(QNetworkProxy::HttpProxy, QStringLiteral("other.corp.example"), 3128);
    const QNetworkProxy socks(QNetworkProxy::Socks5Proxy, QStringLiteral("proxy.corp.example"), 1080);
    const Variables through{QStringLiteral("http_proxy=http://proxy.corp.example:3128"),
        QStringLiteral("https_proxy=http://proxy.corp.example:3128")};
    const Variables plain{QStringLiteral("https_proxy=http://mine:1")};
    const Variables pac{QStringLiteral("https_proxy=pac+http://wpad.corp.example/a.pac")};

    QTest::addColumn<Variables>("before");
    QTest::addColumn<QList<ProxyAnswer>>("answers");
    QTest::addColumn<Variables>("after");
    const auto row = [](const char *name, const Variables &before, const QList<ProxyAnswer> &answers,
                         const Variables &after) { QTest::newRow(name) << before << answers << after; };
    row("no proxy", {}, {{wiki, none}, {login, none}}, {});
    row("a proxy for all", {}, {{wiki, corp}, {login, corp}}, through + Variables{QStringLiteral("no_proxy=")});
    row("the company's own hosts go past it", {}, {{wiki, none}, {login, corp}},
        through + Variables{QStringLiteral("no_proxy=wiki.example.com")});
    row("two proxies: the first", {}, {{wiki, corp}, {login, other}}, through + Variables{QStringLiteral("no_proxy=")});
    row("SOCKS", {}, {{wiki, socks}},
        {QStringLiteral("http_proxy=socks5://proxy.corp.example:1080"),
            QStringLiteral("https_proxy=socks5://proxy.corp.example:1080"), QStringLiteral("no_proxy=")});
    row("the user's own variable stays", plain, {{wiki, corp}}, plain);
    row("a password in it goes",
        {QStringLiteral("https_proxy=http://kim:op@en@mine:1"), QStringLiteral("HTTPS_PROXY=kim:x@mine:1")},
        {{wiki, corp}}, {QStringLiteral("HTTPS_PROXY=mine:1"), plain.first()});
    row("one for a PAC file is answered", pac, {{wiki, corp}}, through + Variables{QStringLiteral("no_proxy=")});
    row("one for a PAC file, no proxy", pac, {{wiki, none}}, {});
}

void ProxyEnvironmentTest::tellsTheEngine()
{
    QFETCH(Variables, before);
    QFETCH(QList<ProxyAnswer>, answers);
    QProcessEnvironment environment;
    for (const QString &variable : before)
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    setProxies(environment, answers);
    Variables after = environment.toStringList();
    after.sort();
    QTEST(after, "after");
}

// The one factory of the program answers, which passes on no more of an address than its origin.
void ProxyEnvironmentTest::theWindowIsToldWhatRefreshesAre()
{
    class Corp final : public QNetworkProxyFactory {
    public:
        QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
        {
            return {QNetworkProxy(QNetworkProxy::HttpProxy, query.peerHostName(), 3128)};
        }
    };
    QNetworkProxyFactory::setApplicationProxyFactory(new Corp); // Qt's to delete
    const QList<ProxyAnswer> answers = proxiesFor({QUrl(QStringLiteral("https://wiki.example.com/page"))});
    QNetworkProxyFactory::setApplicationProxyFactory(nullptr);
    QCOMPARE(answers.size(), 1);
    QCOMPARE(answers.first().host, QStringLiteral("wiki.example.com"));
    QCOMPARE(answers.first().proxy.hostName(), QStringLiteral("wiki.example.com"));
}

void ProxyEnvironmentTest::andTheLogin_data()
{
    const auto proxy = [](const QString &host, quint16 port, const QString &user) {
        return ProxyAnswer{QStringLiteral("wiki.example.com"),
            QNetworkProxy(QNetworkProxy::HttpProxy, host, port, user, QStringLiteral("p\u00e4ss"))};
    };
    const ProxyAnswer none{QStringLiteral("wiki.example.com"), QNetworkProxy(QNetworkProxy::NoProxy)};
    const QString corp = QStringLiteral("proxy.corp.example");
    const QString kim = QStringLiteral("kim");
    QTest::addColumn<Variables>("variables");
    QTest::addColumn<QList<ProxyAnswer>>("answers");
    QTest::addColumn<QString>("login"); ///< empty: none
    const auto row = [](const char *name, const Variables &variables, const QList<ProxyAnswer> &answers,
                         const QString &login) { QTest::newRow(name) << variables << answers << login; };
    const QString found = QStringLiteral("kim p\u00e4ss proxy.corp.example:3128");
    row("no proxy", {}, {none}, {});
    row("none known", {}, {proxy(corp, 3128, {})}, {});
    row("of the first proxy", {}, {none, proxy(corp, 3128, kim), proxy(QStringLiteral("other"), 1, kim)}, found);
    row("of another proxy than the engine's", {}, {proxy(corp, 3128, {}), proxy(QStringLiteral("other"), 1, kim)}, {});
    row("of another port", {}, {proxy(corp, 3128, {}), proxy(corp, 3129, kim)}, {});
    const Variables mine{QStringLiteral("https_proxy=http://Proxy.corp.example:3128")};
    row("of the user's own variable", mine, {proxy(corp, 3128, kim)}, found);
    row("of another one than the user's own", {QStringLiteral("https_proxy=http://mine:1")}, {proxy(corp, 3128, kim)},
        {});
}

void ProxyEnvironmentTest::andTheLogin()
{
    QFETCH(Variables, variables);
    QFETCH(QList<ProxyAnswer>, answers);
    QProcessEnvironment environment;
    for (const QString &variable : variables)
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    setProxies(environment, answers);
    QVERIFY(!environment.toStringList().join(u' ').contains(QStringLiteral("p\u00e4ss")));
    const auto known = proxyLoginFor(environment, answers);
    const QString login =
        known ? QStringList{known->user, known->password.revealText(), known->proxy.text()}.join(u' ') : QString();
    QTEST(login, "login");
}

LANYARD_TEST(ProxyEnvironmentTest)
#include "proxy_environment_test.moc"
