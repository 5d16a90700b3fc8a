// KeePassXC as the desktop's Secret Service: the real program with the settings that it comes with (it prompts for the
// password of a locked database before it answers a search), and a database that its command line made. A process of
// its own, because Qt keeps its first bus.

#include "support/test_topic.h"
#include "vault/keychain_vault.h"
#include "vault/private_keyring.h"

#include <QDBusInterface>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTest>
#include <csignal>
#include <sys/prctl.h>

using namespace lanyard;
using namespace std::chrono_literals;

namespace {

const QByteArray kDatabasePassword = "correct horse";

/// A database whose only group is offered to other programs, as its settings dialog would have it.
const char kDatabase[] = R"(<KeePassFile>
 <Meta><CustomData><Item>
  <Key>FDO_SECRETS_EXPOSED_GROUP</Key><Value>{6c1d0d0e-58a7-4d3e-9a5c-0c6f2f1a7b10}</Value>
 </Item></CustomData></Meta>
 <Root><Group><UUID>bB0NDlinTT6aXAxvLxp7EA==</UUID><Name>Root</Name></Group></Root>
</KeePassFile>)";

/// The service is on; nobody is there to click what it would ask about single entries.
const char kSettings[] = R"([General]
ConfigVersion=2
UpdateCheckMessageShown=true
[GUI]
CheckForUpdates=false
[FdoSecrets]
Enabled=true
ShowNotification=false
ConfirmAccessItem=false
ConfirmDeleteItem=false
)";

bool write(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QFile::WriteOnly) && file.write(text) == text.size();
}

/// An operation that asks for nothing takes milliseconds; the vault gives up a call after five seconds.
constexpr qint64 kAtOnce = 2000;

}

class KeePassXcTest : public QObject {
    Q_OBJECT
    const QString m_key = QStringLiteral("account");
    std::unique_ptr<PrivateKeyring> m_session; ///< only its bus and HOME
    std::unique_ptr<KeychainVault> m_vault;
    QProcess m_program;

    static QString database() { return QDir::home().filePath(QStringLiteral("keys.kdbx")); }

