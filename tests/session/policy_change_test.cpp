// A policy that changes under open windows, open questions and sessions: nothing goes on by the rules from before.

#include "session/world.h"
#include "support/test_topic.h"

#include <QTest>
#include <algorithm>
#include <functional>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

const QString kChanged = u"wiki"_s;
const QString kUnchanged = u"payroll"_s;
const QString kSomebody = u"kim@example.org"_s;

void obey(World &world, const QList<Resource> &own = {})
{
    world.sessions->configure(world.policy, own, {});
}

Resource &resourceOf(World &world, const QString &id)
{
    for (Resource &resource : world.policy.resources) {
        if (resource.id == id)
            return resource;
    }
    qFatal("no such resource");
}

void signInEverywhere(World &world)
{
    world.script = world.signInAs(kSomebody);
    QVERIFY(world.signIn(kChanged));
    QVERIFY(world.signIn(kUnchanged, u"acme-emea-k3x9q"_s));
}

bool isOver(World &world)
{
    return QTest::qWaitFor([&world] { return !world.windows.last(); });
}

/// How often a window got cookies.
int pushes(const ScriptedWindow &window)
{
    return int(std::count_if(window.received.cbegin(), window.received.cend(),
        [](const signin::Command &command) { return std::holds_alternative<signin::SetCookies>(command); }));
}

}

class PolicyChangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWindowClosesWhereItsResourceIsNoMore_data()
    {
        QTest::addColumn<std::function<void(World &)>>("change");
        QTest::addColumn<bool>("closes");
        const std::function<void(World &)> gone = [](World &world) {
            world.policy.resources.removeIf([](const Resource &one) { return one.id == kChanged; });
        };
        const std::function<void(World &)> moved = [](World &world) {
            resourceOf(world, kChanged).url = resourceOf(world, kUnchanged).url;
            world.policy.resources.removeIf([](const Resource &one) { return one.id == kUnchanged; });
        };
        const std::function<void(World &)> renamed = [](World &world) {
            resourceOf(world, kChanged).name = u"Other"_s;
        };
        const std::function<void(World &)> another = [](World &world) {
            world.policy.resources.removeIf([](const Resource &one) { return one.id == kUnchanged; });
        };
        QTest::newRow("it is gone") << gone << true;
        QTest::newRow("it is at another address") << moved << true;
        QTest::newRow("it has another name") << renamed << false;
        QTest::newRow("another one is gone") << another << false;
    }

    void aWindowClosesWhereItsResourceIsNoMore()
    {
        QFETCH(std::function<void(World &)>, change);
        QFETCH(bool, closes);
        World world;
        signInEverywhere(world);
        world.script = World::wait();
        QVERIFY(QCoro::waitFor(world.sessions->open(kChanged)));
        const int before = pushes(*world.windows.last());
        change(world);
        obey(world);
        if (closes) {
            QVERIFY(isOver(world));
            return;
        }
        QVERIFY(world.refresh(kChanged));
        QTRY_COMPARE(pushes(*world.windows.last()), before + 1);
        world.windows.last()->end();
        QVERIFY(isOver(world));
    }

    void aSignInEndsWithItsResource()
    {
        World world;
        world.script = World::wait();
        const auto signingIn = world.sessions->signIn(kChanged, {});
        QTRY_VERIFY(!world.windows.isEmpty());
        world.policy.resources.removeIf([](const Resource &one) { return one.id == kChanged; });
        obey(world);
        QVERIFY(isOver(world));
        QTRY_VERIFY(signingIn.isReady());
    }

    void whatIsNewIsRefreshedByItself()
    {
        World world;
        signInEverywhere(world);
        const QList<Resource> all = world.policy.resources;
        world.policy.resources.removeIf([](const Resource &one) { return one.id == kChanged; });
        obey(world);
        QVERIFY(world.view(kChanged).id.isEmpty());
        world.policy.resources = all;
        obey(world);
        QTRY_COMPARE(world.view(kChanged).state, State::Active);
    }

    void nothingIsAddedOnceThatIsForbidden_data()
    {
        QTest::addColumn<bool>("isForbidden");
        QTest::newRow("still allowed") << false;
        QTest::newRow("forbidden while the user was asked") << true;
    }

    void nothingIsAddedOnceThatIsForbidden()
    {
        QFETCH(bool, isForbidden);
        World world;
        world.keepOnly({kChanged});
        Resource mine = world.policy.resources.first();
        mine.id = u"mine"_s;
        mine.url = QUrl(u"https://mine.example.org/"_s);
        mine.fromPolicy = false;
        obey(world, {mine});
        world.host.whileAsked = [&world, mine, isForbidden] {
            world.policy.allowUserResources = !isForbidden;
            obey(world, {mine});
        };
        const auto added = QCoro::waitFor(world.sessions->add(world.company.resourceUrl(u"portal"_s), u"Portal"_s));
        QCOMPARE(world.host.asked.size(), 1);
        QCOMPARE(added.has_value(), !isForbidden);
        QStringList saved; // what of the user's is in the file
        for (const Resource &resource : std::as_const(world.host.userResources))
            saved << resource.id;
        if (isForbidden)
            QCOMPARE(added.error().reason, Reason::AccessDenied);
        QCOMPARE(saved, isForbidden ? QStringList() : QStringList({u"mine"_s, *added})); // never without "mine"
        QCOMPARE(world.sessions->status().sessions.size(), isForbidden ? 1 : 3);
    }
};

LANYARD_TEST(PolicyChangeTest)
#include "policy_change_test.moc"
