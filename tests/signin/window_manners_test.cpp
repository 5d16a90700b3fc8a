// How lanyard-signin behaves towards the person before it and the pages in it: size, colours, zoom, find, dialogs, and
// what pages ask for in vain. Real keys on a real X display; pages say in their title what they saw.

#include "signin/connect_proxy.h"
#include "signin/window_bench.h"
#include "support/test_topic.h"

#include <QRegularExpression>
#include <QTest>

using namespace lanyard;
using namespace lanyard::signin;
using sandbox::Company;
using sandbox::CompanyConfig;
using sandbox::Fault;
using sandbox::Step;

// No plugged-in key can answer for it.
static const QByteArray kPhonesPasskey = "{publicKey: {challenge: new Uint8Array(32), allowCredentials: "
                                         "[{type: 'public-key', id: new Uint8Array(8), transports: ['hybrid']}]}}";

class WindowMannersTest : public WindowBench {
    Q_OBJECT
private Q_SLOTS:
    void opensAsItWasLeft_data();
    void opensAsItWasLeft();
    void saysItsSizeWhenThatChanged();
    void pagesAreToldTheColours_data();
    void pagesAreToldTheColours();
    void zoomsByKeys();
    void findsInThePage();
    void blockedFeaturesAreExplained_data();
    void blockedFeaturesAreExplained();
    void aPagesCallIsNotChangedByOurNotice();
    void aSecurityKeyIsAskedFor();
    void pagesAskInTheirOwnName();
    void aPageThatAsksTooMuchIsSilenced();
    void aServerAsksForAPassword();
    void aFrameOfAnotherSiteDoesNotAskForAPassword();
    void aProxyAsksForAPassword();
    void aProxyIsGivenWhatTheTrayKnows_data();
    void aProxyIsGivenWhatTheTrayKnows();
    void aProviderThatRefusesUsIsNamed();
    void windowsDoNotFloodTheDesktop();
};

void WindowMannersTest::opensAsItWasLeft_data()
{
    QTest::addColumn<Geometry>("left");
    QTest::addColumn<QSize>("opens"); ///< at most; a window manager may round
    QTest::newRow("as it was") << Geometry{700, 500, false} << QSize(700, 500);
    QTest::newRow("hostile: larger than any screen") << Geometry{kLargestSide, kLargestSide, false} << QSize(1280, 800);
    QTest::newRow("hostile: a dot") << Geometry{1, 1, false} << QSize(400, 300);
}

void WindowMannersTest::opensAsItWasLeft()
{
    QFETCH(Geometry, left);
    QFETCH(QSize, opens);
    Job given = job();
    given.geometry = left;
    open("<title>page</title>", given);
    const QSize size = m_window->size(kTitle);
    QVERIFY2(size.width() <= opens.width() && size.height() <= opens.height(), qPrintable(m_window->titles()));
    QVERIFY(size.width() >= 300 && size.height() >= 240);
    if (left.width == opens.width())
        QCOMPARE(size, opens);
    m_window->press(QStringLiteral("ctrl+w"));
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isRunning(), kPatience);
    if (left.width == opens.width())
        QCOMPARE(m_window->count<Geometry>(), 0); // nothing new
}

void WindowMannersTest::saysItsSizeWhenThatChanged()
{
    open("<title>page</title>");
    m_window->resize(kTitle, QSize(640, 480));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->size(kTitle), QSize(640, 480), kPatience);
    m_window->press(QStringLiteral("ctrl+w"));
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isRunning(), kPatience);
    QCOMPARE(m_window->count<Geometry>(), 1);
    QVERIFY(m_window->last<Geometry>() == (Geometry{640, 480, false}));
    QCOMPARE(m_window->count<Cancelled>(), 1);
}

void WindowMannersTest::pagesAreToldTheColours_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("software");
    QTest::newRow("light") << false << false;
    QTest::newRow("dark") << true << false;
    QTest::newRow("dark, software rendering") << true << true;
}

void WindowMannersTest::pagesAreToldTheColours()
{
    QFETCH(bool, dark);
    QFETCH(bool, software);
    Job given = job();
    given.dark = dark;
    given.softwareRendering = software;
    open("<title>page</title><meta name=color-scheme content='light dark'><h1>Colours</h1><script>"
         "document.title = matchMedia('(prefers-color-scheme: dark)').matches ? 'is dark' : 'is light'</script>",
        given);
    QVERIFY(waitForTitle(dark ? QStringLiteral("is dark") : QStringLiteral("is light")));
    m_window->screenshot(QStringLiteral("colours-") + QString::fromLatin1(QTest::currentDataTag()));
}

