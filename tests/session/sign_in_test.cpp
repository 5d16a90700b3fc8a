#include "session/world.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;
using At = sandbox::Step;

class SignInTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cancellingLeavesEverythingAsItWas()
    {
        World world;
        world.script = World::cancel();
        const auto outcome = world.signIn(QStringLiteral("wiki"));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().reason, Reason::Cancelled);
        QCOMPARE(world.view(QStringLiteral("wiki")).state, State::SignedOut);
        QVERIFY(QCoro::waitFor(world.vault.keys()).value_or(QStringList()).isEmpty());
    }

    void aWindowThatBreaksOffIsNotCancelled()
    {
        World world;
        world.script = [](ScriptedWindow &window) { window.end(QStringLiteral("no such program")); };
        const auto outcome = world.signIn(QStringLiteral("wiki"));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().reason, Reason::Internal);
        QVERIFY2(outcome.error().text().contains(QLatin1String("lanyard-signin")), qPrintable(outcome.error().text()));
    }

    void asksBeforeAnAccountBecomesSomebodyElses_data()
    {
        QTest::addColumn<bool>("accepted");
        QTest::addColumn<QString>("email");
        QTest::newRow("keep the former person") << false << "kim@example.org";
        QTest::newRow("replace") << true << "lee@example.org";
    }

    void asksBeforeAnAccountBecomesSomebodyElses()
    {
        QFETCH(bool, accepted);
        QFETCH(QString, email);
        World world;
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        QVERIFY(world.signIn(QStringLiteral("wiki")));
        signin::Confirm asked;
        const auto signIn = world.signInAs(QStringLiteral("lee@example.org"));
        world.script = World::answering(accepted, asked, signIn);
        const auto outcome = world.signIn(QStringLiteral("wiki"));
        QCOMPARE(bool(outcome), accepted);
        QCOMPARE(outcome ? Reason::Ok : outcome.error().reason, accepted ? Reason::Ok : Reason::Cancelled);
        QVERIFY2(asked.text.contains(QStringLiteral("lee@example.org"))
                && asked.text.contains(QStringLiteral("kim@example.org")),
            qPrintable(asked.text));
        world.restart();
        QTRY_COMPARE(world.view(QStringLiteral("wiki")).state, State::Active);
        QCOMPARE(world.email(QStringLiteral("wiki")), email);
    }

    void oneWindowAtATimeAndTheOthersQueue()
    {
        World world;
        world.script = World::wait();
        auto first = world.sessions->signIn(QStringLiteral("wiki"), QString());
        QTRY_COMPARE(world.windows.size(), 1);
        auto second = world.sessions->signIn(QStringLiteral("payroll"), QString());
        QTest::qWait(50);
        QCOMPARE(world.windows.size(), 1);
        const auto *queue = std::get_if<signin::Queue>(&world.windows[0]->received.last());
        QVERIFY(queue);
        QCOMPARE(queue->position, 1);
        QCOMPARE(queue->queued, 2);
        world.windows[0]->report(signin::Skipped{});
        world.windows[0]->end();
        QTRY_COMPARE(world.windows.size(), 2);
        QCOMPARE(world.jobs[1].resourceId, QStringLiteral("payroll"));
        QCOMPARE(world.jobs[1].position, 2);
        world.windows[1]->end();
        QVERIFY(!QCoro::waitFor(first));
        QVERIFY(!QCoro::waitFor(second));
    }

    void aSignOutOvertakesASignInThatWaitsItsTurn()
    {
        World world;
        world.script = World::wait();
        auto first = world.sessions->signIn(QStringLiteral("wiki"), QString());
        QTRY_COMPARE(world.windows.size(), 1);
        auto second = world.sessions->signIn(QStringLiteral("payroll"), QString());
        world.signOut(QStringLiteral("payroll"));
        const auto overtaken = QCoro::waitFor(second);
        QVERIFY(!overtaken);
        QCOMPARE(overtaken.error().reason, Reason::Superseded);
        world.windows[0]->end();
        const auto closed = QCoro::waitFor(first);
        QVERIFY(!closed);
        QCOMPARE(closed.error().reason, Reason::Cancelled);
    }

    void askingTwiceRaisesTheSameWindow()
    {
        World world;
        world.script = World::wait();
        auto first = world.sessions->signIn(QStringLiteral("wiki"), QString());
        QTRY_COMPARE(world.windows.size(), 1);
        auto second = world.sessions->signIn(QStringLiteral("wiki"), QString());
        QVERIFY(std::holds_alternative<signin::Raise>(world.windows[0]->received.last()));
        world.windows[0]->end();
        QVERIFY(!QCoro::waitFor(first));
        QVERIFY(!QCoro::waitFor(second));
        QCOMPARE(world.windows.size(), 1);
    }

    void aPageThatKeepsNothingGivesItsSessionForAnHour()
    {
        World world;
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        QVERIFY(world.signIn(QStringLiteral("wiki")));
        const QList<signin::CookieLine> lines = world.cookieLines(QStringLiteral("wiki"));
        world.signOut(QStringLiteral("wiki"));
        world.script = [lines](ScriptedWindow &window) { window.report(signin::SignedIn{{}, lines}); };
        const auto outcome = world.signIn(QStringLiteral("wiki"));
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail));
        QCOMPARE(world.view(QStringLiteral("wiki")).state, State::Active);
        QCOMPARE(world.view(QStringLiteral("wiki")).refreshMethod, RefreshMethod::Interactive);
        QVERIFY(QCoro::waitFor(world.vault.keys()).value_or(QStringList()).isEmpty());
        const auto all = QCoro::waitFor(world.sessions->refreshAll());
        QVERIFY(!all); // it was not, and the others are signed out
        QCOMPARE(all.error().reason, Reason::InteractiveRequired);
        QCOMPARE(world.view(QStringLiteral("wiki")).state, State::Active);
        world.advance(1h);
        world.notices.clear();
        world.sessions->scheduler().wake();
        QCOMPARE(world.view(QStringLiteral("wiki")).state, State::SignInNeeded);
        QCOMPARE(world.notices.size(), 1);
    }

    void aForgedRecordIsRefused_data()
    {
        QTest::addColumn<QString>("origin");
        QTest::addColumn<QString>("token");
        QTest::newRow("of another origin") << "https://evil.localhost"
                                           << "";
        QTest::newRow("with a made-up token") << ""
                                              << "AMf-made-up-token";
    }

    void aForgedRecordIsRefused()
    {
        QFETCH(QString, origin);
        QFETCH(QString, token);
        World world;
        world.script = [&](ScriptedWindow &window) {
            window.onCommand = [&window](const signin::Command &) { window.end(); };
            signin::FirebaseRecord record;
            record.origin = origin.isEmpty() ? window.job.authOrigin : origin;
            record.apiKey = window.job.apiKey;
            record.refreshToken =
                Secret(token.isEmpty() ? world.company.issueRefreshToken(QStringLiteral("kim@example.org")) : token);
            window.report(signin::SignedIn{{record}, {}});
        };
        QVERIFY(!world.signIn(QStringLiteral("wiki")));
        QVERIFY(QCoro::waitFor(world.vault.keys()).value_or(QStringList()).isEmpty());
        QCOMPARE(world.view(QStringLiteral("wiki")).state, State::SignedOut);
    }

    void signingInAgainRestoresAllResourcesOfTheAccount()
    {
        World world;
        for (const char *id : {"payroll", "portal"})
            world.company.resource(QLatin1String(id)).tenants = {{QStringLiteral("acme-emea-k3x9q"), QString()}};
        world.script = world.signInAs(QStringLiteral("kim@example.org"), QStringLiteral("acme-emea-k3x9q"));
        QVERIFY(world.signIn(QStringLiteral("payroll")));
        QTRY_COMPARE(world.view(QStringLiteral("portal")).state, State::Active);
        world.company.setPassword(
            QStringLiteral("kim@example.org"), QStringLiteral("acme-emea-k3x9q"), QStringLiteral("new"));
        world.advance(40min);
        QVERIFY(!world.refresh(QStringLiteral("payroll")));
        QCOMPARE(world.notices.size(), 1);
        QCOMPARE(world.notices[0].resources.size(), 2);
        QCOMPARE(world.view(QStringLiteral("portal")).reason, Reason::Revoked);
        world.advance(30min);
        QVERIFY(world.signIn(QStringLiteral("payroll")));
        QTRY_COMPARE(world.view(QStringLiteral("portal")).state, State::Active);
        QCOMPARE(world.view(QStringLiteral("portal")).reason, Reason::Ok);
        QCOMPARE(world.notices.size(), 1);
    }

    void aChangedSignInPageNeedsTheUsersWord_data()
    {
        QTest::addColumn<bool>("agrees");
        QTest::newRow("refused") << false;
        QTest::newRow("agreed") << true;
    }

    void aChangedSignInPageNeedsTheUsersWord()
    {
        QFETCH(bool, agrees);
        World world;
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        QVERIFY(world.signIn(QStringLiteral("wiki")));
        world.company.resource(QStringLiteral("wiki")).authPage =
            QUrl(QStringLiteral("https://login.partner.localhost/"));
        world.host.answer = agrees;
        QVERIFY(!world.refresh(QStringLiteral("wiki")));
        QCOMPARE(world.view(QStringLiteral("wiki")).reason, Reason::UntrustedRedirect);
        QCOMPARE(bool(world.signIn(QStringLiteral("wiki"))), agrees);
        QCOMPARE(world.host.asked.size(), 1);
        QCOMPARE(world.windows.size(), agrees ? 2 : 1);
    }

    void aSignOutOvertakesTheQuestionAboutAChangedPage()
    {
        const QString wiki = QStringLiteral("wiki");
        World world;
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        QVERIFY(world.signIn(wiki));
        world.company.resource(wiki).authPage = QUrl(QStringLiteral("https://login.partner.localhost/"));
        world.host.whileAsked = [&world, wiki] { world.sessions->signOut(wiki); };
        const auto overtaken = world.signIn(wiki);
        QVERIFY(!overtaken);
        QCOMPARE(overtaken.error().reason, Reason::Superseded);
        QCOMPARE(world.host.asked.size(), 1);
        world.host.whileAsked = nullptr;
        QVERIFY(world.signIn(wiki));
        QCOMPARE(world.host.asked.size(), 2); // the answer of before counts no more
    }

    void aTokenThatWasWrittenAfterAllIsNoAccount()
    {
        const QString wiki = QStringLiteral("wiki");
        World world;
        world.keepOnly({wiki});
        world.vault.failNext(MemoryVault::Operation::Write, Error{Reason::KeychainUnavailable, {}, std::nullopt, {}});
        world.vault.clearLog();
        signin::Confirm asked;
        world.script = World::answering(true, asked, world.signInAs(QStringLiteral("kim@example.org")));
        const auto outcome = world.signIn(wiki);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().reason, Reason::KeychainUnavailable);
        const QString written = world.vault.log().filter(QStringLiteral("write ")).value(0).mid(6);
        world.vault.put(written, Secret(world.company.issueRefreshToken(QStringLiteral("kim@example.org"))));
        world.restart();
        QTRY_VERIFY(world.vault.entries().isEmpty());
        QCOMPARE(world.sessions->status().accounts, 0);
        QCOMPARE(world.view(wiki).state, State::SignedOut);
    }

    void addsOnlyWhatIsBehindIap_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("not behind IAP") << "open.acme.localhost"
                                        << "not behind Identity-Aware Proxy";
        QTest::newRow("with Google identities") << "google.acme.localhost"
                                                << "Google accounts";
    }

    void addsOnlyWhatIsBehindIap()
    {
        QFETCH(QString, host);
        QFETCH(QString, sentence);
        World world;
        const auto added = QCoro::waitFor(world.sessions->add(world.company.baseUrl(host), QString()));
        QVERIFY(!added);
        QVERIFY2(added.error().text().contains(sentence), qPrintable(added.error().text()));
        QVERIFY(world.host.asked.isEmpty());
    }

    void aResourceOfOnesOwnJoinsOnlyWhenConfirmed_data()
    {
        QTest::addColumn<bool>("agrees");
        QTest::newRow("refused: nothing is added") << false;
        QTest::newRow("agreed: active at once") << true;
    }

    void aResourceOfOnesOwnJoinsOnlyWhenConfirmed()
    {
        QFETCH(bool, agrees);
        World world;
        const QUrl url = world.company.resourceUrl(QStringLiteral("wiki"));
        world.company.resource(QStringLiteral("payroll")).tenants.clear();
        world.policy.resources.removeIf([](const Resource &resource) { return resource.id == QLatin1String("wiki"); });
        for (Resource &resource : world.policy.resources)
            resource.tenants.clear();
        world.restart();
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        QVERIFY(world.signIn(QStringLiteral("payroll")));
        world.host.answer = agrees;
        const auto added = QCoro::waitFor(world.sessions->add(url, QStringLiteral("Wiki")));
        QCOMPARE(bool(added), agrees);
        QVERIFY(world.host.asked.value(0).text.contains(QStringLiteral("kim@example.org")));
        if (agrees)
            QTRY_COMPARE(world.view(*added).state, State::Active);
        QCOMPARE(world.sessions->status().sessions.size(), agrees ? 3 : 2);
    }
};

LANYARD_TEST(SignInTest)
#include "sign_in_test.moc"
