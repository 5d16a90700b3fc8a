#include "e2e/desktop.h"
#include "e2e/leak_watch.h"
#include "sandbox/company_names.h"
#include "support/test_topic.h"

#include <QDir>
#include <QFile>
#include <QTcpSocket>
#include <QTest>
#include <cstdio>
#include <unistd.h>

using namespace lanyard;
using sandbox::IssuedSecret;
using sandbox::kPayroll;
using sandbox::kWiki;
using sandbox::Step;

namespace {

constexpr quint16 kDebugPort = 9337;

/// Variables that a careless or malicious session script may leave behind: they would open the web engine to others,
/// log the keys of its connections, and make every library verbose.
class PoisonedEnvironment {
public:
    PoisonedEnvironment()
    {
        const QString folder = m_folder.path();
        const auto poison = [this](const char *name, const QByteArray &value) {
            m_before.append({name, qgetenv(name)});
            qputenv(name, value);
        };
        QFile impostor(folder + QStringLiteral("/lanyard-signin"));
        if (!impostor.open(QIODevice::WriteOnly))
            qFatal("no impostor");
        impostor.write("#!/bin/sh\ntouch " + folder.toUtf8() + "/impostor-ran\n");
        impostor.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        poison("PATH", folder.toUtf8() + ':' + qgetenv("PATH"));
        poison("QTWEBENGINE_REMOTE_DEBUGGING", "127.0.0.1:" + QByteArray::number(kDebugPort));
        poison("QTWEBENGINE_CHROMIUM_FLAGS", "--enable-logging=stderr --v=1");
        poison("SSLKEYLOGFILE", folder.toUtf8() + "/keys");
        poison("QT_LOGGING_RULES", "qt.network*=true;lanyard.*=true");
        poison("G_MESSAGES_DEBUG", "all");
        poison("LIBSECRET_DEBUG", "all");
    }
    ~PoisonedEnvironment()
    {
        for (const auto &[name, value] : m_before) {
            if (value.isNull())
                qunsetenv(name);
            else
                qputenv(name, value);
        }
    }
    bool impostorRan() const { return QFile::exists(m_folder.filePath(QStringLiteral("impostor-ran"))); }
    bool keysAreLogged() const { return QFile::exists(m_folder.filePath(QStringLiteral("keys"))); }

private:
    QTemporaryDir m_folder;
    QList<QPair<const char *, QByteArray>> m_before;
};

QByteArrayList textsOf(const QList<IssuedSecret> &issued)
{
    QByteArrayList texts;
    for (const IssuedSecret &secret : issued)
        texts += secret.text;
    return texts;
}

/// Of this process: "pipe:[4711]" and the like, without the three standard streams, which lead to the test.
QStringList channelsOf(qint64 pid)
{
    QStringList channels;
    const QDir folder(QStringLiteral("/proc/%1/fd").arg(pid));
    const QStringList numbers = folder.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    for (const QString &number : numbers) {
        char target[256] = {};
        const ssize_t size =
            readlink(QFile::encodeName(folder.filePath(number)).constData(), target, sizeof target - 1);
        const QString name = QString::fromLocal8Bit(target, int(std::max<ssize_t>(size, 0)));
        if (number.toInt() > 2
            && (name.startsWith(QLatin1String("pipe:")) || name.startsWith(QLatin1String("socket:"))))
            channels += name;
    }
    return channels;
}

/// Descendants of `ancestor` that run that program; what Chromium's zygotes fork is among them.
QList<qint64> processesOf(qint64 ancestor, const QString &program)
{
    QHash<qint64, qint64> parents;
    const QStringList pids = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &pid : pids) {
        QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
        if (stat.open(QIODevice::ReadOnly))
            parents.insert(pid.toLongLong(), stat.readAll().split(')').constLast().split(' ').value(2).toLongLong());
    }
    QList<qint64> found;
    for (auto it = parents.cbegin(); it != parents.cend(); ++it) {
        qint64 above = it.key();
        while (above > 1 && above != ancestor)
            above = parents.value(above);
        const QString runs = QFile::symLinkTarget(QStringLiteral("/proc/%1/exe").arg(it.key()));
        if (above == ancestor && runs.endsWith(program))
            found += it.key();
    }
    return found;
}

}

// A user's whole day in an environment full of debugging variables; then every secret that the company handed out is
// searched for everywhere.
class SecretsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsFoundOutsideTheKeychain();

private:
    static void uses(Desktop &desktop);
    static void looksAtProcesses(Desktop &desktop);
    static void report(const LeakWatch &leaks, Desktop &desktop, const QByteArray &said);
    QByteArray m_said; ///< by commands that have no secret to say
};

