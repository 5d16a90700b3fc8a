// What happens to the list of accounts and to the user's own resources: a full disk, a folder that cannot be written,
// files that are damaged in every way. Nothing in memory is lost, one sentence says so, all recovers.

#include "integration/tray_harness.h"
#include "sandbox/company_names.h"
#include "support/test_topic.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>
#include <sys/stat.h>
#include <unistd.h>

using namespace lanyard;
using sandbox::kPayroll;
using sandbox::kWiki;

namespace {

const QString kNotSaved = QStringLiteral("could not be saved");
const QString kDamaged = QStringLiteral("was damaged");
const QByteArray kBinary = QByteArrayLiteral("\xff\xfe\x01 \x7f\0{}");
const QByteArray kOwn = R"({"version": 1, "resources": [
    {"id": "intranet", "name": "Intranet", "url": "https://intranet.acme.localhost/"}]})";

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

bool put(const QString &name, const QByteArray &content)
{
    QFile file(name);
    return file.open(QFile::WriteOnly) && file.write(content) == content.size();
}

}

class StorageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void aFolderThatCannotBeWritten_data();
    void aFolderThatCannotBeWritten();
    void damagedAccounts_data();
    void damagedAccounts();
    void damagedResources_data();
    void damagedResources();

private:
    QString accountsFile() const { return m_harness->configurationFolder() + QStringLiteral("/accounts.json"); }
    QString resourcesFile() const { return m_harness->configurationFolder() + QStringLiteral("/resources.json"); }
    /// The configuration folder as the tray sees it, in a file system of its own.
    QString inside() const;
    bool refuseWrites(bool isFull);
    bool acceptWrites(bool isFull);
    int told(const QString &what);

    std::unique_ptr<PrivateKeyring> m_keyring;
    std::unique_ptr<TrayHarness> m_harness;
};

void StorageTest::initTestCase()
{
    m_keyring = std::make_unique<PrivateKeyring>(PrivateKeyring::Activation::Offered);
    QVERIFY(m_keyring->isValid() && m_keyring->startUnlocked());
}

void StorageTest::init()
{
    m_harness = std::make_unique<TrayHarness>(*m_keyring);
    QVERIFY(QDir().mkpath(m_harness->configurationFolder()));
}

void StorageTest::cleanup()
{
    m_harness.reset();
}

void StorageTest::cleanupTestCase()
{
    QVERIFY2(!m_keyring->wasPrompted(), "somebody asked the desktop to prompt the user");
}

int StorageTest::told(const QString &what)
{
    return int(m_harness->notices().filter(what).size());
}

QString StorageTest::inside() const
{
    return QStringLiteral("/proc/%1/root%2").arg(m_harness->tray().processId()).arg(m_harness->configurationFolder());
}

bool StorageTest::refuseWrites(bool isFull)
{
    if (!isFull)
        return m_harness->remountConfiguration(QStringLiteral("ro"));
    QFile filler(inside() + QStringLiteral("/filler"));
    if (!filler.open(QFile::WriteOnly | QFile::Unbuffered))
        return false;
    while (filler.write(QByteArray(512, 'x')) > 0) { }
    return filler.error() != QFile::NoError;
}

bool StorageTest::acceptWrites(bool isFull)
{
    return isFull ? QFile::remove(inside() + QStringLiteral("/filler"))
                  : m_harness->remountConfiguration(QStringLiteral("rw"));
}

void StorageTest::aFolderThatCannotBeWritten_data()
{
    QTest::addColumn<bool>("isFull");
    QTest::newRow("the disk is full") << true;
    QTest::newRow("the folder is read-only") << false;
}

