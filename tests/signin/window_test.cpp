// lanyard-signin against the make-believe company, with real keys on a real X display.

#include "iap/origin.h"
#include "sandbox/company.h"
#include "sandbox/company_names.h"
#include "signin/window_driver.h"
#include "support/test_topic.h"

#include <QFile>
#include <QTest>
#include <csignal>

using namespace lanyard;
using namespace lanyard::signin;
using sandbox::Company;
using sandbox::CompanyConfig;
using sandbox::Fault;
using sandbox::kEmea;
using sandbox::kLogin;
using sandbox::PageStorage;
using sandbox::Step;

class WindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void signsIn_data();
    void signsIn();
    void preselectedTenantSkipsTheChoice();
    void tenantChosenOnThePage();
    void providerInAPopup();
    void cancelled();
    void trayGoneMeansWindowGone();
    void untrustedCertificate();
    void pageThatFailsToLoad();
    void foreignAuthPage();
    void crashesOnceThenGivesUp();
    void questionIsAnsweredByKeyboard();
    void problemThenAgain();
    void queueAndSkip();
    void nothingLeaksToChildren();

private:
    Job job(const QString &resource) const;
    void signInByKeyboard(const QString &email = QStringLiteral("kim@example.org"));
    bool reachForm(int visits = 1);

    std::unique_ptr<Company> m_company;
    std::unique_ptr<WindowDriver> m_window;
};

void WindowTest::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        QSKIP("needs an X display with a window manager: tests/support/with-desktop -- ctest -L window");
}

void WindowTest::init()
{
    m_company = std::make_unique<Company>();
    QVERIFY(m_company->start().has_value());
    m_window = std::make_unique<WindowDriver>();
}

void WindowTest::cleanup()
{
    m_window.reset();
    m_company.reset();
}

Job WindowTest::job(const QString &resource) const
{
    Job job;
    job.resourceId = resource;
    job.resourceName = m_company->resource(resource).name;
    job.resourceUrl = m_company->resourceUrl(resource);
    job.certificateAuthorities = {QString::fromLatin1(m_company->caCertificatePem())};
    job.language = QStringLiteral("en");
    return job;
}

bool WindowTest::reachForm(int visits)
{
    const bool asked =
        QTest::qWaitFor([&] { return m_company->log().count(Step::ProjectConfig) >= visits; }, kPatience);
    QTest::qWait(500); // the page shows its form after that answer, which nothing outside it can see
    return asked;
}

void WindowTest::signInByKeyboard(const QString &email)
{
    const int before = m_company->log().count(Step::SignIn);
    for (int attempt = 0; attempt < 3; ++attempt) {
        if (attempt > 0) { // the form was not there yet
            m_window->press(QStringLiteral("F5"));
            QTest::qWait(2000);
        }
        m_window->type(email);
        m_window->press(QStringLiteral("Tab"));
        m_window->type(QStringLiteral("correct horse"));
        m_window->press(QStringLiteral("Return"));
        if (QTest::qWaitFor([&] { return m_company->log().count(Step::SignIn) > before; }, 4000))
            return;
    }
    QFAIL("the form took no password");
}

void WindowTest::signsIn_data()
{
    QTest::addColumn<QString>("resource");
    QTest::addColumn<PageStorage>("storage");
    QTest::addColumn<int>("kept"); ///< Storage, or -1
    QTest::addColumn<QString>("tenant");
    QTest::newRow("IndexedDB") << "wiki" << PageStorage::IndexedDb << int(Storage::IndexedDb) << "";
    QTest::newRow("localStorage") << "wiki" << PageStorage::Local << int(Storage::LocalStorage) << "";
    QTest::newRow("sessionStorage") << "wiki" << PageStorage::Session << int(Storage::SessionStorage) << "";
    QTest::newRow("kept nowhere") << "wiki" << PageStorage::Memory << -1 << "";
    QTest::newRow("tenant, nonce demanded") << "payroll" << PageStorage::IndexedDb << int(Storage::IndexedDb) << kEmea;
}

