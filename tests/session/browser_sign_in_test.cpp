// What the user's own browser brings from a sign-in: whose account it may become, and what attackers plant there.

#include "async/event_queue.h"
#include "session/world.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

const QString kBrowsedWiki = QStringLiteral("wiki");
const QString kBrowsedKim = QStringLiteral("kim@example.org");
const QString kBrowsedLee = QStringLiteral("lee@example.org");

signin::StorageRow rowOf(World &world, const BrowserSignInJob &job, const QString &person, const QString &tenant = {})
{
    signin::StorageRow row;
    row.storage = u"indexed-db"_s;
    row.key = u"firebase:authUser:%1:[DEFAULT]"_s.arg(job.apiKey);
    row.uid = world.company.uidOf(person);
    row.tenantId = tenant;
    row.refreshToken = Secret(world.company.issueRefreshToken(person, tenant));
    return row;
}

BrowserSignIn broughtBy(World &world, const BrowserSignInJob &job, const QString &person)
{
    const QString project = world.company.config().projects.first().id;
    return {u"Chromium 156"_s, {project, QString(), world.company.uidOf(person)}, {rowOf(world, job, person)}};
}

using Change = std::function<void(World &, const BrowserSignInJob &, BrowserSignIn &)>;

/// From now on the user signs in as that person in the browser, and it brings what `change` makes of it.
void signsIn(World &world, const QString &person, const Change &change = {})
{
    world.host.browser = [&world, person, change](const BrowserSignInJob &job) -> QCoro::Task<Result<BrowserSignIn>> {
        BrowserSignIn brought = broughtBy(world, job, person);
        if (change)
            change(world, job, brought);
        const Result<BrowserSignIn> result = brought;
        co_return result;
    };
}

Result<void> signInWithBrowser(World &world, const QString &profile = {})
{
    return QCoro::waitFor(world.sessions->signInWithBrowser(kBrowsedWiki, profile));
}

}

class BrowserSignInFlowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFirstTakeoverIsAskedAboutByName()
    {
        World world;
        signsIn(world, kBrowsedKim);
        const auto outcome = signInWithBrowser(world, u"a1"_s);
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail));
        QCOMPARE(world.host.browserJobs.size(), 1);
        QCOMPARE(world.host.browserJobs[0].resource, kBrowsedWiki);
        QCOMPARE(world.host.browserJobs[0].profile, u"a1"_s);
        QVERIFY(world.host.browserJobs[0].authOrigin.startsWith(u"https://login."_s));
        QCOMPARE(world.host.asked.size(), 1);
        QVERIFY2(world.host.asked[0].text.contains(kBrowsedKim), qPrintable(world.host.asked[0].text));
        QVERIFY(world.windows.isEmpty());
        QCOMPARE(world.view(kBrowsedWiki).state, State::Active);
        QCOMPARE(world.view(kBrowsedWiki).refreshMethod, RefreshMethod::Silent);
        world.restart();
        QTRY_COMPARE(world.view(kBrowsedWiki).state, State::Active);
        QCOMPARE(world.email(kBrowsedWiki), kBrowsedKim);

        QVERIFY(signInWithBrowser(world)); // the same person again
        QCOMPARE(world.host.asked.size(), 1);
    }

    void aNoLeavesNothing()
    {
        World world;
        world.host.answer = false;
        signsIn(world, kBrowsedKim);
        const auto outcome = signInWithBrowser(world);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().reason, Reason::Cancelled);
        QCOMPARE(world.view(kBrowsedWiki).state, State::SignedOut);
        QVERIFY(QCoro::waitFor(world.vault.keys()).value_or(QStringList()).isEmpty());
    }

    /// A link may have signed the browser in as somebody else, page, session and all.
    void anotherPersonIsAskedAbout_data()
    {
        QTest::addColumn<bool>("accepted");
        QTest::newRow("no") << false;
        QTest::newRow("yes") << true;
    }

    void anotherPersonIsAskedAbout()
    {
        QFETCH(bool, accepted);
        World world;
        signsIn(world, kBrowsedKim);
        QVERIFY(signInWithBrowser(world));
        world.host.asked.clear();
        world.host.answer = accepted;
        signsIn(world, kBrowsedLee);
        QCOMPARE(bool(signInWithBrowser(world)), accepted);
        QCOMPARE(world.host.asked.size(), 1);
        QVERIFY(world.host.asked[0].text.contains(kBrowsedKim) && world.host.asked[0].text.contains(kBrowsedLee));
        world.restart();
        QTRY_COMPARE(world.view(kBrowsedWiki).state, State::Active);
        QCOMPARE(world.email(kBrowsedWiki), accepted ? kBrowsedLee : kBrowsedKim);
    }

    void whatIsPlantedIsNotTaken_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<Reason>("reason");
        const auto row = [](const char *name, Reason reason, const Change &change) {
            QTest::newRow(name) << change << reason;
        };
        row("another person's record", Reason::InteractiveRequired,
            [](World &world, const BrowserSignInJob &job, BrowserSignIn &brought) {
                brought.users = {rowOf(world, job, kBrowsedLee)};
            });
        row("another person's token under this uid", Reason::UntrustedRedirect,
            [](World &world, const BrowserSignInJob &, BrowserSignIn &brought) {
                brought.users[0].refreshToken = Secret(world.company.issueRefreshToken(kBrowsedLee));
            });
        row("an old record, whose token was revoked", Reason::TokenInvalid,
            [](World &, const BrowserSignInJob &, BrowserSignIn &brought) {
                brought.users[0].refreshToken = Secret(u"AMf-old"_s);
            });
        row("of another key", Reason::InteractiveRequired,
            [](World &, const BrowserSignInJob &, BrowserSignIn &brought) {
                brought.users[0].key = u"firebase:authUser:AIzaOther:[DEFAULT]"_s;
            });
        row("the session is of another tenant", Reason::UntrustedRedirect,
            [](World &, const BrowserSignInJob &, BrowserSignIn &brought) {
                brought.owner.tenant = u"acme-emea-k3x9q"_s;
            });
        row("the session is of another project", Reason::UntrustedRedirect,
            [](World &, const BrowserSignInJob &, BrowserSignIn &brought) { brought.owner.project = u"elsewhere"_s; });
        row("nothing", Reason::InteractiveRequired,
            [](World &, const BrowserSignInJob &, BrowserSignIn &brought) { brought.users.clear(); });
    }

    void whatIsPlantedIsNotTaken()
    {
        QFETCH(Change, change);
        QFETCH(Reason, reason);
        World world;
        signsIn(world, kBrowsedKim, change);
        const auto outcome = signInWithBrowser(world);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().reason, reason);
        QVERIFY(world.host.asked.isEmpty());
        QCOMPARE(world.view(kBrowsedWiki).state, State::SignedOut);
        QVERIFY(QCoro::waitFor(world.vault.keys()).value_or(QStringList()).isEmpty());
    }

    void ofTwoRecordsTheSessionsOwnersIsTaken()
    {
        World world;
        signsIn(world, kBrowsedKim, [](World &w, const BrowserSignInJob &job, BrowserSignIn &brought) {
            signin::StorageRow lees = rowOf(w, job, kBrowsedLee);
            lees.lastLoginAt = u"1795780000000"_s; // the likelier one
            brought.users.prepend(lees);
        });
        QVERIFY(signInWithBrowser(world));
        QCOMPARE(world.email(kBrowsedWiki), kBrowsedKim);
    }

    void whoAsksForTheWindowGivesTheBrowserUp()
    {
        World world;
        const auto over = std::make_shared<EventQueue<bool>>();
        world.host.browser = [over](const BrowserSignInJob &) -> QCoro::Task<Result<BrowserSignIn>> {
            co_await over->next();
            co_return failure(Reason::Cancelled, QStringLiteral("cancelled"));
        };
        auto browser = world.sessions->signInWithBrowser(kBrowsedWiki, QString());
        QTRY_COMPARE(world.host.browserJobs.size(), 1);
        const auto second = signInWithBrowser(world); // one at a time
        QCOMPARE(second ? Reason::Ok : second.error().reason, Reason::Superseded);
        world.script = world.signInAs(kBrowsedKim);
        auto window = world.sessions->signIn(kBrowsedWiki, QString());
        QCOMPARE(world.host.cancelledInBrowser, QStringList(kBrowsedWiki));
        over->post(true);
        QVERIFY(!QCoro::waitFor(browser));
        QVERIFY(QCoro::waitFor(window));
        QCOMPARE(world.windows.size(), 1);
    }

    void aSignOutMeanwhileWins()
    {
        World world;
        signsIn(world, kBrowsedKim, [](World &w, const BrowserSignInJob &, BrowserSignIn &) {
            QCoro::connect(w.sessions->signOut(kBrowsedWiki), w.sessions.get(), [](const auto &) {});
        });
        const auto outcome = signInWithBrowser(world);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().reason, Reason::Superseded);
        QVERIFY(QCoro::waitFor(world.vault.keys()).value_or(QStringList()).isEmpty());
    }
};

LANYARD_TEST(BrowserSignInFlowTest)
#include "browser_sign_in_test.moc"
