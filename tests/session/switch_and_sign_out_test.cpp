#include "session/world.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;
using sandbox::Fault;
using At = sandbox::Step;

namespace {

const QString kEmea = QStringLiteral("acme-emea-k3x9q");
const QString kApac = QStringLiteral("acme-apac-7hd2m");
const QString kSwitched = QStringLiteral("portal");
const QString kPayroll = QStringLiteral("payroll");

QString currentTenant(const SessionView &view)
{
    for (const TenantView &tenant : view.tenants) {
        if (tenant.current)
            return tenant.id;
    }
    return {};
}

}

class SwitchAndSignOutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void switchesSilentlyBetweenKnownAccounts()
    {
        World world;
        world.script = world.signInAs(QStringLiteral("kim@example.org"), kEmea);
        QVERIFY(world.signIn(kSwitched, kEmea));
        world.script = world.signInAs(QStringLiteral("kim@example.org"), kApac);
        QVERIFY(world.switchTenant(kSwitched, kApac)); // unknown: a window, with the tenant preselected
        QCOMPARE(world.windows.size(), 2);
        QCOMPARE(world.jobs[1].tenant, kApac);
        QCOMPARE(currentTenant(world.view(kSwitched)), kApac);
        const QString uid = world.view(kSwitched).account->uid;

        QVERIFY(world.switchTenant(kSwitched, kEmea));
        QCOMPARE(world.windows.size(), 2);
        QCOMPARE(currentTenant(world.view(kSwitched)), kEmea);
        QVERIFY(world.view(kSwitched).account->uid != uid);
        world.restart();
        QTRY_COMPARE(world.view(kSwitched).state, State::Active);
        QCOMPARE(currentTenant(world.view(kSwitched)), kEmea);
    }

    void pagesInBrowsersAreAskedAboutBeforeASwitch_data()
    {
        QTest::addColumn<int>("pages");
        QTest::addColumn<bool>("answer");
        QTest::addColumn<QString>("tenant"); // to switch to
        QTest::addColumn<bool>("isAsked");
        QTest::addColumn<QString>("after");
        QTest::newRow("none is open") << 0 << false << kEmea << false << kEmea;
        QTest::newRow("some are, and the user switches") << 2 << true << kEmea << true << kEmea;
        QTest::newRow("some are, and the user stays") << 2 << false << kEmea << true << kApac;
        QTest::newRow("the tenant is the same") << 2 << false << kApac << false << kApac;
    }

    void pagesInBrowsersAreAskedAboutBeforeASwitch()
    {
        QFETCH(int, pages);
        QFETCH(bool, answer);
        QFETCH(QString, tenant);
        QFETCH(bool, isAsked);
        World world;
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        QVERIFY(world.signIn(kSwitched, kEmea));
        QVERIFY(world.switchTenant(kSwitched, kApac));
        world.host.pages = pages;
        world.host.answer = answer;
        QCOMPARE(world.switchTenant(kSwitched, tenant).has_value(), answer || !isAsked);
        QCOMPARE(!world.host.asked.isEmpty(), isAsked);
        if (isAsked)
            QVERIFY(world.host.asked.constLast().text.contains(QStringLiteral("2 pages of")));
        QTEST(currentTenant(world.view(kSwitched)), "after");
    }

    void aWindowOfOursIsAskedAboutAndOpenedAnew_data()
    {
        QTest::addColumn<QString>("tenant"); // to switch to
        QTest::addColumn<bool>("isAsked");
        QTest::addColumn<bool>("isOpenedAnew");
        QTest::addColumn<bool>("answer");
        QTest::newRow("the user switches") << kEmea << true << true << true;
        QTest::newRow("the user stays") << kEmea << true << false << false;
        QTest::newRow("the tenant is the same") << kApac << false << false << true;
    }

    void aWindowOfOursIsAskedAboutAndOpenedAnew()
    {
        QFETCH(QString, tenant);
        QFETCH(bool, isOpenedAnew);
        World world;
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        QVERIFY(world.signIn(kSwitched, kEmea));
        QVERIFY(world.switchTenant(kSwitched, kApac));
        world.script = World::wait();
        QVERIFY(QCoro::waitFor(world.sessions->open(kSwitched)));
        const QPointer<ScriptedWindow> before = world.windows.last();
        QFETCH(bool, answer);
        world.host.answer = answer;
        world.switchTenant(kSwitched, tenant);
        QTEST(!world.host.asked.isEmpty(), "isAsked");
        QTRY_COMPARE(!before, isOpenedAnew);
        QTRY_COMPARE(world.jobs.last().tenant, isOpenedAnew ? tenant : kApac);
        for (const signin::Command &command : world.windows.last()->received)
            QVERIFY(!std::holds_alternative<signin::SetCookies>(command) || !isOpenedAnew);
        world.signOut(kSwitched); // and that is the end, not another window
        QTRY_VERIFY(!world.windows.last());
        QCOMPARE(world.windows.size(), isOpenedAnew ? 4 : 3);
    }

    void anotherTenantThanTheOneChosenIsNoSwitch()
    {
        World world;
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        QVERIFY(world.signIn(kSwitched, kEmea));
        world.script = world.signInAs(QStringLiteral("kim@example.org"), kEmea); // whatever the window was opened for
        const auto outcome = world.switchTenant(kSwitched, kApac);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().reason, Reason::Superseded);
        QVERIFY2(outcome.error().text().contains(QLatin1String("another tenant")), qPrintable(outcome.error().text()));
        QCOMPARE(currentTenant(world.view(kSwitched)), kEmea);
    }

    void aSignInWhoseFirstSessionFailsIsTriedAgain_data()
    {
        QTest::addColumn<bool>("isOldRefused");
        QTest::addColumn<QString>("tenant"); // afterwards
        QTest::newRow("the tenant before still works") << false << kEmea;
        QTest::newRow("nobody can come back there") << true << kApac;
    }

    void aSignInWhoseFirstSessionFailsIsTriedAgain()
    {
        QFETCH(bool, isOldRefused);
        World world;
        world.keepOnly({kSwitched}); // no other one takes the fault
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        QVERIFY(world.signIn(kSwitched, kEmea));
        if (isOldRefused) {
            QVERIFY(world.company.revoke(QStringLiteral("kim@example.org"), kEmea));
            world.advance(61min);
            world.refresh(kSwitched);
            QCOMPARE(world.view(kSwitched).state, State::SignInNeeded);
        }
        world.company.inject(Fault::googleError(At::Exchange, 503, "UNAVAILABLE").times(1));
        signin::Confirm asked;
        world.script = World::answering(true, asked, world.signInAs(QStringLiteral("kim@example.org")));
        QVERIFY(!world.signIn(kSwitched, kApac));
        world.advance(2min);
        world.sessions->scheduler().wake();
        QTRY_COMPARE(world.view(kSwitched).state, State::Active);
        QTEST(currentTenant(world.view(kSwitched)), "tenant");
    }

    void aFailedSwitchKeepsTheOldSession()
    {
        World world;
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        QVERIFY(world.signIn(kSwitched, kEmea));
        QVERIFY(world.switchTenant(kSwitched, kApac));
        const QByteArray session = world.cookieHeader(kSwitched);
        world.company.inject(Fault::googleError(At::Exchange, 503, "UNAVAILABLE").forever());
        QVERIFY(!world.switchTenant(kSwitched, kEmea));
        QCOMPARE(currentTenant(world.view(kSwitched)), kApac);
        QCOMPARE(world.cookieHeader(kSwitched), session);
        QCOMPARE(world.statusWithCookies(kSwitched, session), 200);
        QCOMPARE(world.view(kSwitched).state, State::Active);
    }

    void signsOutOfOneResourceAndItsAccounts()
    {
        World world;
        world.company.resource(kSwitched).tenants = {{kEmea, QString()}, {kApac, QString()}};
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        QVERIFY(world.signIn(kSwitched, kApac));
        QVERIFY(world.switchTenant(kSwitched, kEmea));
        QTRY_COMPARE(world.view(kPayroll).state, State::Active); // shares the account of EMEA
        world.signIn(QStringLiteral("wiki"));
        const QByteArray copied = world.cookieHeader(kSwitched);

        QCOMPARE(world.sessions->sharingAccountsWith(kSwitched), QStringList(QStringLiteral("Payroll")));
        const SignOutReport report = world.signOut(kSwitched);
        QCOMPARE(report.signedOut.size(), 1);
        QCOMPARE(report.stillActive, QStringList(QStringLiteral("Payroll")));
        QVERIFY(report.serverTold);
        QVERIFY(report.leftInKeychain.isEmpty());
        QVERIFY(report.copiesUntil.isValid());
        QCOMPARE(world.count(At::SignOut), 1);
        QCOMPARE(world.view(kSwitched).state, State::SignedOut);
        QCOMPARE(QCoro::waitFor(world.vault.keys()).value_or(QStringList()).size(), 1); // wiki's
        QCOMPARE(world.statusWithCookies(kSwitched, copied), 200); // as IAP: until its exp
        QCOMPARE(world.view(kPayroll).state, State::Active);
        world.advance(61min);
        world.sessions->scheduler().wake();
        QCOMPARE(world.statusWithCookies(kSwitched, copied), 401);
        QTRY_COMPARE(world.view(kPayroll).state, State::SignInNeeded);
        QTRY_COMPARE(world.view(QStringLiteral("wiki")).state, State::Active);
    }

    void signsOutEverywhereOfflineToo()
    {
        World world;
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        QVERIFY(world.signIn(QStringLiteral("wiki")));
        QVERIFY(world.signIn(kPayroll, kEmea));
        world.company.inject(Fault::of(At::SignOut, Fault::Kind::Drop).forever());
        const auto report = QCoro::waitFor(world.sessions->signOutEverywhere());
        QVERIFY(report);
        QVERIFY(!report->serverTold);
        QVERIFY(QCoro::waitFor(world.vault.keys()).value_or(QStringList()).isEmpty());
        for (const SessionView &session : world.sessions->status().sessions)
            QCOMPARE(session.state, State::SignedOut);
        world.restart();
        for (const SessionView &session : world.sessions->status().sessions)
            QCOMPARE(session.state, State::SignedOut);
    }

    void copiesOfASessionThatHasEndedAreNotTold()
    {
        World world;
        world.keepOnly({QStringLiteral("wiki")});
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        QVERIFY(world.signIn(QStringLiteral("wiki")));
        world.company.inject(Fault::of(At::Any, Fault::Kind::Drop).forever());
        world.advance(61min);
        QVERIFY(!world.signOut(QStringLiteral("wiki")).copiesUntil.isValid());
    }

    void saysWhetherEveryServerWasTold_data()
    {
        QTest::addColumn<QStringList>("live");
        QTest::addColumn<QString>("deaf"); // resource that does not answer
        QTest::addColumn<int>("asked");
        QTest::addColumn<bool>("told");
        const QString wiki = QStringLiteral("wiki");
        QTest::newRow("nothing to tell") << QStringList() << QString() << 0 << true;
        QTest::newRow("all") << QStringList({wiki, kPayroll}) << QString() << 2 << true;
        QTest::newRow("all but the first") << QStringList({wiki, kPayroll}) << wiki << 2 << false;
        QTest::newRow("all but the last") << QStringList({wiki, kPayroll}) << kPayroll << 2 << false;
    }

    void saysWhetherEveryServerWasTold()
    {
        QFETCH(QStringList, live);
        QFETCH(QString, deaf);
        World world;
        world.keepOnly({QStringLiteral("wiki"), kPayroll});
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        for (const QString &id : std::as_const(live))
            QVERIFY(world.signIn(id, id == kPayroll ? kEmea : QString()));
        if (!deaf.isEmpty())
            world.company.inject(Fault::answer(At::SignOut, 503).on(world.company.resourceUrl(deaf).host()).forever());
        const auto report = QCoro::waitFor(world.sessions->signOutEverywhere());
        QVERIFY(report);
        QTEST(world.count(At::SignOut), "asked");
        QTEST(report->serverTold, "told");
    }

    // Policy took its resource; nothing but signing out everywhere can end it then.
    void anAccountWithoutAResourceIsStillKnown()
    {
        World world;
        world.keepOnly({kPayroll});
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        QVERIFY(world.signIn(kPayroll, kEmea));
        world.policy.resources.clear();
        world.sessions->configure(world.policy, {}, {});
        QVERIFY(world.sessions->status().sessions.isEmpty());
        QCOMPARE(world.sessions->status().accounts, 1);
        world.restart();
        QCOMPARE(world.sessions->status().accounts, 1);
        const auto report = QCoro::waitFor(world.sessions->signOutEverywhere());
        QVERIFY(report && report->serverTold);
        QVERIFY(world.vault.entries().isEmpty());
        QCOMPARE(world.sessions->status().accounts, 0);
    }

    void whatALockedKeychainKeepsIsDeletedLater()
    {
        World world;
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        QVERIFY(world.signIn(QStringLiteral("wiki")));
        world.vault.setState(KeychainState::Locked);
        const SignOutReport report = world.signOut(QStringLiteral("wiki"));
        QCOMPARE(report.leftInKeychain.size(), 1);
        world.restart();
        QCOMPARE(world.view(QStringLiteral("wiki")).state, State::SignedOut);
        world.vault.setState(KeychainState::Available);
        QTRY_VERIFY(QCoro::waitFor(world.vault.keys()).value_or(QStringList(QStringLiteral("x"))).isEmpty());
        QCOMPARE(world.view(QStringLiteral("wiki")).state, State::SignedOut);
    }

    void whatAnAvailableKeychainDidNotDeleteIsTriedAgain()
    {
        World world;
        world.random = 0;
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        QVERIFY(world.signIn(QStringLiteral("wiki")));
        for (int attempt = 0; attempt < 3; ++attempt)
            world.vault.failNext(MemoryVault::Operation::Erase,
                Error{Reason::KeychainUnavailable, QStringLiteral("no answer"), std::nullopt, {}});
        QCOMPARE(world.signOut(QStringLiteral("wiki")).leftInKeychain.size(), 1);
        qsizetype tries = 1;
        const auto tried = [&world] { return world.vault.log().filter(QStringLiteral("erase ")).size(); };
        for (const auto wait : {1min, 2min, 4min}) {
            QTRY_COMPARE(world.vault.pending(), 0);
            QCOMPARE(world.sessions->status().leftInKeychain, 1);
            world.advance(wait - 30s);
            world.sessions->scheduler().wake();
            QCOMPARE(tried(), tries); // not yet
            world.advance(30s);
            world.sessions->scheduler().wake();
            ++tries;
            QTRY_COMPARE(tried(), tries);
        }
        QTRY_COMPARE(world.sessions->status().leftInKeychain, 0);
        QVERIFY(world.vault.entries().isEmpty());
    }

    void signOutWinsOverARefreshInFlight()
    {
        World world;
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        QVERIFY(world.signIn(QStringLiteral("wiki")));
        world.company.setRotation(sandbox::Rotation::OldStaysValid);
        world.advance(40min);
        auto refreshing = world.sessions->refresh(QStringLiteral("wiki"));
        world.signOut(QStringLiteral("wiki"));
        const auto overtaken = QCoro::waitFor(refreshing);
        QVERIFY(!overtaken);
        QCOMPARE(overtaken.error().reason, Reason::Superseded);
        QCOMPARE(world.view(QStringLiteral("wiki")).state, State::SignedOut);
        QTRY_COMPARE(world.vault.pending(), 0);
        QVERIFY(QCoro::waitFor(world.vault.keys()).value_or(QStringList()).isEmpty());
    }

    void signOutWinsOverASignInWhoseTokenIsBeingWritten()
    {
        World world;
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        world.vault.hold(MemoryVault::Operation::Write);
        auto signingIn = world.sessions->signIn(QStringLiteral("wiki"), QString());
        QTRY_COMPARE(world.vault.pending(), 1);
        auto signingOut = world.sessions->signOutEverywhere();
        world.vault.release(MemoryVault::Operation::Write);
        QVERIFY(QCoro::waitFor(signingOut));
        const auto overtaken = QCoro::waitFor(signingIn);
        QVERIFY(!overtaken);
        QCOMPARE(overtaken.error().reason, Reason::Superseded);
        QTRY_VERIFY(QCoro::waitFor(world.vault.keys()).value_or(QStringList(QStringLiteral("x"))).isEmpty());
        world.restart();
        QCOMPARE(world.view(QStringLiteral("wiki")).state, State::SignedOut);
    }

    void aWindowClosesWhenItsResourceIsSignedOut()
    {
        World world;
        world.script = World::wait();
        auto signingIn = world.sessions->signIn(QStringLiteral("wiki"), QString());
        QTRY_COMPARE(world.windows.size(), 1);
        world.signOut(QStringLiteral("wiki"));
        const auto overtaken = QCoro::waitFor(signingIn);
        QVERIFY(!overtaken);
        QCOMPARE(overtaken.error().reason, Reason::Superseded);
    }
};

LANYARD_TEST(SwitchAndSignOutTest)
#include "switch_and_sign_out_test.moc"