void WindowTest::signsIn()
{
    QFETCH(QString, resource);
    QFETCH(PageStorage, storage);
    QFETCH(int, kept);
    QFETCH(QString, tenant);
    m_company->authPage(kLogin).storage = storage;
    m_window->start(job(resource));
    QVERIFY(m_window->waitForWindow(QStringLiteral("Sign in to")));
    QVERIFY(reachForm());
    m_window->screenshot(QStringLiteral("form"));
    signInByKeyboard();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->count<SignedIn>(), 1, kPatience);
    m_window->screenshot(QStringLiteral("finishing"));
    const SignedIn found = m_window->last<SignedIn>();
    QCOMPARE(!found.records.isEmpty(), kept >= 0);
    if (!found.records.isEmpty()) {
        QCOMPARE(int(found.records.first().storage), kept);
        QCOMPARE(found.records.first().tenantId, tenant);
        QCOMPARE(found.records.first().origin, originOf(m_company->baseUrl(kLogin)));
        QCOMPARE(found.records.first().apiKey, m_company->config().projects.first().apiKey);
        QVERIFY(!found.records.first().refreshToken.isEmpty());
        QVERIFY(!m_window->log().contains(found.records.first().refreshToken.reveal().toByteArray()));
    }
    QVERIFY(!found.cookies.isEmpty());
    QVERIFY(found.cookies.first().reveal().toByteArray().startsWith("__Host-GCP_IAP_AUTH_TOKEN_"));
    QVERIFY(m_company->log().count(Step::App, m_company->resource(resource).host) > 0);
    m_window->send(Done());
    QTRY_VERIFY(!m_window->isRunning());
    QVERIFY2(m_window->endedWell(), m_window->log().constData());
    QCOMPARE(m_window->count<Cancelled>(), 0);
}

void WindowTest::preselectedTenantSkipsTheChoice()
{
    Job given = job(QStringLiteral("portal"));
    given.tenant = kEmea;
    m_window->start(given);
    QVERIFY(m_window->waitForWindow(QStringLiteral("Sign in to")));
    QVERIFY(reachForm());
    m_window->screenshot(QStringLiteral("preselected"));
    signInByKeyboard();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->count<SignedIn>(), 1, kPatience);
    QCOMPARE(m_window->last<SignedIn>().records.value(0).tenantId, kEmea);
    QCOMPARE(m_company->log().count(Step::SessionInfo), 0);
}

void WindowTest::tenantChosenOnThePage()
{
    m_window->start(job(QStringLiteral("portal")));
    QVERIFY(m_window->waitForWindow(QStringLiteral("Sign in to")));
    QTRY_VERIFY_WITH_TIMEOUT(m_company->log().count(Step::SessionInfo) > 0, kPatience);
    QTest::qWait(500);
    m_window->screenshot(QStringLiteral("choose-tenant"));
    m_window->press(QStringLiteral("Tab"));
    m_window->press(QStringLiteral("Tab"));
    m_window->press(QStringLiteral("Return"));
    QTest::qWait(500);
    signInByKeyboard();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->count<SignedIn>(), 1, kPatience);
    QCOMPARE(m_window->last<SignedIn>().records.value(0).tenantId, QStringLiteral("acme-apac-7hd2m"));
}

void WindowTest::providerInAPopup()
{
    m_company->authPage(kLogin).popup = true;
    m_window->start(job(QStringLiteral("wiki")));
    QVERIFY(m_window->waitForWindow(QStringLiteral("Sign in to")));
    QVERIFY(reachForm());
    for (int i = 0; i < 3; ++i)
        m_window->press(QStringLiteral("Tab"));
    m_window->press(QStringLiteral("Return"));
    QVERIFY(m_window->waitForWindow(QStringLiteral("Acme's provider")));
    QTest::qWait(500);
    m_window->screenshot(QStringLiteral("popup"));
    m_window->press(QStringLiteral("Tab"));
    m_window->type(QStringLiteral("kim@example.org"));
    m_window->press(QStringLiteral("Return"));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->count<SignedIn>(), 1, kPatience);
    QVERIFY(m_window->last<SignedIn>().records.size() == 1);
    QVERIFY(!m_window->titles().contains(QLatin1String("provider")));
}

