#include "support/test_topic.h"
#include "window/window_process.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <fcntl.h>
#include <unistd.h>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

signin::Job job()
{
    signin::Job job;
    job.kind = signin::Job::Kind::Open;
    job.resourceId = u"wiki"_s;
    job.resourceName = u"Wiki"_s;
    job.resourceUrl = QUrl(u"https://wiki.example.com/"_s);
    job.cookies = {Secret(u"__Host-GCP_IAP_AUTH_TOKEN_3F=the-session; Path=/; Secure"_s)};
    return job;
}

QByteArray line(const QByteArray &type, const QByteArray &more = {})
{
    return "{\"version\":1,\"type\":\"" + type + "\"" + more + "}\n";
}

}

// A real process in lanyard-signin's place: what it is given, and what the tray does with its output.
class HostileWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isGivenNothingButItsJob();
    void noPoisonReachesTheWindow_data();
    void noPoisonReachesTheWindow();
    void aScreenReaderReachesTheWindow();
    void ticketsReachTheWindow();
    void whatItSays_data();
    void whatItSays();
    void aProgramThatIsNotThere();

private:
    QString program() const { return m_folder->filePath(u"lanyard-signin"_s); }
    void says(const QByteArray &words);
    QJsonObject report();

    std::unique_ptr<QTemporaryDir> m_folder;
};

void HostileWindowTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QFile::copy(QStringLiteral(IMPOSTOR), program()));
    says({});
}

void HostileWindowTest::says(const QByteArray &words)
{
    QFile file(m_folder->filePath(u"impostor.says"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(words);
}

/// Starts it and reads what it saw.
QJsonObject HostileWindowTest::report()
{
    says(line("ready"));
    WindowProcess window(program(), m_folder->path());
    QSignalSpy spoke(&window, &Window::eventReported);
    window.start(job());
    if (spoke.isEmpty() && !spoke.wait(20000))
        return {};
    QFile file(m_folder->filePath(u"impostor.report"_s));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

void HostileWindowTest::isGivenNothingButItsJob()
{
    const int inherited = ::open("/proc/self/maps", O_RDONLY); // without close-on-exec, as careless libraries do
    const QJsonObject seen = report();
    ::close(inherited);
    QCOMPARE(seen.value(u"arguments").toArray(), QJsonArray{program()});
    QVERIFY(seen.value(u"job").toString().contains(u"the-session"_s));
    const QByteArray elsewhere = QJsonDocument(seen.value(u"environment").toArray()).toJson();
    QVERIFY2(!elsewhere.contains("the-session"), elsewhere.constData());
    const QString folder = seen.value(u"folder").toString();
    QVERIFY2(folder.startsWith(m_folder->path() + u"/window-"_s), qPrintable(folder));
    QVERIFY(elsewhere.contains("HOME=" + folder.toLatin1()));
    QVERIFY2(!QDir(folder).exists(), "its home goes with it");
    const QJsonArray descriptors = seen.value(u"descriptors").toArray();
    QStringList strays;
    for (const QJsonValue &value : descriptors) {
        const QString descriptor = value.toString();
        const bool isStream = descriptor.section(u' ', 0, 0).toInt() <= 2;
        const bool isItsOwn = descriptor.endsWith(u"/fd"_s); // the folder that it looks into
        if (!isStream && !isItsOwn)
            strays += descriptor;
    }
    QVERIFY2(strays.isEmpty(), qPrintable(strays.join(u", "_s)));
}

void HostileWindowTest::noPoisonReachesTheWindow_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"QTWEBENGINE_REMOTE_DEBUGGING", "QTWEBENGINE_CHROMIUM_FLAGS", "QTWEBENGINEPROCESS_PATH",
             "QTWEBENGINE_DISABLE_SANDBOX", "QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "QT_LOGGING_RULES",
             "QT_DEBUG_PLUGINS", "QML2_IMPORT_PATH", "LD_AUDIT", "LD_LIBRARY_PATH", "SSLKEYLOGFILE",
             "NSS_ALLOW_SSLKEYLOGFILE", "SSL_CERT_FILE", "OPENSSL_CONF", "CHROME_LOG_FILE", "GTK_MODULES",
             "GIO_EXTRA_MODULES", "G_MESSAGES_DEBUG", "FONTCONFIG_FILE", "LANYARD_POLICY", "ALL_PROXY"})
        QTest::newRow(name) << QByteArray(name);
}

