// KeychainVault against a real gnome-keyring: what QtKeychain answers there, row by row,
// and what the vault makes of it. The destructive rows restart the daemon on the same bus.

#include "support/test_topic.h"
#include "vault/glib_workarounds.h"
#include "vault/keychain_vault.h"
#include "vault/private_keyring.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace lanyard;
using namespace std::chrono_literals;

static const QString kServer = QStringLiteral("Lanyard");
static const QString kKey = QStringLiteral("https://login.example.com/ key tenant");

static Secret secret(const char *text)
{
    return Secret(QByteArray(text));
}

template <class T> static Reason reasonOf(QCoro::Task<Result<T>> task)
{
    const auto result = QCoro::waitFor(std::move(task));
    return result ? Reason::Ok : result.error().reason;
}

/// Stops the daemon so many milliseconds after QtKeychain started a write (its start() is a queued call).
class HangDuringWrite : public QObject {
public:
    HangDuringWrite(PrivateKeyring &keyring, int milliseconds)
        : m_keyring(keyring)
        , m_milliseconds(milliseconds)
    {
        QCoreApplication::instance()->installEventFilter(this);
    }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() != QEvent::MetaCall || !object->inherits("QKeychain::WritePasswordJob"))
            return false;
        QCoreApplication::instance()->removeEventFilter(this);
        if (m_milliseconds == 0)
            m_keyring.stop();
        else
            QTimer::singleShot(m_milliseconds, Qt::PreciseTimer, m_context.get(), [this] { m_keyring.stop(); });
        return false;
    }

    void end()
    {
        m_context.reset();
        m_keyring.resume();
    }

private:
    PrivateKeyring &m_keyring;
    int m_milliseconds;
    std::unique_ptr<QObject> m_context = std::make_unique<QObject>();
};

class KeychainVaultTest : public QObject {
    Q_OBJECT
    std::unique_ptr<PrivateKeyring> m_keyring;
    std::unique_ptr<KeychainVault> m_vault;

    void makeVault(std::chrono::milliseconds timeout)
    {
        m_vault = std::make_unique<KeychainVault>(KeychainOptions{kServer, timeout});
    }

    std::optional<Secret> read(const QString &key = kKey)
    {
        const auto result = QCoro::waitFor(m_vault->read(key));
        return result ? *result : std::nullopt;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_keyring = std::make_unique<PrivateKeyring>(PrivateKeyring::Activation::Offered);
        QVERIFY(m_keyring->isValid());
    }

    void init()
    {
        if (!m_keyring->isRunning())
            QVERIFY(m_keyring->startUnlocked());
        makeVault(30s);
        QTRY_COMPARE(m_vault->state(), KeychainState::Available);
        const auto keys = QCoro::waitFor(m_vault->keys());
        QVERIFY(keys);
        for (const QString &key : *keys)
            QVERIFY(QCoro::waitFor(m_vault->erase(key)));
    }

    void cleanup()
    {
        m_keyring->resume();
        QTRY_VERIFY(m_vault->isIdle());
        m_vault.reset();
        QVERIFY2(!m_keyring->wasPrompted(), "somebody asked the desktop to prompt the user");
    }

    void cleanupTestCase() { m_keyring.reset(); }

    void anAbsentEntryIsNoneAndItsDeletionNoError()
    {
        const auto entry = QCoro::waitFor(m_vault->read(kKey));
        QVERIFY(entry && !*entry);
        QVERIFY(QCoro::waitFor(m_vault->erase(kKey)));
    }

