// Sign-ins whose refresh token cannot be tried, because Identity Platform refuses Lanyard and not the person: what is
// kept of them, and whose they are.

#include "session/world.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;
using At = sandbox::Step;
using sandbox::Fault;

namespace {

/// The cookies of a session that this person got, and that Lanyard has forgotten.
QList<signin::CookieLine> sessionOf(World &world, const QString &email)
{
    const QString wiki = QStringLiteral("wiki");
    world.script = world.signInAs(email);
    if (!world.signIn(wiki))
        qFatal("no session to begin with");
    const QList<signin::CookieLine> lines = world.cookieLines(wiki);
    world.signOut(wiki);
    world.notices.clear();
    return lines;
}

/// A page that keeps its user, and the session that it got.
ScriptedWindow::Script bringing(World &world, const QString &email, const QList<signin::CookieLine> &session)
{
    return [&world, email, session](ScriptedWindow &window) {
        signin::FirebaseRecord record;
        record.origin = window.job.authOrigin;
        record.apiKey = window.job.apiKey;
        record.key = QStringLiteral("firebase:authUser:%1:[DEFAULT]").arg(record.apiKey);
        record.uid = world.company.uidOf(email);
        record.refreshToken = Secret(world.company.issueRefreshToken(email));
        window.report(signin::SignedIn{{record}, session});
    };
}

Fault appCheck()
{
    return Fault::googleError(At::Token, 401, "Firebase App Check token is invalid.").forever();
}

}

class UntriedTokenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSessionIsKeptWhereOnlyWeAreRefused_data()
    {
        QTest::addColumn<Fault>("refusal");
        QTest::addColumn<QString>("why");
        QTest::newRow("App Check") << appCheck() << "App Check";
        QTest::newRow("a restricted key")
            << Fault::googleError(At::Token, 403, "Requests to this API are blocked.", "API_KEY_SERVICE_BLOCKED")
                   .forever()
            << "API key";
        QTest::newRow("a gateway") << Fault::answer(At::Token, 403, R"({"message":"Forbidden"})").forever()
                                   << "refuses Lanyard";
    }

    void aSessionIsKeptWhereOnlyWeAreRefused()
    {
        QFETCH(Fault, refusal);
        QFETCH(QString, why);
        const QString wiki = QStringLiteral("wiki");
        World world;
        const auto session = sessionOf(world, QStringLiteral("kim@example.org"));
        world.company.inject(refusal);
        world.script = bringing(world, QStringLiteral("kim@example.org"), session);
        const int asked = world.count(At::Identity);
        const auto outcome = world.signIn(wiki);
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail));
        QCOMPARE(world.count(At::Identity), asked + 1);
        QCOMPARE(world.view(wiki).state, State::Active);
        QCOMPARE(world.view(wiki).refreshMethod, RefreshMethod::Interactive);
        QCOMPARE(world.email(wiki), QStringLiteral("kim@example.org"));
        const QString said = world.view(wiki).message;
        QVERIFY2(said.contains(QLatin1String("cannot be refreshed silently")) && said.contains(why), qPrintable(said));
        QVERIFY(QCoro::waitFor(world.vault.keys()).value_or(QStringList()).isEmpty()); // nobody has tried that token
        world.advance(1h);
        world.sessions->scheduler().wake();
        QCOMPARE(world.view(wiki).state, State::SignInNeeded);
        QCOMPARE(world.count(Notice::Kind::SignInNeeded), 1);
        world.company.clearFaults();
        QVERIFY(world.signIn(wiki));
        QCOMPARE(world.view(wiki).refreshMethod, RefreshMethod::Silent);
        QCOMPARE(world.view(wiki).reason, Reason::Ok);
    }

    void anotherPersonsSessionIsAskedAbout_data()
    {
        QTest::addColumn<bool>("accepted");
        QTest::newRow("keep the former person") << false;
        QTest::newRow("replace") << true;
    }

    void anotherPersonsSessionIsAskedAbout()
    {
        QFETCH(bool, accepted);
        const QString wiki = QStringLiteral("wiki");
        World world;
        const auto session = sessionOf(world, QStringLiteral("lee@example.org"));
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        QVERIFY(world.signIn(wiki));
        const QString key = QCoro::waitFor(world.vault.keys()).value_or(QStringList()).value(0);
        const auto token = world.vault.entry(key);
        QVERIFY(token);
        world.company.inject(appCheck());
        signin::Confirm asked;
        const auto page = bringing(world, QStringLiteral("lee@example.org"), session);
        world.script = World::answering(accepted, asked, page);
        QCOMPARE(world.signIn(wiki).has_value(), accepted);
        QVERIFY2(asked.text.contains(QLatin1String("lee@")) && asked.text.contains(QLatin1String("kim@")),
            qPrintable(asked.text));
        QCOMPARE(world.email(wiki), accepted ? QStringLiteral("lee@example.org") : QStringLiteral("kim@example.org"));
        if (accepted) // kim's is gone, lee's is untried
            QVERIFY(!world.vault.entry(key));
        else
            QVERIFY(world.vault.entry(key) == token);
    }

    void anUntriedTokenIsKeptWhenThePageCouldUseIt_data()
    {
        QTest::addColumn<QString>("hidden"); // whose session the hidden page brings; empty: none
        QTest::addColumn<bool>("isKept");
        QTest::newRow("the same person's") << "kim@example.org" << true;
        QTest::newRow("another person's") << "lee@example.org" << false;
        QTest::newRow("none") << "" << false;
    }

    void anUntriedTokenIsKeptWhenThePageCouldUseIt()
    {
        QFETCH(QString, hidden);
        QFETCH(bool, isKept);
        const QString wiki = QStringLiteral("wiki");
        const QString kim = QStringLiteral("kim@example.org");
        World world;
        world.keepOnly({wiki});
        const auto session = sessionOf(world, kim);
        const auto byPage = hidden.isEmpty() ? QList<signin::CookieLine>() : sessionOf(world, hidden);
        world.policy.resources.first().refresh = RefreshMode::Web;
        world.sessions->configure(world.policy, {}, {});
        world.company.inject(appCheck());
        const auto page = bringing(world, kim, session);
        world.script = [&](ScriptedWindow &window) {
            if (window.job.kind == signin::Job::Kind::Refresh)
                window.report(signin::SignedIn{{*window.job.record}, byPage});
            else
                page(window);
        };
        const auto outcome = world.signIn(wiki);
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail));
        QCOMPARE(world.view(wiki).state, State::Active);
        QCOMPARE(world.email(wiki), kim);
        QCOMPARE(world.view(wiki).refreshMethod, isKept ? RefreshMethod::Web : RefreshMethod::Interactive);
        QCOMPARE(QCoro::waitFor(world.vault.keys()).value_or(QStringList()).size(), isKept ? 1 : 0);
        if (!isKept)
            return;
        QCOMPARE(world.view(wiki).reason, Reason::Ok);
        world.advance(40min); // and from now on the page refreshes, whatever we are refused
        world.sessions->scheduler().wake();
        QTRY_VERIFY(world.view(wiki).verifiedAt > world.sessions->status().now.addSecs(-60));
        QCOMPARE(world.view(wiki).reason, Reason::Ok);
        QVERIFY(world.view(wiki).expiresAt > world.sessions->status().now.addSecs(57 * 60));
    }
};

LANYARD_TEST(UntriedTokenTest)
#include "untried_token_test.moc"
