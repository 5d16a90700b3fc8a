// A bus without any Secret Service; then one that starts late, as at log-in. A process of its own, because Qt and
// libsecret keep the first bus that they saw.

#include "support/test_topic.h"
#include "vault/keychain_vault.h"
#include "vault/private_keyring.h"

#include <QElapsedTimer>
#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;

class KeychainAbsentTest : public QObject {
    Q_OBJECT
    const QString m_key = QStringLiteral("account");

private Q_SLOTS:
    void noSecretServiceIsUnavailableAtOnceAndALateOneIsNoticed()
    {
        PrivateKeyring keyring(PrivateKeyring::Activation::None);
        QVERIFY(keyring.isValid());
        KeychainVault vault(KeychainOptions{QStringLiteral("Lanyard"), 5s});
        QElapsedTimer timer;
        timer.start();
        const Secret token{QByteArray("token")};
        QCOMPARE(QCoro::waitFor(vault.read(m_key)).error().reason, Reason::KeychainUnavailable);
        QCOMPARE(QCoro::waitFor(vault.write(m_key, token)).error().reason, Reason::KeychainUnavailable);
        QCOMPARE(QCoro::waitFor(vault.erase(m_key)).error().reason, Reason::KeychainUnavailable);
        QCOMPARE(QCoro::waitFor(vault.keys()).error().reason, Reason::KeychainUnavailable);
        QCOMPARE(vault.state(), KeychainState::Unavailable);
        QVERIFY(timer.elapsed() < 1000);

        QVERIFY(keyring.startUnlocked());
        QTRY_COMPARE(vault.state(), KeychainState::Available);
        QVERIFY(QCoro::waitFor(vault.write(m_key, token)));
        QVERIFY(**QCoro::waitFor(vault.read(m_key)) == token);
        QTRY_VERIFY(vault.isIdle());
    }
};

LANYARD_TEST(KeychainAbsentTest)
#include "keychain_absent_test.moc"
