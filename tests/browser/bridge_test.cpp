#include "browser/bridge_harness.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::browser;
using namespace Qt::StringLiterals;

class BridgeTest : public QObject {
    Q_OBJECT

    static bool getsNoMore(Bridge &it, FakeExtension &extension)
    {
        it.hold(sessionOf(u"u1"_s, "two"));
        QTest::qWait(0);
        return !extension.has(u"session"_s);
    }

private Q_SLOTS:
    void aProfileGetsWhatTheUserAllowsAndNothingElse()
    {
        Bridge it;
        it.hold(sessionOf(u"u1"_s, "one"));
        FakeExtension extension(it.folder.path());
        QVERIFY(!extension.next(u"welcome"_s).value(u"paired").toBool());
        QTest::qWait(0);
        QVERIFY(!extension.has(u"sites"_s));
        QVERIFY(it.desktop.wishes.isEmpty()); // a connection raises no dialog

        extension.say(u"pair"_s);
        QCOMPARE(extension.next(u"paired"_s).value(u"profile").toString().size(), 43);
        const QJsonArray sites = extension.next(u"sites"_s).value(u"sites").toArray();
        QCOMPARE(sites.size(), 2);
        QCOMPARE(sites[0][u"enabled"].toBool(), false);
        QCOMPARE(sites[0][u"mayEnable"].toBool(), true);
        QCOMPARE(sites[0][u"state"].toString(), u"active"_s);
        QVERIFY(!extension.has(u"session"_s));

        extension.say(u"enable"_s, u"wiki"_s);
        const QJsonObject session = extension.next(u"session"_s);
        QCOMPARE(session[u"site"].toString(), u"wiki"_s);
        QCOMPARE(session[u"owner"].toObject(),
            (QJsonObject{{u"project"_s, u"acme"_s}, {u"tenant"_s, u"acme-emea"_s}, {u"uid"_s, u"u1"_s}}));
        QCOMPARE(session[u"endsIn"].toInt(), 42 * 60);
        QCOMPARE(session[u"cookies"].toArray(),
            (QJsonArray{
                QJsonObject{{u"name"_s, QString::fromLatin1(kCookie)}, {u"value"_s, u"one"_s}, {u"path"_s, u"/"_s}}}));
        QCOMPARE(it.desktop.wishes, QStringList({u"ask Chromium 156"_s, u"ask Chromium 156 Wiki"_s}));
        QVERIFY(!extension.transcript().contains("nonce"));
    }

    void noMeansNo()
    {
        Bridge it;
        it.desktop.answer = false;
        FakeExtension extension(it.folder.path());
        extension.say(u"pair"_s);
        QCOMPARE(extension.next(u"refused"_s).value(u"what").toString(), u"pair"_s);
        QVERIFY(it.profiles->all().isEmpty());

        Bridge other;
        const auto paired = other.enabled();
        other.desktop.answer = false;
        paired->say(u"enable"_s, u"payroll"_s);
        QCOMPARE(paired->next(u"refused"_s).value(u"site").toString(), u"payroll"_s);
        QVERIFY(!other.profiles->isEnabled(other.profile(), u"payroll"_s));
        const auto asked = other.desktop.questions.size();
        paired->say(u"enable"_s, u"payroll"_s); // again, at once: nobody is asked
        QCOMPARE(paired->next(u"refused"_s).value(u"site").toString(), u"payroll"_s);
        QCOMPARE(other.desktop.questions.size(), asked);
    }

    void aConnectionThatGoesTakesItsQuestionWithIt()
    {
        Bridge it;
        it.desktop.onWish = [](const QString &) {};
        auto extension = std::make_unique<FakeExtension>(it.folder.path());
        extension->next(u"welcome"_s);
        it.desktop.isHeld = true;
        extension->say(u"pair"_s);
        QTRY_COMPARE(it.desktop.wishes, QStringList(u"ask Chromium 156"_s));
        extension.reset();
        QTRY_COMPARE(it.desktop.wishes.constLast(), u"withdrawQuestion"_s);
        it.desktop.release(true); // too late
        QTest::qWait(0);
        QVERIFY(it.profiles->all().isEmpty());
    }

    void aRefreshIsPushedWithANewGenerationAndOnlyOnce()
    {
        Bridge it;
        it.hold(sessionOf(u"u1"_s, "one"));
        const auto extension = it.enabled();
        const double first = extension->next(u"session"_s)[u"generation"].toDouble();
        it.sessions.setStatus(it.sessions.status()); // nothing new
        QTest::qWait(0);
        QVERIFY(!extension->has(u"session"_s));
        it.hold(sessionOf(u"u1"_s, "two", 60));
        const QJsonObject second = extension->next(u"session"_s);
        QVERIFY(second[u"generation"].toDouble() > first);
        QCOMPARE(second[u"cookies"][0][u"value"].toString(), u"two"_s);
    }

