// No session bus at all: a process of its own, because Qt asks for the bus once.

#include "support/test_topic.h"
#include "vault/keychain_vault.h"

#include <QElapsedTimer>
#include <QTest>

using namespace lanyard;

class NoSessionBusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingIsUnavailableAtOnce()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        const QString key = QStringLiteral("account");
        QElapsedTimer timer;
        timer.start();
        KeychainVault vault;
        QCOMPARE(QCoro::waitFor(vault.read(key)).error().reason, Reason::KeychainUnavailable);
        QCOMPARE(QCoro::waitFor(vault.write(key, Secret(QByteArray("t")))).error().reason, Reason::KeychainUnavailable);
        QCOMPARE(QCoro::waitFor(vault.erase(key)).error().reason, Reason::KeychainUnavailable);
        QCOMPARE(QCoro::waitFor(vault.keys()).error().reason, Reason::KeychainUnavailable);
        QCOMPARE(vault.state(), KeychainState::Unavailable);
        QVERIFY(timer.elapsed() < 1000);
        QTRY_VERIFY(vault.isIdle());
    }
};

LANYARD_TEST(NoSessionBusTest)
#include "no_session_bus_test.moc"