void WindowTest::cancelled()
{
    m_window->start(job(QStringLiteral("wiki")));
    QVERIFY(m_window->waitForWindow(QStringLiteral("Sign in to")));
    m_window->press(QStringLiteral("alt+F4"));
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isRunning(), kPatience);
    QCOMPARE(m_window->count<Cancelled>(), 1);
    QVERIFY(m_window->endedWell());
}

void WindowTest::trayGoneMeansWindowGone()
{
    m_window->start(job(QStringLiteral("wiki")));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->count<Ready>(), 1, kPatience);
    m_window->hangUp();
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isRunning(), kPatience);
    QVERIFY(m_window->endedWell());
    QCOMPARE(m_window->events().size(), 1);
}

void WindowTest::untrustedCertificate()
{
    Job given = job(QStringLiteral("wiki"));
    given.certificateAuthorities.clear();
    m_window->start(given);
    QVERIFY(m_window->waitForWindow(QStringLiteral("Sign in to")));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->log().contains("cannot load"), kPatience);
    QVERIFY(m_window->log().contains("certificate refused"));
    QTest::qWait(500); // until the error page is drawn
    m_window->screenshot(QStringLiteral("certificate"));
    QCOMPARE(m_company->log().entries().size(), 0);
    QCOMPARE(m_window->events().size(), 1); // Ready: the user may try again
    m_window->press(QStringLiteral("Tab"));
    m_window->press(QStringLiteral("space")); // Close
    QTRY_COMPARE_WITH_TIMEOUT(m_window->count<Cancelled>(), 1, kPatience);
}

void WindowTest::pageThatFailsToLoad()
{
    m_company->inject(Fault::of(Step::Challenge, Fault::Kind::Drop).forever());
    m_window->start(job(QStringLiteral("wiki")));
    QVERIFY(m_window->waitForWindow(QStringLiteral("Sign in to")));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->log().contains("cannot load"), kPatience);
    QTest::qWait(500); // until the error page is drawn
    m_window->screenshot(QStringLiteral("error-page"));
    QCOMPARE(m_window->count<Failed>(), 0);
    m_company->clearFaults();
    m_window->press(QStringLiteral("space")); // "Try again" has the focus
    QVERIFY(reachForm());
    signInByKeyboard();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->count<SignedIn>(), 1, kPatience);
}

void WindowTest::foreignAuthPage()
{
    Job given = job(QStringLiteral("wiki"));
    given.authOrigin = originOf(m_company->baseUrl(QStringLiteral("login.partner.localhost")));
    given.apiKey = m_company->config().projects.first().apiKey;
    m_window->start(given);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->count<Failed>(), 1, kPatience);
    QCOMPARE(m_window->last<Failed>().reason, Reason::UntrustedRedirect);
    m_window->screenshot(QStringLiteral("untrusted"));
    QCOMPARE(m_company->log().countOfHost(kLogin), 0);
    QVERIFY(m_window->waitForWindow(QStringLiteral("Sign in to")));
    m_window->press(QStringLiteral("space")); // "Close"
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isRunning(), kPatience);
    QCOMPARE(m_window->count<Cancelled>(), 0);
}

void WindowTest::crashesOnceThenGivesUp()
{
    m_window->start(job(QStringLiteral("wiki")));
    QVERIFY(m_window->waitForWindow(QStringLiteral("Sign in to")));
    QVERIFY(reachForm());
    for (const int visits : {2, 0}) {
        const QList<qint64> renderers = m_window->renderers();
        QVERIFY(!renderers.isEmpty());
        for (const qint64 renderer : renderers)
            kill(pid_t(renderer), SIGKILL);
        if (visits > 0)
            QVERIFY(reachForm(visits)); // it came back by itself
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_window->count<Failed>(), 1, kPatience);
    QCOMPARE(m_window->last<Failed>().reason, Reason::Internal);
    QVERIFY(m_window->isRunning());
}