    void theSamePersonsNextSessionGoesAheadOfTheList_data()
    {
        QTest::addColumn<QString>("uid");
        QTest::addColumn<QStringList>("order");
        QTest::newRow("the same person's") << u"u1"_s << QStringList{u"session"_s, u"sites"_s};
        QTest::newRow("another's, whom pages ask the list about") << u"u2"_s << QStringList{u"sites"_s, u"session"_s};
    }

    void theSamePersonsNextSessionGoesAheadOfTheList()
    {
        QFETCH(QString, uid);
        QFETCH(QStringList, order);
        Bridge it;
        const auto extension = it.shown();
        std::ignore = extension->typesUntil(u"sites"_s);
        it.hold(sessionOf(uid, "two"));
        QCOMPARE(extension->typesUntil(order.constLast()), order);
    }

    void generationsGrowOverRestarts()
    {
        Bridge it;
        it.hold(sessionOf(u"u1"_s, "one"));
        const double first = it.enabled()->next(u"session"_s)[u"generation"].toDouble();
        it.restart();
        const double second = it.reconnected()->next(u"session"_s)[u"generation"].toDouble();
        QVERIFY(second > first);
    }

    void aSignOutRemovesAndIsConfirmed()
    {
        Bridge it;
        it.hold(sessionOf(u"u1"_s, "one"));
        const auto extension = it.enabled();
        const double pushed = extension->next(u"session"_s)[u"generation"].toDouble();
        it.signOut();
        const QJsonObject remove = extension->next(u"remove"_s, 1000);
        QVERIFY(remove[u"generation"].toDouble() > pushed);
        QVERIFY(remove[u"names"].toArray().contains(QString::fromLatin1(kCookie)));
        QCOMPARE(it.wiki().state, BrowserSiteState::Owed);
        extension->report(u"wiki"_s, u"removed"_s, remove[u"generation"]);
        QTRY_COMPARE(it.wiki().state, BrowserSiteState::NoSession);
        QVERIFY(it.wiki().enabled); // the user's word stays
    }

    void whoSignsOutHearsWhichBrowserMayStillBeSignedIn_data()
    {
        QTest::addColumn<QString>("browser");
        QTest::addColumn<LeftInBrowsers>("left");
        const QStringList names(u"Chromium 156"_s);
        QTest::newRow("it answers") << u"removed"_s << LeftInBrowsers();
        QTest::newRow("its own sign-in is to be ended yet")
            << u"leaving"_s << LeftInBrowsers{{}, names, {u"login.example.com"_s}};
        QTest::newRow("it is silent") << u"silent"_s << LeftInBrowsers{names, {}, {}};
        QTest::newRow("it is not connected") << u"gone"_s << LeftInBrowsers{names, {}, {}};
    }

    void whoSignsOutHearsWhichBrowserMayStillBeSignedIn()
    {
        QFETCH(QString, browser);
        Bridge it;
        it.hold(sessionOf(u"u1"_s, "one"));
        auto extension = it.enabled();
        QVERIFY(!extension->next(u"session"_s).isEmpty());
        if (browser == u"gone"_s) {
            extension.reset();
            QTRY_VERIFY(it.server->visitors().isEmpty());
        }
        it.signOut();
        std::optional<LeftInBrowsers> left;
        QCoro::connect(
            it.bridge->signedOut({u"wiki"_s}), it.bridge.get(), [&](const LeftInBrowsers &now) { left = now; });
        if (browser == u"removed"_s || browser == u"leaving"_s)
            extension->report(u"wiki"_s, browser, extension->next(u"remove"_s)[u"generation"]);
        QTRY_VERIFY_WITH_TIMEOUT(left.has_value(), 2000);
        QTEST(*left, "left");
    }

    void aPageThatNoBrowserWasSignedInToIsNotNamed()
    {
        Bridge it;
        Status status = it.sessions.status();
        status.sessions.edit(1).authOrigin = u"https://login.partner.example"_s; // of the one that no browser has
        it.sessions.setStatus(status);
        it.hold(sessionOf(u"u1"_s, "one"));
        const auto extension = it.enabled();
        QVERIFY(!extension->next(u"session"_s).isEmpty());
        it.signOut();
        std::optional<LeftInBrowsers> left;
        QCoro::connect(it.bridge->signedOut({u"wiki"_s, u"payroll"_s}), it.bridge.get(),
            [&](const LeftInBrowsers &now) { left = now; });
        extension->report(u"wiki"_s, u"leaving"_s, extension->next(u"remove"_s)[u"generation"]);
        QTRY_VERIFY_WITH_TIMEOUT(left.has_value(), 2000);
        QCOMPARE(left->signingOut, QStringList(u"Chromium 156"_s));
        QCOMPARE(left->pages, QStringList(u"login.example.com"_s));
    }

