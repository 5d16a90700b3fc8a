// What has to go from a browser: only what was sent there, until it is confirmed, and with the bridge off, too.

#include "browser/bridge_harness.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::browser;
using namespace Qt::StringLiterals;

namespace {

/// A browser, and what happens to it and to the wiki's session.
struct Story {
    void step(const QString &what)
    {
        if (what == u"enable"_s)
            extension = it.enabled();
        else if (what == u"sign in"_s)
            signIn();
        else if (what == u"sign out"_s)
            it.signOut();
        else if (what == u"confirm"_s)
            confirm();
        else if (what == u"switch off"_s)
            std::ignore = it.bridge->disable(it.profile(), u"wiki"_s);
        else if (what == u"close the browser"_s)
            close();
        else if (what == u"start the browser"_s)
            extension = it.reconnected();
        else if (what == u"bridge off"_s)
            it.bridge->setPolicy(policyOf(BridgeMode::Off));
        else if (what == u"other browsers"_s)
            it.bridge->setPolicy(policyOf(BridgeMode::Ask, {u"edge"_s}));
        else if (what == u"restart"_s)
            restart();
        else
            QFAIL(qPrintable(what));
    }
    void signIn()
    {
        it.hold(sessionOf(u"u1"_s, "one"));
        it.setState(State::Active);
        if (extension)
            QVERIFY(!extension->next(u"session"_s).isEmpty());
    }
    void confirm()
    {
        const QJsonObject remove = extension->next(u"remove"_s);
        QVERIFY(!remove.isEmpty());
        extension->report(u"wiki"_s, u"removed"_s, remove[u"generation"]);
        QTRY_VERIFY(it.profiles->all().constFirst().owed.isEmpty());
    }
    void close()
    {
        extension.reset();
        QTRY_VERIFY(it.server->visitors().isEmpty());
    }
    void restart(const QStringList &browsers = {})
    {
        const SitePolicy policy = policyOf(it.bridge->view().mode, browsers);
        extension.reset();
        it.restart(policy);
    }

    Bridge it;
    std::unique_ptr<FakeExtension> extension;
};

} // namespace

class BrowserRemovalsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsOwed_data()
    {
        QTest::addColumn<QStringList>("steps");
        QTest::addColumn<bool>("isOwed");
        const QStringList sent{u"enable"_s, u"sign in"_s};
        const QStringList gone = sent + QStringList{u"sign out"_s, u"confirm"_s};
        const auto row = [](const char *name, const QStringList &steps, bool isOwed) {
            QTest::newRow(name) << steps << isOwed;
        };
        row("nothing: it was never sent", {u"sign out"_s, u"enable"_s}, false);
        row("nothing: never sent, after a restart", {u"sign out"_s, u"enable"_s, u"restart"_s}, false);
        row("nothing: never sent, switched off", {u"sign out"_s, u"enable"_s, u"switch off"_s}, false);
        row("what was sent", sent + QStringList{u"sign out"_s}, true);
        row("what was sent before a restart", sent + QStringList{u"restart"_s, u"sign out"_s}, true);
        row("what is not confirmed, after a restart", sent + QStringList{u"sign out"_s, u"restart"_s}, true);
        row("nothing: confirmed", gone, false);
        row("nothing: confirmed, after a restart", gone + QStringList{u"restart"_s}, false);
        row("nothing: confirmed, switched off", gone + QStringList{u"switch off"_s}, false);
        row("what was sent again",
            gone + QStringList{u"sign in"_s, u"close the browser"_s, u"sign out"_s, u"restart"_s}, true);
        row("nothing: signed in and out while it was closed",
            gone + QStringList{u"close the browser"_s, u"sign in"_s, u"sign out"_s}, false);
        row("with the bridge off", sent + QStringList{u"bridge off"_s}, true);
        row("with the bridge off, in a closed browser",
            sent + QStringList{u"close the browser"_s, u"bridge off"_s, u"restart"_s}, true);
        row("nothing: confirmed with the bridge off", sent + QStringList{u"bridge off"_s, u"confirm"_s}, false);
        row("nothing: confirmed when the browser came while the bridge was off",
            sent
                + QStringList{u"close the browser"_s, u"bridge off"_s, u"sign out"_s, u"restart"_s,
                    u"start the browser"_s, u"confirm"_s},
            false);
    }

    void whatIsOwed()
    {
        QFETCH(QStringList, steps);
        QFETCH(bool, isOwed);
        Story story;
        for (const QString &step : std::as_const(steps)) {
            story.step(step);
            if (QTest::currentTestFailed())
                return;
        }
        QCOMPARE(story.it.wiki().state == BrowserSiteState::Owed, isOwed);
        QCOMPARE(story.it.wiki().since.isValid(), isOwed);
        std::optional<LeftInBrowsers> left;
        QCoro::connect(story.it.bridge->signedOut({u"wiki"_s}), story.it.bridge.get(),
            [&](const LeftInBrowsers &now) { left = now; });
        QTRY_VERIFY_WITH_TIMEOUT(left.has_value(), 2000);
        QCOMPARE(left->signedIn, isOwed ? QStringList(u"Chromium 156"_s) : QStringList());
    }

    void whoOwesWithTheBridgeOffAnswersAndLeaves_data()
    {
        QTest::addColumn<bool>("isBack");
        QTest::addColumn<bool>("answers");
        QTest::newRow("connected") << false << true;
        QTest::newRow("comes back") << true << true;
        QTest::newRow("says nothing") << false << false;
    }

    void whoOwesWithTheBridgeOffAnswersAndLeaves()
    {
        QFETCH(bool, isBack);
        QFETCH(bool, answers);
        Story story;
        const QStringList before = isBack ? QStringList(u"close the browser"_s) : QStringList();
        const QStringList after = isBack ? QStringList(u"start the browser"_s) : QStringList();
        for (const QString &step :
            QStringList{u"enable"_s, u"sign in"_s} + before + QStringList(u"bridge off"_s) + after)
            story.step(step);
        if (isBack)
            QCOMPARE(story.extension->next(u"welcome"_s)[u"policy"].toString(), u"off"_s);
        if (answers)
            story.confirm();
        QCOMPARE(story.extension->next(u"leave"_s)[u"code"].toString(), u"off"_s);
        QVERIFY(story.extension->isGone());
        QVERIFY(!story.extension->has(u"session"_s));
        QCOMPARE(story.it.wiki().state, answers ? BrowserSiteState::Disabled : BrowserSiteState::Owed);
    }

    void aPolicyThatIsNotKnownWithdrawsNothing_data()
    {
        QTest::addColumn<bool>("atStart");
        QTest::newRow("bad when Lanyard starts") << true;
        QTest::newRow("bad where another was in force") << false;
    }

    /// A file with a mistake in it is no word of the administrator's: there are no resources, and that is all.
    void aPolicyThatIsNotKnownWithdrawsNothing()
    {
        QFETCH(bool, atStart);
        Story story;
        story.step(u"enable"_s);
        story.step(u"sign in"_s);
        const Status before = story.it.sessions.status();
        Status meanwhile = before;
        meanwhile.sessions = {};
        if (atStart) {
            story.extension.reset();
            story.it.bridge.reset();
            story.it.sessions.setStatus(meanwhile);
            story.it.restart(SitePolicy::unknown());
            story.extension = story.it.reconnected();
        } else {
            story.it.bridge->setPolicy(SitePolicy::unknown());
            story.it.sessions.setStatus(meanwhile);
        }
        QVERIFY(story.extension->isGone());
        for (const QString &word : {u"remove"_s, u"leave"_s})
            QVERIFY2(!story.extension->has(word), qPrintable(word));
        if (atStart)
            QVERIFY2(!story.extension->has(u"sites"_s), "what is not among them would be signed out there");
        QVERIFY(story.it.profiles->all().constFirst().owed.isEmpty());

        story.it.sessions.setStatus(before);
        story.it.bridge->setPolicy(policyOf(BridgeMode::Ask));
        story.extension = story.it.reconnected();
        QVERIFY(!story.extension->next(u"session"_s).isEmpty());
        QVERIFY(!story.extension->has(u"remove"_s));
        story.step(u"sign out"_s);
        QCOMPARE(story.it.wiki().state, BrowserSiteState::Owed);
    }

    void nobodyIsPairedWhileThePolicyIsNotKnown()
    {
        Bridge it(SitePolicy::unknown());
        FakeExtension extension(it.folder.path());
        extension.say(u"pair"_s);
        QVERIFY(!extension.next(u"refused"_s).isEmpty());
        QVERIFY(it.profiles->all().isEmpty());
    }

    void whoThePolicyExcludesAnswersAndLeaves_data()
    {
        QTest::addColumn<QStringList>("steps");
        QTest::addColumn<bool>("answers");
        QTest::newRow("connected") << QStringList{u"other browsers"_s} << true;
        QTest::newRow("comes back") << QStringList{u"close the browser"_s, u"other browsers"_s, u"start the browser"_s}
                                    << true;
        QTest::newRow("says nothing") << QStringList{u"other browsers"_s} << false;
    }

    void whoThePolicyExcludesAnswersAndLeaves()
    {
        QFETCH(QStringList, steps);
        QFETCH(bool, answers);
        Story story;
        for (const QString &step : QStringList{u"enable"_s, u"sign in"_s} + steps)
            story.step(step);
        QCOMPARE(story.it.wiki().state, BrowserSiteState::Owed);
        if (answers)
            story.confirm();
        QCOMPARE(story.extension->next(u"leave"_s)[u"code"].toString(), u"off"_s);
        QVERIFY(story.extension->isGone());
        QCOMPARE(story.it.wiki().state, answers ? BrowserSiteState::NotAllowed : BrowserSiteState::Owed);
    }

    /// Nor is it told of any site.
    void whoThePolicyExcludesAndOwesNothingLeavesAtOnce()
    {
        Story story;
        story.step(u"enable"_s);
        story.restart({u"edge"_s});
        const auto back = story.it.reconnected();
        QCOMPARE(back->typesUntil(u"leave"_s), QStringList({u"welcome"_s, u"leave"_s}));
        QCOMPARE(story.it.wiki().state, BrowserSiteState::NotAllowed);
        QVERIFY(!story.it.wiki().mayEnable);
        story.it.bridge->setPolicy(policyOf(BridgeMode::Ask));
        QCOMPARE(story.it.wiki().state, BrowserSiteState::NoSession);
    }

    void whoOwesNothingIsSentAwayWithTheBridgeOff()
    {
        Story story;
        story.step(u"enable"_s);
        story.step(u"bridge off"_s);
        QCOMPARE(story.extension->next(u"leave"_s, 1000)[u"code"].toString(), u"off"_s);
        const auto back = story.it.reconnected();
        QCOMPARE(back->typesUntil(u"leave"_s), QStringList({u"welcome"_s, u"leave"_s}));
    }
};

LANYARD_TEST(BrowserRemovalsTest)
#include "removals_test.moc"