void WindowMannersTest::zoomsByKeys()
{
    open("<title>page</title><script>const say = () => document.title = 'ratio ' + Math.round(devicePixelRatio * 100);"
         "onresize = say; say()</script>");
    QVERIFY(waitForTitle(QStringLiteral("ratio 100$")));
    m_window->press(QStringLiteral("ctrl+plus"));
    m_window->press(QStringLiteral("ctrl+plus"));
    QVERIFY(waitForTitle(QStringLiteral("ratio 125$")));
    m_window->screenshot(QStringLiteral("zoom"));
    m_window->press(QStringLiteral("F5"));
    QVERIFY(waitForTitle(QStringLiteral("ratio 125$"))); // for the window's life
    m_window->press(QStringLiteral("ctrl+minus"));
    QVERIFY(waitForTitle(QStringLiteral("ratio 110$")));
    m_window->press(QStringLiteral("ctrl+0"));
    QVERIFY(waitForTitle(QStringLiteral("ratio 100$")));
    m_window->turnWheel(kTitle, 2);
    QVERIFY(waitForTitle(QStringLiteral("ratio 125$")));
    m_window->turnWheel(kTitle, -3);
    QVERIFY(waitForTitle(QStringLiteral("ratio 90$")));
}

void WindowMannersTest::findsInThePage()
{
    open("<title>page</title><div style='height: 3000px'></div><p>needle</p><div style='height: "
         "3000px'></div><p>needle</p>"
         "<div style='height: 3000px'></div><script>"
         "onload = () => document.title = 'whole';"
         "onscroll = () => document.title = 'at ' + Math.floor(scrollY / 2000);"
         "onkeydown = event => { if (event.key === 'Escape') document.title = 'escaped' }</script>");
    QVERIFY(waitForTitle(QStringLiteral("whole$")));
    m_window->press(QStringLiteral("ctrl+f"));
    m_window->type(QStringLiteral("needle"));
    QVERIFY(waitForTitle(QStringLiteral("at 1$")));
    m_window->press(QStringLiteral("Return"));
    QVERIFY(waitForTitle(QStringLiteral("at 2$")));
    m_window->screenshot(QStringLiteral("find"));
    m_window->press(QStringLiteral("F3")); // the first again
    QVERIFY(waitForTitle(QStringLiteral("at 1$")));
    m_window->press(QStringLiteral("shift+F3"));
    QVERIFY(waitForTitle(QStringLiteral("at 2$")));
    m_window->press(QStringLiteral("Escape")); // closes the bar, and the page does not see it
    m_window->press(QStringLiteral("Escape")); // is the page's now
    QVERIFY(waitForTitle(QStringLiteral("escaped$")));
}

void WindowMannersTest::blockedFeaturesAreExplained_data()
{
    QTest::addColumn<Job::Kind>("kind");
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QByteArray>("logged");
    const auto row = [](const char *name, const char *script, const char *logged) {
        QTest::newRow(name) << Job::Kind::Open << QByteArray(script) << QByteArray(logged);
    };
    row("location", "navigator.geolocation.getCurrentPosition(() => 0)", "blocked location");
    row("notifications", "Notification.requestPermission()", "blocked notifications");
    row("printing", "print()", "blocked printing");
    row("not encrypted", "location = 'http://' + location.host", "refused to go to http:");
    row("a user in the address", "location = 'https://kim:pw@' + location.host", "refused to go to https:");
    row("a dot behind the host", "location = 'https://wiki.acme.localhost.:' + location.port",
        "refused to go to https:");
    row("mail", "location = 'mailto:kim@example.org'", "refused to go to mailto");
    row("another application", "location = 'zoommtg://join'", "refused to go to zoommtg");
    row("passkey", ("navigator.credentials.get(" + kPhonesPasskey + ").catch(() => 0)").constData(),
        "blocked security key");
    row("new passkey",
        "navigator.credentials.create({publicKey: {challenge: new Uint8Array(32), rp: {name: 'x'}, user: "
        "{id: new Uint8Array(8), name: 'n', displayName: 'd'}, pubKeyCredParams: [], "
        "authenticatorSelection: {authenticatorAttachment: 'platform'}}}).catch(() => 0)",
        "blocked security key");
    row("in a frame",
        ("const f = document.createElement('iframe'); f.srcdoc = `<script>navigator.credentials.get(" + kPhonesPasskey
            + ").catch(() => 0)</` + 'script>'; document.body.append(f)")
            .constData(),
        "blocked security key");
    QTest::newRow("a file, for a sign-in")
        << Job::Kind::SignIn << QByteArray("onkeydown = () => document.querySelector('input').click()")
        << QByteArray("blocked files");
}