    /// Locked, as after log-in. (With --pw-stdin version 2.7.10 crashes while it shows its window.)
    void start()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("TMPDIR"), QDir::homePath()); // where it looks for another of its kind
        m_program.setProcessEnvironment(environment);
        m_program.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
        m_program.setStandardOutputFile(QProcess::nullDevice());
        m_program.setStandardErrorFile(QProcess::nullDevice());
        m_program.start(QStringLiteral("keepassxc"), {database()});
    }

    bool quit()
    {
        m_program.terminate();
        return m_program.waitForFinished();
    }

    /// What its window does when the user asks for it.
    static void tell(const QString &what, const QVariantList &arguments = {})
    {
        const QString name = QStringLiteral("org.keepassxc.KeePassXC.MainWindow");
        QDBusInterface window(name, QStringLiteral("/keepassxc"), name);
        window.callWithArgumentList(QDBus::Block, what, arguments);
    }

    static void lock() { tell(QStringLiteral("lockAllDatabases")); }
    static void unlock() { tell(QStringLiteral("openDatabase"), {database(), QString::fromLatin1(kDatabasePassword)}); }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("keepassxc")).isEmpty())
            QSKIP("keepassxc is not installed");
        m_session = std::make_unique<PrivateKeyring>(PrivateKeyring::Activation::None);
        QVERIFY(m_session->isValid());
        const QDir home = QDir::home();
        QVERIFY(write(home.filePath(QStringLiteral(".config/keepassxc/keepassxc.ini")), kSettings));
        QVERIFY(write(home.filePath(QStringLiteral("keys.xml")), kDatabase));
        QProcess make;
        make.start(QStringLiteral("keepassxc-cli"),
            {QStringLiteral("import"), QStringLiteral("-p"), home.filePath(QStringLiteral("keys.xml")), database()});
        make.write(kDatabasePassword + '\n' + kDatabasePassword + '\n');
        make.closeWriteChannel();
        QVERIFY(make.waitForFinished() && make.exitCode() == 0);
        m_vault = std::make_unique<KeychainVault>(KeychainOptions{QStringLiteral("Lanyard"), 5s});
    }

    void cleanupTestCase()
    {
        m_vault.reset();
        m_program.kill();
        m_program.waitForFinished();
    }

    void itIsNoticedWhenItStarts()
    {
        QCOMPARE(QCoro::waitFor(m_vault->read(m_key)).error().reason, Reason::KeychainUnavailable);
        start();
        QTRY_COMPARE_WITH_TIMEOUT(m_vault->state(), KeychainState::Locked, 20000);
        unlock();
        QTRY_COMPARE_WITH_TIMEOUT(m_vault->state(), KeychainState::Available, 20000);
    }

    void anAbsentEntryIsNone()
    {
        const auto entry = QCoro::waitFor(m_vault->read(m_key));
        QVERIFY2(entry, entry ? "" : qPrintable(entry.error().detail));
        QVERIFY(!*entry);
        QVERIFY(QCoro::waitFor(m_vault->erase(m_key)));
    }

    void whatIsWrittenReadsBackAndIsErased()
    {
        const Secret token{QByteArray(4096, 't')};
        const auto written = QCoro::waitFor(m_vault->write(m_key, token));
        QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
        QVERIFY(QCoro::waitFor(m_vault->read(m_key)).value() == token);
        QCOMPARE(QCoro::waitFor(m_vault->keys()).value_or(QStringList()), QStringList(m_key));
        const Secret rotated{QByteArray(2048, 'r')};
        QVERIFY(QCoro::waitFor(m_vault->write(m_key, rotated)));
        QVERIFY(QCoro::waitFor(m_vault->read(m_key)).value() == rotated);
        QCOMPARE(m_session->items(QStringLiteral("Lanyard")).size(), 1); // replaced, not one more
        QVERIFY(QCoro::waitFor(m_vault->erase(m_key)));
        QVERIFY(!QCoro::waitFor(m_vault->read(m_key)).value());
    }

    void aLockedDatabaseIsLockedAndNobodyIsPrompted()
    {
        const Secret token{QByteArray("AMf-kept")};
        QVERIFY(QCoro::waitFor(m_vault->write(m_key, token)));
        lock();
        QTRY_COMPARE(m_vault->state(), KeychainState::Locked);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(QCoro::waitFor(m_vault->read(m_key)).error().reason, Reason::KeychainLocked);
        QCOMPARE(QCoro::waitFor(m_vault->write(m_key, token)).error().reason, Reason::KeychainLocked);
        QCOMPARE(QCoro::waitFor(m_vault->erase(m_key)).error().reason, Reason::KeychainLocked);
        QCOMPARE(QCoro::waitFor(m_vault->keys()).error().reason, Reason::KeychainLocked);
        QVERIFY(timer.elapsed() < kAtOnce);
        QCOMPARE(m_vault->state(), KeychainState::Locked);

        unlock();
        QTRY_COMPARE_WITH_TIMEOUT(m_vault->state(), KeychainState::Available, 20000);
        QVERIFY(QCoro::waitFor(m_vault->read(m_key)).value() == token);
    }

    void whatIsWrittenOutlivesItAndItStartsLocked()
    {
        QTRY_VERIFY(m_vault->isIdle());
        QVERIFY(quit());
        QTRY_COMPARE(m_vault->state(), KeychainState::Unavailable);
        QCOMPARE(QCoro::waitFor(m_vault->read(m_key)).error().reason, Reason::KeychainUnavailable);
        start();
        QTRY_COMPARE_WITH_TIMEOUT(m_vault->state(), KeychainState::Locked, 20000);
        unlock();
        QTRY_COMPARE_WITH_TIMEOUT(m_vault->state(), KeychainState::Available, 20000);
        QVERIFY(QCoro::waitFor(m_vault->read(m_key)).value() == Secret(QByteArray("AMf-kept")));
    }
};

LANYARD_TEST(KeePassXcTest)
#include "keepassxc_test.moc"
