#include "support/test_topic.h"

#include <QEventLoop>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <memory>

// The auth page in a real browser engine, against the program (a process of its own: the engine cannot be sanitised).
// Each row signs in by the form and then comes back: silently, where the page has kept its user.

namespace {

constexpr int kPatienceMs = 20'000;

QString resourceOf(const QString &id, int port)
{
    return QStringLiteral("https://%1.acme.localhost:%2/").arg(id).arg(port);
}

}

class SandboxPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void signsInAndComesBack_data();
    void signsInAndComesBack();
    void popupProviderSignsIn();

private:
    QJsonObject control(const QByteArray &method, const QString &path, const QJsonObject &body = {});
    int count(const QString &step);
    QString run(QWebEnginePage &page, const QString &script);
    bool has(QWebEnginePage &page, const QString &script) { return run(page, script) == u"true"; }
    void fillForm(QWebEnginePage &page);

    QTemporaryDir m_home;
    QProcess m_sandbox;
    int m_port = 0;
    int m_controlPort = 0;
};

/// A page whose pop-ups stay in its profile, as a browser's would.
class Browser : public QWebEnginePage {
public:
    using QWebEnginePage::QWebEnginePage;
    std::unique_ptr<QWebEnginePage> popup;

protected:
    QWebEnginePage *createWindow(WebWindowType) override
    {
        popup = std::make_unique<QWebEnginePage>(profile());
        return popup.get();
    }
};

void SandboxPageTest::initTestCase()
{
    m_sandbox.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_sandbox.start(
        QStringLiteral(LANYARD_SANDBOX), {QStringLiteral("--folder"), m_home.path(), QStringLiteral("--until-eof")});
    QVERIFY(m_sandbox.waitForReadyRead(kPatienceMs));
    const QJsonObject ready = QJsonDocument::fromJson(m_sandbox.readLine()).object();
    m_port = ready.value(u"port").toInt();
    m_controlPort = ready.value(u"controlPort").toInt();
    const QString database = QStringLiteral("sql:") + m_home.filePath(QStringLiteral(".pki/nssdb"));
    QVERIFY(QDir(m_home.path()).mkpath(QStringLiteral(".pki/nssdb")));
    const QString certutil = QStringLiteral("certutil");
    QCOMPARE(QProcess::execute(
                 certutil, {QStringLiteral("-N"), QStringLiteral("-d"), database, QStringLiteral("--empty-password")}),
        0);
    QCOMPARE(QProcess::execute(certutil,
                 {QStringLiteral("-A"), QStringLiteral("-d"), database, QStringLiteral("-n"), QStringLiteral("sandbox"),
                     QStringLiteral("-t"), QStringLiteral("C,,"), QStringLiteral("-i"), ready.value(u"ca").toString()}),
        0);
    qputenv("HOME", m_home.path().toUtf8());
}

void SandboxPageTest::cleanupTestCase()
{
    m_sandbox.closeWriteChannel();
    QVERIFY(m_sandbox.waitForFinished(kPatienceMs));
    QCOMPARE(m_sandbox.exitCode(), 0);
}

QJsonObject SandboxPageTest::control(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_controlPort).arg(path)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    const std::unique_ptr<QNetworkReply> reply(
        network.sendCustomRequest(request, method, QJsonDocument(body).toJson()));
    QEventLoop loop;
    connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return QJsonDocument::fromJson(reply->readAll()).object();
}

int SandboxPageTest::count(const QString &step)
{
    int found = 0;
    const auto entries = control("GET", QStringLiteral("/log")).value(u"entries").toVariant().toList();
    for (const QVariant &entry : entries)
        found += entry.toMap().value(QStringLiteral("step")).toString() == step ? 1 : 0;
    return found;
}

QString SandboxPageTest::run(QWebEnginePage &page, const QString &script)
{
    QString result;
    QEventLoop loop;
    page.runJavaScript(QStringLiteral("String(%1)").arg(script), [&](const QVariant &value) {
        result = value.toString();
        loop.quit();
    });
    loop.exec();
    return result;
}

void SandboxPageTest::fillForm(QWebEnginePage &page)
{
    QTRY_VERIFY_WITH_TIMEOUT(
        has(page, QStringLiteral("document.getElementById('sign-in-view')?.hidden === false")), kPatienceMs);
    run(page,
        QStringLiteral(
            "(document.getElementById('email').value = 'kim@example.org', document.getElementById('password').value = "
            "'correct horse', document.getElementById('sign-in').click())"));
}

