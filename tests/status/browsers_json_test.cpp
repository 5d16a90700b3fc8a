#include "status/browsers/browsers_json.h"

#include "status/browsers/browsers_text.h"
#include "support/test_topic.h"

#include <QSet>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kSeen(QDate(2026, 11, 23), QTime(14, 2), Qt::UTC);

BrowsersView wholeBrowsers()
{
    BrowsersView view;
    view.mode = BridgeMode::On;
    view.problem = u"A program tried to connect."_s;
    BrowserProfileView profile{u"a1b2"_s, u"Chromium 156"_s, true, kSeen, {}};
    for (const BrowserSiteState state : kAllBrowserSiteStates)
        profile.sites +=
            {code(state), u"Wiki"_s, true, true, state, u"ada@example.org"_s, kSeen, u"login.example.com"_s};
    view.profiles = {profile, {u"c3"_s, u"Firefox 153"_s, false, {}, {}}};
    return view;
}

}

class BrowsersJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBack_data()
    {
        QTest::addColumn<BrowsersView>("view");
        QTest::newRow("nothing") << BrowsersView();
        QTest::newRow("everything") << wholeBrowsers();
    }

    void comesBack()
    {
        QFETCH(BrowsersView, view);
        const auto back = readBrowsers(browsersJson(view));
        QVERIFY2(back, back ? "" : qPrintable(back.error().sentence()));
        QCOMPARE(*back, view);
    }

    void anUnknownStateIsAnError()
    {
        QJsonObject json = browsersJson(wholeBrowsers());
        QJsonArray profiles = json[u"profiles"].toArray();
        QJsonObject profile = profiles[0].toObject();
        QJsonArray sites = profile[u"resources"].toArray();
        QJsonObject site = sites[0].toObject();
        site.insert(u"state"_s, u"perhaps"_s);
        sites[0] = site;
        profile.insert(u"resources"_s, sites);
        profiles[0] = profile;
        json.insert(u"profiles"_s, profiles);
        QCOMPARE(readBrowsers(json).error().path, u"profiles[0].resources[0].state"_s);
    }

    void everyStateHasItsOwnSentence()
    {
        QSet<QString> sentences;
        for (const BrowserSiteState state : kAllBrowserSiteStates)
            sentences.insert(BrowsersText::state({u"wiki"_s, u"Wiki"_s, true, true, state, {}}));
        QCOMPARE(sentences.size(), qsizetype(kAllBrowserSiteStates.size()));
        QVERIFY(sentences.contains(QString())); // off
    }

    void sinceWhen_data()
    {
        QTest::addColumn<bool>("connected");
        QTest::addColumn<QDateTime>("seenAt");
        QTest::addColumn<QString>("text");
        QTest::newRow("connected") << true << kSeen << u"Connected"_s;
        QTest::newRow("today") << false << kSeen << u"Not connected since"_s;
        QTest::newRow("never") << false << QDateTime() << u"Not connected"_s;
    }

    void sinceWhen()
    {
        QFETCH(bool, connected);
        QFETCH(QDateTime, seenAt);
        QFETCH(QString, text);
        const QString said =
            BrowsersText::connection({u"a"_s, u"Firefox"_s, connected, seenAt, {}}, kSeen.addSecs(3600));
        QVERIFY2(said.startsWith(text), qPrintable(said));
        const QString later = BrowsersText::connection({u"a"_s, u"Firefox"_s, false, kSeen, {}}, kSeen.addDays(30));
        QVERIFY2(later != said, qPrintable(later));
    }
};

LANYARD_TEST(BrowsersJsonTest)
#include "browsers_json_test.moc"
