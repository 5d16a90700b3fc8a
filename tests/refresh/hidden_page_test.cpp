#include "session/world.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;

namespace {

const QString kHiddenWiki = QStringLiteral("wiki");

}

// `refresh: web`, as the session layer sees it; the page itself is tested in tests/signin and tests/peers.
class HiddenPageTest : public QObject {
    Q_OBJECT

    static void begin(World &world)
    {
        world.keepOnly({kHiddenWiki});
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        QVERIFY(world.signIn(kHiddenWiki));
        world.policy.resources.first().refresh = RefreshMode::Web;
        world.sessions->configure(world.policy, {}, {});
    }

private Q_SLOTS:
    void aPageThatWaitsIsTriedAgainOnceBeforeAnybodyIsAsked()
    {
        World world;
        begin(world);
        world.notices.clear();
        world.advance(59min);
        world.script = [](ScriptedWindow &window) {
            window.report(signin::Failed{Reason::InteractiveRequired, QStringLiteral("it waits")});
            window.end();
        };
        const auto first = world.refresh(kHiddenWiki);
        QVERIFY(!first);
        QCOMPARE(first.error().reason, Reason::IapUnavailable);
        QCOMPARE(world.count(Notice::Kind::SignInNeeded), 0);
        const auto second = world.refresh(kHiddenWiki);
        QVERIFY(!second);
        QCOMPARE(second.error().reason, Reason::InteractiveRequired);
        QCOMPARE(world.count(Notice::Kind::SignInNeeded), 1);
    }

    void aBadMomentThatPassedIsForgotten()
    {
        World world;
        begin(world);
        const auto lines = world.cookieLines(kHiddenWiki);
        for (int round = 0; round < 3; ++round) {
            world.script = [](ScriptedWindow &window) {
                window.report(signin::Failed{Reason::InteractiveRequired, QStringLiteral("it waits")});
                window.end();
            };
            const auto waited = world.refresh(kHiddenWiki);
            QVERIFY(!waited);
            QCOMPARE(waited.error().reason, Reason::IapUnavailable);
            world.script = [lines](ScriptedWindow &window) {
                window.report(signin::SignedIn{{*window.job.record}, lines, Keeping::User});
            };
            QVERIFY(world.refresh(kHiddenWiki));
        }
    }

    void theNextSeedGoesWhereThePageKeptItsUser()
    {
        World world;
        begin(world);
        const auto lines = world.cookieLines(kHiddenWiki);
        world.script = [lines](ScriptedWindow &window) {
            signin::FirebaseRecord moved = *window.job.record;
            moved.storage = signin::Storage::LocalStorage;
            window.report(signin::SignedIn{{moved}, lines, Keeping::User});
        };
        QVERIFY(world.refresh(kHiddenWiki));
        QCOMPARE(world.jobs.last().record->storage, signin::Storage::IndexedDb);
        world.restart();
        QVERIFY(world.refresh(kHiddenWiki));
        QCOMPARE(world.jobs.last().record->storage, signin::Storage::LocalStorage);
    }
};

LANYARD_TEST(HiddenPageTest)
#include "hidden_page_test.moc"