    void aSignInOfTheBrowsersOwnIsShownUntilItEnded()
    {
        Bridge it;
        it.hold(sessionOf(u"u1"_s, "one"));
        const auto extension = it.enabled();
        QVERIFY(!extension->next(u"session"_s).isEmpty());
        it.signOut();
        const QJsonValue generation = extension->next(u"remove"_s)[u"generation"];
        QVERIFY(it.wiki().since.isValid());
        extension->report(u"wiki"_s, u"leaving"_s, generation);
        extension->report(u"wiki"_s, u"leaving"_s, generation, u"firefox-container-1"_s);
        QTRY_COMPARE(it.wiki().state, BrowserSiteState::Leaving);
        QCOMPARE(it.wiki().page, u"login.example.com"_s);
        extension->report(u"wiki"_s, u"removed"_s, generation);
        extension->say(u"open"_s);
        QTRY_COMPARE(it.desktop.wishes.constLast(), u"showSessions"_s);
        QCOMPARE(it.wiki().state, BrowserSiteState::Leaving); // in the other store
        extension->report(u"wiki"_s, u"removed"_s, generation, u"firefox-container-1"_s);
        QTRY_COMPARE(it.wiki().state, BrowserSiteState::NoSession);
        QVERIFY(!it.wiki().since.isValid());
    }

    void everyStoreHasToConfirm_data()
    {
        QTest::addColumn<QStringList>("reports"); // state and store
        QTest::addColumn<BrowserSiteState>("state");
        QTest::newRow("one did") << QStringList(u"removed 0"_s) << BrowserSiteState::NoSession;
        QTest::newRow("out of reach in one")
            << QStringList({u"no-permission 1"_s, u"removed 0"_s}) << BrowserSiteState::OutOfReach;
        QTest::newRow("out of reach in one, another is leaving")
            << QStringList({u"leaving 2"_s, u"no-permission 1"_s, u"removed 0"_s}) << BrowserSiteState::OutOfReach;
        QTest::newRow("until that is allowed")
            << QStringList({u"no-permission 1"_s, u"removed 0"_s, u"removed 1"_s}) << BrowserSiteState::NoSession;
        QTest::newRow("nothing is anywhere")
            << QStringList({u"no-permission 1"_s, u"removed none"_s}) << BrowserSiteState::NoSession;
    }

    void everyStoreHasToConfirm()
    {
        QFETCH(QStringList, reports);
        Bridge it;
        const auto extension = it.shown();
        it.signOut();
        const QJsonValue generation = extension->next(u"remove"_s)[u"generation"];
        for (const QString &report : reports)
            extension->report(u"wiki"_s, report.section(u' ', 0, 0), generation, report.section(u' ', 1));
        extension->say(u"open"_s);
        QTRY_COMPARE(it.desktop.wishes.constLast(), u"showSessions"_s);
        QTEST(it.wiki().state, "state");
    }

    void whatIsOwedGoesFirstAfterARestart()
    {
        Bridge it;
        it.hold(sessionOf(u"u1"_s, "one"));
        it.enabled().reset();
        QTRY_VERIFY(it.server->visitors().isEmpty());
        it.signOut();
        QTRY_COMPARE(it.wiki().state, BrowserSiteState::Owed);
        it.sessions.hold(u"wiki"_s, sessionOf(u"u1"_s, "two"));
        it.setState(State::Active); // signed in again, before the browser is back
        it.restart();
        QCOMPARE(it.wiki().state, BrowserSiteState::Owed);
        const auto extension = it.reconnected();
        QCOMPARE(
            extension->typesUntil(u"session"_s), QStringList({u"welcome"_s, u"sites"_s, u"remove"_s, u"session"_s}));
    }

    // Under the id that the user agreed to there is another site now.
    void whoMovesIsNotWhoTheUserAgreedTo()
    {
        Bridge it;
        it.hold(sessionOf(u"u1"_s, "one"));
        const auto extension = it.enabled();
        const double pushed = extension->next(u"session"_s)[u"generation"].toDouble();
        it.setUrl(QUrl(u"https://other.example.com/"_s));
        QVERIFY(extension->next(u"remove"_s)[u"generation"].toDouble() > pushed);
        QVERIFY(!it.profiles->isEnabled(it.profile(), u"wiki"_s));
        QVERIFY(getsNoMore(it, *extension));
    }

