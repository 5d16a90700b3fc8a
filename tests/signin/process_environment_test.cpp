#include "signin/process/certificate_store.h"
#include "signin/process/engine_options.h"
#include "signin/process/private_home.h"
#include "signin/process/process_hardening.h"
#include "support/test_topic.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSslCertificate>
#include <QStandardPaths>
#include <QTest>
#include <sys/resource.h>

using namespace lanyard;
using namespace lanyard::signin;

class ProcessEnvironmentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dangerousVariablesGo_data();
    void dangerousVariablesGo();
    void screenReadersReachPages();
    void noCoreDumps();
    void onlyRootLosesTheSandbox();
    void theEngineStartsAsWished();
    void aHomeOfOurOwn();
    void authoritiesAreListedAfterwards();
    void rubbishIsNoAuthority();
};

void ProcessEnvironmentTest::dangerousVariablesGo_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("goes");
    for (const char *name :
        {"QTWEBENGINE_REMOTE_DEBUGGING", "QTWEBENGINE_CHROMIUM_FLAGS", "QTWEBENGINEPROCESS_PATH", "QT_PLUGIN_PATH",
            "QT_QPA_PLATFORM_PLUGIN_PATH", "LD_PRELOAD", "LD_LIBRARY_PATH", "SSLKEYLOGFILE", "NSS_ALLOW_SSLKEYLOGFILE"})
        QTest::newRow(name) << QByteArray(name) << true;
    for (const char *name : {"LANG", "QT_QPA_PLATFORM", "OLD_VALUE", "https_proxy"})
        QTest::newRow(name) << QByteArray(name) << false;
}

void ProcessEnvironmentTest::dangerousVariablesGo()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, goes);
    const bool was = qEnvironmentVariableIsSet(name.constData());
    const QByteArray before = qgetenv(name.constData());
    qputenv(name.constData(), "x");
    const QStringList cleared = clearDangerousVariables();
    QCOMPARE(!qEnvironmentVariableIsSet(name.constData()), goes);
    QCOMPARE(cleared.contains(QString::fromLatin1(name)), goes);
    if (was)
        qputenv(name.constData(), before);
    else
        qunsetenv(name.constData());
}

/// The variable is ours to set, whatever the caller's was.
void ProcessEnvironmentTest::screenReadersReachPages()
{
    qputenv("QTWEBENGINE_ENABLE_LINUX_ACCESSIBILITY", "0");
    clearDangerousVariables();
    setEngineVariables({});
    QCOMPARE(qgetenv("QTWEBENGINE_ENABLE_LINUX_ACCESSIBILITY"), QByteArray("1"));
    clearDangerousVariables();
}

void ProcessEnvironmentTest::noCoreDumps()
{
    forbidCoreDumps();
    rlimit limit = {};
    getrlimit(RLIMIT_CORE, &limit);
    QCOMPARE(limit.rlim_cur, rlim_t(0));
    QCOMPARE(limit.rlim_max, rlim_t(0));
}

void ProcessEnvironmentTest::onlyRootLosesTheSandbox()
{
    clearDangerousVariables();
    setEngineVariables({});
    QVERIFY(!qEnvironmentVariableIsSet("QTWEBENGINE_DISABLE_SANDBOX"));
    EngineOptions root;
    root.isRoot = true;
    setEngineVariables(root);
    QCOMPARE(qgetenv("QTWEBENGINE_DISABLE_SANDBOX"), QByteArray("1"));
    clearDangerousVariables();
}