void StorageTest::aFolderThatCannotBeWritten()
{
    QFETCH(bool, isFull);
    if (::geteuid() != 0)
        QSKIP("only root mounts a file system");
    QVERIFY(m_harness->start(m_harness->withFileSystemOfItsOwn()));
    QCOMPARE(m_harness->signIn(kPayroll, QStringLiteral("acme-emea-k3x9q")), QString());
    const QByteArray before = contentOf(inside() + QStringLiteral("/accounts.json"));
    QVERIFY(before.contains("acme-emea-k3x9q"));
    QVERIFY(refuseWrites(isFull));

    QCOMPARE(m_harness->signIn(kWiki), QString()); // what cannot be written down is kept in memory
    QCOMPARE(m_harness->state(kWiki), kActive);
    QVERIFY(m_harness->call(QStringLiteral("refresh"), {{QStringLiteral("resource"), kWiki}}).contains(u"result"));
    QVERIFY(m_harness->call(QStringLiteral("signOut"), {{QStringLiteral("resource"), kPayroll}}).contains(u"result"));
    QCOMPARE(m_harness->state(kPayroll), kSignedOut);
    QCOMPARE(told(kNotSaved), 1);
    QVERIFY(m_harness->agent().value(u"problem").toString().contains(kNotSaved));
    QCOMPARE(contentOf(inside() + QStringLiteral("/accounts.json")), before); // whole, not half

    QVERIFY(acceptWrites(isFull));
    QVERIFY(m_harness->call(QStringLiteral("refresh"), {{QStringLiteral("resource"), kWiki}}).contains(u"result"));
    QTRY_VERIFY(m_harness->agent().value(u"problem").isNull());
    const QByteArray after = contentOf(inside() + QStringLiteral("/accounts.json"));
    QVERIFY(after != before && after.contains("\"signedOut\": true"));
    QCOMPARE(told(kNotSaved), 1);
    QCOMPARE(m_harness->windowsOpened(), 2);
}

void StorageTest::damagedAccounts_data()
{
    QTest::addColumn<QByteArray>("from"); // empty: `to` replaces all
    QTest::addColumn<QByteArray>("to");
    const QByteArray all;
    QTest::newRow("binary") << all << kBinary;
    QTest::newRow("truncated") << all << QByteArray(R"({"version": 1, "accounts": [{"authOrigin": "https)");
    QTest::newRow("an older version") << QByteArray("\"version\": 1") << QByteArray("\"version\": 0");
}

void StorageTest::damagedAccounts()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QVERIFY(m_harness->start());
    if (!m_harness->hasEntry())
        QCOMPARE(m_harness->signIn(kWiki), QString());
    QVERIFY(m_harness->quit());
    QByteArray content = contentOf(accountsFile());
    QVERIFY(content.contains("signedOut") && (from.isEmpty() || content.contains(from)));
    content = from.isEmpty() ? to : content.replace(from, to);
    QVERIFY(put(accountsFile(), content));

    QVERIFY(m_harness->start());
    QVERIFY(m_harness->waitForState(kWiki, kActive));
    QCOMPARE(told(kDamaged), 1);
    QCOMPARE(contentOf(accountsFile() + QStringLiteral(".bad-1")), content);
    QTRY_VERIFY(m_harness->agent().value(u"problem").isNull());
    QTRY_VERIFY(contentOf(accountsFile()).contains("kim@example.org"));
    QVERIFY(m_harness->quit());

    QVERIFY(m_harness->start()); // said once, mended for good
    QVERIFY(m_harness->waitForState(kWiki, kActive));
    QCOMPARE(told(kDamaged), 0);
    QCOMPARE(m_harness->windowsOpened(), 1);
}

void StorageTest::damagedResources_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("binary") << kBinary;
    QTest::newRow("an older version") << QByteArray(kOwn).replace("\"version\": 1", "\"version\": 0");
}

void StorageTest::damagedResources()
{
    QFETCH(QByteArray, content);
    QVERIFY(put(resourcesFile(), content));
    QVERIFY(m_harness->start());
    QVERIFY(m_harness->waitUntilItListens());
    QTRY_COMPARE(told(QStringLiteral("resources.json")), 1);
    QVERIFY(m_harness->agent().value(u"problem").toString().contains(QStringLiteral("resources.json.bad-1")));
    QCOMPARE(contentOf(resourcesFile() + QStringLiteral(".bad-1")), content);
    QCOMPARE(m_harness->status().value(u"resources").toArray().size(), 3); // policy's work
}

LANYARD_TEST(StorageTest)
#include "storage_test.moc"
