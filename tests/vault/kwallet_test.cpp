// KDE's wallet, where QtKeychain prefers it: the real daemon with an open wallet, kwalletd6 (Debian 13's kwallet6)
// where QtKeychain knows it, else kwalletd5 (Debian 12's libkf5wallet-bin). A process of its own, because QtKeychain
// decides once for which keychain it works.

#include "support/test_topic.h"
#include "vault/keychain_vault.h"
#include "vault/private_keyring.h"
#include "vault/qtkeychain_version.h"

#include <QDBusInterface>
#include <QDBusReply>
#include <QDir>
#include <QStandardPaths>
#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;

class KWalletTest : public QObject {
    Q_OBJECT
    const int m_generation = runningQtKeychain() >= QVersionNumber(0, 14) ? 6 : 5;
    const QString m_program = QStringLiteral("kwalletd%1").arg(m_generation);
    const QString m_key = QStringLiteral("account");
    std::unique_ptr<PrivateKeyring> m_session; ///< only its bus and HOME
    std::unique_ptr<KeychainVault> m_vault;
    QProcess m_daemon;

    void writeConfiguration()
    {
        const QDir home = QDir::home();
        QVERIFY(home.mkpath(QStringLiteral(".config")) && home.mkpath(QStringLiteral(".local/share/kwalletd")));
        QFile file(home.filePath(QStringLiteral(".config/kwalletrc")));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("[Wallet]\nEnabled=true\nFirst Use=false\nPrompt on Open=false\n");
    }

    /// As pam_kwallet5 does at log-in: makes the wallet if need be, and opens it with a hash of the password.
    bool openWallet() const
    {
        QDBusInterface wallet(QStringLiteral("org.kde.") + m_program, QStringLiteral("/modules/") + m_program,
            QStringLiteral("org.kde.KWallet"));
        wallet.call(QStringLiteral("pamOpen"), QStringLiteral("kdewallet"), QByteArray(56, 'h'), 0);
        return QDBusReply<bool>(wallet.call(QStringLiteral("isOpen"), QStringLiteral("kdewallet"))).value();
    }

    void closeWallet() const
    {
        QDBusInterface wallet(QStringLiteral("org.kde.") + m_program, QStringLiteral("/modules/") + m_program,
            QStringLiteral("org.kde.KWallet"));
        wallet.call(QStringLiteral("close"), QStringLiteral("kdewallet"), true);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(runningQtKeychain() >= QVersionNumber(0, 13));
        if (QStandardPaths::findExecutable(m_program).isEmpty())
            QSKIP("the KWallet that QtKeychain takes is not installed");
        m_session = std::make_unique<PrivateKeyring>(PrivateKeyring::Activation::None);
        QVERIFY(m_session->isValid());
        qputenv("XDG_CURRENT_DESKTOP", "KDE");
        qputenv("KDE_SESSION_VERSION", QByteArray::number(m_generation));
        qputenv("QT_QPA_PLATFORM", "offscreen");
        writeConfiguration();
        m_daemon.setStandardErrorFile(QProcess::nullDevice());
        m_daemon.start(m_program, QStringList());
        QVERIFY(QTest::qWaitFor([this] { return openWallet(); }, 10000));
        m_vault = std::make_unique<KeychainVault>(KeychainOptions{QStringLiteral("Lanyard"), 2s});
        QTRY_COMPARE(m_vault->state(), KeychainState::Available);
    }

    void cleanupTestCase()
    {
        m_vault.reset();
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    void anAbsentEntryIsNone()
    {
        const auto entry = QCoro::waitFor(m_vault->read(m_key));
        QVERIFY(entry && !*entry);
        QVERIFY(QCoro::waitFor(m_vault->erase(m_key)));
    }

    void whatIsWrittenReadsBackAndIsErased()
    {
        const Secret token{QByteArray(4096, 't')};
        QVERIFY(QCoro::waitFor(m_vault->write(m_key, token)));
        QVERIFY(**QCoro::waitFor(m_vault->read(m_key)) == token);
        QVERIFY(QCoro::waitFor(m_vault->erase(m_key)));
        QVERIFY(!*QCoro::waitFor(m_vault->read(m_key)));
    }

    void itsEntriesCannotBeListed()
    {
        QCOMPARE(QCoro::waitFor(m_vault->keys()).error().reason, Reason::KeychainUnavailable);
    }

    void aClosedOneIsLockedToWhoMustNotAsk()
    {
        KeychainVault quiet(KeychainOptions{QStringLiteral("Another"), 2s, false});
        QTRY_COMPARE(quiet.state(), KeychainState::Available);
        closeWallet();
        QTRY_COMPARE(quiet.state(), KeychainState::Locked);
        QCOMPARE(QCoro::waitFor(quiet.write(m_key, Secret{QByteArray("t")})).error().reason, Reason::KeychainLocked);
        QVERIFY(openWallet());
        QTRY_COMPARE(quiet.state(), KeychainState::Available);
        QVERIFY(QCoro::waitFor(quiet.write(m_key, Secret{QByteArray("t")})));
        QVERIFY(QCoro::waitFor(quiet.erase(m_key)));
        QTRY_VERIFY(quiet.isIdle());
    }

    void aDaemonThatIsGoneIsUnavailable()
    {
        QTRY_VERIFY(m_vault->isIdle());
        m_daemon.kill();
        QTRY_COMPARE(m_vault->state(), KeychainState::Unavailable);
        QCOMPARE(QCoro::waitFor(m_vault->read(m_key)).error().reason, Reason::KeychainUnavailable);
        QTRY_VERIFY(m_vault->isIdle());
    }
};

LANYARD_TEST(KWalletTest)
#include "kwallet_test.moc"
