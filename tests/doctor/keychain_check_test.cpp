#include "doctor/keychain_check.h"
#include "support/memory_vault.h"
#include "support/test_topic.h"

using namespace lanyard;
using doctor::checkKeychain;

/// What no real keychain can be told to do: a round trip that fails half way.
class KeychainCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void deletesNothing()
    {
        MemoryVault vault;
        vault.failNext(MemoryVault::Operation::Erase,
            {Reason::KeychainUnavailable, QStringLiteral("the entry is still there after its deletion"), {}, {}});
        const doctor::Outcome outcome = QCoro::waitFor(checkKeychain(vault, 0));
        QCOMPARE(outcome.reason, Reason::KeychainUnavailable);
        QVERIFY2(outcome.message.contains(QLatin1String("does not delete")), qPrintable(outcome.message));
    }

    void locksInBetween()
    {
        MemoryVault vault;
        vault.failNext(MemoryVault::Operation::Read, {Reason::KeychainLocked, {}, {}, {}});
        const doctor::Outcome outcome = QCoro::waitFor(checkKeychain(vault, 0));
        QCOMPARE(outcome.reason, Reason::KeychainLocked);
        QCOMPARE(vault.entries(), QStringList()); // it was deleted all the same
    }

    void isClean()
    {
        MemoryVault vault;
        QCOMPARE(QCoro::waitFor(checkKeychain(vault, 0)).result, CheckResult::Good);
        QCOMPARE(vault.entries(), QStringList());
        QCOMPARE(QCoro::waitFor(checkKeychain(vault, 2)).result, CheckResult::Warning);
    }
};

LANYARD_TEST(KeychainCheckTest)
#include "keychain_check_test.moc"