    void aWrittenTokenReadsBack_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("a refresh token") << QByteArray("AMf-vBx_") + QByteArray(240, 'q');
        QTest::newRow("4 kB") << QByteArray(4096, 't');
        QTest::newRow("64 kB") << QByteArray(65536, 't');
        QTest::newRow("letters beyond ASCII") << QByteArrayLiteral("\xc3\xa9\xe2\x82\xac\xf0\x9f\x94\x91");
        QTest::newRow("what forms and URLs must escape") << QByteArrayLiteral("+ / = & % \n");
    }

    void aWrittenTokenReadsBack()
    {
        QFETCH(QByteArray, token);
        const Secret value{QByteArray(token)};
        QVERIFY(QCoro::waitFor(m_vault->write(kKey, value)));
        QVERIFY(read() == value);
        QCOMPARE(m_keyring->items(kServer, kKey).size(), 1);
    }

    void whatIsNotTextIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a NUL in the middle") << QByteArray("a\0b", 3);
        QTest::newRow("broken UTF-8") << QByteArray("a\xff");
    }

    void whatIsNotTextIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(reasonOf(m_vault->write(kKey, Secret(std::move(bytes)))), Reason::Internal);
        QVERIFY(m_keyring->items(kServer).isEmpty());
    }

    void writingAgainReplaces()
    {
        QVERIFY(QCoro::waitFor(m_vault->write(kKey, secret("old"))));
        QVERIFY(QCoro::waitFor(m_vault->write(kKey, secret("new"))));
        QVERIFY(read() == secret("new"));
        QCOMPARE(m_keyring->items(kServer, kKey).size(), 1);
    }

    void twentyWritesAtOnceAllLand()
    {
        std::vector<QCoro::Task<Result<void>>> writes;
        for (int i = 0; i < 20; ++i)
            writes.push_back(m_vault->write(QString::number(i), Secret(QByteArray(3000, char('a' + i)))));
        for (auto &write : writes)
            QVERIFY(QCoro::waitFor(std::move(write)));
        for (int i = 0; i < 20; ++i)
            QVERIFY(read(QString::number(i)) == Secret(QByteArray(3000, char('a' + i))));
        QCOMPARE(QCoro::waitFor(m_vault->keys())->size(), 20);
    }

    void operationsOfOneKeyKeepTheirOrder()
    {
        auto first = m_vault->write(kKey, secret("first"));
        auto gone = m_vault->erase(kKey);
        auto none = m_vault->read(kKey);
        auto second = m_vault->write(kKey, secret("second"));
        QVERIFY(QCoro::waitFor(std::move(second)));
        QVERIFY(first.isReady() && gone.isReady() && none.isReady());
        QVERIFY(!*QCoro::waitFor(std::move(none)));
        QVERIFY(read() == secret("second"));
    }

    void onlyOurEntriesAreListed()
    {
        QVERIFY(QCoro::waitFor(m_vault->write(kKey, secret("ours"))));
        KeychainVault neighbour(KeychainOptions{QStringLiteral("Neighbour"), 5s});
        QVERIFY(QCoro::waitFor(neighbour.write(QStringLiteral("theirs"), secret("theirs"))));
        QCOMPARE(*QCoro::waitFor(m_vault->keys()), QStringList{kKey});
        QVERIFY(QCoro::waitFor(neighbour.erase(QStringLiteral("theirs"))));
        QTRY_VERIFY(neighbour.isIdle());
    }

    void aLockedKeyringAnswersEverythingWithLocked()
    {
        QVERIFY(QCoro::waitFor(m_vault->write(kKey, secret("token"))));
        QVERIFY(m_keyring->lock());
        QTRY_COMPARE(m_vault->state(), KeychainState::Locked);

        QCOMPARE(reasonOf(m_vault->read(kKey)), Reason::KeychainLocked);
        QCOMPARE(reasonOf(m_vault->read(QStringLiteral("absent"))), Reason::KeychainLocked);
        QCOMPARE(reasonOf(m_vault->write(kKey, secret("other"))), Reason::KeychainLocked);
        QCOMPARE(reasonOf(m_vault->erase(kKey)), Reason::KeychainLocked);
        QCOMPARE(m_keyring->items(kServer, kKey).size(), 1);
        QCOMPARE(*QCoro::waitFor(m_vault->keys()), QStringList{kKey});

        QVERIFY(m_keyring->unlock());
        QTRY_COMPARE(m_vault->state(), KeychainState::Available);
        QVERIFY(read() == secret("token"));
    }

    void lockAndUnlockAreAnnouncedWithoutBeingAsked()
    {
        QTRY_VERIFY(m_vault->isIdle());
        QSignalSpy changes(m_vault.get(), &Vault::stateChanged);
        QVERIFY(m_keyring->lock());
        QTRY_COMPARE(changes.size(), 1);
        QVERIFY(m_keyring->unlock());
        QTRY_COMPARE(changes.size(), 2);
        QCOMPARE(changes.at(0).at(0).value<KeychainState>(), KeychainState::Locked);
        QCOMPARE(changes.at(1).at(0).value<KeychainState>(), KeychainState::Available);
    }

    void aKilledDaemonIsNoticedAndNotRestartedForNothing()
    {
        m_keyring->kill();
        QTRY_COMPARE(m_vault->state(), KeychainState::Unavailable);
        QTRY_VERIFY(m_vault->isIdle());
        QVERIFY(!m_keyring->isRunning());
    }

    void aKilledDaemonComesBackLockedAndThenGoesOn()
    {
        QVERIFY(QCoro::waitFor(m_vault->write(kKey, secret("token"))));
        m_keyring->kill();
        QTRY_COMPARE(m_vault->state(), KeychainState::Unavailable);
        QCOMPARE(reasonOf(m_vault->read(kKey)), Reason::KeychainLocked); // D-Bus started it again, locked
        QVERIFY(m_keyring->isRunning());
        QVERIFY(m_keyring->unlock());
        QTRY_COMPARE(m_vault->state(), KeychainState::Available);
        QVERIFY(read() == secret("token"));
        QVERIFY(QCoro::waitFor(m_vault->erase(kKey)));
    }

    void aHungDaemonIsUnavailableWithinTheTimeOutAndRecovers()
    {
        QVERIFY(QCoro::waitFor(m_vault->write(kKey, secret("token"))));
        QTRY_VERIFY(m_vault->isIdle());
        makeVault(300ms);
        QTRY_COMPARE(m_vault->state(), KeychainState::Available);
        m_keyring->stop();
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(reasonOf(m_vault->read(kKey)), Reason::KeychainUnavailable);
        QVERIFY(timer.elapsed() >= 250 && timer.elapsed() < 1500);
        QCOMPARE(m_vault->state(), KeychainState::Unavailable);

        timer.restart();
        for (int i = 0; i < 20; ++i)
            QCOMPARE(reasonOf(m_vault->erase(QString::number(i))), Reason::KeychainUnavailable);
        QVERIFY2(timer.elapsed() < 250, "one hang costs one time-out, not one for each account");

        m_keyring->resume();
        QTRY_COMPARE(m_vault->state(), KeychainState::Available);
        QVERIFY(read() == secret("token"));
    }

    void aDaemonThatHangsDuringAWriteNeverLetsItLandAfterTheDelete_data()
    {
        QTest::addColumn<int>("milliseconds");
        for (int milliseconds : {0, 1, 2, 4, 8, 16})
            QTest::addRow("hangs %d ms after the write began", milliseconds) << milliseconds;
    }

    void aDaemonThatHangsDuringAWriteNeverLetsItLandAfterTheDelete()
    {
        QFETCH(int, milliseconds);
        QTRY_VERIFY(m_vault->isIdle());
        makeVault(400ms);
        QTRY_COMPARE(m_vault->state(), KeychainState::Available);
        forgetLibsecretSession(); // the write begins with more calls, so that more of it is left when the daemon goes
                                  // on
        HangDuringWrite hang(*m_keyring, milliseconds);
        auto written = m_vault->write(kKey, secret("late"));
        auto erased = m_vault->erase(kKey);
        const auto writing = QCoro::waitFor(std::move(written));
        const auto erasing = QCoro::waitFor(std::move(erased));
        if (milliseconds == 0) {
            QCOMPARE(writing.error().detail, QStringLiteral("the keychain did not answer in time"));
            QCOMPARE(erasing.error().reason, Reason::KeychainUnavailable);
        }
        // The session layer tries again as soon as it hears that it may, and if need be again.
        bool isErased = erasing.has_value();
        std::optional<QCoro::Task<Result<void>>> again;
        const auto tryAgain = [&] {
            if (again && again->isReady()) {
                auto task = std::exchange(again, std::nullopt);
                isErased |= QCoro::waitFor(*std::move(task)).has_value();
            }
            if (!isErased && !again && m_vault->state() == KeychainState::Available)
                again = m_vault->erase(kKey);
            return isErased;
        };
        connect(m_vault.get(), &Vault::stateChanged, this, tryAgain);
        hang.end();
        QTRY_VERIFY_WITH_TIMEOUT(tryAgain(), 20000);
        m_vault->disconnect(this);
        QTest::qWait(100); // whatever was late lands now
        QVERIFY(m_keyring->items(kServer, kKey).isEmpty());
    }

    void aDaemonKilledWhileItHangsFreesTheQueue()
    {
        QTRY_VERIFY(m_vault->isIdle());
        makeVault(1s);
        QTRY_COMPARE(m_vault->state(), KeychainState::Available);
        HangDuringWrite hang(*m_keyring, 0);
        auto written = m_vault->write(kKey, secret("lost"));
        QCOMPARE(
            QCoro::waitFor(std::move(written)).error().detail, QStringLiteral("the keychain did not answer in time"));
        m_keyring->kill();
        QVERIFY(m_keyring->startUnlocked());
        QTRY_COMPARE(m_vault->state(), KeychainState::Available);
        QVERIFY(QCoro::waitFor(m_vault->write(kKey, secret("kept"))));
        QVERIFY(read() == secret("kept"));
    }

    void aHomeWithoutAnyKeyringWaitsForTheUser()
    {
        m_keyring->kill();
        m_keyring->removeKeyrings();
        const auto absent = QCoro::waitFor(m_vault->read(kKey));
        QVERIFY(!absent);
        QCOMPARE(absent.error().reason, Reason::KeychainUnavailable);
        QVERIFY2(
            absent.error().text().contains(QLatin1String("no default keyring")), qPrintable(absent.error().text()));
        QCOMPARE(reasonOf(m_vault->write(kKey, secret("token"))), Reason::KeychainUnavailable);
        QCOMPARE(reasonOf(m_vault->erase(kKey)), Reason::KeychainUnavailable); // it may be in one that is closed
        QCOMPARE(m_vault->state(), KeychainState::NoKeyring);
        QTRY_VERIFY(m_vault->isIdle());
        m_keyring->kill();
    }
};

LANYARD_TEST(KeychainVaultTest)
#include "keychain_vault_test.moc"
