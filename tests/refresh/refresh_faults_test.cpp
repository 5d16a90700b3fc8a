#include "session/world.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;
using sandbox::Fault;
using At = sandbox::Step;

// What the fault matrix leaves out: notifications, starting over, the keychain, hostile challenges.
class RefreshFaultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksToSignInOnceForAPermanentAnswer_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Reason>("reason");
        QTest::newRow("password changed") << QByteArray("TOKEN_EXPIRED") << Reason::Revoked;
        QTest::newRow("disabled") << QByteArray("USER_DISABLED") << Reason::UserDisabled;
        QTest::newRow("deleted") << QByteArray("USER_NOT_FOUND") << Reason::UserNotFound;
        QTest::newRow("damaged") << QByteArray("INVALID_REFRESH_TOKEN") << Reason::TokenInvalid;
    }

    void asksToSignInOnceForAPermanentAnswer()
    {
        QFETCH(QByteArray, answer);
        QFETCH(Reason, reason);
        World world;
        world.keepOnly({QStringLiteral("wiki")});
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        QVERIFY(world.signIn(QStringLiteral("wiki")));
        world.company.inject(Fault::googleError(At::Token, 400, answer).forever());
        world.advance(40min);
        QVERIFY(!world.refresh(QStringLiteral("wiki")));
        QCOMPARE(world.notices.size(), 1);
        QCOMPARE(world.view(QStringLiteral("wiki")).reason, reason);
        QCOMPARE(world.view(QStringLiteral("wiki")).state, State::Active); // until its exp
        world.sessions->catchUp();
        QVERIFY(!world.refresh(QStringLiteral("wiki")));
        QCOMPARE(world.notices.size(), 1);
        world.advance(30min);
        QCOMPARE(world.view(QStringLiteral("wiki")).state, State::SignInNeeded);
        QCOMPARE(world.windows.size(), 1); // none opened by itself

        world.company.clearFaults();
        QVERIFY(world.signIn(QStringLiteral("wiki")));
        QCOMPARE(world.view(QStringLiteral("wiki")).state, State::Active);
        QCOMPARE(world.view(QStringLiteral("wiki")).reason, Reason::Ok);
    }

    void onlyUnknownAnswersInARowAskToSignIn()
    {
        const QString wiki = QStringLiteral("wiki");
        World world;
        world.keepOnly({wiki});
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        QVERIFY(world.signIn(wiki));
        world.advance(40min);
        world.company.inject(Fault::of(At::Token, Fault::Kind::Drop).forever());
        for (int i = 0; i < 2; ++i)
            QVERIFY(!world.refresh(wiki));
        QCOMPARE(world.view(wiki).reason, Reason::Offline);
        world.company.clearFaults();
        world.company.inject(Fault::googleError(At::Token, 400, "SOMETHING_NEW").forever());
        for (int i = 1; i <= 2; ++i) {
            QVERIFY(!world.refresh(wiki));
            QCOMPARE(world.view(wiki).reason, Reason::IdentityPlatformUnavailable);
            QTRY_VERIFY(world.view(wiki).refreshAt.isValid());
            QCOMPARE(world.notices.size(), 0);
        }
        QVERIFY(!world.refresh(wiki));
        QCOMPARE(world.view(wiki).reason, Reason::InteractiveRequired);
        QCOMPARE(world.count(Notice::Kind::SignInNeeded), 1);
    }

    void tellsWhenACommandMeetsTheRefusal()
    {
        World world;
        world.keepOnly({QStringLiteral("payroll"), QStringLiteral("portal")});
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        QVERIFY(world.signIn(QStringLiteral("portal"), QStringLiteral("acme-emea-k3x9q")));
        QTRY_COMPARE(world.view(QStringLiteral("payroll")).state, State::Active); // the same account's
        world.company.inject(Fault::googleError(At::Token, 400, "TOKEN_EXPIRED").forever());
        world.advance(20min); // no refresh is due yet: a command wants a younger token
        QVERIFY(!QCoro::waitFor(world.sessions->token(QStringLiteral("portal"), 50min)));
        QTRY_COMPARE(world.notices.size(), 1);
        QCOMPARE(world.notices.constFirst().resources.size(), 2);
        for (const char *id : {"payroll", "portal"})
            QVERIFY2(!world.view(QString::fromLatin1(id)).refreshAt.isValid(), id);
        QVERIFY(!world.refresh(QStringLiteral("payroll")));
        QCOMPARE(world.notices.size(), 1);
    }

    void startsOverOnce_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<int>("mints");
        QTest::newRow("the state was stale") << Fault::answer(At::Exchange, 400,
            R"({"error":{"code":400,"status":"FAILED_PRECONDITION","message":"x","details":[{"detail":"Please restart the authentication process."}]}})")
                                             << 1;
        QTest::newRow("the ID token was refused") << Fault::answer(
            At::Exchange, 401, R"({"error":{"code":401,"status":"UNAUTHENTICATED","message":"bad token"}})")
                                                  << 2;
        QTest::newRow("the ID token was refused at the resource")
            << Fault::answer(At::TargetUri, 403, "Error code 37", {{"content-type", "text/html"}}) << 2;
        QTest::newRow("no session cookie came")
            << Fault::answer(At::TargetUri, 200, "", {{"content-type", "text/html"}}) << 1;
        QTest::newRow("the new session was refused")
            << Fault::answer(At::Identity, 401, "", {{"x-goog-iap-generated-response", "true"}}) << 1;
    }

    void startsOverOnce()
    {
        QFETCH(Fault, fault);
        QFETCH(int, mints);
        World world;
        world.keepOnly({QStringLiteral("wiki")});
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        QVERIFY(world.signIn(QStringLiteral("wiki")));
        world.advance(40min);
        world.company.log().clear();
        world.company.inject(fault.times(1));
        const auto refreshed = world.refresh(QStringLiteral("wiki"));
        QVERIFY2(refreshed, refreshed ? "" : qPrintable(refreshed.error().detail));
        QCOMPARE(world.count(At::Challenge), 2);
        QCOMPARE(world.count(At::Token), mints);
    }

    void aRefusedIdTokenIsNeverOfferedAgain()
    {
        const QString wiki = QStringLiteral("wiki");
        World world;
        world.keepOnly({wiki});
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        QVERIFY(world.signIn(wiki));
        world.advance(40min);
        world.company.log().clear();
        const Fault refusal = Fault::googleError(At::Exchange, 401, "The ID token is not valid.");
        for (int i = 0; i < 3; ++i) { // within a minute: the third time there is no restart left
            world.company.inject(refusal);
            QCOMPARE(world.refresh(wiki).has_value(), i < 2);
        }
        QCOMPARE(world.view(wiki).reason, Reason::IapUnavailable); // later, by itself
        QVERIFY(world.view(wiki).refreshAt.isValid());
        QCOMPARE(world.count(Notice::Kind::SignInNeeded), 0);
        QVERIFY(world.refresh(wiki));
        bool isRefused = false; // the token at hand; tokens of one second look the same
        for (const sandbox::LogEntry &entry : world.company.log().entries()) {
            isRefused = isRefused && entry.step != At::Token;
            QVERIFY(entry.step != At::Exchange || !isRefused);
            isRefused = isRefused || (entry.step == At::Exchange && entry.fault);
        }
        QCOMPARE(world.count(At::Token), 1 + 3);
    }

    void aServersClockThatJumpsAsksNobodyToSignIn()
    {
        const QString wiki = QStringLiteral("wiki");
        World world;
        world.keepOnly({wiki});
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        QVERIFY(world.signIn(wiki));
        for (int i = 0; i < 4; ++i) {
            world.company.advance(50min);
            QVERIFY(QCoro::waitFor(world.sessions->token(wiki, 59min))); // minted by the wrong clock
            world.company.advance(-50min);
            std::ignore = world.refresh(wiki); // which IAP refuses as one from the future
        }
        QCOMPARE(world.count(Notice::Kind::SignInNeeded), 0);
        QVERIFY(world.view(wiki).state != State::SignInNeeded);
        world.advance(2min);
        QVERIFY(world.refresh(wiki));
        QCOMPARE(world.windows.size(), 1);
    }

    void aRestartThatWasNotAllowedIsNoVerdict()
    {
        const QString wiki = QStringLiteral("wiki");
        World world;
        world.keepOnly({wiki});
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        QVERIFY(world.signIn(wiki));
        const Fault denied = Fault::answer(At::TargetUri, 403, "No", {{"x-goog-iap-generated-response", "true"}});
        for (int i = 0; i < 3; ++i) {
            world.company.inject(denied);
            QCOMPARE(world.refresh(wiki).has_value(), i < 2);
        }
        QCOMPARE(world.view(wiki).reason, Reason::IapUnavailable); // not "you may not use this resource"
        QVERIFY(world.refresh(wiki));
    }

    void saysWhyAResourceCannotBeLookedAt_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("unreachable") << Fault::of(At::Challenge, Fault::Kind::Drop) << Reason::Offline
                                     << QStringLiteral("wiki.acme.localhost cannot be reached");
        QTest::newRow("not behind IAP any more") << Fault::html(At::Challenge, 200) << Reason::Configuration
                                                 << QStringLiteral("not behind Identity-Aware Proxy");
        QTest::newRow("out of order") << Fault::html(At::Challenge, 503) << Reason::IapUnavailable << QString();
    }

    void saysWhyAResourceCannotBeLookedAt()
    {
        QFETCH(Fault, fault);
        QFETCH(Reason, reason);
        QFETCH(QString, sentence);
        const QString wiki = QStringLiteral("wiki");
        World world;
        world.company.inject(fault.forever());
        world.keepOnly({wiki}); // starts anew
        QTRY_COMPARE(world.view(wiki).reason, reason);
        QCOMPARE(world.view(wiki).state, State::SignedOut);
        QVERIFY2(world.view(wiki).message.contains(sentence), qPrintable(world.view(wiki).message));
        QVERIFY(world.view(wiki).refreshAt.isValid()); // it looks again by itself
        QVERIFY(world.notices.isEmpty());
        world.company.clearFaults();
        world.sessions->catchUp();
        QTRY_COMPARE(world.view(wiki).reason, Reason::Ok);
        QCOMPARE(world.view(wiki).state, State::SignedOut);
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        QVERIFY(world.signIn(wiki));
    }

    void neverRestartsForEver()
    {
        World world;
        world.keepOnly({QStringLiteral("wiki")});
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        QVERIFY(world.signIn(QStringLiteral("wiki")));
        world.company.inject(Fault::answer(At::TargetUri, 200, "").forever());
        world.company.log().clear();
        for (int i = 0; i < 5; ++i)
            QVERIFY(!world.refresh(QStringLiteral("wiki")));
        QCOMPARE(world.count(At::Challenge), 5 + 2); // two full restarts in a minute
    }

    void waitsForTheKeychain_data()
    {
        QTest::addColumn<KeychainState>("state");
        QTest::addColumn<Reason>("reason");
        QTest::newRow("locked") << KeychainState::Locked << Reason::KeychainLocked;
        QTest::newRow("not there yet, as at login") << KeychainState::Unavailable << Reason::KeychainUnavailable;
    }

    void waitsForTheKeychain()
    {
        QFETCH(KeychainState, state);
        QFETCH(Reason, reason);
        World world;
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        QVERIFY(world.signIn(QStringLiteral("wiki")));
        world.vault.setState(state);
        world.restart();
        QTRY_COMPARE(world.view(QStringLiteral("wiki")).reason, reason);
        QCOMPARE(world.view(QStringLiteral("wiki")).state, State::Waiting);
        QVERIFY(world.notices.isEmpty());
        world.vault.setState(KeychainState::Available);
        QTRY_COMPARE(world.view(QStringLiteral("wiki")).state, State::Active);
        QCOMPARE(world.windows.size(), 1);
    }

    void anEntryThatIsGoneIsNoSignOut()
    {
        World world;
        world.keepOnly({QStringLiteral("wiki")});
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        QVERIFY(world.signIn(QStringLiteral("wiki")));
        const QString key = QCoro::waitFor(world.vault.keys()).value_or(QStringList()).value(0);
        const Secret token = world.vault.entry(key).value_or(Secret());
        QVERIFY(QCoro::waitFor(world.vault.erase(key))); // another keychain was opened in its place
        world.advance(46min);
        QVERIFY(!world.refresh(QStringLiteral("wiki")));
        const SessionView view = world.view(QStringLiteral("wiki"));
        QCOMPARE(view.reason, Reason::KeychainUnavailable);
        QVERIFY2(view.message.contains(QLatin1String("sign in again")), qPrintable(view.message));
        QCOMPARE(view.state, State::Active);
        QVERIFY(view.refreshAt.isValid());
        world.advance(30min);
        QCOMPARE(world.view(QStringLiteral("wiki")).state, State::Waiting);
        QVERIFY(world.notices.isEmpty());
        QCOMPARE(world.windows.size(), 1);

        world.vault.put(key, token); // the right one is back
        QVERIFY(world.refresh(QStringLiteral("wiki")));
        QVERIFY(QCoro::waitFor(world.vault.erase(key)));
        world.advance(61min);
        QVERIFY(!world.refresh(QStringLiteral("wiki")));
        QVERIFY(world.signIn(QStringLiteral("wiki"))); // or the person signs in, by hand
        QCOMPARE(world.view(QStringLiteral("wiki")).state, State::Active);
    }

    void refusesHostileChallenges_data()
    {
        QTest::addColumn<sandbox::Hostile>("hostile");
        const QUrl evil(QStringLiteral("https://evil.localhost"));
        sandbox::Hostile one;
        one.authPage = evil;
        QTest::newRow("a foreign sign-in page") << one;
        one = {};
        one.apiKey = QStringLiteral("AIzaForeign");
        QTest::newRow("a foreign project") << one;
        one = {};
        one.redirectUri = QUrl(QStringLiteral("https://evil.localhost/v1beta1/gcip/resources/AB:handleRedirect"));
        QTest::newRow("a foreign exchange endpoint") << one;
        one = {};
        one.targetUri = evil;
        QTest::newRow("a foreign cookie endpoint") << one;
    }

    void refusesHostileChallenges()
    {
        QFETCH(sandbox::Hostile, hostile);
        World world;
        world.keepOnly({QStringLiteral("wiki")});
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        QVERIFY(world.signIn(QStringLiteral("wiki")));
        world.advance(40min);
        world.company.log().clear();
        world.company.resource(QStringLiteral("wiki")).hostile = hostile;
        QVERIFY(!world.refresh(QStringLiteral("wiki")));
        QCOMPARE(world.view(QStringLiteral("wiki")).reason, Reason::UntrustedRedirect);
        QCOMPARE(world.company.log().countOfHost(QStringLiteral("evil.localhost")), 0);
        QCOMPARE(world.view(QStringLiteral("wiki")).state, State::Active);
    }
};

LANYARD_TEST(RefreshFaultsTest)
#include "refresh_faults_test.moc"
