// lanyard-signin with a session: hidden refresh, and a resource's own window, against the make-believe company.

#include "iap/origin.h"
#include "sandbox/company.h"
#include "sandbox/company_names.h"
#include "signin/company_jobs.h"
#include "signin/window_driver.h"
#include "support/test_topic.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <algorithm>

using namespace lanyard;
using namespace lanyard::signin;
using sandbox::Company;
using sandbox::Fault;
using sandbox::kEmea;
using sandbox::kKim;
using sandbox::kLogin;
using sandbox::PageStorage;
using sandbox::Rotation;
using sandbox::Step;

namespace {

Fault appPage(const QByteArray &html)
{
    Fault fault = Fault::answer(Step::App, 200, html).forever();
    fault.contentType = "text/html; charset=UTF-8";
    return fault;
}

}

class WindowSessionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void refreshesHidden_data();
    void refreshesHidden();
    void refreshThatNeedsTheUser();
    void refreshOffline();
    void refreshWithAForeignRecord();
    void openStaysSignedInAcrossRefreshes();
    void openSaysThatItsSessionEnded();
    void linksElsewhereGoToTheUsersBrowser();
    void aPagesOtherWindowTakesFilesToo();
    void downloadsAreRefused();
    void anotherHostsCookieIsNoSession();

private:
    int refusedPolls() const;

    std::unique_ptr<Company> m_company;
    std::unique_ptr<WindowDriver> m_window;
};

void WindowSessionTest::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        QSKIP("needs an X display with a window manager: tests/support/with-desktop -- ctest -L window");
}

void WindowSessionTest::init()
{
    m_company = std::make_unique<Company>();
    QVERIFY(m_company->start().has_value());
    m_window = std::make_unique<WindowDriver>();
}

void WindowSessionTest::cleanup()
{
    m_window.reset();
    m_company.reset();
}

int WindowSessionTest::refusedPolls() const
{
    int refused = 0;
    for (const sandbox::LogEntry &entry : m_company->log().entries())
        refused += entry.path == QLatin1String("/api/time") && entry.status != 200 && entry.status != 0;
    return refused;
}

void WindowSessionTest::refreshesHidden_data()
{
    QTest::addColumn<QString>("resource");
    QTest::addColumn<PageStorage>("page");
    QTest::addColumn<Storage>("storage");
    QTest::addColumn<QString>("tenant");
    QTest::newRow("IndexedDB") << "wiki" << PageStorage::IndexedDb << Storage::IndexedDb << "";
    QTest::newRow("localStorage") << "wiki" << PageStorage::Local << Storage::LocalStorage << "";
    QTest::newRow("sessionStorage") << "wiki" << PageStorage::Session << Storage::SessionStorage << "";
    QTest::newRow("tenant, nonce demanded") << "payroll" << PageStorage::IndexedDb << Storage::IndexedDb << kEmea;
    QTest::newRow("one of several tenants") << "portal" << PageStorage::IndexedDb << Storage::IndexedDb << kEmea;
}

void WindowSessionTest::refreshesHidden()
{
    QFETCH(QString, resource);
    QFETCH(PageStorage, page);
    QFETCH(Storage, storage);
    QFETCH(QString, tenant);
    m_company->authPage(kLogin).storage = page;
    m_company->setRotation(Rotation::OldStaysValid);
    const Job given = refreshJobFor(*m_company, resource, storage, tenant);
    m_window->start(given);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isRunning(), kPatience);
    QVERIFY2(m_window->count<SignedIn>() == 1, qPrintable(m_window->last<Failed>().detail));
    QVERIFY(m_window->endedWell());
    const SignedIn found = m_window->last<SignedIn>();
    QVERIFY(!found.cookies.isEmpty());
    QVERIFY(!found.records.isEmpty());
    QCOMPARE(found.records.first().key, given.record->key);
    QCOMPARE(found.records.first().storage, given.record->storage);
    QCOMPARE(found.records.first().tenantId, tenant);
    QVERIFY(!(found.records.first().refreshToken == given.record->refreshToken)); // rotated, and read after that
    QCOMPARE(m_company->log().count(Step::SignIn), 0);
    // The token was sent to the token service and to nobody else.
    const QByteArray token = given.record->refreshToken.reveal().toByteArray();
    QVERIFY(m_company->log().anyCarries(token, m_company->config().identityPlatformHost));
    QVERIFY(!m_company->log().anyCarries(token, m_company->resource(resource).host));
    QVERIFY(!m_company->log().anyCarries(token, kLogin));
    QVERIFY(!m_window->log().contains(token));
}

