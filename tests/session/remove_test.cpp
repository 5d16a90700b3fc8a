// Removing a resource that the user added: nothing of it stays, and nothing is taken from others.

#include "session/world.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;
using At = sandbox::Step;

namespace {

const QString kOwnId = QStringLiteral("portal");
const QString kBeside = QStringLiteral("payroll");
const QString kOwnEmea = QStringLiteral("acme-emea-k3x9q");
const QString kOwnApac = QStringLiteral("acme-apac-7hd2m");

/// The policy has `others`, and the user added the portal: its id.
QString addOwn(World &world, const QStringList &others)
{
    const QUrl url = world.company.resourceUrl(kOwnId);
    world.keepOnly(others);
    world.script = world.signInAs(QStringLiteral("kim@example.org"));
    return QCoro::waitFor(world.sessions->add(url, QStringLiteral("Mine"))).value_or(QString());
}

Result<SignOutReport> remove(World &world, const QString &id)
{
    return QCoro::waitFor(world.sessions->remove(id));
}

QStringList names(const World &world)
{
    QStringList names;
    for (const SessionView &session : world.sessions->status().sessions)
        names += session.name;
    return names;
}

}

class RemoveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesItsAccountWithIt()
    {
        World world;
        const QString id = addOwn(world, {QStringLiteral("wiki")});
        QVERIFY(world.signIn(id, kOwnEmea));
        QVERIFY(world.signIn(QStringLiteral("wiki")));
        QCOMPARE(world.sessions->status().accounts, 2);
        QCOMPARE(world.sessions->keepingAccountsOf(id), QStringList());
        const auto report = remove(world, id);
        QVERIFY(report);
        QCOMPARE(report->signedOut, QStringList(QStringLiteral("Mine")));
        QVERIFY(report->serverTold);
        QVERIFY(report->copiesUntil.isValid());
        QCOMPARE(world.count(At::SignOut), 1);
        QCOMPARE(world.count(Notice::Kind::SignedOut), 1);
        QCOMPARE(world.host.toldBrowsers, QStringList(id));
        QCOMPARE(names(world), QStringList(QStringLiteral("Wiki")));
        QCOMPARE(world.vault.entries().size(), 1); // the wiki's
        QCOMPARE(world.sessions->status().accounts, 1);
        world.restart();
        QCOMPARE(world.sessions->status().accounts, 1);
        QTRY_COMPARE(world.view(QStringLiteral("wiki")).state, State::Active);
    }

    void leavesTheAccountThatAnotherUses()
    {
        World world;
        const QString id = addOwn(world, {kBeside});
        QVERIFY(world.signIn(id, kOwnApac));
        QVERIFY(world.switchTenant(id, kOwnEmea));
        QTRY_COMPARE(world.view(kBeside).state, State::Active);
        QCOMPARE(world.vault.entries().size(), 2);
        QCOMPARE(world.sessions->keepingAccountsOf(id), QStringList(QStringLiteral("Payroll")));
        const auto report = remove(world, id);
        QVERIFY(report);
        QCOMPARE(report->signedOut, QStringList(QStringLiteral("Mine")));
        QCOMPARE(report->stillActive, QStringList());
        QCOMPARE(world.count(At::SignOut), 1); // of its own session
        QCOMPARE(world.vault.entries().size(), 1); // the other tenant's is gone
        world.advance(40min);
        QVERIFY(world.refresh(kBeside));
    }

    void endsTheAccountThatAnotherIsSignedOutOf()
    {
        World world;
        const QString id = addOwn(world, {kBeside});
        QVERIFY(world.signIn(kBeside, kOwnEmea));
        world.signOut(kBeside);
        QVERIFY(world.signIn(id, kOwnEmea));
        QCOMPARE(world.view(kBeside).state, State::SignedOut);
        QCOMPARE(world.sessions->keepingAccountsOf(id), QStringList());
        QVERIFY(remove(world, id));
        QVERIFY(world.vault.entries().isEmpty());
    }

    void saysNothingOfWhatWasSignedOut()
    {
        World world;
        const QString id = addOwn(world, {QStringLiteral("wiki")});
        const auto report = remove(world, id);
        QVERIFY(report);
        QCOMPARE(*report, SignOutReport());
        QCOMPARE(world.count(At::SignOut), 0);
        QCOMPARE(world.count(Notice::Kind::SignedOut), 0);
        QCOMPARE(names(world), QStringList(QStringLiteral("Wiki")));
    }

    void whatTheKeychainKeepsIsInTheReport()
    {
        World world;
        const QString id = addOwn(world, {QStringLiteral("wiki")});
        QVERIFY(world.signIn(id, kOwnEmea));
        world.vault.setState(KeychainState::Locked);
        const auto report = remove(world, id);
        QVERIFY(report);
        QCOMPARE(report->leftInKeychain, QStringList(QStringLiteral("kim@example.org")));
        QCOMPARE(names(world), QStringList(QStringLiteral("Wiki")));
        world.vault.setState(KeychainState::Available);
        QTRY_VERIFY(world.vault.entries().isEmpty());
    }

    void closesItsSignIn()
    {
        World world;
        const QString id = addOwn(world, {QStringLiteral("wiki")});
        world.script = World::wait();
        auto signingIn = world.sessions->signIn(id, kOwnEmea);
        QTRY_COMPARE(world.windows.size(), 1);
        QVERIFY(remove(world, id));
        QVERIFY(!QCoro::waitFor(signingIn)); // its window is gone
    }

    void policysOwnStayAsTheyAre()
    {
        World world;
        world.keepOnly({kBeside});
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        QVERIFY(world.signIn(kBeside, kOwnEmea));
        const auto refused = remove(world, kBeside);
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason::AccessDenied);
        QCOMPARE(world.view(kBeside).state, State::Active);
        QCOMPARE(world.vault.entries().size(), 1);
    }
};

LANYARD_TEST(RemoveTest)
#include "remove_test.moc"
