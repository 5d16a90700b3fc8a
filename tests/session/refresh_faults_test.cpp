#include "session/world.h"

#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;
using sandbox::Fault;
using At = sandbox::Step;

// What a fault at each step does: the reason, the state, the old session, what is still stored.
class RefreshFaultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheSessionAndSaysWhy_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<Reason>("reason");
        const auto row = [](const char *name, const Fault &fault, Reason reason) {
            QTest::newRow(name) << fault.forever() << reason;
        };
        row("token: quota as 400", Fault::googleError(At::Token, 400, "QUOTA_EXCEEDED : Exceeded quota."),
            Reason::RateLimited);
        row("token: 429", Fault::answer(At::Token, 429), Reason::RateLimited);
        row("token: 503 JSON", Fault::googleError(At::Token, 503, "UNAVAILABLE"), Reason::IdentityPlatformUnavailable);
        row("token: 502 HTML", Fault::html(At::Token, 502), Reason::IdentityPlatformUnavailable);
        row("token: dropped", Fault::of(At::Token, Fault::Kind::Drop), Reason::Offline);
        row("token: malformed", Fault::of(At::Token, Fault::Kind::MalformedJson), Reason::IdentityPlatformUnavailable);
        row("token: no id_token", Fault::missing(At::Token, QStringLiteral("id_token")),
            Reason::IdentityPlatformUnavailable);
        row("token: a portal's page", Fault::html(At::Token, 200), Reason::CaptivePortal);
        row("token: referrer blocked", Fault::googleError(At::Token, 403, "Requests from referer <empty> are blocked."),
            Reason::Configuration);
        row("challenge: 502", Fault::html(At::Challenge, 502), Reason::IapUnavailable);
        row("challenge: dropped", Fault::of(At::Challenge, Fault::Kind::Drop), Reason::Offline);
        row("challenge: 50 MB", Fault::answer(At::Challenge, 503, QByteArray(3 * 1024 * 1024, ' ')),
            Reason::IapUnavailable);
        row("exchange: 503", Fault::googleError(At::Exchange, 503, "UNAVAILABLE"), Reason::IapUnavailable);
        row("exchange: permission denied",
            Fault::answer(At::Exchange, 403, R"({"error":{"code":403,"message":"no","status":"PERMISSION_DENIED"}})"),
            Reason::TenantNotAllowed);
        row("exchange: dropped in the body", Fault::of(At::Exchange, Fault::Kind::DropInBody), Reason::Offline);
        row("exchange: no redirectToken", Fault::missing(At::Exchange, QStringLiteral("redirectToken")),
            Reason::IapUnavailable);
        row("targetUri: 500", Fault::answer(At::TargetUri, 500), Reason::IapUnavailable);
        row("verify: 502 with marker",
            Fault::answer(At::Identity, 502, {}, {{"x-goog-iap-generated-response", "true"}}), Reason::IapUnavailable);
        row("verify: denied", Fault::answer(At::Identity, 403, {}, {{"x-goog-iap-generated-response", "true"}}),
            Reason::AccessDenied);
    }

    void keepsTheSessionAndSaysWhy()
    {
        QFETCH(Fault, fault);
        QFETCH(Reason, reason);
        World world;
        world.keepOnly({QStringLiteral("wiki")});
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        QVERIFY(world.signIn(QStringLiteral("wiki")));
        const QByteArray session = world.cookieHeader(QStringLiteral("wiki"));
        const QStringList stored = QCoro::waitFor(world.vault.keys()).value_or(QStringList());
        world.advance(40min);
        world.company.inject(fault);
        QVERIFY(!world.refresh(QStringLiteral("wiki")));

        const SessionView view = world.view(QStringLiteral("wiki"));
        QCOMPARE(code(view.reason), code(reason));
        QCOMPARE(view.state, State::Active);
        QCOMPARE(world.cookieHeader(QStringLiteral("wiki")), session);
        QCOMPARE(world.statusWithCookies(QStringLiteral("wiki"), session), 200);
        QCOMPARE(QCoro::waitFor(world.vault.keys()).value_or(QStringList()), stored);
        QVERIFY2(view.refreshAt > world.sessions->status().now, "there is a next attempt");
        QVERIFY(world.notices.isEmpty());

        world.company.clearFaults();
        QVERIFY(world.refresh(QStringLiteral("wiki")));
        QCOMPARE(world.view(QStringLiteral("wiki")).reason, Reason::Ok);
    }

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

    void honoursRetryAfter()
    {
        World world;
        world.keepOnly({QStringLiteral("wiki")});
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        QVERIFY(world.signIn(QStringLiteral("wiki")));
        world.company.inject(Fault::answer(At::Token, 429, {}, {{"retry-after", "900"}}).forever());
        world.advance(5min);
        QVERIFY(!world.refresh(QStringLiteral("wiki")));
        const qint64 wait = world.sessions->status().now.secsTo(world.view(QStringLiteral("wiki")).refreshAt);
        QVERIFY2(wait >= 895 && wait <= 905, qPrintable(QString::number(wait)));
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

QTEST_GUILESS_MAIN(RefreshFaultsTest)
#include "refresh_faults_test.moc"
