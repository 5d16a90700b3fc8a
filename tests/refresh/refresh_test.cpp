#include "session/world.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;
using At = sandbox::Step;

// The silent refresh over real HTTPS: which requests are sent, how many, and what remains after a failure.
class RefreshTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signsInOnceAndRefreshesSilently_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("tenant");
        QTest::addColumn<int>("requests");
        QTest::newRow("no tenant: token, challenge, exchange, cookie, verify") << "wiki"
                                                                               << "" << 5;
        QTest::newRow("one tenant, nonce demanded: one more") << "payroll"
                                                              << "acme-emea-k3x9q" << 6;
        QTest::newRow("several tenants: one more, to see that ours is listed") << "portal"
                                                                               << "acme-apac-7hd2m" << 6;
    }

    void signsInOnceAndRefreshesSilently()
    {
        QFETCH(QString, id);
        QFETCH(QString, tenant);
        QFETCH(int, requests);
        World world;
        world.keepOnly({id});
        world.script = world.signInAs(QStringLiteral("kim@example.org"), tenant);
        const auto signedIn = world.signIn(id);
        QVERIFY2(signedIn, signedIn ? "" : qPrintable(signedIn.error().detail));
        QCOMPARE(world.view(id).state, State::Active);
        QCOMPARE(world.email(id), QStringLiteral("kim@example.org"));
        const QByteArray before = world.cookieHeader(id);

        world.advance(45min);
        world.company.log().clear();
        QVERIFY(world.refresh(id));
        QCOMPARE(world.company.log().entries().size(), requests);
        QCOMPARE(world.count(At::Token), 1);
        QVERIFY(world.cookieHeader(id) != before);
        world.advance(30min); // past the first session's end
        QCOMPARE(world.statusWithCookies(id, world.cookieHeader(id)), 200);
        QCOMPARE(world.windows.size(), 1);
    }

    void aCrowdTakesTurns()
    {
        sandbox::CompanyConfig config = sandbox::CompanyConfig::acme();
        sandbox::Resource office = config.resources.first();
        config.resources.clear();
        for (int i = 0; i < 50; ++i) {
            office.id = QStringLiteral("office-%1").arg(i);
            office.host = office.id + QStringLiteral(".acme.localhost");
            config.resources += office;
        }
        World world(config);
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        qsizetype most = 0;
        const auto refreshing = [&world] {
            qsizetype count = 0;
            const Status status = world.sessions->status();
            for (const SessionView &session : status.sessions)
                count += session.refreshing ? 1 : 0;
            return count;
        };
        QObject::connect(world.sessions.get(), &SessionService::changed, world.sessions.get(),
            [&] { most = std::max(most, refreshing()); });
        QVERIFY(world.signIn(QStringLiteral("office-0")));
        const auto areAllActive = [&world] {
            const Status status = world.sessions->status();
            return std::all_of(status.sessions.begin(), status.sessions.end(),
                [](const SessionView &session) { return session.state == State::Active; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(areAllActive(), 60000);
        // Thirty-two by themselves, and the one that the sign-in brought.
        QVERIFY2(most > 1 && most <= 33, qPrintable(QString::number(most)));
    }

    void asksByQueryWhenTheNonceIsDemanded()
    {
        World world;
        world.keepOnly({QStringLiteral("wiki")});
        world.company.resource(QStringLiteral("wiki")).nonce = sandbox::NonceMode::RtRequired;
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        QVERIFY(world.signIn(QStringLiteral("wiki")));
        world.company.log().clear();
        world.advance(10min);
        QVERIFY(world.refresh(QStringLiteral("wiki")));
        QCOMPARE(world.count(At::TargetUriRt), 1);
        QCOMPARE(world.company.log().entries().size(), 6);
    }

    void oneMintServesAllResourcesOfAnAccount()
    {
        World world;
        world.keepOnly({QStringLiteral("payroll"), QStringLiteral("portal")});
        for (const char *id : {"payroll", "portal"}) {
            world.company.resource(QLatin1String(id)).tenants = {{QStringLiteral("acme-emea-k3x9q"), QString()}};
            world.company.resource(QLatin1String(id)).nonce = sandbox::NonceMode::Direct;
        }
        world.script = world.signInAs(QStringLiteral("kim@example.org"), QStringLiteral("acme-emea-k3x9q"));
        QVERIFY(world.signIn(QStringLiteral("payroll")));
        QTRY_COMPARE(world.view(QStringLiteral("portal")).state, State::Active); // no second window
        QCOMPARE(world.windows.size(), 1);

        world.advance(40min);
        world.company.log().clear();
        auto first = world.sessions->refresh(QStringLiteral("payroll"));
        auto second = world.sessions->refresh(QStringLiteral("portal"));
        QVERIFY(QCoro::waitFor(first));
        QVERIFY(QCoro::waitFor(second));
        QCOMPARE(world.count(At::Token), 1);
        QCOMPARE(world.company.log().entries().size(), 1 + 2 * 4);
    }

    void concurrentWishesJoinTheOneInFlight()
    {
        World world;
        world.keepOnly({QStringLiteral("wiki")});
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        QVERIFY(world.signIn(QStringLiteral("wiki")));
        world.advance(10min);
        world.company.log().clear();
        auto first = world.sessions->refresh(QStringLiteral("wiki"));
        auto second = world.sessions->refresh(QStringLiteral("wiki"));
        QVERIFY(QCoro::waitFor(first));
        QVERIFY(QCoro::waitFor(second));
        QCOMPARE(world.company.log().entries().size(), 5);
    }

    void isPlannedAnywhereAtFirstThenBetweenSixtyAndSeventyFivePercent_data()
    {
        QTest::addColumn<double>("draw");
        QTest::addColumn<int>("first"); ///< seconds
        QTest::addColumn<int>("usual");
        QTest::newRow("earliest") << 0.0 << 3 * 60 << 36 * 60;
        QTest::newRow("middle, half a minute behind the account's draw") << 0.5 << 1305 + 30 << 41 * 60;
        QTest::newRow("latest") << 0.999 << 45 * 60 << 45 * 60;
    }

    void isPlannedAnywhereAtFirstThenBetweenSixtyAndSeventyFivePercent()
    {
        QFETCH(double, draw);
        QFETCH(int, first);
        QFETCH(int, usual);
        World world;
        world.random = draw;
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        QVERIFY(world.signIn(QStringLiteral("wiki")));
        const auto planned = [&world] {
            const SessionView view = world.view(QStringLiteral("wiki"));
            return view.expiresAt.addSecs(-3600).secsTo(view.refreshAt);
        };
        QVERIFY2(qAbs(planned() - first) <= 5, qPrintable(QString::number(planned())));
        world.advance(std::chrono::seconds(first));
        world.company.log().clear();
        QVERIFY(world.refresh(QStringLiteral("wiki")));
        QVERIFY2(qAbs(planned() - usual) <= 5, qPrintable(QString::number(planned())));
    }

    void wakesAndRefreshesWhenDue()
    {
        World world;
        world.random = 0.999; // late
        world.keepOnly({QStringLiteral("wiki")});
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        QVERIFY(world.signIn(QStringLiteral("wiki")));
        QTRY_VERIFY(world.wakeAt > world.clock.sinceBoot());
        world.company.log().clear();
        world.advance(30min);
        world.sessions->scheduler().wake();
        QCoreApplication::processEvents();
        QCOMPARE(world.company.log().entries().size(), 0);
        world.advance(15min);
        world.sessions->scheduler().wake();
        QTRY_COMPARE(world.count(At::Identity), 1);
        QTRY_VERIFY(world.view(QStringLiteral("wiki")).expiresAt > world.sessions->status().now.addSecs(3500));
    }

    void restartsFromTheKeychainAlone()
    {
        World world;
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        QVERIFY(world.signIn(QStringLiteral("wiki")));
        world.restart();
        QTRY_COMPARE(world.view(QStringLiteral("wiki")).state, State::Active);
        QCOMPARE(world.windows.size(), 1);
        QCOMPARE(world.email(QStringLiteral("wiki")), QStringLiteral("kim@example.org"));
    }

    void recoversAccountsWhenTheLedgerIsLost()
    {
        World world;
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        QVERIFY(world.signIn(QStringLiteral("wiki")));
        QVERIFY(QFile::remove(world.folder.filePath(QStringLiteral("accounts.json"))));
        world.restart();
        QTRY_COMPARE(world.view(QStringLiteral("wiki")).state, State::Active);
    }

    void worksWithThisComputersClockWrong_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::newRow("ten minutes fast") << 10;
        QTest::newRow("ten minutes slow") << -10;
        QTest::newRow("a day fast") << 24 * 60;
    }

    void worksWithThisComputersClockWrong()
    {
        QFETCH(int, minutes);
        World world;
        world.clock.setSkew(std::chrono::minutes(minutes));
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        QVERIFY(world.signIn(QStringLiteral("wiki")));
        QCOMPARE(world.view(QStringLiteral("wiki")).state, State::Active);
        world.advance(40min);
        QVERIFY(world.refresh(QStringLiteral("wiki")));
        const SessionView view = world.view(QStringLiteral("wiki"));
        QVERIFY(qAbs(world.sessions->status().now.secsTo(view.expiresAt) - 3600) < 5);
    }

    void aClockThatWasSetMeanwhile_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("refreshes");
        QTest::newRow("forward: time may have passed unseen, as in a paused virtual machine") << 50 * 60 << true;
        QTest::newRow("forward a little: it is put right") << 20 << false;
        QTest::newRow("back") << -50 * 60 << false;
    }

    void aClockThatWasSetMeanwhile()
    {
        QFETCH(int, seconds);
        QFETCH(bool, refreshes);
        World world;
        world.keepOnly({QStringLiteral("wiki")});
        world.clock.setSkew(3min); // was so before already
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        QVERIFY(world.signIn(QStringLiteral("wiki")));
        world.sessions->catchUp();
        QCOMPARE(world.count(At::Exchange), 1);
        world.company.advance(std::chrono::seconds(std::max(seconds, 0)));
        world.clock.setSkew(3min + std::chrono::seconds(seconds)); // the time since boot stood still
        world.sessions->catchUp();
        QTRY_COMPARE(world.view(QStringLiteral("wiki")).refreshing, false);
        QCOMPARE(world.count(At::Exchange), refreshes ? 2 : 1);
        const qint64 off = world.sessions->status().now.secsTo(world.clock.wallUtc().addSecs(-180));
        QVERIFY(!refreshes || qAbs(off) < 5);
        world.sessions->catchUp(); // once
        QTRY_COMPARE(world.view(QStringLiteral("wiki")).refreshing, false);
        QCOMPARE(world.count(At::Exchange), refreshes ? 2 : 1);
    }

    void keepsRotatedTokens_data()
    {
        QTest::addColumn<int>("rotation");
        QTest::newRow("the old one stays valid") << int(sandbox::Rotation::OldStaysValid);
        QTest::newRow("the old one dies") << int(sandbox::Rotation::OldDies);
    }

    void keepsRotatedTokens()
    {
        QFETCH(int, rotation);
        World world;
        world.company.setRotation(sandbox::Rotation(rotation));
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        QVERIFY(world.signIn(QStringLiteral("wiki")));
        for (int round = 0; round < 3; ++round) {
            world.advance(40min);
            QVERIFY(world.refresh(QStringLiteral("wiki")));
        }
        world.restart();
        QTRY_COMPARE(world.view(QStringLiteral("wiki")).state, State::Active);
    }

    void keepsARotatedTokenThatTheKeychainDoesNotTake()
    {
        World world;
        world.keepOnly({QStringLiteral("wiki")});
        world.company.setRotation(sandbox::Rotation::OldDies);
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        QVERIFY(world.signIn(QStringLiteral("wiki")));
        const QString key = world.vault.entries().value(0);
        const auto first = world.vault.entry(key);
        world.vault.failNext(
            MemoryVault::Operation::Write, {Reason::KeychainUnavailable, QStringLiteral("full"), std::nullopt, {}});
        world.advance(40min);
        QVERIFY(world.refresh(QStringLiteral("wiki")));
        QVERIFY(world.vault.entry(key) == first);
        world.advance(40min);
        QVERIFY(world.refresh(QStringLiteral("wiki"))); // the keychain's is dead
        QVERIFY(world.vault.entry(key) != first);
        world.restart();
        QTRY_COMPARE(world.view(QStringLiteral("wiki")).state, State::Active);
        QCOMPARE(world.windows.size(), 1);
    }
};

LANYARD_TEST(RefreshTest)
#include "refresh_test.moc"