void WindowSessionTest::refreshThatNeedsTheUser()
{
    const Job given = refreshJobFor(*m_company, QStringLiteral("wiki"), Storage::IndexedDb);
    m_company->revoke(kKim, {});
    m_window->start(given);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isRunning(), 2 * kPatience);
    QCOMPARE(m_window->count<Failed>(), 1);
    QCOMPARE(m_window->last<Failed>().reason, Reason::InteractiveRequired);
}

void WindowSessionTest::refreshOffline()
{
    m_company->inject(Fault::of(Step::Challenge, Fault::Kind::Drop).forever());
    m_window->start(refreshJobFor(*m_company, QStringLiteral("wiki"), Storage::IndexedDb));
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isRunning(), kPatience);
    QCOMPARE(m_window->last<Failed>().reason, Reason::Offline);
}

void WindowSessionTest::refreshWithAForeignRecord()
{
    Job given = refreshJobFor(*m_company, QStringLiteral("wiki"), Storage::IndexedDb);
    given.record->origin = originOf(m_company->baseUrl(QStringLiteral("evil.localhost")));
    m_window->start(given);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isRunning(), kPatience);
    QCOMPARE(m_window->last<Failed>().reason, Reason::UntrustedRedirect);
    QCOMPARE(m_company->log().entries().size(), 0);
}

void WindowSessionTest::openStaysSignedInAcrossRefreshes()
{
    const QString host = m_company->resource(QStringLiteral("wiki")).host;
    Job given = jobFor(*m_company, Job::Kind::Open, QStringLiteral("wiki"));
    given.resourceUrl.setPath(QStringLiteral("/poll"));
    given.cookies = sessionOf(*m_company, QStringLiteral("wiki"));
    QVERIFY(!given.cookies.isEmpty());
    m_company->log().clear();
    m_window->start(given);
    QVERIFY(m_window->waitForWindow(QStringLiteral("Wiki")));
    QTRY_VERIFY_WITH_TIMEOUT(m_company->log().count(Step::App, host) >= 3, kPatience);
    QCOMPARE(m_company->log().count(Step::Challenge, host), 0); // the cookies alone did it
    m_window->screenshot(QStringLiteral("open"));

    for (int refresh = 0; refresh < 2; ++refresh) {
        m_company->advance(std::chrono::minutes(35));
        const QList<CookieLine> fresh = sessionOf(*m_company, QStringLiteral("wiki"));
        m_window->send(SetCookies{fresh});
        const QByteArray value = fresh.constFirst().reveal().toByteArray().split(';').first();
        QTRY_VERIFY_WITH_TIMEOUT(m_company->log().anyCarries(value, host), kPatience);
        m_company->advance(std::chrono::minutes(20)); // in the end only the last session is alive
        m_company->log().clear();
        QTRY_VERIFY_WITH_TIMEOUT(m_company->log().count(Step::App, host) >= 3, kPatience);
        QCOMPARE(refusedPolls(), 0);
    }
    QVERIFY2(m_window->titles().contains(QLatin1String("failed 0")), qPrintable(m_window->titles()));
    QCOMPARE(m_window->count<SessionEnded>(), 0);
    m_window->send(Close());
    QTRY_VERIFY(!m_window->isRunning());
    QVERIFY(m_window->endedWell());
    QCOMPARE(m_window->count<Cancelled>(), 0);
}