void SecretsTest::nothingIsFoundOutsideTheKeychain()
{
    const PoisonedEnvironment poison;
    auto config = sandbox::CompanyConfig::acme();
    config.lifetimes.idToken = std::chrono::minutes(2); // so that a token is used again for four seconds only
    Desktop desktop(std::move(config));
    desktop.company.issued().keep();
    desktop.company.setRotation(sandbox::Rotation::OldStaysValid);
    const LeakWatch leaks;
    QVERIFY(leaks.busTraffic().size() > 0);
    QVERIFY(desktop.startTray());
    QCOMPARE(desktop.signIn(kWiki), QString());
    QCOMPARE(desktop.signIn(kPayroll), QString());
    QVERIFY(!poison.impostorRan());
    uses(desktop);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(!poison.keysAreLogged());
    QCOMPARE(leaks.placesOf(textsOf(desktop.company.issued().all())), QStringList()); // while the window is open

    // A password is changed: a notification says so. Then everything ends.
    desktop.company.setPassword(Desktop::kKim, {}, QStringLiteral("another"));
    QVERIFY(QTest::qWaitFor(
        [&desktop] {
            return desktop.lanyard({QStringLiteral("refresh"), kWiki}).code == 3;
        },
        20000));
    QVERIFY(QTest::qWaitFor([&leaks] { return leaks.busTraffic().contains("Notify"); }, 10000));
    for (const char *command : {"status", "events"}) {
        const Said said = desktop.lanyard({QLatin1String(command), QStringLiteral("--json")});
        m_said += said.out.toUtf8() + said.err.toUtf8();
    }
    const Said out = desktop.lanyard({QStringLiteral("sign-out"), QStringLiteral("--everywhere")});
    m_said += out.out.toUtf8() + out.err.toUtf8();
    QCOMPARE(out.code, 0);
    QVERIFY(QTest::qWaitFor([&desktop] { return desktop.keychainKeys().isEmpty(); }, 10000));
    desktop.quitTray();
    report(leaks, desktop, m_said);
}

void SecretsTest::uses(Desktop &desktop)
{
    QCOMPARE(desktop.lanyard({QStringLiteral("refresh"), QStringLiteral("--all")}).code, 0);
    QVERIFY(desktop.lanyard({QStringLiteral("token"), kWiki}).out.startsWith(QLatin1String("eyJ")));
    QCOMPARE(desktop.statusOf(kWiki), 200); // with `lanyard cookies`
    const QString url = desktop.address(kWiki, QStringLiteral("api/time")).toString();
    const Said curl = desktop.lanyard(
        {QStringLiteral("curl"), url, QStringLiteral("--silent"), QStringLiteral("--cacert"), desktop.caFile()});
    QVERIFY2(curl.code == 0, qPrintable(curl.err));
    QCOMPARE(desktop.lanyard({QStringLiteral("open"), kWiki}).code, 0);
    QVERIFY(!desktop.window(QStringLiteral("^Wiki"), 30000).isEmpty());
    QVERIFY(QTest::qWaitFor(
        [&desktop] { return desktop.company.log().count(Step::App, QStringLiteral("wiki.acme.localhost")) > 0; },
        20000));
    QCOMPARE(desktop.lanyard({QStringLiteral("refresh"), kWiki}).code, 0); // pushed into the window
    looksAtProcesses(desktop);
}

// The web engine's processes share no channel with the tray, nobody can debug them, and nothing dumps its memory.
void SecretsTest::looksAtProcesses(Desktop &desktop)
{
    const QStringList trays = channelsOf(desktop.trayPid());
    const QList<qint64> engine = processesOf(desktop.trayPid(), QStringLiteral("/QtWebEngineProcess"));
    QVERIFY(!trays.isEmpty());
    const QList<qint64> windows = processesOf(desktop.trayPid(), QStringLiteral("/lanyard-signin"));
    QVERIFY(engine.size() >= 2);
    QCOMPARE(windows.size(), 1);
    for (const qint64 pid : engine) {
        for (const QString &channel : channelsOf(pid))
            QVERIFY2(!trays.contains(channel), qPrintable(channel));
    }
    for (const qint64 pid : engine + windows + QList<qint64>{desktop.trayPid()}) {
        QFile limits(QStringLiteral("/proc/%1/limits").arg(pid));
        QVERIFY(limits.open(QIODevice::ReadOnly));
        QByteArray text = limits.readAll();
        text = text.mid(text.indexOf("Max core file size")).simplified();
        QVERIFY2(text.startsWith("Max core file size 0 0"), text.left(60).constData());
    }
    QTcpSocket debugger;
    debugger.connectToHost(QStringLiteral("127.0.0.1"), kDebugPort);
    QVERIFY(!debugger.waitForConnected(1000));
}

void SecretsTest::report(const LeakWatch &leaks, Desktop &desktop, const QByteArray &said)
{
    const QList<IssuedSecret> issued = desktop.company.issued().all();
    const QByteArrayList secrets = textsOf(issued);
    QList<Searched> all = leaks.search(secrets);
    all += LeakWatch::searchText(QStringLiteral("what tray and window wrote to stderr"), desktop.trayLog(), secrets);
    all += LeakWatch::searchText(QStringLiteral("what `lanyard` said without being asked for a secret"), said, secrets);
    int kinds[4] = {};
    for (const IssuedSecret &secret : issued)
        ++kinds[int(secret.kind)];
    printf("looked for %d refresh tokens, %d ID tokens, %d redirect tokens, %d session cookies\n", kinds[0], kinds[1],
        kinds[2], kinds[3]);
    QStringList hits;
    for (const Searched &searched : all) {
        printf("  %-52s %5d places %10lld bytes, hits: %d\n", qPrintable(searched.what), searched.places,
            searched.bytes, int(searched.hits.size()));
        hits += searched.hits;
        QVERIFY2(searched.bytes > 0, qPrintable(searched.what));
    }
    fflush(stdout);
    QCOMPARE(hits, QStringList());
    for (const int kind : kinds)
        QVERIFY(kind >= 2);
}

LANYARD_TEST(SecretsTest)
#include "secrets_test.moc"
