#include "state/ledger.h"
#include "state/ledger_store.h"
#include "storage/json_reader.h"
#include "support/test_topic.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace lanyard;

class LedgerTest : public QObject {
    Q_OBJECT

    static Ledger sample()
    {
        Ledger ledger;
        const AccountKey key{
            QStringLiteral("https://login.example.net"), QStringLiteral("AIza1"), QStringLiteral("emea")};
        ledger.accounts.insert(key,
            {key,
                {QStringLiteral("p7Yd"), QStringLiteral("kim@example.org"), QStringLiteral("+491701234567"),
                    QStringLiteral("Kim")},
                QStringLiteral("k"), signin::Storage::SessionStorage});
        ledger.pendingDeletions = {{QStringLiteral("https://login.example.net"), QStringLiteral("AIza"), QString()}};
        ResourceMemory memory;
        memory.url = QUrl(QStringLiteral("https://wiki.example.com/"));
        memory.authPage = QUrl(QStringLiteral("https://login.example.net/in?x=1"));
        memory.apiKey = QStringLiteral("AIza");
        memory.redirectUri = QUrl(QStringLiteral("https://iap.example/v1/gcip/resources/3F:handleRedirect"));
        memory.tenants = {QString()};
        memory.tenant = QStringLiteral("last");
        memory.hasTenant = true;
        memory.isSignedOut = true;
        ledger.resources.insert(QStringLiteral("wiki"), memory);
        return ledger;
    }

private Q_SLOTS:
    void readsWhatItWrote()
    {
        const Ledger ledger = sample();
        const auto read = readLedger(writeLedger(ledger));
        QVERIFY(read);
        QVERIFY(*read == ledger);
    }

    void anEarlyOneKnowsPeopleByTheirEmailAddressOnly()
    {
        QByteArray json = writeLedger(sample());
        json.replace("\"phoneNumber\": \"+491701234567\",", "").replace("\"fullName\": \"Kim\",", "");
        QVERIFY(!json.contains("phoneNumber") && !json.contains("fullName"));
        Ledger early = sample();
        for (Account &account : early.accounts)
            account.person = {account.person.uid, account.person.email, {}, {}};
        const auto read = readLedger(json);
        QVERIFY(read);
        QVERIFY(*read == early);
    }

    void saysWhereItIsWrong_data()
    {
        QTest::addColumn<QByteArray>("from"); // empty: `to` replaces all
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("place");
        const QByteArray all;
        QTest::newRow("not JSON") << all << QByteArray("{") << ":1:";
        QTest::newRow("no object") << all << QByteArray("[1, 2]") << ":1:";
        QTest::newRow("an older version") << QByteArray("\"version\": 1") << QByteArray("\"version\": 0") << "version";
        QTest::newRow("a newer version") << QByteArray("\"version\": 1") << QByteArray("\"version\": 2") << "version";
        QTest::newRow("the accounts are no list")
            << QByteArray("\"accounts\"") << QByteArray("\"accounts\": 5, \"x\"") << "accounts: This must be a list";
        QTest::newRow("an account without its key")
            << QByteArray("\"apiKey\": \"AIza1") << QByteArray("\"x\": \"") << "accounts[0].apiKey";
        QTest::newRow("an account without origin")
            << QByteArray("\"authOrigin\": \"") << QByteArray("\"authOrigin\": \"\", \"x\": \"") << "accounts[0]";
        QTest::newRow("a number for an e-mail address")
            << QByteArray("\"email\": \"") << QByteArray("\"email\": 5, \"x\": \"") << "accounts[0].email";
        QTest::newRow("a number for a phone number")
            << QByteArray("\"phoneNumber\": \"+") << QByteArray("\"phoneNumber\": 5, \"x\": \"")
            << "accounts[0].phoneNumber";
        QTest::newRow("what is to be erased is lost")
            << QByteArray("\"toErase\"") << QByteArray("\"toErased\"") << "toErase: \"toErase\" is missing";
        QTest::newRow("an entry to erase that is none")
            << QByteArray("login.example.net AIza -") << QByteArray("x") << "toErase[0]";
        QTest::newRow("the resources are lost")
            << QByteArray("\"resources\"") << QByteArray("\"resourced\"") << "resources: \"resources\" is missing";
        QTest::newRow("a number for a tenant")
            << QByteArray("\"tenant\": \"last") << QByteArray("\"tenant\": 7, \"x\": \"") << "resources.wiki.tenant";
        QTest::newRow("signed out is a text")
            << QByteArray("\"signedOut\": true") << QByteArray("\"signedOut\": \"yes\"") << "resources.wiki.signedOut";
        QTest::newRow("a pin that is no address")
            << QByteArray("\"authPage\": \"https") << QByteArray("\"authPage\": \"https-\\u0002")
            << "resources.wiki.authPage";
        QTest::newRow("an address that would be another one once it is written")
            << QByteArray("\"url\": \"https") << QByteArray("\"url\": \"https://a##b.") << "resources.wiki.url";
        QTest::newRow("an account that no keychain entry can belong to")
            << QByteArray("\"apiKey\": \"AIza1") << QByteArray("\"apiKey\": \"AI za1") << "accounts[0].apiKey";
    }

    void saysWhereItIsWrong()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, place);
        const QByteArray whole = writeLedger(sample());
        QVERIFY(from.isEmpty() || whole.contains(from));
        const auto read = readLedger(from.isEmpty() ? to : QByteArray(whole).replace(from, to));
        QVERIFY(!read);
        const QString sentence = read.error().sentence(QStringLiteral("accounts.json"));
        QVERIFY2(sentence.contains(place), qPrintable(sentence));
    }

    void movesACorruptFileAside()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("accounts.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("garbage");
        file.close();
        LedgerStore store(path);
        QVERIFY(!store.load());
        QVERIFY(QFile::exists(path + QStringLiteral(".bad-1")));
        QVERIFY(!QFile::exists(path));
        store.save();
        QVERIFY(store.isSaved());
        QVERIFY(store.load());
    }

    void movesAsideWhatIsNoFile_data()
    {
        QTest::addColumn<bool>("isPipe");
        QTest::newRow("a pipe, which would make us wait") << true;
        QTest::newRow("a folder") << false;
    }

    void movesAsideWhatIsNoFile()
    {
        QFETCH(bool, isPipe);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("accounts.json"));
        QVERIFY((isPipe ? ::mkfifo(qPrintable(path), 0600) : ::mkdir(qPrintable(path), 0700)) == 0);
        LedgerStore store(path);
        QVERIFY(!store.load());
        QVERIFY(QFileInfo::exists(path + QStringLiteral(".bad-1")));
        store.save();
        QVERIFY(store.isSaved());
        QVERIFY(store.load());
    }

    void reportsAFolderThatCannotBeWritten()
    {
        LedgerStore store(QStringLiteral("/proc/lanyard/accounts.json"));
        QString detail;
        QObject::connect(
            &store, &LedgerStore::saveFailed, &store, [&detail](const Error &error) { detail = error.detail; });
        store.save();
        QVERIFY(!store.isSaved());
        QVERIFY(detail.contains(QStringLiteral("/proc/lanyard/accounts.json")));
    }
};

LANYARD_TEST(LedgerTest)
#include "ledger_test.moc"