void WindowSessionTest::openSaysThatItsSessionEnded()
{
    const QString host = m_company->resource(QStringLiteral("wiki")).host;
    Job given = jobFor(*m_company, Job::Kind::Open, QStringLiteral("wiki"));
    given.cookies = sessionOf(*m_company, QStringLiteral("wiki"));
    m_company->log().clear();
    m_window->start(given);
    QVERIFY(m_window->waitForWindow(QStringLiteral("Wiki")));
    QTRY_VERIFY_WITH_TIMEOUT(m_company->log().count(Step::App, host) >= 1, kPatience);
    QTest::qWait(500); // the answer becomes a page
    m_company->advance(std::chrono::hours(2));
    const int asked = m_company->log().countOfHost(kLogin);
    m_window->press(QStringLiteral("F5"));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->count<SessionEnded>(), 1, kPatience);
    m_window->screenshot(QStringLiteral("open-ended"));
    const int challenges = m_company->log().count(Step::Challenge, host);
    m_window->press(QStringLiteral("F5"));
    QTRY_VERIFY(m_company->log().count(Step::Challenge, host) > challenges);
    QCOMPARE(m_window->count<SessionEnded>(), 1);
    QCOMPARE(m_company->log().countOfHost(kLogin), asked); // the sign-in page was not shown

    const QList<CookieLine> fresh = sessionOf(*m_company, QStringLiteral("wiki"));
    const int before = m_company->log().count(Step::App, host);
    m_window->send(SetCookies{fresh});
    QTRY_VERIFY_WITH_TIMEOUT(m_company->log().count(Step::App, host) > before, kPatience);
    m_window->screenshot(QStringLiteral("open-again"));
    m_window->press(QStringLiteral("alt+F4"));
    QTRY_VERIFY(!m_window->isRunning());
}

void WindowSessionTest::linksElsewhereGoToTheUsersBrowser()
{
    QTemporaryDir tools;
    QFile opener(tools.filePath(QStringLiteral("xdg-open")));
    QVERIFY(opener.open(QIODevice::WriteOnly));
    opener.write(
        "#!/bin/sh\nprintf '%s\\n' \"$1\" \"$HOME\" \"${QTWEBENGINE_DISABLE_SANDBOX-unset}\" > \"${0%/*}/new\"\n"
        "mv \"${0%/*}/new\" \"${0%/*}/opened\"\n");
    opener.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    opener.close();
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("PATH"), tools.path() + QLatin1Char(':') + qEnvironmentVariable("PATH"));

    Job given = jobFor(*m_company, Job::Kind::Open, QStringLiteral("wiki"));
    given.cookies = sessionOf(*m_company, QStringLiteral("wiki"));
    const QByteArray own = m_company->resourceUrl(QStringLiteral("wiki")).toEncoded() + "poll";
    m_company->inject(
        appPage("<title>Links</title><a href='https://elsewhere.example/a?b=1&c' target=_blank>out</a> <a href='" + own
            + "' target=_blank>own</a> <a href='file:///etc/passwd' target=_blank>file</a>"));
    m_window->start(given, environment);
    QVERIFY(m_window->waitForWindow(QStringLiteral("Links")));
    m_window->press(QStringLiteral("Tab"));
    m_window->press(QStringLiteral("Return"));
    QFile opened(tools.filePath(QStringLiteral("opened")));
    QTRY_VERIFY_WITH_TIMEOUT(opened.exists(), kPatience);
    QVERIFY(opened.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = opened.readAll().split('\n');
    QCOMPARE(lines.at(0), QByteArray("https://elsewhere.example/a?b=1&c"));
    QVERIFY(lines.at(1) != m_window->home().toLocal8Bit());
    QCOMPARE(lines.at(2), QByteArray("unset"));

    m_company->clearFaults();
    m_window->press(QStringLiteral("Tab"));
    m_window->press(QStringLiteral("Return"));
    QVERIFY(m_window->waitForWindow(QStringLiteral("^ok "))); // in a window of ours, with the session
    m_window->screenshot(QStringLiteral("open-popup"));
}

