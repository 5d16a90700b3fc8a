#include "support/test_topic.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace lanyard;

namespace {

using Variables = QMap<QString, QString>;

}

/// Refreshes go where a browser would go: by the desktop's settings and PAC files, as libproxy reads them. Its modules
/// are unpacked for this test alone (proxy-modules).
class SystemProxyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void pacFile_data();
    void pacFile();
    void settings_data();
    void settings();

private:
    QString proxyFor(const QString &url, const Variables &variables) const;

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
    QVERIFY(QDir(m_home.path()).mkpath(QStringLiteral(".config/glib-2.0/settings")));
    kde.close();
    QVERIFY(QFile::copy(kde.fileName(), m_home.filePath(QStringLiteral(".config/kioslaverc"))));
    QFile gnome(m_home.filePath(QStringLiteral(".config/glib-2.0/settings/keyfile")));
    QVERIFY(gnome.open(QIODevice::WriteOnly));
    gnome.write("[system/proxy]\nmode='manual'\n[system/proxy/https]\nhost='127.0.0.1'\nport=3131\n");
}

QString SystemProxyTest::proxyFor(const QString &url, const Variables &variables) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "no_proxy", "NO_PROXY"})
        environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("HOME"), m_home.path());
    environment.remove(QStringLiteral("XDG_CONFIG_HOME"));
    environment.insert(QStringLiteral("PX_MODULE_PATH"), QStringLiteral(PROXY_MODULES "/modules"));
    environment.insert(QStringLiteral("PX_GSETTINGS"), QStringLiteral(PROXY_MODULES "/pxgsettings"));
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
    const Variables variables{{QStringLiteral("https_proxy"), address}, {QStringLiteral("http_proxy"), address}};
    for (int round = 0; round < 8; ++round) // the crash at its end comes three times of four
        QTEST(proxyFor(url, variables), "proxy");
}

void SystemProxyTest::settings_data()
{
    QTest::addColumn<Variables>("variables");
    QTest::addColumn<QString>("proxy");
    const QString desktop = QStringLiteral("XDG_CURRENT_DESKTOP");
    const QString session = QStringLiteral("DESKTOP_SESSION");
    QTest::newRow("KDE") << Variables{{desktop, QStringLiteral("KDE")}, {session, QStringLiteral("plasma")},
        {QStringLiteral("KDE_FULL_SESSION"), QStringLiteral("true")},
        {QStringLiteral("KDE_SESSION_VERSION"), QStringLiteral("5")}}
                         << QStringLiteral("127.0.0.1:3130");
    QTest::newRow("GNOME") << Variables{{desktop, QStringLiteral("GNOME")}, {session, QStringLiteral("gnome")},
        {QStringLiteral("GSETTINGS_BACKEND"), QStringLiteral("keyfile")}}
                           << QStringLiteral("127.0.0.1:3131");
}

void SystemProxyTest::settings()
{
    QFETCH(Variables, variables);
    for (int round = 0; round < 8; ++round)
        QTEST(proxyFor(QStringLiteral("https://wiki.example.com/"), variables), "proxy");
}

LANYARD_TEST(SystemProxyTest)
#include "system_proxy_test.moc"
