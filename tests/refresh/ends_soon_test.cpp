#include "session/world.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;
using sandbox::Fault;
using At = sandbox::Step;

// Who is warned that a session ends, and when: once, five minutes before, where it will not be refreshed by then.
class EndsSoonTest : public QObject {
    Q_OBJECT

    const QString m_wiki = QStringLiteral("wiki");

    /// Signed in, with a session of an hour.
    void begin(World &world) const
    {
        world.keepOnly({m_wiki});
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        QVERIFY(world.signIn(m_wiki));
    }

private Q_SLOTS:
    void warnsOnceOfEachEnd_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::newRow("the service is away") << Fault::answer(At::Challenge, 503);
        QTest::newRow("denied: an administrator is needed")
            << Fault::answer(At::Identity, 403, "", {{"x-goog-iap-generated-response", "true"}});
    }

    void warnsOnceOfEachEnd()
    {
        QFETCH(Fault, fault);
        World world;
        begin(world);
        for (int end = 1; end <= 2; ++end) {
            world.company.inject(fault.forever());
            world.advance(40min);
            QVERIFY(!world.refresh(m_wiki));
            world.sessions->scheduler().wake();
            QCOMPARE(world.count(Notice::Kind::EndsSoon), end - 1); // there is time yet
            world.advance(16min);
            world.sessions->scheduler().wake();
            QTRY_VERIFY(!world.view(m_wiki).refreshing);
            QTRY_COMPARE(world.count(Notice::Kind::EndsSoon), end);
            world.sessions->scheduler().wake();
            QTRY_VERIFY(!world.view(m_wiki).refreshing);
            QCOMPARE(world.count(Notice::Kind::EndsSoon), end);
            QCOMPARE(world.notices.last().resources, QStringList(m_wiki));
            world.company.clearFaults();
            QVERIFY(world.refresh(m_wiki));
        }
    }

    void saysNothingWhileAllIsWell()
    {
        World world;
        begin(world);
        world.advance(56min);
        world.sessions->scheduler().wake();
        QTRY_VERIFY(world.view(m_wiki).expiresAt > world.clock.wallUtc().addSecs(50 * 60));
        QCOMPARE(world.count(Notice::Kind::EndsSoon), 0);
    }

    void saysNothingWhereASignInWasAskedFor()
    {
        World world;
        begin(world);
        world.company.inject(Fault::googleError(At::Token, 400, "TOKEN_EXPIRED").forever());
        world.advance(40min);
        QVERIFY(!world.refresh(m_wiki));
        world.advance(16min);
        world.sessions->scheduler().wake();
        QCOMPARE(world.count(Notice::Kind::EndsSoon), 0);
    }

    void wakesForASessionThatOnlyTheUserCanRefresh()
    {
        World world;
        begin(world);
        const QList<signin::CookieLine> lines = world.cookieLines(m_wiki);
        world.signOut(m_wiki);
        world.notices.clear();
        world.script = [lines](ScriptedWindow &window) { // a page that keeps no token
            window.report(signin::SignedIn{{}, lines});
        };
        QVERIFY(world.signIn(m_wiki));
        QCOMPARE(world.view(m_wiki).refreshMethod, RefreshMethod::Interactive);
        const auto left = [&] { return world.wakeAt - world.clock.sinceBoot(); };
        QTRY_VERIFY(left() > 52min && left() <= 54min); // of the 58 that are assumed
        world.advance(54min);
        world.sessions->scheduler().wake();
        QCOMPARE(world.count(Notice::Kind::EndsSoon), 1);
        QTRY_VERIFY(left() > 3min && left() <= 4min); // its end
        world.advance(10min);
        world.sessions->scheduler().wake();
        QCOMPARE(world.notices.last().kind, Notice::Kind::SignInNeeded);
        QCOMPARE(world.notices.size(), 2);
    }
};

LANYARD_TEST(EndsSoonTest)
#include "ends_soon_test.moc"