void SandboxPageTest::signsInAndComesBack_data()
{
    QTest::addColumn<QString>("resource");
    QTest::addColumn<QString>("storage");
    QTest::addColumn<QString>("authHost");
    QTest::addColumn<bool>("isSilent");
    QTest::addColumn<int>("byRt");
    const QString same = QStringLiteral("login.acme.localhost");
    const QString cross = QStringLiteral("login.partner.localhost");
    QTest::newRow("no tenants, IndexedDB")
        << QStringLiteral("wiki") << QStringLiteral("indexedDB") << same << true << 0;
    QTest::newRow("one tenant, localStorage, rt")
        << QStringLiteral("payroll") << QStringLiteral("localStorage") << same << true << 2;
    QTest::newRow("several tenants") << QStringLiteral("portal") << QStringLiteral("indexedDB") << same << true << 0;
    QTest::newRow("sessionStorage") << QStringLiteral("wiki") << QStringLiteral("sessionStorage") << same << true << 0;
    QTest::newRow("memory only") << QStringLiteral("wiki") << QStringLiteral("memory") << same << false << 0;
    QTest::newRow("cross-site") << QStringLiteral("wiki") << QStringLiteral("indexedDB") << cross << true << 2;
}

void SandboxPageTest::signsInAndComesBack()
{
    QFETCH(QString, resource);
    QFETCH(QString, storage);
    QFETCH(QString, authHost);
    QFETCH(bool, isSilent);
    QFETCH(int, byRt);
    control("POST", QStringLiteral("/auth-pages/") + authHost, {{QStringLiteral("storage"), storage}});
    control("POST", QStringLiteral("/resources/") + resource,
        {{QStringLiteral("authPage"), QStringLiteral("https://%1/").arg(authHost)}});
    control("DELETE", QStringLiteral("/log"));
    QWebEngineProfile profile;
    QWebEnginePage page(&profile);
    page.load(QUrl(resourceOf(resource, m_port) + QStringLiteral("reports?id=7")));
    if (resource == u"portal") {
        QTRY_VERIFY_WITH_TIMEOUT(
            has(page, QStringLiteral("document.querySelectorAll('[data-tenant-id]').length === 3")), kPatienceMs);
        run(page, QStringLiteral("document.querySelector('[data-tenant-id=acme-apac-7hd2m]').click()"));
    }
    fillForm(page);
    QTRY_COMPARE_WITH_TIMEOUT(
        page.url().toString(), resourceOf(resource, m_port) + QStringLiteral("reports?id=7"), kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(
        has(page, QStringLiteral("document.body.textContent.includes('kim@example.org')")), kPatienceMs);
    QCOMPARE(count(QStringLiteral("signIn")), 1);

    page.load(QUrl(resourceOf(resource, m_port) + QStringLiteral("again?gcp-iap-mode=DO_SESSION_REFRESH")));
    if (isSilent)
        QTRY_COMPARE_WITH_TIMEOUT(
            page.url().toString(), resourceOf(resource, m_port) + QStringLiteral("again"), kPatienceMs);
    else
        QTRY_VERIFY_WITH_TIMEOUT(
            has(page, QStringLiteral("document.getElementById('sign-in-view')?.hidden === false")), kPatienceMs);
    QCOMPARE(count(QStringLiteral("signIn")), 1);
    QCOMPARE(count(QStringLiteral("exchange")), isSilent ? 2 : 1);
    QCOMPARE(count(QStringLiteral("rt")), byRt);
}

void SandboxPageTest::popupProviderSignsIn()
{
    control("POST", QStringLiteral("/auth-pages/login.acme.localhost"),
        {{QStringLiteral("popup"), true}, {QStringLiteral("storage"), QStringLiteral("indexedDB")}});
    control("POST", QStringLiteral("/resources/wiki"),
        {{QStringLiteral("authPage"), QStringLiteral("https://login.acme.localhost/")}});
    QWebEngineProfile profile;
    Browser page(&profile);
    page.load(QUrl(resourceOf(QStringLiteral("wiki"), m_port)));
    QTRY_VERIFY_WITH_TIMEOUT(
        has(page, QStringLiteral("document.getElementById('provider')?.hidden === false")), kPatienceMs);
    run(page, QStringLiteral("document.getElementById('provider').click()"));
    QTRY_VERIFY_WITH_TIMEOUT(page.popup != nullptr, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(
        has(*page.popup, QStringLiteral("Boolean(document.getElementById('allow'))")), kPatienceMs);
    run(*page.popup,
        QStringLiteral(
            "(document.getElementById('email').value = 'kim@example.org', document.getElementById('allow').click())"));
    QTRY_COMPARE_WITH_TIMEOUT(page.url().toString(), resourceOf(QStringLiteral("wiki"), m_port), kPatienceMs);
}

LANYARD_TOPIC(SandboxPageTest, qputenv("QT_QPA_PLATFORM", "offscreen");
              qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1"); // Chromium's refuses to run as root
              QGuiApplication application(count, arguments);)

#include "page_test.moc"
