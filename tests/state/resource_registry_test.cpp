#include "state/account_store.h"
#include "state/ledger_store.h"
#include "state/refreshed_session.h"
#include "state/resource_registry.h"
#include "support/memory_vault.h"
#include "support/test_topic.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

// What is known of resources and accounts, and how it gets into the ledger.
class ResourceRegistryTest : public QObject {
    Q_OBJECT

    struct Store {
        explicit Store(const QString &path)
            : ledger(path)
            , resources(ledger)
            , accounts(vault, ledger)
        {
        }
        MemoryVault vault;
        LedgerStore ledger;
        ResourceRegistry resources;
        AccountStore accounts;
    };

    static Resource resource(const QString &id, const QString &host = {})
    {
        Resource config;
        config.id = id;
        config.url = QUrl(u"https://%1.example.com/"_s.arg(host.isEmpty() ? id : host));
        return config;
    }

    static AccountKey key() { return {u"https://login.example.net"_s, u"AIza"_s, u"emea"_s}; }

    static void succeed(ResourceRegistry &resources, const QString &id)
    {
        RefreshedSession session;
        session.authPage = QUrl(u"https://login.example.net/in"_s);
        resources.apply(id, &ResourceState::refreshSucceeded, key(), session);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;

    Ledger stored() const { return LedgerStore(path()).load().value_or(Ledger()); }
    QString path() const { return m_folder.filePath(u"accounts.json"_s); }
    ResourceMemory storedOf(const QString &id) const { return stored().resources.value(id); }
    bool isPinned(const QString &id) const { return m_store->resources.find(id)->isPinned(); }

    /// As a restart does.
    void restart(const QList<Resource> &configured)
    {
        if (m_store)
            m_store->ledger.flush();
        m_store = std::make_unique<Store>(path());
        m_store->resources.configure(configured);
        const auto ledger = m_store->ledger.load();
        QVERIFY(ledger);
        m_store->accounts.restore(*ledger);
        m_store->resources.restore(ledger->resources);
    }

private Q_SLOTS:
    void init()
    {
        m_store.reset();
        QFile::remove(path());
        restart({resource(u"wiki"_s)});
    }

    void whatIsPinnedIsSavedAndComesBack()
    {
        m_store->resources.apply(u"wiki"_s, &ResourceState::challengeSeen, QUrl(u"https://login.example.net/"_s),
            u"AIza"_s, QStringList(u"emea"_s));
        QVERIFY(stored().resources.isEmpty()); // seen, not pinned
        succeed(m_store->resources, u"wiki"_s);
        QTRY_VERIFY(stored().resources.contains(u"wiki"_s));
        restart({resource(u"wiki"_s)});
        QVERIFY(isPinned(u"wiki"_s));
        QCOMPARE(m_store->resources.find(u"wiki"_s)->memory().tenant, u"emea"_s);
        QVERIFY(!m_store->resources.find(u"wiki"_s)->live());
    }

    void whatIsNotConfiguredIsKept()
    {
        succeed(m_store->resources, u"wiki"_s);
        m_store->resources.configure({}); // a policy that turned bad
        m_store->ledger.save();
        QVERIFY(stored().resources.contains(u"wiki"_s));
        m_store->resources.configure({resource(u"wiki"_s)});
        QVERIFY(isPinned(u"wiki"_s));
        m_store->resources.configure({});
        m_store->resources.forget(u"wiki"_s);
        QVERIFY(!stored().resources.contains(u"wiki"_s));
    }

    void aResourceThatMovedIsLearntAnew()
    {
        succeed(m_store->resources, u"wiki"_s);
        m_store->resources.configure({resource(u"wiki"_s, u"other"_s)});
        QVERIFY(!isPinned(u"wiki"_s));
        m_store->resources.configure({resource(u"wiki"_s)}); // and back
        QVERIFY(isPinned(u"wiki"_s));
        m_store->resources.configure({resource(u"wiki"_s, u"other"_s)});
        succeed(m_store->resources, u"wiki"_s);
        m_store->ledger.save();
        QCOMPARE(storedOf(u"wiki"_s).url, QUrl(u"https://other.example.com/"_s));
    }

    void anOpenPinIsRememberedUntilThereIsAnother()
    {
        succeed(m_store->resources, u"wiki"_s);
        m_store->resources.apply(u"wiki"_s, &ResourceState::pinOpened);
        m_store->resources.configure({resource(u"wiki"_s)}); // nothing that matters to it
        QVERIFY(!isPinned(u"wiki"_s));
        restart({resource(u"wiki"_s)}); // before anybody signed in on the other page
        QVERIFY(isPinned(u"wiki"_s));
    }

    void resultsOfARemovedResourceAreOld()
    {
        const quint64 before = m_store->resources.find(u"wiki"_s)->epoch();
        m_store->resources.configure({});
        m_store->resources.configure({resource(u"wiki"_s)});
        QVERIFY(m_store->resources.find(u"wiki"_s)->epoch() > before);
    }

    void findsByIdNameOrAddress_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("id");
        QTest::newRow("an id") << u"app"_s << u"app"_s;
        QTest::newRow("a name, in any case") << u"THE WIKI"_s << u"wiki"_s;
        QTest::newRow("an address") << u"https://tools.example.com/app"_s << u"app"_s;
        QTest::newRow("below it") << u"https://tools.example.com/app/7?x"_s << u"app"_s;
        QTest::newRow("a longer word") << u"https://tools.example.com/application/"_s << QString();
        QTest::newRow("without its slash") << u"https://tools.example.com/wiki"_s << u"wiki"_s;
        QTest::newRow("the deepest that covers it") << u"https://tools.example.com/wiki/draft/x"_s << u"draft"_s;
        QTest::newRow("another host") << u"https://x.example.com/wiki/"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void findsByIdNameOrAddress()
    {
        QFETCH(QString, text);
        QFETCH(QString, id);
        QList<Resource> configured{
            resource(u"app"_s, u"tools"_s), resource(u"wiki"_s, u"tools"_s), resource(u"draft"_s, u"tools"_s)};
        configured[0].url.setPath(u"/app"_s);
        configured[1].url.setPath(u"/wiki/"_s);
        configured[0].name = u"The app"_s;
        configured[1].name = u"The wiki"_s;
        configured[2].name = u"Drafts"_s;
        configured[2].url.setPath(u"/wiki/draft"_s);
        m_store->resources.configure(configured);
        QCOMPARE(m_store->resources.match(text), id);
    }

    void aSlashAtItsEndIsNoMove()
    {
        QList<Resource> configured{resource(u"wiki"_s)};
        configured[0].url.setPath(u"/docs"_s);
        m_store->resources.configure(configured);
        succeed(m_store->resources, u"wiki"_s);
        configured[0].url.setPath(u"/docs/"_s);
        m_store->resources.configure(configured);
        QVERIFY(isPinned(u"wiki"_s));
        QVERIFY(m_store->resources.find(u"wiki"_s)->live());
        m_store->ledger.save();
        restart(configured);
        QVERIFY(isPinned(u"wiki"_s));
    }

    void unknownResourcesAreIgnored()
    {
        QSignalSpy spy(&m_store->resources, &ResourceRegistry::changed);
        m_store->resources.apply(u"nowhere"_s, &ResourceState::signedOut);
        QCOMPARE(spy.size(), 0);
        m_store->resources.apply(u"wiki"_s, &ResourceState::signedOut);
        QCOMPARE(spy.size(), 1);
    }

    void aRoundOfHundredsIsWrittenAFewTimes()
    {
        QList<Resource> many;
        for (int i = 0; i < 300; ++i)
            many += resource(u"r%1"_s.arg(i));
        m_store->resources.configure(many);
        succeed(m_store->resources, u"r0"_s);
        QTRY_COMPARE(stored().resources.size(), 1); // the first at the end of its turn: it may be a sign-in's
        const qint64 first = QFileInfo(path()).size();
        for (int i = 1; i < 300; ++i)
            succeed(m_store->resources, many.at(i).id);
        QCoreApplication::processEvents();
        QCOMPARE(QFileInfo(path()).size(), first);
        QTRY_COMPARE(stored().resources.size(), 300);
    }

    void aSignOutIsOneStep()
    {
        Account account;
        account.key = key();
        m_store->accounts.add(account);
        succeed(m_store->resources, u"wiki"_s);
        m_store->ledger.save();
        m_store->resources.apply(u"wiki"_s, &ResourceState::signedOut);
        QVERIFY(!storedOf(u"wiki"_s).isSignedOut && stored().accounts.contains(key()));
        m_store->accounts.recordSignOut({key()}); // waits for nothing, and takes along what waits
        QVERIFY(storedOf(u"wiki"_s).isSignedOut);
        QVERIFY(stored().accounts.isEmpty());
        QCOMPARE(stored().pendingDeletions, QList<AccountKey>{key()});
        QCOMPARE(m_store->accounts.generation(key()), quint64(1));
    }

    void aTokenOnItsWayIsErasedAfterACrash()
    {
        m_store->vault.hold(MemoryVault::Operation::Write);
        const auto task = m_store->accounts.storeToken(key(), Secret(QByteArray("token")));
        QCOMPARE(stored().pendingDeletions, QList<AccountKey>{key()}); // what a start after a crash would find
        QVERIFY(m_store->accounts.mayHave(key()) && !m_store->accounts.has(key()));
        m_store->vault.release(MemoryVault::Operation::Write);
        QTRY_VERIFY(task.isReady());
        QCOMPARE(stored().pendingDeletions, QList<AccountKey>{key()}); // still nobody's
        Account account;
        account.key = key();
        m_store->accounts.add(account);
        QVERIFY(stored().pendingDeletions.isEmpty());
        QVERIFY(stored().accounts.contains(key()));
    }

    void aLedgerThatCannotBeWrittenIsToldOnce()
    {
        LedgerStore ledger(u"/proc/lanyard/accounts.json"_s);
        QSignalSpy failed(&ledger, &LedgerStore::saveFailed);
        ledger.save();
        ledger.saveAgain();
        QCOMPARE(failed.size(), 1);
        QVERIFY(!ledger.isSaved());
    }
};

LANYARD_TEST(ResourceRegistryTest)
#include "resource_registry_test.moc"
