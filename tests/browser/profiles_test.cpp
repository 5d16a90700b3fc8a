// Which profiles are paired, what each may have, and what it owes: kept over restarts, without a secret.

#include "browser/server/browser_profiles.h"
#include "storage/files.h"
#include "support/test_topic.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace lanyard;
using namespace lanyard::browser;
using namespace Qt::StringLiterals;

namespace {

const QUrl kPortal(u"https://portal.example.com/"_s);
const QUrl kWiki(u"https://wiki.example.com/"_s);

class NoonClock final : public Clock {
public:
    QDateTime wallUtc() const override { return QDateTime(QDate(2026, 11, 27), QTime(12, 0), Qt::UTC); }
    std::chrono::milliseconds sinceBoot() const override { return std::chrono::milliseconds(0); }
};

}

class BrowserProfilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aKeyOpensItsProfileOnly();
    void theFileHoldsNoSecret();
    void everythingSurvivesARestart();
    void anOlderFileMayHaveSent();
    void aRevokedKeyOpensNothing();
    void generationsGrowOverRestarts();
    void owedRemovalsAddUp();
    void whatCannotBeKeptIsNotPaired();
    void thereIsARoomfulOfProfiles();
    void aDamagedFileIsMovedAside_data();
    void aDamagedFileIsMovedAside();

private:
    QString path() const { return m_folder->filePath(u"lanyard/browsers.json"_s); }
    QByteArray file() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    NoonClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void BrowserProfilesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void BrowserProfilesTest::aKeyOpensItsProfileOnly()
{
    BrowserProfiles profiles(path(), m_clock);
    QVERIFY(profiles.load());
    const auto one = profiles.pair(u"Chromium 156"_s);
    const auto other = profiles.pair(u"Firefox 153"_s);
    QVERIFY(one && other);
    QCOMPARE(one->key.reveal().size(), 43);
    QVERIFY(!(one->key == other->key));
    QCOMPARE(profiles.idOf(one->key), one->id);
    QCOMPARE(profiles.idOf(other->key), other->id);
    QVERIFY(one->id != other->id);
    QVERIFY(profiles.idOf(Secret()).isEmpty());
    QVERIFY(profiles.idOf(Secret(QByteArray(43, 'A'))).isEmpty());
    QCOMPARE(profiles.all().size(), 2);
}

void BrowserProfilesTest::theFileHoldsNoSecret()
{
    BrowserProfiles profiles(path(), m_clock);
    QVERIFY(profiles.load());
    const auto pairing = profiles.pair(u"Chromium"_s);
    QVERIFY(pairing);
    QVERIFY(file().contains("Chromium"));
    QVERIFY(!file().contains(pairing->key.reveal().toByteArray()));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path()) & others));
}

void BrowserProfilesTest::everythingSurvivesARestart()
{
    QList<Profile> before;
    Secret key;
    {
        BrowserProfiles profiles(path(), m_clock);
        QVERIFY(profiles.load());
        const auto pairing = profiles.pair(u"Chromium 156"_s);
        QVERIFY(pairing);
        key = pairing->key;
        QVERIFY(profiles.enable(pairing->id, u"portal"_s, kPortal));
        profiles.noteSent(pairing->id, u"portal"_s);
        QVERIFY(profiles.enable(pairing->id, u"wiki"_s, kWiki));
        profiles.switchOff(pairing->id, u"wiki"_s);
        profiles.owe(pairing->id, u"wiki"_s, {5, {u"GCP_IAP_AUTH_TOKEN_1"_s}, m_clock.wallUtc()});
        before = profiles.all();
    }
    BrowserProfiles profiles(path(), m_clock);
    QVERIFY(profiles.load());
    QCOMPARE(profiles.all(), before);
    const QString id = profiles.idOf(key);
    QVERIFY(!id.isEmpty());
    QVERIFY(profiles.isEnabled(id, u"portal"_s));
    QVERIFY(!profiles.isEnabled(id, u"wiki"_s));
    QVERIFY(!profiles.isEnabled(u"nobody"_s, u"portal"_s));
}

void BrowserProfilesTest::anOlderFileMayHaveSent()
{
    QString id;
    {
        BrowserProfiles profiles(path(), m_clock);
        QVERIFY(profiles.load());
        id = profiles.pair(u"Chromium"_s)->id;
        QVERIFY(profiles.enable(id, u"wiki"_s, kWiki));
        QVERIFY(!profiles.find(id)->sites.value(u"wiki"_s).isSent);
    }
    const QString newer = QString::fromUtf8(file());
    QString older = newer;
    older.remove(QRegularExpression(u"\"sent\": false,\\s*"_s));
    QVERIFY(older != newer);
    QVERIFY(replaceFile(path(), older.toUtf8()));
    BrowserProfiles profiles(path(), m_clock);
    QVERIFY(profiles.load());
    QVERIFY(profiles.find(id)->sites.value(u"wiki"_s).isSent);
}

void BrowserProfilesTest::aRevokedKeyOpensNothing()
{
    Secret key;
    {
        BrowserProfiles profiles(path(), m_clock);
        QVERIFY(profiles.load());
        const auto pairing = profiles.pair(u"Chromium"_s);
        QVERIFY(pairing);
        key = pairing->key;
        QSignalSpy changed(&profiles, &BrowserProfiles::changed);
        profiles.revoke(pairing->id);
        QCOMPARE(changed.size(), 1);
        QVERIFY(profiles.idOf(key).isEmpty());
        QVERIFY(!profiles.enable(pairing->id, u"portal"_s, kPortal));
    }
    BrowserProfiles profiles(path(), m_clock);
    QVERIFY(profiles.load());
    QVERIFY(profiles.idOf(key).isEmpty());
}

