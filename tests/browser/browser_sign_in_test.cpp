// A sign-in in the user's own browser: whom the bridge asks, and which answer counts.

#include "browser/bridge_harness.h"
#include "browser/bridge_text.h"
#include "support/test_topic.h"

#include <QTest>
#include <functional>

using namespace lanyard;
using namespace lanyard::browser;
using namespace Qt::StringLiterals;

namespace {

/// A sign-in of the wiki that begins at once.
struct SignInRun {
    explicit SignInRun(Bridge &it, const QString &profile = {})
    {
        auto task = it.bridge->signIn({u"wiki"_s, profile, u"https://login.example.com"_s, u"AIza"_s});
        QCoro::connect(
            std::move(task), it.bridge.get(), [this](const Result<BrowserSignIn> &result) { outcome = result; });
    }
    bool isDone() const { return outcome.has_value(); }
    Reason reason() const { return outcome && !*outcome ? outcome->error().reason : Reason::Ok; }

    std::optional<Result<BrowserSignIn>> outcome;
};

QJsonObject userOf(const QString &token)
{
    return {{u"storage"_s, u"indexed-db"_s}, {u"key"_s, u"firebase:authUser:AIza:[DEFAULT]"_s}, {u"uid"_s, u"u1"_s},
        {u"tenantId"_s, QString()}, {u"isAnonymous"_s, false}, {u"lastLoginAt"_s, QString()},
        {u"refreshToken"_s, token}};
}

QJsonObject answerTo(const QJsonObject &asked, const QString &token = u"AMf-one"_s)
{
    return {{u"type"_s, u"signed-in"_s}, {u"site"_s, asked[u"site"]}, {u"attempt"_s, asked[u"attempt"]},
        {u"owner"_s, QJsonObject{{u"project"_s, u"acme"_s}, {u"tenant"_s, QString()}, {u"uid"_s, u"u1"_s}}},
        {u"users"_s, QJsonArray{userOf(token)}}};
}

}

class BrowserSignInTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBrowserThatWasAskedAnswersOnce()
    {
        Bridge it;
        const auto extension = it.enabled();
        SignInRun run(it);
        const QJsonObject asked = extension->next(u"sign-in-here"_s);
        QCOMPARE(asked[u"site"].toString(), u"wiki"_s);
        QCOMPARE(asked[u"attempt"].toString().size(), 43);
        QCOMPARE(asked[u"authOrigin"].toString(), u"https://login.example.com"_s);
        QCOMPARE(asked[u"apiKey"].toString(), u"AIza"_s);
        QCOMPARE(asked[u"limit"].toInt(), 600);
        QVERIFY(!run.isDone());
        QCOMPARE(it.wiki().state, BrowserSiteState::SigningIn);
        extension->say(answerTo(asked));
        QTRY_VERIFY(run.isDone() && *run.outcome);
        QCOMPARE((*run.outcome)->browser, u"Chromium 156"_s);
        QCOMPARE((*run.outcome)->owner, (SessionOwner{u"acme"_s, QString(), u"u1"_s}));
        QCOMPARE((*run.outcome)->users.value(0).refreshToken.revealText(), u"AMf-one"_s);
        QVERIFY(!extension->next(u"sign-in-over"_s).isEmpty());
        QVERIFY(it.wiki().state != BrowserSiteState::SigningIn);

        SignInRun later(it);
        const QJsonObject again = extension->next(u"sign-in-here"_s);
        QVERIFY(again[u"attempt"] != asked[u"attempt"]);
        extension->say(answerTo(asked, u"AMf-replayed"_s));
        extension->say(answerTo(again, u"AMf-two"_s));
        QTRY_VERIFY(later.isDone() && *later.outcome);
        QCOMPARE((*later.outcome)->users.value(0).refreshToken.revealText(), u"AMf-two"_s);
    }

    void whatNobodyWaitsForIsDropped_data()
    {
        QTest::addColumn<std::function<void(QJsonObject &)>>("change");
        const auto row = [](const char *name, const std::function<void(QJsonObject &)> &change) {
            QTest::newRow(name) << change;
        };
        row("another attempt", [](QJsonObject &answer) { answer[u"attempt"] = QString(43, u'A'); });
        row("another site", [](QJsonObject &answer) { answer[u"site"] = u"payroll"_s; });
    }

    void whatNobodyWaitsForIsDropped()
    {
        QFETCH(std::function<void(QJsonObject &)>, change);
        Bridge it;
        const auto extension = it.enabled();
        const QJsonObject none{{u"site"_s, u"wiki"_s}, {u"attempt"_s, QString(43, u'A')}};
        extension->say(answerTo(none, u"AMf-early"_s)); // no attempt waits
        SignInRun run(it);
        const QJsonObject asked = extension->next(u"sign-in-here"_s);
        QJsonObject answer = answerTo(asked, u"AMf-planted"_s);
        change(answer);
        extension->say(answer);
        QJsonObject refusal{{u"type"_s, u"not-signed-in"_s}, {u"site"_s, answer[u"site"]},
            {u"attempt"_s, answer[u"attempt"]}, {u"why"_s, u"cancelled"_s}};
        extension->say(refusal);
        extension->say(answerTo(asked));
        QTRY_VERIFY(run.isDone());
        QVERIFY(*run.outcome);
        QCOMPARE((*run.outcome)->users.value(0).refreshToken.revealText(), u"AMf-one"_s);
    }

    void aSecondProfileCannotAnswer()
    {
        Bridge it;
        const auto extension = it.enabled();
        FakeExtension other(it.folder.path());
        other.say(u"pair"_s);
        other.next(u"paired"_s);
        other.say(u"enable"_s, u"wiki"_s);
        const QString first = it.profile();
        SignInRun run(it, first);
        const QJsonObject asked = extension->next(u"sign-in-here"_s);
        QVERIFY(!other.has(u"sign-in-here"_s));
        other.say(answerTo(asked, u"AMf-others"_s)); // even with the number
        other.say(u"open"_s);
        QTRY_VERIFY(it.desktop.wishes.contains(u"showSessions"_s));
        QVERIFY(!run.isDone());
        extension->say(answerTo(asked));
        QTRY_VERIFY(run.isDone() && *run.outcome);
        QCOMPARE((*run.outcome)->users.value(0).refreshToken.revealText(), u"AMf-one"_s);
    }

    void whatEndsIt_data()
    {
        QTest::addColumn<std::function<void(Bridge &, std::unique_ptr<FakeExtension> &)>>("act");
        QTest::addColumn<Reason>("reason");
        using Act = std::function<void(Bridge &, std::unique_ptr<FakeExtension> &)>;
        const auto row = [](const char *name, Reason reason, const Act &act) { QTest::newRow(name) << act << reason; };
        row("the user, in Lanyard", Reason::Cancelled, [](Bridge &it, auto &) { it.bridge->cancelSignIn(u"wiki"_s); });
        row("the browser closes", Reason::InteractiveRequired, [](Bridge &, auto &extension) { extension.reset(); });
        row("the policy", Reason::Configuration, [](Bridge &it, auto &) {
            SitePolicy policy = policyOf(BridgeMode::Ask);
            policy.rules.signIn = false;
            it.bridge->setPolicy(policy);
        });
        row("the bridge is switched off", Reason::Configuration,
            [](Bridge &it, auto &) { it.bridge->setPolicy(policyOf(BridgeMode::Off)); });
        row("the profile is removed", Reason::InteractiveRequired,
            [](Bridge &it, auto &) { std::ignore = it.bridge->remove(it.profile()); });
        row("the program ends", Reason::Cancelled, [](Bridge &it, auto &) { it.bridge->stop(); });
    }

    void whatEndsIt()
    {
        QFETCH(std::function<void(Bridge &, std::unique_ptr<FakeExtension> &)>, act);
        QFETCH(Reason, reason);
        Bridge it;
        auto extension = it.enabled();
        SignInRun run(it);
        const QJsonObject asked = extension->next(u"sign-in-here"_s);
        act(it, extension);
        QTRY_VERIFY(run.isDone());
        QCOMPARE(run.reason(), reason);
        if (extension)
            extension->say(answerTo(asked)); // too late, and dropped
        QVERIFY(it.wiki().state != BrowserSiteState::SigningIn);
    }

    void theBrowserSaysWhyNot()
    {
        Bridge it;
        const auto extension = it.enabled();
        for (const NotSignedInWhy why : kAllNotSignedInWhys) {
            SignInRun run(it);
            const QJsonObject asked = extension->next(u"sign-in-here"_s);
            extension->say({{u"type"_s, u"not-signed-in"_s}, {u"site"_s, u"wiki"_s}, {u"attempt"_s, asked[u"attempt"]},
                {u"why"_s, QString(code(why))}});
            QTRY_VERIFY(run.isDone());
            QCOMPARE(run.outcome->error().text(), BridgeText::notSignedIn(why));
        }
    }

    void whoIsNotAsked()
    {
        Bridge it;
        SignInRun none(it);
        QTRY_COMPARE(none.reason(), Reason::Configuration);
        QCOMPARE(none.outcome->error().text(), BridgeText::noBrowserToSignIn());

        const auto extension = it.enabled();
        SignInRun stranger(it, u"0123456789abcdef"_s);
        QTRY_COMPARE(stranger.reason(), Reason::Configuration);

        SitePolicy policy = policyOf(BridgeMode::Ask);
        policy.rules.signIn = false;
        it.bridge->setPolicy(policy);
        SignInRun forbidden(it);
        QTRY_COMPARE(forbidden.reason(), Reason::Configuration);
        QCOMPARE(forbidden.outcome->error().text(), BridgeText::signInNotAllowed());
        QTRY_VERIFY(!extension->has(u"sign-in-here"_s));

        it.bridge->setPolicy(policyOf(BridgeMode::Ask));
        SignInRun first(it);
        extension->next(u"sign-in-here"_s);
        SignInRun second(it);
        QTRY_COMPARE(second.reason(), Reason::Superseded);
        QVERIFY(!first.isDone());
        it.bridge->cancelSignIn(u"payroll"_s); // another's
        QVERIFY(!first.isDone());
        it.bridge->cancelSignIn(u"wiki"_s);
        QTRY_VERIFY(first.isDone());
    }

    void tenMinutesAreTheLimit()
    {
        Bridge it;
        const auto extension = it.enabled();
        SignInRun run(it);
        const QJsonObject asked = extension->next(u"sign-in-here"_s);
        it.clock.advance(std::chrono::minutes(10)); // the computer slept: no timer has fired
        extension->say(answerTo(asked));
        extension->say(u"open"_s);
        QTRY_VERIFY(it.desktop.wishes.contains(u"showSessions"_s));
        QVERIFY(!run.isDone());
        it.bridge->cancelSignIn(u"wiki"_s);
        QTRY_VERIFY(run.isDone());
    }

    void aClickInThePopupAsksForThisBrowser()
    {
        Bridge it;
        const auto extension = it.enabled();
        const QString first = it.profile();
        it.setState(State::SignInNeeded);
        QJsonObject sites = extension->next(u"sites"_s);
        extension->say({{u"type"_s, u"sign-in"_s}, {u"site"_s, u"wiki"_s}, {u"here"_s, true}});
        QTRY_COMPARE(it.sessions.calls(), QStringList(u"signInWithBrowser wiki "_s + first));
        extension->say({{u"type"_s, u"sign-in"_s}, {u"site"_s, u"payroll"_s}, {u"here"_s, true}}); // not switched on
        extension->say(u"open"_s);
        QTRY_VERIFY(it.desktop.wishes.contains(u"showSessions"_s));
        QCOMPARE(it.sessions.calls().size(), 1);
    }
};

LANYARD_TEST(BrowserSignInTest)
#include "browser_sign_in_test.moc"