    void aSiteThatIsSwitchedOffGoes()
    {
        Bridge it;
        const auto extension = it.shown();
        extension->say(u"disable"_s, u"wiki"_s);
        QCOMPARE(extension->next(u"remove"_s)[u"site"].toString(), u"wiki"_s);
        QVERIFY(getsNoMore(it, *extension));
    }

    void theLastWordIsThePolicys_data()
    {
        QTest::addColumn<SitePolicy>("policy");
        QTest::newRow("off") << policyOf(BridgeMode::Off); // and leave: removals_test.cpp
        QTest::newRow("other browsers") << policyOf(BridgeMode::Ask, {u"firefox"_s}); // likewise
        QTest::newRow("other resources") << policyOf(BridgeMode::Ask, {}, {u"payroll"_s});
        QTest::newRow("development") << SitePolicy{{BridgeMode::Ask, {}, {}}, true};
    }

    void theLastWordIsThePolicys()
    {
        QFETCH(SitePolicy, policy);
        Bridge it;
        const auto extension = it.shown();
        it.bridge->setPolicy(policy);
        QVERIFY(!extension->next(u"remove"_s, 1000).isEmpty());
        QVERIFY(getsNoMore(it, *extension));
    }

    void whoIsRemovedIsAStranger()
    {
        Bridge it;
        it.hold(sessionOf(u"u1"_s, "one"));
        const auto extension = it.enabled();
        QVERIFY(it.bridge->remove(it.profile()));
        QCOMPARE(extension->next(u"leave"_s)[u"code"].toString(), u"revoked"_s);
        QVERIFY(extension->isGone());
        FakeExtension again(it.folder.path(), it.key);
        QCOMPARE(again.next(u"leave"_s)[u"code"].toString(), u"revoked"_s);
        QVERIFY(!again.has(u"session"_s));
    }

    void thePolicyMayAnswerForTheUser()
    {
        Bridge it(policyOf(BridgeMode::On, {}, {u"wiki"_s}));
        const auto extension = it.shown();
        QVERIFY(it.desktop.wishes.isEmpty());
        extension->say(u"enable"_s, u"payroll"_s); // the policy names another
        QVERIFY(!extension->next(u"refused"_s)[u"sentence"].toString().isEmpty());
        QVERIFY(it.desktop.wishes.isEmpty());
    }

    void whatThePolicyGrantsNeedsNoClick()
    {
        const SitePolicy policy = policyOf(BridgeMode::On, {}, {u"wiki"_s});
        Bridge it(policy);
        it.hold(sessionOf(u"u1"_s, "one"));
        FakeExtension extension(it.folder.path());
        extension.say(u"pair"_s);
        it.key = extension.next(u"paired"_s)[u"profile"].toString();
        QCOMPARE(extension.next(u"session"_s)[u"site"].toString(), u"wiki"_s);
        QVERIFY(it.desktop.wishes.isEmpty());
        QVERIFY(!it.profiles->isEnabled(it.profile(), u"payroll"_s));

        extension.say(u"disable"_s, u"wiki"_s);
        QVERIFY(!extension.next(u"remove"_s).isEmpty());
        QVERIFY(getsNoMore(it, extension));
        it.restart(policy); // who switched it off has the last word
        const auto again = it.reconnected();
        QCOMPARE(again->next(u"sites"_s)[u"sites"][0][u"enabled"].toBool(true), false);
        QVERIFY(getsNoMore(it, *again));
        again->say(u"enable"_s, u"wiki"_s);
        QCOMPARE(again->next(u"session"_s)[u"site"].toString(), u"wiki"_s);
    }

    void whoSwitchedItOffBeforeGetsNothingEither()
    {
        Bridge it;
        FakeExtension extension(it.folder.path());
        extension.say(u"pair"_s);
        QVERIFY(!extension.next(u"paired"_s).isEmpty());
        QVERIFY(it.bridge->disable(it.profile(), u"wiki"_s)); // in Settings, before it was ever on
        it.bridge->setPolicy(policyOf(BridgeMode::On));
        QVERIFY(getsNoMore(it, extension));
        QVERIFY(it.profiles->isEnabled(it.profile(), u"payroll"_s));
    }

    void aPortOfItsOwnIsAlwaysAskedAbout()
    {
        Bridge it(policyOf(BridgeMode::On));
        Status status = it.sessions.status();
        status.sessions.edit(0).url = QUrl(u"https://wiki.example.com:8443/"_s);
        it.sessions.setStatus(status);
        it.enabled();
        QCOMPARE(it.desktop.questions.size(), 1);
        QVERIFY(it.desktop.questions.constFirst().hasPortOfItsOwn);
    }
};

LANYARD_TEST(BridgeTest)
#include "bridge_test.moc"
