// What the probe of the Secret Service asks before an entry is read, seen by a monitor on the bus of a real
// gnome-keyring; and that asking less never means less care.

#include "support/test_topic.h"
#include "vault/keychain_vault.h"
#include "vault/private_keyring.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <csignal>
#include <sys/prctl.h>

using namespace lanyard;
using namespace std::chrono_literals;

namespace {

const QString kEntryServer = QStringLiteral("Lanyard");
const QString kEntry = QStringLiteral("https://login.example.com/ key tenant");

Secret token(const char *text)
{
    return Secret(QByteArray(text));
}

/// Names of the methods that are called on the Secret Service, in order.
class CallMonitor {
public:
    CallMonitor()
    {
        m_monitor.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
        m_monitor.start(QStringLiteral("dbus-monitor"),
            {QStringLiteral("--profile"), QStringLiteral("type='method_call',destination='org.freedesktop.secrets'")});
    }
    ~CallMonitor()
    {
        m_monitor.kill();
        m_monitor.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(CallMonitor)

    /// Since it was last asked; the first time waits until it watches. Empty too when it does not.
    QStringList called()
    {
        const QString mark = QStringLiteral("Mark%1").arg(++m_marks);
        QStringList names;
        const bool isMarked = QTest::qWaitFor([&] { return marked(mark, names); }, 30000);
        return isMarked ? names.mid(0, names.indexOf(mark)).filter(QRegularExpression(QStringLiteral("^(?!Mark)")))
                        : QStringList();
    }

private:
    bool marked(const QString &mark, QStringList &names)
    {
        const QString service = QStringLiteral("org.freedesktop.secrets");
        QDBusConnection::sessionBus().call(
            QDBusMessage::createMethodCall(service, QStringLiteral("/"), QStringLiteral("org.example.Test"), mark));
        m_monitor.waitForReadyRead(100);
        while (m_monitor.canReadLine())
            names += QString::fromUtf8(m_monitor.readLine()).trimmed().section(u'\t', -1);
        return names.contains(mark);
    }

    QProcess m_monitor;
    int m_marks = 0;
};

}

class SecretServiceTest : public QObject {
    Q_OBJECT
    std::unique_ptr<PrivateKeyring> m_keyring;
    std::unique_ptr<KeychainVault> m_vault;

    std::optional<Secret> read()
    {
        const auto result = QCoro::waitFor(m_vault->read(kEntry));
        return result ? *result : std::nullopt;
    }

    /// The one entry, and the vault knows where it is.
    void writeAndRead()
    {
        QVERIFY(QCoro::waitFor(m_vault->write(kEntry, token("token"))));
        QVERIFY(read() == token("token"));
        QTRY_VERIFY(m_vault->isIdle());
    }

    /// As another program would.
    QDBusMessage callItem(const QString &interface, const QString &method, const QVariantList &arguments = {})
    {
        QDBusMessage message = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"),
            m_keyring->items(kEntryServer, kEntry).value(0), interface, method);
        message.setArguments(arguments);
        return QDBusConnection::sessionBus().call(message);
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
        m_vault = std::make_unique<KeychainVault>(KeychainOptions{kEntryServer, 30s});
        QTRY_COMPARE(m_vault->state(), KeychainState::Available);
        QVERIFY(QCoro::waitFor(m_vault->erase(kEntry)));
    }

    void cleanup()
    {
        QTRY_VERIFY(m_vault->isIdle());
        m_vault.reset();
        QVERIFY2(!m_keyring->wasPrompted(), "somebody asked the desktop to prompt the user");
    }

    void cleanupTestCase() { m_keyring.reset(); }

    void whereAnEntryWasFoundOneQuestionIsEnough()
    {
        writeAndRead();
        CallMonitor monitor;
        monitor.called();
        QVERIFY(read() == token("token"));
        // Of which the last two are libsecret's.
        const QStringList expected{
            QStringLiteral("GetAll"), QStringLiteral("SearchItems"), QStringLiteral("GetSecrets")};
        QCOMPARE(monitor.called(), expected);
    }

    void aKeyringThatWasLockedJustNowIsNotAskedForTheSecret()
    {
        writeAndRead();
        QVERIFY(m_keyring->lock()); // nobody has told the vault yet
        const auto result = QCoro::waitFor(m_vault->read(kEntry));
        QVERIFY(!result);
        QCOMPARE(result.error().reason, Reason::KeychainLocked);
        QVERIFY(m_keyring->unlock());
        QTRY_COMPARE(m_vault->state(), KeychainState::Available);
        QVERIFY(read() == token("token"));
    }

    void anEntryThatAnotherProgramDeletedIsNone()
    {
        writeAndRead();
        const QDBusMessage deleted = callItem(QStringLiteral("org.freedesktop.Secret.Item"), QStringLiteral("Delete"));
        QCOMPARE(deleted.type(), QDBusMessage::ReplyMessage);
        const auto result = QCoro::waitFor(m_vault->read(kEntry));
        QVERIFY(result && !*result);
    }

    void aPathThatHasBecomeAnotherEntrysIsNone()
    {
        writeAndRead();
        const QMap<QString, QString> others{
            {QStringLiteral("server"), kEntryServer}, {QStringLiteral("user"), QStringLiteral("somebody else")}};
        const QDBusMessage changed = callItem(QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Set"),
            {QStringLiteral("org.freedesktop.Secret.Item"), QStringLiteral("Attributes"),
                QVariant::fromValue(QDBusVariant(QVariant::fromValue(others)))});
        QCOMPARE(changed.type(), QDBusMessage::ReplyMessage);
        CallMonitor monitor;
        monitor.called();
        const auto result = QCoro::waitFor(m_vault->read(kEntry));
        QVERIFY(result && !*result);
        QVERIFY2(!monitor.called().contains(QLatin1String("GetSecrets")), "libsecret was asked for it");
        QVERIFY(QCoro::waitFor(m_vault->erase(QStringLiteral("somebody else"))));
    }
};

LANYARD_TEST(SecretServiceTest)
#include "secret_service_test.moc"
