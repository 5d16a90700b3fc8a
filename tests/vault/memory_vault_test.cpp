#include "support/memory_vault.h"
#include "support/test_topic.h"

#include <QSignalSpy>
#include <QTest>
#include <qcorotask.h>

using namespace lanyard;
using Operation = MemoryVault::Operation;

/// The stand-in keeps the contract of vault.h; whoever tests with it relies on that.
class MemoryVaultTest : public QObject {
    Q_OBJECT
    const QString m_key = QStringLiteral("account");

private Q_SLOTS:
    void answersOnlyFromTheEventLoop()
    {
        MemoryVault vault;
        const auto task = vault.write(m_key, Secret(QByteArray("token")));
        QVERIFY(!task.isReady());
        QVERIFY(!vault.entry(m_key));
        QTRY_VERIFY(task.isReady());
        QVERIFY(vault.entry(m_key) == Secret(QByteArray("token")));
    }

    void readsWhatWasWritten()
    {
        MemoryVault vault;
        const auto written = QCoro::waitFor(vault.write(m_key, Secret(QByteArray("token"))));
        QVERIFY(written);
        const auto read = QCoro::waitFor(vault.read(m_key));
        QVERIFY(read && *read && **read == Secret(QByteArray("token")));
        QCOMPARE(*QCoro::waitFor(vault.keys()), QStringList{m_key});
    }

    void aDeleteWaitsForTheWriteBeforeIt()
    {
        MemoryVault vault;
        vault.hold(Operation::Write);
        const auto written = vault.write(m_key, Secret(QByteArray("token")));
        auto erased = vault.erase(m_key);
        QTest::qWait(20);
        QVERIFY(!erased.isReady());
        QCOMPARE(vault.log(), QStringList{QStringLiteral("write account")});
        vault.release(Operation::Write);
        QVERIFY(QCoro::waitFor(std::move(erased)));
        QVERIFY(!vault.entry(m_key));
    }

    void otherKeysDoNotWait()
    {
        MemoryVault vault;
        vault.hold(Operation::Write);
        const auto written = vault.write(m_key, Secret(QByteArray("token")));
        const auto read = QCoro::waitFor(vault.read(QStringLiteral("other")));
        QVERIFY(read && !*read);
        QCOMPARE(vault.pending(), 1);
    }

    void aLockedVaultListsButDoesNotRead()
    {
        MemoryVault vault;
        vault.put(m_key, Secret(QByteArray("token")));
        QSignalSpy changes(&vault, &Vault::stateChanged);
        vault.setState(KeychainState::Locked);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(QCoro::waitFor(vault.read(m_key)).error().reason, Reason::KeychainLocked);
        QCOMPARE(QCoro::waitFor(vault.erase(m_key)).error().reason, Reason::KeychainLocked);
        QCOMPARE(*QCoro::waitFor(vault.keys()), QStringList{m_key});
        QVERIFY(vault.entry(m_key));
    }

    void aFaultIsGivenOnce()
    {
        MemoryVault vault;
        const Error fault{Reason::KeychainUnavailable, QStringLiteral("ordered"), std::nullopt};
        vault.failNext(Operation::Read, fault);
        QCOMPARE(QCoro::waitFor(vault.read(m_key)).error().detail, QStringLiteral("ordered"));
        QVERIFY(QCoro::waitFor(vault.read(m_key)));
    }

    void operationsInFlightEndWithTheVault()
    {
        auto vault = std::make_unique<MemoryVault>();
        vault->hold(Operation::Read);
        auto read = vault->read(m_key);
        QTest::qWait(1);
        vault.reset();
        QVERIFY(read.isReady());
        QCOMPARE(QCoro::waitFor(std::move(read)).error().reason, Reason::Internal);
    }
};

LANYARD_TEST(MemoryVaultTest)
#include "memory_vault_test.moc"
