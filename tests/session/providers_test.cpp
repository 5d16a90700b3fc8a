// The policy's signInProviders: by whom a sign-in counts, at the sign-in and at each refresh.

#include "session/world.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QString kProvidedWiki = u"wiki"_s;
const QString kProvidedKim = u"kim@example.org"_s; // by password
const QStringList kSaml{u"saml.acme"_s, u"google.com"_s};

void allow(World &world, const QStringList &providers)
{
    world.policy.signInProviders = providers;
    world.sessions->configure(world.policy, {}, {});
}

void allowAndStartAnew(World &world, const QStringList &providers)
{
    world.policy.signInProviders = providers;
    world.keepOnly({kProvidedWiki});
}

bool isKeychainEmpty(World &world)
{
    return QCoro::waitFor(world.vault.keys()).value_or(QStringList()).isEmpty();
}

/// What the window was told; it closes then.
ScriptedWindow::Script complainingTo(signin::Problem &told, const ScriptedWindow::Script &user)
{
    return [&told, user](ScriptedWindow &window) {
        window.onCommand = [&window, &told](const signin::Command &command) {
            if (const auto *problem = std::get_if<signin::Problem>(&command)) {
                told = *problem;
                window.end();
            }
        };
        user(window);
    };
}

}

class ProvidersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSignInCountsByItsProvider_data()
    {
        QTest::addColumn<QString>("provider"); ///< of the person
        QTest::addColumn<QStringList>("allowed");
        QTest::addColumn<bool>("counts");
        QTest::newRow("any") << u"password"_s << QStringList() << true;
        QTest::newRow("the only one") << u"saml.acme"_s << QStringList{u"saml.acme"_s} << true;
        QTest::newRow("one of two") << u"saml.acme"_s << QStringList{u"google.com"_s, u"saml.acme"_s} << true;
        QTest::newRow("password") << u"password"_s << QStringList{u"password"_s} << true;
        QTest::newRow("phone") << u"phone"_s << QStringList{u"phone"_s} << true;
        QTest::newRow("another") << u"password"_s << kSaml << false;
        QTest::newRow("a longer id") << u"saml.acme-test"_s << kSaml << false;
        QTest::newRow("a shorter id") << u"saml"_s << kSaml << false;
        QTest::newRow("other letters") << u"SAML.acme"_s << kSaml << false;
        QTest::newRow("a guest") << u"anonymous"_s << kSaml << false;
        QTest::newRow("a custom token") << u"custom"_s << kSaml << false;
    }

    void aSignInCountsByItsProvider()
    {
        QFETCH(QString, provider);
        QFETCH(QStringList, allowed);
        QFETCH(bool, counts);
        World world;
        allowAndStartAnew(world, allowed);
        sandbox::User user;
        user.uid = u"q8Zf"_s;
        user.provider = provider;
        world.company.addUser(user);
        signin::Problem told;
        world.script = complainingTo(told, world.signInAs(user.uid));
        const auto outcome = world.signIn(kProvidedWiki);
        QCOMPARE(outcome.has_value(), counts);
        QCOMPARE(isKeychainEmpty(world), !counts);
        if (counts)
            return;
        QCOMPARE(outcome.error().reason, Reason::ProviderNotAllowed);
        QCOMPARE(told.message, ReasonText::of(Reason::ProviderNotAllowed));
        QVERIFY(told.retry);
        QVERIFY(told.isRefusal); // the next try begins with an empty page
        QCOMPARE(world.view(kProvidedWiki).state, State::SignedOut);
        QCOMPARE(world.count(sandbox::Step::Exchange), 0);
    }

    void aKeptAccountOfAnotherProviderIsRefusedAtTheNextRefresh()
    {
        World world;
        allowAndStartAnew(world, {});
        world.script = world.signInAs(kProvidedKim);
        QVERIFY(world.signIn(kProvidedWiki));
        allow(world, kSaml);
        QCOMPARE(world.view(kProvidedWiki).state, State::Active); // to its end
        world.notices.clear();
        const auto outcome = world.refresh(kProvidedWiki);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().reason, Reason::ProviderNotAllowed);
        QCOMPARE(world.view(kProvidedWiki).reason, Reason::ProviderNotAllowed);
        QCOMPARE(world.view(kProvidedWiki).message, ReasonText::of(Reason::ProviderNotAllowed));
        QCOMPARE(world.count(Notice::Kind::SignInNeeded), 1);
        world.advance(1h);
        world.sessions->scheduler().wake();
        QCOMPARE(world.view(kProvidedWiki).state, State::SignInNeeded);
        QCOMPARE(world.count(Notice::Kind::SignInNeeded), 1); // once
        QVERIFY(!isKeychainEmpty(world)); // the policy may be wrong

        world.restart();
        QTRY_COMPARE(world.view(kProvidedWiki).reason, Reason::ProviderNotAllowed);
        QCOMPARE(world.view(kProvidedWiki).state, State::SignInNeeded);
    }

    void whatTheNextPolicyAllowsComesBackByItself()
    {
        World world;
        allowAndStartAnew(world, {});
        world.script = world.signInAs(kProvidedKim);
        QVERIFY(world.signIn(kProvidedWiki));
        allow(world, kSaml);
        QVERIFY(!world.refresh(kProvidedWiki));
        world.advance(1h);
        const int minted = world.count(sandbox::Step::Token);
        allow(world, kSaml); // read anew, the same: nobody is asked again
        QTest::qWait(50);
        QCOMPARE(world.count(sandbox::Step::Token), minted);
        allow(world, kSaml + QStringList(u"password"_s));
        QTRY_COMPARE(world.view(kProvidedWiki).state, State::Active);
        QCOMPARE(world.view(kProvidedWiki).reason, Reason::Ok);
    }

    void aTokenAtHandIsNotHandedOutEither()
    {
        World world;
        allowAndStartAnew(world, {});
        world.script = world.signInAs(kProvidedKim);
        QVERIFY(world.signIn(kProvidedWiki));
        allow(world, kSaml);
        const auto token = QCoro::waitFor(world.sessions->token(kProvidedWiki, 1min));
        QVERIFY(!token);
        QCOMPARE(token.error().reason, Reason::ProviderNotAllowed);
    }

    /// Nobody knows by whom a session was got that comes without a token.
    void aSessionWithoutATokenDoesNotCount()
    {
        World world;
        allowAndStartAnew(world, {});
        world.script = world.signInAs(kProvidedKim);
        QVERIFY(world.signIn(kProvidedWiki));
        const auto lines = world.cookieLines(kProvidedWiki);
        world.signOut(kProvidedWiki);
        allow(world, kSaml);
        signin::Problem told;
        world.script = complainingTo(told, [lines](ScriptedWindow &window) {
            window.report(signin::SignedIn{{}, lines, Keeping::Nothing});
        });
        const auto outcome = world.signIn(kProvidedWiki);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().reason, Reason::ProviderNotAllowed);
        QVERIFY2(told.message.contains(u"does not tell"_s), qPrintable(told.message));
        QVERIFY(world.view(kProvidedWiki).state != State::Active);
    }

    /// Identity Platform refuses Lanyard, not the person: that says nothing of the provider.
    void aTokenThatCannotBeTriedDoesNotCount()
    {
        World world;
        allowAndStartAnew(world, {});
        world.script = world.signInAs(kProvidedKim);
        QVERIFY(world.signIn(kProvidedWiki));
        const auto lines = world.cookieLines(kProvidedWiki);
        world.signOut(kProvidedWiki);
        allow(world, kSaml);
        world.company.inject(
            sandbox::Fault::googleError(sandbox::Step::Token, 401, "Firebase App Check token is invalid.").forever());
        world.script = [&world, lines](ScriptedWindow &window) {
            signin::FirebaseRecord record;
            record.origin = window.job.authOrigin;
            record.apiKey = window.job.apiKey;
            record.key = u"firebase:authUser:%1:[DEFAULT]"_s.arg(record.apiKey);
            record.uid = world.company.uidOf(kProvidedKim);
            record.refreshToken = Secret(world.company.issueRefreshToken(kProvidedKim));
            window.onCommand = [&window](const signin::Command &) { window.end(); };
            window.report(signin::SignedIn{{record}, lines});
        };
        const auto outcome = world.signIn(kProvidedWiki);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().reason, Reason::ProviderNotAllowed);
        QVERIFY(world.view(kProvidedWiki).state != State::Active);
    }

    void theUsersOwnBrowserIsNoWayAround()
    {
        World world;
        allowAndStartAnew(world, kSaml);
        world.host.browser = [&world](const BrowserSignInJob &job) -> QCoro::Task<Result<BrowserSignIn>> {
            signin::StorageRow row;
            row.storage = u"indexed-db"_s;
            row.key = u"firebase:authUser:%1:[DEFAULT]"_s.arg(job.apiKey);
            row.uid = world.company.uidOf(kProvidedKim);
            row.refreshToken = Secret(world.company.issueRefreshToken(kProvidedKim));
            const QString project = world.company.config().projects.first().id;
            const Result<BrowserSignIn> brought = BrowserSignIn{u"Chromium 156"_s, {project, {}, row.uid}, {row}};
            co_return brought;
        };
        const auto outcome = QCoro::waitFor(world.sessions->signInWithBrowser(kProvidedWiki, {}));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().reason, Reason::ProviderNotAllowed);
        QVERIFY(world.host.asked.isEmpty());
        QVERIFY(isKeychainEmpty(world));
    }

    void aHiddenPageIsNoWayAround_data()
    {
        QTest::addColumn<bool>("isRefused"); ///< Lanyard, by Identity Platform
        QTest::newRow("the token tells") << false;
        QTest::newRow("no token to see") << true;
    }

    void aHiddenPageIsNoWayAround()
    {
        QFETCH(bool, isRefused);
        World world;
        allowAndStartAnew(world, {});
        world.script = world.signInAs(kProvidedKim);
        QVERIFY(world.signIn(kProvidedWiki));
        world.policy.resources.first().refresh = RefreshMode::Web;
        allow(world, kSaml);
        const qsizetype windows = world.windows.size();
        if (isRefused)
            world.company.inject(
                sandbox::Fault::googleError(sandbox::Step::Token, 401, "Firebase App Check token is invalid.")
                    .forever());
        const auto outcome = world.refresh(kProvidedWiki);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().reason, isRefused ? Reason::Configuration : Reason::ProviderNotAllowed);
        QCOMPARE(world.windows.size(), windows);
    }
};

LANYARD_TEST(ProvidersTest)
#include "providers_test.moc"