void HostileWindowTest::noPoisonReachesTheWindow()
{
    QFETCH(QByteArray, name);
    const QByteArray poison = "/tmp/poison.so";
    const bool was = qEnvironmentVariableIsSet(name.constData());
    const QByteArray before = qgetenv(name.constData());
    qputenv(name.constData(), poison);
    const QString environment = WindowProcess::allowedEnvironment(QProcessEnvironment::systemEnvironment(), u"/run/x"_s)
                                    .toStringList()
                                    .join(u'\n');
    if (was)
        qputenv(name.constData(), before);
    else
        qunsetenv(name.constData());
    QVERIFY2(!environment.contains(QString::fromLatin1(poison)), qPrintable(environment));
    QVERIFY(!environment.contains(QString::fromLatin1(name)));
}

/// The bus of assistive technology is found through the session bus, or by the variable that names it.
void HostileWindowTest::aScreenReaderReachesTheWindow()
{
    QProcessEnvironment all;
    for (const char16_t *name :
        {u"DBUS_SESSION_BUS_ADDRESS", u"AT_SPI_BUS_ADDRESS", u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"}) {
        all.insert(QString::fromUtf16(name), u"as it was"_s);
        const QProcessEnvironment allowed = WindowProcess::allowedEnvironment(all, u"/run/x"_s);
        QCOMPARE(allowed.value(QString::fromUtf16(name)), u"as it was"_s);
    }
}

void HostileWindowTest::whatItSays_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<int>("events"); // that are believed to be events at all
    QTest::newRow("garbage") << QByteArray("\x7f\x45\x4c\x46 nonsense\n") << 0;
    QTest::newRow("an event, then garbage") << line("ready") + "{}\n" << 1;
    QTest::newRow("an event that there is not") << line("giveMeTheToken") << 0;
    QTest::newRow("a field that there is not") << line("ready", ",\"tokens\":[]") << 0;
    QTest::newRow("a command of the tray's") << line("done") << 0;
    QTest::newRow("a line without an end") << QByteArray(signin::kMaxLine + 2, 'x') << 0;
    QTest::newRow("a long line") << line(
        "failed", ",\"reason\":\"internal\",\"detail\":\"" + QByteArray(signin::kMaxLine, 'x') + "\"")
                                 << 0;
    QTest::newRow("a record without a token")
        << line("signedIn", R"(,"record":{"origin":"https://a.example"},"cookies":[])") << 0;
    QTest::newRow("a cookie with a line break")
        << line("signedIn", R"(,"record":null,"cookies":["a=b\r\nSet-Cookie: c=d"])") << 0;
    QTest::newRow("deep nesting") << QByteArray(100000, '[') + '\n' << 0;
}

/// The hosts that the policy names are shown the user's tickets; what else Kerberos reads from the environment could
/// load code.
void HostileWindowTest::ticketsReachTheWindow()
{
    QProcessEnvironment all;
    all.insert(u"KRB5CCNAME"_s, u"KEYRING:persistent:1000"_s);
    all.insert(u"KRB5_CONFIG"_s, u"/tmp/krb5.conf"_s);
    all.insert(u"KRB5_TRACE"_s, u"/tmp/trace"_s);
    const QProcessEnvironment allowed = WindowProcess::allowedEnvironment(all, u"/run/x"_s);
    QCOMPARE(allowed.value(u"KRB5CCNAME"_s), u"KEYRING:persistent:1000"_s);
    QVERIFY(!allowed.contains(u"KRB5_CONFIG"_s) && !allowed.contains(u"KRB5_TRACE"_s));
}

/// One line that is no event ends the conversation and the process.
void HostileWindowTest::whatItSays()
{
    QFETCH(QByteArray, words);
    QFETCH(int, events);
    says(words);
    WindowProcess window(program(), m_folder->path());
    QSignalSpy spoke(&window, &Window::eventReported);
    QSignalSpy ended(&window, &Window::ended);
    window.start(job());
    QVERIFY(!ended.isEmpty() || ended.wait(20000));
    QCOMPARE(spoke.size(), events);
    QVERIFY(!ended.first().first().toString().isEmpty());
    window.send(signin::Done{}); // to nobody
    QTest::qWait(50);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(spoke.size(), events);
}

void HostileWindowTest::aProgramThatIsNotThere()
{
    WindowProcess window(m_folder->filePath(u"nothing"_s), m_folder->path());
    QSignalSpy ended(&window, &Window::ended);
    window.start(job());
    QVERIFY(!ended.isEmpty() || ended.wait(20000));
    QVERIFY(!ended.first().first().toString().isEmpty());
}

LANYARD_TEST(HostileWindowTest)
#include "hostile_window_test.moc"
