#include "state/account_store.h"
#include "state/ledger_store.h"
#include "state/refreshed_session.h"
#include "state/resource_registry.h"
#include "state/resource_view.h"
#include "state/session_views.h"
#include "support/memory_vault.h"
#include "support/test_topic.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <functional>

using namespace lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// A view is made when what it shows changed, and then says what one made from scratch would.
class SessionViewsTest : public QObject {
    Q_OBJECT

    struct Store {
        explicit Store(const QString &path)
            : ledger(path)
            , resources(ledger)
            , accounts(vault, ledger)
            , views(resources, accounts)
        {
        }
        MemoryVault vault;
        LedgerStore ledger;
        ResourceRegistry resources;
        AccountStore accounts;
        SessionViews views;
    };

    static constexpr int kCount = 6; ///< resources; of three tenants in turn

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    BootTime m_boot{};
    std::chrono::milliseconds m_ahead{}; ///< of the server's clock
    bool m_isPaused = false;

    static QString id(int which) { return u"r%1"_s.arg(which); }
    static QString tenant(int which) { return u"t%1"_s.arg(which % 3); }
    static AccountKey key(int which) { return {u"https://login.example.net"_s, u"AIza"_s, tenant(which)}; }

    static QList<Resource> resources(const QString &path = u"/"_s)
    {
        QList<Resource> list;
        for (int i = 0; i < kCount; ++i) {
            Resource resource;
            resource.id = id(i);
            resource.url = QUrl(u"https://%1.example.com"_s.arg(id(i)) + path);
            resource.authPage = QUrl(u"https://login.example.net/in"_s);
            resource.apiKey = u"AIza"_s;
            resource.tenants = {{tenant(i), u"Tenant"_s}};
            list += resource;
        }
        return list;
    }

    Now now() const
    {
        const QDateTime start(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC);
        return {start.addMSecs((m_boot + m_ahead).count()), m_boot};
    }

    const SessionList &views() { return m_store->views.at(now(), m_isPaused); }

    SessionList madeFromScratch() const
    {
        SessionList views;
        for (const ResourceState &resource : m_store->resources.all())
            views.append(viewOf(resource, m_store->accounts, now(), m_isPaused));
        return views;
    }

    void succeed(int which)
    {
        RefreshedSession session;
        session.authPage = QUrl(u"https://login.example.net/in"_s);
        session.token.issuedAt = session.verifiedAt = now().server;
        session.token.expiresAt = now().server.addSecs(3600);
        m_store->resources.apply(id(which), &ResourceState::refreshSucceeded, key(which), session);
    }

    void add(int which)
    {
        Account account;
        account.key = key(which);
        account.person.email = u"kim@example.com"_s;
        m_store->accounts.add(account);
    }

    void refuse(int which)
    {
        const Error why{Reason::Revoked, {}, std::nullopt, {}};
        m_store->accounts.refuse(key(which), m_store->accounts.generation(key(which)), why);
    }

    void takeToken(int which)
    {
        Minted minted;
        minted.idToken.person.email = u"kim@example.com"_s;
        m_store->accounts.tokenTaken(key(which), m_store->accounts.generation(key(which)), Secret(), minted);
    }

    void fail(int which, Reason reason)
    {
        m_store->resources.apply(id(which), &ResourceState::refreshFailed, Error{reason, {}, std::nullopt, {}});
    }

    /// One of all that can happen.
    void happen(int what, int which)
    {
        ResourceRegistry &all = m_store->resources;
        const QList<std::function<void()>> events{[&] { succeed(which); }, [&] { add(which); }, [&] { refuse(which); },
            [&] { takeToken(which); }, [&] { fail(which, Reason::Offline); }, [&] { fail(which, Reason::Revoked); },
            [&] { all.apply(id(which), &ResourceState::refreshStarted); },
            [&] { all.apply(id(which), &ResourceState::refreshEnded); },
            [&] { all.apply(id(which), &ResourceState::scheduled, m_boot + 20min); },
            [&] { all.apply(id(which), &ResourceState::unscheduled); },
            [&] { all.apply(id(which), &ResourceState::signedOut); },
            [&] { all.apply(id(which), &ResourceState::signedIn, tenant(which), which == 0); },
            [&] { m_store->accounts.recordSignOut({key(which)}); },
            [&] { all.configure(resources(which == 0 ? u"/moved/"_s : u"/"_s)); }, [&] { m_boot += 1s * which; },
            [&] { m_boot += 7min * which; }, [&] { m_isPaused = !m_isPaused; }, [&] { m_ahead += 1h; },
            [&] { m_boot += 1h; }};
        events.at(what % events.size())();
    }

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<Store>(m_folder.filePath(u"accounts.json"_s));
        m_store->resources.configure(resources());
        m_boot = 0ms;
        m_ahead = 0ms;
        m_isPaused = false;
    }

    void saysWhatOneMadeFromScratchWould()
    {
        QRandomGenerator random(13);
        for (int step = 0; step < 3000; ++step) {
            happen(random.bounded(100), random.bounded(kCount));
            QVERIFY2(views() == madeFromScratch(), qPrintable(u"step %1"_s.arg(step)));
        }
    }

    void onlyWhatChangedIsMadeAnew_data()
    {
        QTest::addColumn<std::function<void(SessionViewsTest &)>>("happens");
        QTest::addColumn<QStringList>("anew");
        using Happens = std::function<void(SessionViewsTest &)>;
        const auto row = [](const char *name, const Happens &happens, const QStringList &anew) {
            QTest::newRow(name) << happens << anew;
        };
        const QStringList all{u"r0"_s, u"r1"_s, u"r2"_s, u"r3"_s, u"r4"_s, u"r5"_s};
        row("nothing", [](SessionViewsTest &) {}, {});
        row("a resource is refreshed", [](SessionViewsTest &it) { it.succeed(2); }, {u"r2"_s});
        row("an account is refused", [](SessionViewsTest &it) { it.refuse(1); }, {u"r1"_s, u"r4"_s});
        row("a person is known already", [](SessionViewsTest &it) { it.takeToken(1); }, {});
        row("a minute passes", [](SessionViewsTest &it) { it.m_boot += 1min; }, {});
        row("a token corrects the clock by a second", [](SessionViewsTest &it) { it.m_ahead += 1s; }, {});
        row(
            "a token corrects the clock by an hour", [](SessionViewsTest &it) { it.m_ahead += 30min; }, all);
        row(
            "a session ends", [](SessionViewsTest &it) { it.m_boot += 1h; }, all);
        row(
            "paused", [](SessionViewsTest &it) { it.m_isPaused = true; }, all);
        row(
            "another language", [](SessionViewsTest &it) { it.m_store->views.makeAllAnew(); }, all);
        row(
            "configured", [](SessionViewsTest &it) { it.m_store->resources.configure(resources()); }, all);
    }

    void onlyWhatChangedIsMadeAnew()
    {
        QFETCH(const std::function<void(SessionViewsTest &)>, happens);
        QFETCH(const QStringList, anew);
        for (int i = 0; i < kCount; ++i) {
            add(i);
            succeed(i);
        }
        const SessionList before = views();
        happens(*this);
        QStringList made;
        for (qsizetype i = 0; i < views().size(); ++i) {
            if (!views().sharesView(before, i))
                made += views().at(i).id;
        }
        QCOMPARE(made, anew);
    }
};

LANYARD_TEST(SessionViewsTest)
#include "session_views_test.moc"