void WindowMannersTest::blockedFeaturesAreExplained()
{
    QFETCH(Job::Kind, kind);
    QFETCH(QByteArray, script);
    QFETCH(QByteArray, logged);
    Job given = job();
    given.kind = kind;
    m_company->inject(page("<title>page</title><h1>Page</h1><input type=file><script>" + script + "</script>"));
    m_window->start(given);
    QVERIFY(m_window->waitForWindow(QStringLiteral("Wiki")));
    QVERIFY(QTest::qWaitFor([&] { return m_company->log().count(Step::Challenge) > 0; }, kPatience));
    QTest::qWait(300);
    m_window->press(QStringLiteral("x"));
    QVERIFY2(waitForLog(logged), m_window->log().constData());
    QVERIFY(m_window->log().contains("wiki.acme.localhost") || logged.startsWith("refused"));
    m_window->screenshot(QStringLiteral("refused-") + QString::fromLatin1(QTest::currentDataTag()));
}

void WindowMannersTest::aPagesCallIsNotChangedByOurNotice()
{
    open("<title>page</title><h1>Page</h1><script>const asked = " + kPhonesPasskey
        + "; const shape = navigator.credentials.get.name + navigator.credentials.get.length"
          "  + Object.keys(CredentialsContainer.prototype).filter(key => key === 'get').length;"
          "navigator.credentials.get(asked)"
          "  .then(() => 'none', error => error.name)"
          "  .then(name => document.title = [shape, name, Object.keys(window).some(key => /lanyard/i.test(key))])"
          "</script>");
    // What a browser says whose user wants none.
    QVERIFY2(waitForTitle(QStringLiteral("get01,NotAllowedError,false$")), qPrintable(m_window->titles()));
}

void WindowMannersTest::aSecurityKeyIsAskedFor()
{
    open("<title>page</title><h1>Page</h1><script>setTimeout(() => navigator.credentials.get({publicKey: {challenge: "
         "new Uint8Array(32)}}).catch(error => document.title = error.name), 300)</script>");
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    QVERIFY(m_window->waitForWindow(QStringLiteral("^Security key")));
    m_window->screenshot(QStringLiteral("security-key"));
    m_window->press(QStringLiteral("Escape"));
    QVERIFY2(waitForTitle(QStringLiteral("NotAllowedError$")), qPrintable(m_window->titles()));
#else
    QVERIFY2(waitForTitle(QStringLiteral("NotAllowedError$")), qPrintable(m_window->titles()));
    QVERIFY(waitForLog("blocked security key"));
#endif
}

void WindowMannersTest::pagesAskInTheirOwnName()
{
    open("<title>page</title><script>setTimeout(() => { alert('Hello'); const sure = confirm('Sure?');"
         "const name = prompt('Name?', 'nobody'); document.title = `sure ${sure}, ${name}` }, 300)</script>");
    QVERIFY(m_window->waitForWindow(QStringLiteral("wiki.acme.localhost.*says")));
    m_window->screenshot(QStringLiteral("alert"));
    m_window->press(QStringLiteral("Return"));
    QTest::qWait(500);
    QVERIFY(m_window->waitForWindow(QStringLiteral("says")));
    m_window->press(QStringLiteral("Escape"));
    QTest::qWait(500);
    QVERIFY(m_window->waitForWindow(QStringLiteral("says")));
    m_window->screenshot(QStringLiteral("prompt"));
    m_window->press(QStringLiteral("ctrl+a"));
    m_window->type(QStringLiteral("Kim"));
    m_window->press(QStringLiteral("Return"));
    QVERIFY2(waitForTitle(QStringLiteral("sure false, Kim$")), qPrintable(m_window->titles()));
}

void WindowMannersTest::aPageThatAsksTooMuchIsSilenced()
{
    open("<title>page</title><script>setTimeout(() => { for (let i = 1; i <= 1000; ++i) { alert(i);"
         " document.title = 'asked ' + i } }, 300)</script>");
    QVERIFY(m_window->waitForWindow(QStringLiteral("says")));
    m_window->press(QStringLiteral("Return"));
    QTest::qWait(500);
    QVERIFY(m_window->waitForWindow(QStringLiteral("says")));
    m_window->press(QStringLiteral("shift+Tab")); // the box is above the button
    m_window->press(QStringLiteral("space"));
    m_window->press(QStringLiteral("Return"));
    QVERIFY2(waitForTitle(QStringLiteral("asked 1000$")), qPrintable(m_window->titles()));
}

