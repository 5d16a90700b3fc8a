#include "browser/bridge_harness.h"
#include "status/browsers/browsers_text.h"
#include "support/test_topic.h"

#include <QRegularExpression>
#include <QTest>

using namespace lanyard;
using namespace lanyard::browser;
using namespace Qt::StringLiterals;

class BridgeRequestsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatOnlyTheBrowserLostIsSentAgain()
    {
        Bridge it;
        it.hold(sessionOf(u"u1"_s, "one"));
        const auto extension = it.enabled();
        const QJsonObject before = extension->next(u"session"_s);
        extension->refresh(7, u"wiki"_s, u"missing"_s);
        QCOMPARE(extension->typesUntil(u"answer"_s).filter(QRegularExpression(u"session|answer"_s)),
            QStringList({u"session"_s, u"answer"_s}));
        QVERIFY(!it.sessions.calls().contains(u"refresh wiki"_s));
    }

    void noRequestWaitsForWhatNoBrowserMayHave_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("domain");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<BrowserSiteState>("state");
        for (const QString &cause : {u"missing"_s, u"challenge"_s}) {
            const auto row = [&](const QByteArray &what) -> QTestData & {
                return QTest::newRow((what + ": " + cause.toLatin1()).constData());
            };
            row("for several hosts") << QByteArray("one") << u"example.com"_s << cause << BrowserSiteState::Unfit;
            row("too long") << QByteArray(5000, 'x') << QString() << cause << BrowserSiteState::TooLong;
        }
    }

    void noRequestWaitsForWhatNoBrowserMayHave()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, domain);
        QFETCH(QString, cause);
        QFETCH(BrowserSiteState, state);
        Bridge it;
        HeldSession held = sessionOf(u"u1"_s, value);
        held.cookies.first().domain = domain;
        it.hold(held);
        it.sessions.failWith(u"verify"_s, Error{Reason::InteractiveRequired, u"refused"_s, std::nullopt, {}});
        const auto extension = it.enabled();
        QCOMPARE(it.wiki().state, state);
        extension->refresh(1, u"wiki"_s, cause);
        const QJsonObject answer = extension->next(u"answer"_s);
        QVERIFY(!answer[u"ok"].toBool());
        QCOMPARE(answer[u"reason"].toString(), u"configuration"_s);
        BrowserSiteView view;
        view.state = state;
        QCOMPARE(answer[u"sentence"].toString(), BrowsersText::state(view));
        QVERIFY(!extension->has(u"session"_s));
        QJsonObject sites;
        for (QJsonObject next; !(next = extension->next(u"sites"_s, 0)).isEmpty();)
            sites = next;
        QCOMPARE(sites[u"sites"][0][u"enabled"].toBool(), true);
        QCOMPARE(sites[u"sites"][0][u"generation"].toInt(), 0); // nor is one promised
    }

    void whatAnAppForgedIsNotRefreshed()
    {
        Bridge it;
        it.hold(sessionOf(u"u1"_s, "one"));
        const auto extension = it.enabled();
        extension->refresh(1, u"wiki"_s, u"challenge"_s);
        QVERIFY(!extension->next(u"answer"_s)[u"ok"].toBool());
        QVERIFY(it.sessions.calls().contains(u"verify wiki"_s));
        QVERIFY(!it.sessions.calls().contains(u"refresh wiki"_s));
    }

    void whatIapRefusedIsRefreshedTwiceAMinute()
    {
        Bridge it;
        it.hold(sessionOf(u"u1"_s, "one"));
        it.sessions.failWith(u"verify"_s, Error{Reason::InteractiveRequired, u"refused"_s, std::nullopt, {}});
        const auto extension = it.enabled();
        for (int request = 1; request <= 3; ++request) {
            extension->refresh(request, u"wiki"_s, u"challenge"_s);
            const QJsonObject answer = extension->next(u"answer"_s);
            QCOMPARE(answer[u"request"].toInt(), request);
            QCOMPARE(answer[u"ok"].toBool(), request <= 2);
            QCOMPARE(answer[u"reason"].toString(), request <= 2 ? u"ok"_s : u"rate-limited"_s);
        }
        QCOMPARE(it.sessions.calls().count(u"refresh wiki"_s), 2);
    }

    void noRefreshForASiteThatIsNotAllowed_data()
    {
        QTest::addColumn<QString>("site");
        QTest::newRow("not enabled") << u"payroll"_s;
        QTest::newRow("unknown") << u"none"_s;
    }

    void noRefreshForASiteThatIsNotAllowed()
    {
        QFETCH(QString, site);
        Bridge it;
        const auto extension = it.enabled();
        extension->refresh(1, site, u"challenge"_s);
        QVERIFY(!extension->next(u"answer"_s)[u"ok"].toBool());
        QVERIFY(it.sessions.calls().isEmpty());
    }

    void nobodyIsAskedToSignInForARequest()
    {
        Bridge it;
        const auto extension = it.enabled();
        it.setState(State::SignInNeeded);
        extension->refresh(1, u"wiki"_s, u"missing"_s);
        QCOMPARE(extension->next(u"answer"_s)[u"reason"].toString(), u"interactive-required"_s);
        QVERIFY(it.sessions.calls().isEmpty());
    }

    void reportsAreForPeopleToSee_data()
    {
        QTest::addColumn<QStringList>("reports");
        QTest::addColumn<BrowserSiteState>("state");
        QTest::newRow("none") << QStringList() << BrowserSiteState::Pending;
        QTest::newRow("set") << QStringList(u"set"_s) << BrowserSiteState::Set;
        QTest::newRow("the worst of two stores")
            << QStringList({u"set"_s, u"kept-back"_s}) << BrowserSiteState::KeptBack;
        QTest::newRow("another person") << QStringList({u"foreign"_s, u"set"_s}) << BrowserSiteState::Foreign;
    }

    void reportsAreForPeopleToSee()
    {
        QFETCH(QStringList, reports);
        Bridge it;
        it.hold(sessionOf(u"u1"_s, "one"));
        const auto extension = it.enabled();
        const QJsonObject session = extension->next(u"session"_s);
        for (qsizetype i = 0; i < reports.size(); ++i)
            extension->report(u"wiki"_s, reports.at(i), session[u"generation"], QString::number(i));
        QFETCH(BrowserSiteState, state);
        QTRY_COMPARE(it.wiki().state, state);
    }

    void pagesAreCountedWhereTheSiteIsEnabled_data()
    {
        QTest::addColumn<QString>("site");
        QTest::addColumn<int>("told"); // by the browser; below 0: it is silent
        QTest::addColumn<int>("pages");
        QTest::newRow("two") << u"wiki"_s << 2 << 2;
        QTest::newRow("none") << u"wiki"_s << 0 << 0;
        QTest::newRow("no answer") << u"wiki"_s << -1 << 0;
        QTest::newRow("not enabled there: not asked") << u"payroll"_s << 7 << 0;
    }

    void pagesAreCountedWhereTheSiteIsEnabled()
    {
        QFETCH(QString, site);
        QFETCH(int, told);
        Bridge it;
        const auto extension = it.enabled();
        std::optional<int> pages;
        QCoro::connect(it.bridge->openPages(site), it.bridge.get(), [&](int count) { pages = count; });
        const QJsonObject question = extension->next(u"count-pages"_s, 300);
        QCOMPARE(question.isEmpty(), site != u"wiki"_s);
        if (told >= 0 && !question.isEmpty()) {
            extension->count(question[u"request"].toInt() + 1, site, 99); // to another question
            extension->count(question[u"request"], site, told);
            extension->count(question[u"request"], site, 99); // once is enough
        }
        QTRY_VERIFY_WITH_TIMEOUT(pages.has_value(), 2000);
        QTEST(*pages, "pages");
    }

    void clicksLeadToLanyardsWindows()
    {
        Bridge it;
        const auto extension = it.enabled();
        extension->say(u"open"_s);
        QTRY_COMPARE(it.desktop.wishes.constLast(), u"showSessions"_s);
        extension->say(u"sign-in"_s, u"wiki"_s); // it works: there is nothing to sign in to
        extension->say(u"open"_s);
        QTRY_COMPARE(it.desktop.wishes.count(u"showSessions"_s), 2);
        it.setState(State::SignInNeeded);
        extension->say(u"sign-in"_s, u"payroll"_s); // not this browser's
        extension->say(u"sign-in"_s, u"wiki"_s);
        QTRY_COMPARE(it.sessions.calls(), QStringList(u"signIn wiki"_s));
    }
};

LANYARD_TEST(BridgeRequestsTest)
#include "bridge_requests_test.moc"