void WindowTest::questionIsAnsweredByKeyboard()
{
    m_window->start(job(QStringLiteral("wiki")));
    QVERIFY(m_window->waitForWindow(QStringLiteral("Sign in to")));
    QVERIFY(reachForm());
    signInByKeyboard(QStringLiteral("lee@example.org"));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->count<SignedIn>(), 1, kPatience);
    Confirm confirm;
    confirm.title = QStringLiteral("Different account");
    confirm.text =
        QStringLiteral("You signed in as lee@example.org, but this account was kim@example.org. Replace it?");
    confirm.accept = QStringLiteral("Use lee@example.org");
    confirm.reject = QStringLiteral("Keep kim@example.org");
    m_window->send(confirm);
    QTest::qWait(300);
    m_window->screenshot(QStringLiteral("question"));
    m_window->press(QStringLiteral("space")); // the careful answer has the focus
    QTRY_COMPARE(m_window->count<Answer>(), 1);
    QVERIFY(!m_window->last<Answer>().accepted);

    // Another person must be able to sign in: the page has forgotten the first one.
    m_window->send(
        Problem{QStringLiteral("Nothing was changed. Sign in with your own account, or close this window."), true});
    QTest::qWait(300);
    m_window->screenshot(QStringLiteral("problem"));
    m_window->press(QStringLiteral("space"));
    QVERIFY(reachForm(2));
    signInByKeyboard();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->count<SignedIn>(), 2, kPatience);
}

void WindowTest::problemThenAgain()
{
    m_window->start(job(QStringLiteral("wiki")));
    QVERIFY(m_window->waitForWindow(QStringLiteral("Sign in to")));
    QVERIFY(reachForm());
    signInByKeyboard();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->count<SignedIn>(), 1, kPatience);
    m_window->send(Problem{QStringLiteral("Your keychain is locked."), true});
    QTest::qWait(300);
    m_window->press(QStringLiteral("space"));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->count<SignedIn>(), 2, kPatience); // the page still knows its user
    QCOMPARE(m_company->log().count(Step::SignIn), 1);
    QVERIFY(m_company->log().count(Step::Challenge) >= 2);
}

void WindowTest::queueAndSkip()
{
    Job given = job(QStringLiteral("wiki"));
    given.position = 2;
    given.queued = 3;
    m_window->start(given);
    QVERIFY(m_window->waitForWindow(QStringLiteral("Sign in to")));
    QVERIFY(reachForm());
    m_window->screenshot(QStringLiteral("queue"));
    m_window->press(QStringLiteral("alt+s"));
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isRunning(), kPatience);
    QCOMPARE(m_window->count<Skipped>(), 1);
    QCOMPARE(m_window->count<Cancelled>(), 0);
}

void WindowTest::nothingLeaksToChildren()
{
    QProcessEnvironment hostile;
    hostile.insert(QStringLiteral("QTWEBENGINE_REMOTE_DEBUGGING"), QStringLiteral("127.0.0.1:9333"));
    hostile.insert(QStringLiteral("SSLKEYLOGFILE"), m_window->home() + QStringLiteral("/keys"));
    m_window->start(job(QStringLiteral("wiki")), hostile);
    QVERIFY(m_window->waitForWindow(QStringLiteral("Sign in to")));
    QVERIFY(reachForm());
    const QList<qint64> family = m_window->descendants();
    QVERIFY(!family.isEmpty());
    for (const qint64 child : family) {
        for (const int descriptor : {0, 1}) {
            const QString target = m_window->descriptor(child, descriptor);
            const bool isHarmless =
                target == QLatin1String("null") || target == m_window->descriptor(m_window->pid(), 2);
            QVERIFY2(isHarmless, qPrintable(target));
        }
        QFile environment(QStringLiteral("/proc/%1/environ").arg(child));
        QVERIFY(environment.open(QIODevice::ReadOnly));
        const QByteArray variables = environment.readAll();
        QVERIFY(!variables.contains("REMOTE_DEBUGGING"));
        QVERIFY(!variables.contains("SSLKEYLOGFILE"));
    }
    signInByKeyboard();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->count<SignedIn>(), 1, kPatience);
    QVERIFY(!QFile::exists(m_window->home() + QStringLiteral("/keys")));
}

LANYARD_TEST(WindowTest)
#include "window_test.moc"