void WindowMannersTest::aServerAsksForAPassword()
{
    const Fault locked =
        Fault::answer(Step::Challenge, 401, "<title>locked</title>", {{"WWW-Authenticate", "Basic realm=\"Staff\""}});
    Fault html = locked;
    html.contentType = "text/html; charset=UTF-8";
    m_company->inject(html);
    m_company->inject(page("<title>open</title><h1>Open</h1>"));
    m_window->start(job());
    QVERIFY(m_window->waitForWindow(QStringLiteral("Password required")));
    m_window->screenshot(QStringLiteral("password"));
    m_window->type(QStringLiteral("kim"));
    m_window->press(QStringLiteral("Tab"));
    m_window->type(QStringLiteral("opensesame"));
    m_window->press(QStringLiteral("Return"));
    QVERIFY(waitForTitle(QStringLiteral("Wiki .* open$")));
    QVERIFY(
        m_company->log().anyCarries(QByteArray("kim:opensesame").toBase64(), QStringLiteral("wiki.acme.localhost")));
    QVERIFY(!m_window->log().contains("opensesame"));
}

void WindowMannersTest::aFrameOfAnotherSiteDoesNotAskForAPassword()
{
    m_company->inject(Fault::answer(Step::Any, 401, {}, {{"WWW-Authenticate", "Basic realm=\"Your bank\""}})
                          .on(QStringLiteral("evil.localhost"))
                          .forever());
    const QByteArray other = m_company->baseUrl(QStringLiteral("evil.localhost")).toEncoded();
    open("<title>page</title><h1>Page</h1><iframe src='" + other + "'></iframe>");
    QVERIFY(waitForLog("blocked password for evil.localhost"));
    QVERIFY(waitForTitle(QStringLiteral("page$")));
    QVERIFY(!m_window->titles().contains(QLatin1String("Password")));
}

void WindowMannersTest::aProxyAsksForAPassword()
{
    ConnectProxy proxy(m_company->port());
    proxy.setCredentials("kim:opensesame");
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("https_proxy"), proxy.address());
    Job given = job();
    given.resourceUrl = QUrl(QStringLiteral("https://accounts.google.com/"));
    m_window->start(given, environment);
    QVERIFY(m_window->waitForWindow(QStringLiteral("Password required")));
    m_window->screenshot(QStringLiteral("proxy-password"));
    m_window->type(QStringLiteral("kim"));
    m_window->press(QStringLiteral("Tab"));
    m_window->type(QStringLiteral("opensesame"));
    m_window->press(QStringLiteral("Return"));
    QTRY_VERIFY_WITH_TIMEOUT(proxy.hosts().contains("accounts.google.com"), kPatience);
    QVERIFY(proxy.refused() > 0);
}

void WindowMannersTest::aProxyIsGivenWhatTheTrayKnows_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("right") << QStringLiteral("127.0.0.1") << QByteArray("opensesame") << false;
    QTest::newRow("wrong: once, then the user is asked") << QStringLiteral("127.0.0.1") << QByteArray("open") << true;
    QTest::newRow("another proxy's") << QStringLiteral("proxy.example.com") << QByteArray("opensesame") << true;
}

void WindowMannersTest::aProxyIsGivenWhatTheTrayKnows()
{
    QFETCH(QString, host);
    QFETCH(QByteArray, password);
    QFETCH(bool, isAsked);
    ConnectProxy proxy(m_company->port());
    proxy.setCredentials("kim:opensesame");
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("https_proxy"), proxy.address());
    Job given = job();
    given.resourceUrl = QUrl(QStringLiteral("https://accounts.google.com/"));
    given.proxyLogin = ProxyLogin{{host, proxy.serverPort()}, QStringLiteral("kim"), Secret(std::move(password))};
    m_window->start(given, environment);
    if (isAsked) {
        QVERIFY(m_window->waitForWindow(QStringLiteral("Password required")));
        QVERIFY(!proxy.hosts().contains("accounts.google.com"));
        return;
    }
    QTRY_VERIFY_WITH_TIMEOUT(proxy.hosts().contains("accounts.google.com"), kPatience);
    QVERIFY(!m_window->titles().contains(QLatin1String("Password required")));
    QVERIFY(!m_window->log().contains("opensesame"));
}

void WindowMannersTest::aProviderThatRefusesUsIsNamed()
{
    ConnectProxy proxy(m_company->port());
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("https_proxy"), proxy.address());
    open("<title>page</title><script>location = 'https://accounts.google.com/o/oauth2/auth'</script>", job(),
        environment);
    QVERIFY(waitForLog("Google refuses windows like this one"));
    QTRY_VERIFY_WITH_TIMEOUT(proxy.hosts().contains("accounts.google.com"), kPatience);
    m_window->screenshot(QStringLiteral("provider"));
}

void WindowMannersTest::windowsDoNotFloodTheDesktop()
{
    open("<title>page</title><script>setTimeout(() => { for (let i = 0; i < 20; ++i) open('about:blank') }, 300)"
         "</script>");
    QVERIFY(waitForLog("blocked more windows"));
    QTest::qWait(500);
    QVERIFY2(m_window->titles().count(QLatin1Char('\n')) <= 2, qPrintable(m_window->titles()));
}

LANYARD_TEST(WindowMannersTest)
#include "window_manners_test.moc"