void ProcessEnvironmentTest::theEngineStartsAsWished()
{
    const auto flags = [] { return qgetenv("QTWEBENGINE_CHROMIUM_FLAGS"); };
    setEngineVariables({});
    QVERIFY(flags().contains("--disable-logging"));
    QVERIFY(!flags().contains("preferredColorScheme"));
    QVERIFY(!flags().contains("gpu"));
    QVERIFY(!qEnvironmentVariableIsSet("QT_QUICK_BACKEND"));
    QVERIFY(!flags().contains("auth"));
    EngineOptions options;
    options.kerberosHosts = {QStringLiteral("sso.example.com"), QStringLiteral("*.corp.example.com")};
    options.dark = true;
    options.softwareRendering = true;
    setEngineVariables(options);
    QVERIFY(flags().contains("--disable-logging"));
    QVERIFY(flags().contains("--blink-settings=preferredColorScheme=0"));
    QVERIFY(flags().contains("--disable-gpu"));
    for (const char *name : {"whitelist", "allowlist"}) // Qt 6.4's name for it, and the one that Chromium has since
        QVERIFY(
            flags().split(' ').contains(QByteArray("--auth-server-") + name + "=sso.example.com,*.corp.example.com"));
    QVERIFY(!flags().contains("delegate"));
    QCOMPARE(qgetenv("QT_QUICK_BACKEND"), QByteArray("software"));
    QCOMPARE(qgetenv("QT_XCB_GL_INTEGRATION"), QByteArray("none"));
    for (const QString &name : engineVariables())
        qunsetenv(name.toLatin1().constData());
}

void ProcessEnvironmentTest::aHomeOfOurOwn()
{
    const QByteArray home = qgetenv("HOME");
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
    QTemporaryDir folder;
    qputenv("XDG_RUNTIME_DIR", folder.path().toLocal8Bit());
    qputenv("HOME", "/home/somebody");
    QString made;
    {
        const PrivateHome own;
        made = own.path();
        QVERIFY(made.startsWith(folder.path() + QLatin1Char('/')));
        QCOMPARE(qEnvironmentVariable("HOME"), made);
        QCOMPARE(QFileInfo(made).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
    QVERIFY(!QDir(made).exists());
    const QString given = folder.filePath(QStringLiteral("window-1"));
    QDir().mkpath(given);
    qputenv("HOME", given.toLocal8Bit());
    QCOMPARE(PrivateHome().path(), given);
    QVERIFY(QDir(given).exists());
    qputenv("HOME", home);
    qputenv("XDG_RUNTIME_DIR", runtime);
}

void ProcessEnvironmentTest::authoritiesAreListedAfterwards()
{
    if (QStandardPaths::findExecutable(QStringLiteral("certutil")).isEmpty())
        QSKIP("certutil (libnss3-tools) is not installed");
    QFile file(QStringLiteral("/etc/ssl/certs/ca-certificates.crt"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("this system has no certificates to try with");
    const QByteArray bundle = file.readAll();
    const QByteArray end = "-----END CERTIFICATE-----";
    const qsizetype two = bundle.indexOf(end, bundle.indexOf(end) + 1) + end.size();
    QTemporaryDir home;
    const QStringList pems{QString::fromLatin1(bundle.left(two))};
    for (int round = 0; round < 2; ++round) { // the second finds the database of the first
        const Result<void> done = trustAuthorities(home.path(), {}, pems);
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().detail));
    }
    QProcess list;
    list.start(QStringLiteral("certutil"),
        {QStringLiteral("-L"), QStringLiteral("-d"),
            QStringLiteral("sql:") + home.filePath(QStringLiteral(".pki/nssdb"))});
    QVERIFY(list.waitForFinished());
    const QByteArray listed = list.readAllStandardOutput();
    QVERIFY2(
        listed.contains("policy 1") && listed.contains("policy 2") && !listed.contains("policy 3"), listed.constData());
}

void ProcessEnvironmentTest::rubbishIsNoAuthority()
{
    QTemporaryDir home;
    QVERIFY(trustAuthorities(home.path(), {}, {}).has_value());
    QVERIFY(!QDir(home.filePath(QStringLiteral(".pki"))).exists());
    QVERIFY(!trustAuthorities(home.path(), {}, {QStringLiteral("no certificate")}).has_value());
    QVERIFY(!trustAuthorities(
        home.path(), {}, {QStringLiteral("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----")})
                 .has_value());
}

LANYARD_TEST(ProcessEnvironmentTest)
#include "process_environment_test.moc"
