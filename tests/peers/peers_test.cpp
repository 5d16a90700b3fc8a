// Google's own sign-in page and Auth emulator against the sandbox's IAP, in a real browser engine: the sandbox is right
// about the protocol if Google's code, which knows nothing of us, gets a session from it.

#include "peers/browser.h"
#include "support/service.h"
#include "support/test_topic.h"

#include <QApplication>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <unistd.h>

using namespace std::chrono_literals;

namespace {

const QString kApiKey = QStringLiteral("AIzaSyEXAMPLE-ONLY-000000000000000000000");

/// The rows that the Firebase SDK keeps, as "KEY TENANT ..." (PROTOCOL.md#sdk-record).
const QString kStoredUsers = QStringLiteral(R"(new Promise((done, failed) => {
    const open = indexedDB.open('firebaseLocalStorageDb', 1);
    open.onerror = failed;
    open.onsuccess = () => {
        const all = open.result.transaction('firebaseLocalStorage').objectStore('firebaseLocalStorage').getAll();
        all.onsuccess = () => done(all.result.filter(row => row.fbase_key.startsWith('firebase:authUser:'))
            .map(row => row.fbase_key + ' ' + row.value.email + ' ' + (row.value.stsTokenManager.refreshToken ? 'token' : '')).join());
    };
}))");

}

class PeersTest : public QObject {
    Q_OBJECT

public:
    /// The browser's trust: an NSS database in the home folder (called before the browser engine starts).
    bool trust(const QString &ca);

private Q_SLOTS:
    void initTestCase();
    void googlesPageGetsASession_data();
    void googlesPageGetsASession();
    void secondVisitNeedsNoPassword();
    void wrongPasswordIsRefused();

private:
    QUrl at(const QString &host) const;
    bool signIn(Browser &browser, const QString &password) const;

    QTemporaryDir m_home;
    support::Service m_emulator;
    support::Service m_sandbox;
};

bool PeersTest::trust(const QString &ca)
{
    const QString database = m_home.filePath(QStringLiteral(".pki/nssdb"));
    const QString name = QStringLiteral("sql:") + database;
    const QString certutil = QStringLiteral("certutil");
    return QDir().mkpath(database)
        && QProcess::execute(
               certutil, {QStringLiteral("-N"), QStringLiteral("-d"), name, QStringLiteral("--empty-password")})
        == 0
        && QProcess::execute(certutil,
               {QStringLiteral("-A"), QStringLiteral("-d"), name, QStringLiteral("-n"), QStringLiteral("acme"),
                   QStringLiteral("-t"), QStringLiteral("C,,"), QStringLiteral("-i"), ca})
        == 0;
}

void PeersTest::initTestCase()
{
    QVERIFY2(m_emulator.start(QStringLiteral(LANYARD_PEERS_EMULATOR), {}, 120s), qPrintable(m_emulator.problem()));
    const QStringList arguments{QStringLiteral("--until-eof"), QStringLiteral("--folder"), m_home.path(),
        QStringLiteral("--identity-platform"), m_emulator.ready().value(u"url").toString(),
        QStringLiteral("--auth-page-folder"), QStringLiteral(LANYARD_PEERS_PAGE)};
    QVERIFY2(m_sandbox.start(QStringLiteral(LANYARD_SANDBOX), arguments, 30s), qPrintable(m_sandbox.problem()));
    QVERIFY(trust(m_sandbox.ready().value(u"ca").toString()));
    qputenv("HOME", QFile::encodeName(m_home.path()));
}

QUrl PeersTest::at(const QString &host) const
{
    return QUrl(QStringLiteral("https://%1:%2/").arg(host).arg(m_sandbox.ready().value(u"port").toInt()));
}

bool PeersTest::signIn(Browser &browser, const QString &password) const
{
    return browser.type(QStringLiteral("input[type=email]"), QStringLiteral("kim@example.org"))
        && browser.click(QStringLiteral("button[type=submit]"))
        && browser.type(QStringLiteral("input[type=password]"), password)
        && browser.click(QStringLiteral("button[type=submit]"));
}

