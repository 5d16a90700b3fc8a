#include "support/test_topic.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace lanyard;

/// Refreshes go where a browser would go: by the desktop's settings and PAC files, as far as libproxy is installed.
class SystemProxyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void pacFile_data();
    void pacFile();
    void settingsOfKde();

private:
    QString proxyFor(const QString &url, const QMap<QString, QString> &variables) const;

    QTemporaryDir m_home;
};

void SystemProxyTest::initTestCase()
{
    QFile pac(m_home.filePath(QStringLiteral("corp.pac")));
    QVERIFY(pac.open(QIODevice::WriteOnly));
    pac.write("function FindProxyForURL(url, host) {\n"
              "    return shExpMatch(host, '*.corp.example') ? 'DIRECT' : 'PROXY 127.0.0.1:3129';\n"
              "}\n");
    QFile kde(m_home.filePath(QStringLiteral("kioslaverc")));
    QVERIFY(kde.open(QIODevice::WriteOnly));
    kde.write("[Proxy Settings]\nProxyType=1\nhttpsProxy=http://127.0.0.1 3130\nNoProxyFor=\n");
    QVERIFY(QDir(m_home.path()).mkpath(QStringLiteral(".config")));
    kde.close();
    QVERIFY(QFile::copy(kde.fileName(), m_home.filePath(QStringLiteral(".config/kioslaverc"))));
}

QString SystemProxyTest::proxyFor(const QString &url, const QMap<QString, QString> &variables) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "no_proxy", "NO_PROXY"})
        environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("HOME"), m_home.path());
    environment.remove(QStringLiteral("XDG_CONFIG_HOME"));
    for (auto variable = variables.begin(); variable != variables.end(); ++variable)
        environment.insert(variable.key(), variable.value());
    QProcess probe;
    probe.setProcessEnvironment(environment);
    probe.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    probe.start(QStringLiteral(PROXY_PROBE), {url});
    probe.waitForFinished();
    if (probe.exitStatus() != QProcess::NormalExit || probe.exitCode() != 0)
        return QStringLiteral("it crashed");
    return QString::fromLatin1(probe.readAllStandardOutput().trimmed());
}

void SystemProxyTest::pacFile_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("proxy");
    QTest::newRow("elsewhere") << QStringLiteral("https://wiki.example.com/") << QStringLiteral("127.0.0.1:3129");
    QTest::newRow("the company's own") << QStringLiteral("https://wiki.corp.example/") << QStringLiteral("direct");
}

void SystemProxyTest::pacFile()
{
    QFETCH(QString, url);
    const QString address = QStringLiteral("pac+file://") + m_home.filePath(QStringLiteral("corp.pac"));
    const QMap<QString, QString> variables{
        {QStringLiteral("https_proxy"), address}, {QStringLiteral("http_proxy"), address}};
    if (proxyFor(QStringLiteral("https://wiki.example.com/"), variables) == QLatin1String("direct"))
        QSKIP("libproxy cannot read PAC files here: install libproxy1-plugin-webkit");
    for (int round = 0; round < 8; ++round) // the crash at its end comes three times of four
        QTEST(proxyFor(url, variables), "proxy");
}

void SystemProxyTest::settingsOfKde()
{
    const QMap<QString, QString> variables{{QStringLiteral("XDG_CURRENT_DESKTOP"), QStringLiteral("KDE")},
        {QStringLiteral("KDE_FULL_SESSION"), QStringLiteral("true")},
        {QStringLiteral("KDE_SESSION_VERSION"), QStringLiteral("5")},
        {QStringLiteral("DESKTOP_SESSION"), QStringLiteral("plasma")}};
    const QString proxy = proxyFor(QStringLiteral("https://wiki.example.com/"), variables);
    if (proxy == QLatin1String("direct"))
        QSKIP("libproxy does not know KDE's settings here: install libproxy1-plugin-kconfig and libkf5config-bin");
    QCOMPARE(proxy, QStringLiteral("127.0.0.1:3130"));
}

LANYARD_TEST(SystemProxyTest)
#include "system_proxy_test.moc"