void BrowserProfilesTest::generationsGrowOverRestarts()
{
    Generation last = 0;
    for (int start = 0; start < 3; ++start) {
        BrowserProfiles profiles(path(), m_clock);
        QVERIFY(profiles.load());
        for (int change = 0; change < 3; ++change) {
            const Generation next = profiles.nextGeneration();
            QVERIFY(next > last);
            last = next;
        }
    }
    BrowserProfiles profiles(path(), m_clock); // more changes than a start has numbers
    QVERIFY(profiles.load());
    for (int change = 0; change < (1 << 20) + 10; ++change) {
        const Generation next = profiles.nextGeneration();
        QVERIFY(next > last);
        last = next;
    }
    BrowserProfiles again(path(), m_clock);
    QVERIFY(again.load());
    QVERIFY(again.nextGeneration() > last);
    QVERIFY(last < kLastGeneration);
}

void BrowserProfilesTest::owedRemovalsAddUp()
{
    BrowserProfiles profiles(path(), m_clock);
    QVERIFY(profiles.load());
    const auto pairing = profiles.pair(u"Chromium"_s);
    QVERIFY(pairing);
    const QDateTime first = m_clock.wallUtc().addSecs(-60);
    profiles.owe(pairing->id, u"portal"_s, {5, {u"A"_s}, first});
    profiles.owe(pairing->id, u"portal"_s, {7, {u"A"_s, u"B"_s}, m_clock.wallUtc()});
    const OwedRemoval owed = profiles.find(pairing->id)->owed.value(u"portal"_s);
    QCOMPARE(owed, (OwedRemoval{7, {u"A"_s, u"B"_s}, first}));
    profiles.settle(pairing->id, u"portal"_s, 6);
    QCOMPARE(profiles.find(pairing->id)->owed.size(), 1);
    profiles.settle(pairing->id, u"portal"_s, 7);
    QVERIFY(profiles.find(pairing->id)->owed.isEmpty());
}

void BrowserProfilesTest::whatCannotBeKeptIsNotPaired()
{
    QFile inTheWay(m_folder->filePath(u"lanyard"_s)); // a file where the folder should be
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    BrowserProfiles profiles(path(), m_clock);
    QSignalSpy failed(&profiles, &BrowserProfiles::saveFailed);
    QVERIFY(!profiles.load());
    QVERIFY(!profiles.pair(u"Chromium"_s));
    QVERIFY(profiles.all().isEmpty());
    QCOMPARE(failed.size(), 1);
}

void BrowserProfilesTest::thereIsARoomfulOfProfiles()
{
    BrowserProfiles profiles(path(), m_clock);
    QVERIFY(profiles.load());
    for (int i = 0; i < BrowserProfiles::kMostProfiles; ++i)
        QVERIFY(profiles.pair(u"Chromium"_s));
    const auto tooMany = profiles.pair(u"Chromium"_s);
    QVERIFY(!tooMany);
    QVERIFY(!tooMany.error().sentence.isEmpty());
}

void BrowserProfilesTest::aDamagedFileIsMovedAside_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray hash(64, 'a');
    const QByteArray profile = R"({"key":")" + hash
        + R"(","name":"C","paired":"2026-11-27T12:00:00Z","seen":"2026-11-27T12:00:00Z","sites":{},"owed":{}})";
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("half") << QByteArray(R"({"version":1,"starts":1,"prof)");
    QTest::newRow("another version") << QByteArray(R"({"version":2,"starts":1,"profiles":[]})");
    QTest::newRow("a negative start") << QByteArray(R"({"version":1,"starts":-1,"profiles":[]})");
    QTest::newRow("too many starts") << QByteArray(R"({"version":1,"starts":1e12,"profiles":[]})");
    QTest::newRow("a short hash") << QByteArray(
        R"({"version":1,"starts":1,"profiles":[)" + QByteArray(profile).replace(hash, "abcd") + "]}");
    QTest::newRow("one key twice") << QByteArray(
        R"({"version":1,"starts":1,"profiles":[)" + profile + ',' + profile + "]}");
    QTest::newRow("no time") << QByteArray(R"({"version":1,"starts":1,"profiles":[)"
        + QByteArray(profile).replace(
            R"("sites":{})", R"("sites":{"portal":{"url":"https://portal.example.com/","since":"soon"}})")
        + "]}");
    QTest::newRow("no address") << QByteArray(R"({"version":1,"starts":1,"profiles":[)"
        + QByteArray(profile).replace(
            R"("sites":{})", R"("sites":{"portal":{"url":"portal","since":"2026-11-27T12:00:00Z"}})")
        + "]}");
    QTest::newRow("an unknown member") << QByteArray(R"({"version":1,"starts":1,"profiles":[],"key":"secret"})");
}

void BrowserProfilesTest::aDamagedFileIsMovedAside()
{
    QFETCH(QByteArray, content);
    QVERIFY(QDir(m_folder->path()).mkdir(u"lanyard"_s));
    QFile damaged(path());
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(content);
    damaged.close();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"browsers\\.json"_s));
    BrowserProfiles profiles(path(), m_clock);
    const auto loaded = profiles.load();
    QVERIFY(!loaded);
    QVERIFY2(loaded.error().sentence.endsWith(u"kept as %1.bad-1."_s.arg(path())), qPrintable(loaded.error().sentence));
    QVERIFY(profiles.all().isEmpty());
    QVERIFY(profiles.pair(u"Chromium"_s)); // it goes on
}

LANYARD_TEST(BrowserProfilesTest)
#include "profiles_test.moc"
