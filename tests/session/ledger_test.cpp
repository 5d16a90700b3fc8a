#include "session/ledger.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;

class LedgerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrote()
    {
        Ledger ledger;
        const AccountKey key{
            QStringLiteral("https://login.example.net"), QStringLiteral("AIza"), QStringLiteral("emea")};
        ledger.accounts.insert(key,
            {key, QStringLiteral("p7Yd"), QStringLiteral("kim@example.org"), QStringLiteral("k"),
                signin::Storage::SessionStorage});
        ledger.toErase = {{QStringLiteral("https://login.example.net"), QStringLiteral("AIza"), QString()}};
        Learnt learnt;
        learnt.url = QUrl(QStringLiteral("https://wiki.example.com/"));
        learnt.authPage = QUrl(QStringLiteral("https://login.example.net/in?x=1"));
        learnt.apiKey = QStringLiteral("AIza");
        learnt.tenants = {QString()};
        learnt.hasTenant = true;
        ledger.resources.insert(QStringLiteral("wiki"), learnt);
        const auto read = readLedger(writeLedger(ledger));
        QVERIFY(read);
        QVERIFY(*read == ledger);
    }

    void saysWhereItIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        QTest::newRow("not JSON") << QByteArray("{") << "at byte";
        QTest::newRow("another version") << QByteArray(R"({"version":2})") << "version";
        QTest::newRow("an account without its key")
            << QByteArray(R"({"version":1,"accounts":[{"authOrigin":"a"}]})") << "accounts[0].apiKey";
        QTest::newRow("a number for a tenant")
            << QByteArray(R"({"version":1,"resources":{"wiki":{"url":"a","authPage":"","apiKey":"","tenant":7}}})")
            << "resources.wiki.tenant";
        QTest::newRow("a pin that is no address") << QByteArray(
            R"({"version":1,"resources":{"wiki":{"url":"https://a.example/","authPage":"https-\u0002/in",)"
            R"("apiKey":"AIza"}}})") << "resources.wiki.authPage";
        QTest::newRow("an account that no keychain entry can belong to") << QByteArray(
            R"({"version":1,"accounts":[{"authOrigin":"https://a.example","apiKey":"AI za","tenant":"",)"
            R"("uid":"","email":"","recordKey":"","storage":""}]})") << "accounts[0].apiKey";
        QTest::newRow("an entry to erase that is none") << QByteArray(R"({"version":1,"toErase":["x"]})") << "toErase";
    }

    void saysWhereItIsWrong()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, place);
        const auto read = readLedger(json);
        QVERIFY(!read);
        QVERIFY2(read.error().detail.contains(place), qPrintable(read.error().detail));
    }

    void movesACorruptFileAside()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("accounts.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("garbage");
        file.close();
        LedgerFile ledgerFile(path);
        QVERIFY(!ledgerFile.load());
        QVERIFY(QFile::exists(path + QStringLiteral(".bad-1")));
        QVERIFY(!QFile::exists(path));
        QVERIFY(ledgerFile.save(Ledger()));
        QVERIFY(ledgerFile.load());
    }

    void reportsAFolderThatCannotBeWritten()
    {
        LedgerFile ledgerFile(QStringLiteral("/proc/lanyard/accounts.json"));
        const auto saved = ledgerFile.save(Ledger());
        QVERIFY(!saved);
        QVERIFY(saved.error().detail.contains(QStringLiteral("/proc/lanyard/accounts.json")));
    }
};

QTEST_GUILESS_MAIN(LedgerTest)
#include "ledger_test.moc"