void WindowSessionTest::aPagesOtherWindowTakesFilesToo()
{
    Job given = jobFor(*m_company, Job::Kind::Open, QStringLiteral("wiki"));
    given.cookies = sessionOf(*m_company, QStringLiteral("wiki"));
    const QByteArray own = m_company->resourceUrl(QStringLiteral("wiki")).toEncoded() + "poll";
    m_company->inject(appPage("<title>Links</title><a href='" + own + "' target=_blank>form</a>"));
    m_window->start(given);
    QVERIFY(m_window->waitForWindow(QStringLiteral("Links")));
    m_company->clearFaults();
    m_company->inject(appPage("<title>Form</title><input type=file><script>onkeydown = () => "
                              "document.querySelector('input').click()</script>"));
    m_window->press(QStringLiteral("Tab"));
    m_window->press(QStringLiteral("Return"));
    QVERIFY(m_window->waitForWindow(QStringLiteral("^Form")));
    QTest::qWait(500); // it takes keys once it is drawn
    m_window->press(QStringLiteral("x"));
    QVERIFY2(m_window->waitForWindow(QStringLiteral("^Open")), m_window->log().constData());
    m_window->screenshot(QStringLiteral("open-popup-file"));
    QVERIFY(!m_window->log().contains("blocked files"));
    m_window->press(QStringLiteral("Escape"));
}

void WindowSessionTest::downloadsAreRefused()
{
    Job given = jobFor(*m_company, Job::Kind::Open, QStringLiteral("wiki"));
    given.cookies = sessionOf(*m_company, QStringLiteral("wiki"));
    Fault file = appPage("secret figures");
    file.headers = {{"Content-Disposition", "attachment; filename=figures.csv"}};
    m_company->inject(file);
    m_window->start(given);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->log().contains("download refused"), kPatience);
    m_window->screenshot(QStringLiteral("download"));
    QVERIFY(QDir(m_window->home()).entryList({QStringLiteral("*figures*")}, QDir::Files).isEmpty());
    QVERIFY(m_window->isRunning());
}

void WindowSessionTest::anotherHostsCookieIsNoSession()
{
    const Job given = jobFor(*m_company, Job::Kind::SignIn, QStringLiteral("wiki"));
    const QByteArray image = given.authOrigin.toLatin1() + "/plant";
    Fault plants = appPage("<script>const first = new Image(); const second = new Image();"
                           "first.onerror = () => second.src = first.src; second.onerror = () => location.reload();"
                           "first.src = '"
        + image + "'</script>");
    Fault signsIn = appPage("<title>own</title>");
    signsIn.headers = {{"Set-Cookie", "__Host-GCP_IAP_AUTH_TOKEN_2=own; Path=/; Secure"}};
    for (Fault *fault : {&plants, &signsIn})
        fault->step = Step::Challenge;
    m_company->inject(plants.times(1));
    m_company->inject(signsIn);
    m_company->inject(Fault::answer(
        Step::Any, 404, {}, {{"Set-Cookie", "__Host-GCP_IAP_AUTH_TOKEN_1=planted; Path=/; Secure; SameSite=None"}})
                          .on(kLogin)
                          .forever());
    m_window->start(given);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->count<SignedIn>(), 1, kPatience);
    QVERIFY(m_company->log().anyCarries("TOKEN_1=planted", kLogin)); // it is in the engine
    const QList<CookieLine> lines = m_window->last<SignedIn>().cookies;
    QCOMPARE(lines.size(), 1);
    QVERIFY(lines.constFirst().reveal().toByteArray().startsWith("__Host-GCP_IAP_AUTH_TOKEN_2=own"));
}

LANYARD_TEST(WindowSessionTest)
#include "window_session_test.moc"