void PeersTest::googlesPageGetsASession_data()
{
    QTest::addColumn<QString>("resource");
    QTest::addColumn<QString>("tenant");
    QTest::addColumn<bool>("asked");
    QTest::newRow("no tenant") << "wiki" << QString() << false;
    QTest::newRow("one tenant, nonce demanded again") << "payroll"
                                                      << "acme-emea-k3x9q" << false;
    QTest::newRow("several tenants") << "portal"
                                     << "acme-apac-7hd2m" << true;
}

void PeersTest::googlesPageGetsASession()
{
    QFETCH(QString, resource);
    QFETCH(QString, tenant);
    QFETCH(bool, asked);
    const QString host = resource + QStringLiteral(".acme.localhost");
    const QString login = QStringLiteral("login.acme.localhost");

    Browser browser;
    browser.open(at(host));
    QVERIFY(browser.waitForHost(login));
    if (asked)
        QVERIFY(browser.click(QStringLiteral("[data-tenant-id=%1]").arg(tenant)));
    QVERIFY(signIn(browser, QStringLiteral("correct horse")));
    QVERIFY2(browser.waitForHost(host), qPrintable(browser.url().toString()));

    const QString identity =
        browser.run(QStringLiteral("fetch('?gcp-iap-mode=IDENTITY').then(a => a.text())")).toString();
    const QString issuer =
        QStringLiteral("securetoken.google.com/acme-portal-prod") + (tenant.isEmpty() ? QString() : u'/' + tenant);
    QCOMPARE(QJsonDocument::fromJson(identity.toUtf8()).object().value(u"email").toString(),
        issuer + QStringLiteral(":kim@example.org"));

    // What Lanyard's sign-in window reads: FirebaseUI names the app after the tenant.
    browser.open(at(login).resolved(QUrl(QStringLiteral("config.json"))));
    QVERIFY(browser.waitForHost(login));
    const QString app = tenant.isEmpty() ? QStringLiteral("[DEFAULT]") : tenant;
    QCOMPARE(browser.run(kStoredUsers).toString(),
        QStringLiteral("firebase:authUser:%1:%2 kim@example.org token").arg(kApiKey, app));
}

void PeersTest::secondVisitNeedsNoPassword()
{
    Browser browser;
    browser.open(at(QStringLiteral("payroll.acme.localhost")));
    QVERIFY(signIn(browser, QStringLiteral("correct horse")));
    QVERIFY(browser.waitForHost(QStringLiteral("payroll.acme.localhost")));
    browser.run(QStringLiteral("globalThis.before = true"));

    browser.open(at(QStringLiteral("payroll.acme.localhost"))
                     .resolved(QUrl(QStringLiteral("?gcp-iap-mode=CLEAR_LOGIN_COOKIE"))));
    const QString cameFromLogin = QStringLiteral("location.hostname === 'payroll.acme.localhost' && new "
                                                 "URL(document.referrer).hostname === 'login.acme.localhost'");
    QVERIFY2(browser.waitFor(cameFromLogin + QStringLiteral(" && !globalThis.before")),
        qPrintable(browser.url().toString()));
}

void PeersTest::wrongPasswordIsRefused()
{
    Browser browser;
    browser.open(at(QStringLiteral("payroll.acme.localhost")));
    QVERIFY(signIn(browser, QStringLiteral("wrong horse")));
    QVERIFY(browser.waitFor(
        QStringLiteral("!!document.querySelector('.firebaseui-id-password-error')?.textContent.trim()")));
    QCOMPARE(browser.url().host(), QStringLiteral("login.acme.localhost"));
}

LANYARD_TOPIC(
    PeersTest, if (geteuid() == 0) qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1"); // Chromium's sandbox refuses root
    QApplication application(count, arguments);)

#include "peers_test.moc"
