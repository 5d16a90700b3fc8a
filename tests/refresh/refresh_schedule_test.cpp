#include "refresh/refresh_schedule.h"
#include "state/refreshed_session.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime kStart(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
constexpr auto kBoot = 100h; // since boot, at kStart

Now at(std::chrono::milliseconds later)
{
    return {kStart.addMSecs(later.count()), kBoot + later};
}

AccountKey keyOf(const QString &tenant)
{
    return {u"https://login.example.net"_s, u"AIza"_s, tenant};
}

/// One resource, from words: "live:emea" has a session from kStart to an hour later with that tenant, "due:40" is due
/// forty minutes after kStart, and so on.
ResourceState resource(const QString &text)
{
    const QStringList words = text.split(u' ');
    Resource config;
    config.id = words.first();
    config.url = QUrl(u"https://%1.example.com/"_s.arg(config.id));
    ResourceState state(config);
    for (const QString &word : words) {
        const QString value = word.section(u':', 1);
        if (word.startsWith(u"live:"_s)) {
            RefreshedSession session;
            session.authPage = QUrl(u"https://login.example.net/"_s);
            session.token.issuedAt = kStart;
            session.token.expiresAt = kStart.addSecs(3600);
            session.verifiedAt = kStart;
            state.refreshSucceeded(keyOf(value), session);
        }
        if (word.startsWith(u"brought:"_s)) {
            LiveSession session;
            session.account = keyOf(value);
            session.verifiedAt = kStart;
            session.expiresAt = kStart.addSecs(3600);
            state.sessionAdopted(session, QUrl(u"https://login.example.net/"_s), Keeping::Nothing);
        }
        if (word.startsWith(u"due:"_s))
            state.scheduled(kBoot + std::chrono::minutes(value.toInt()));
        if (word.startsWith(u"fails:"_s))
            state.refreshFailed(Error{*reasonFromCode(value), {}, std::nullopt, {}});
        if (word == u"refreshing"_s)
            state.refreshStarted();
        if (word == u"warned"_s)
            state.warnedOfEnd();
        if (word == u"signed-out"_s)
            state.signedOut();
    }
    return state;
}

QList<ResourceState> resources(const QString &lines)
{
    QList<ResourceState> all;
    const QStringList each = lines.split(u", "_s, Qt::SkipEmptyParts);
    for (const QString &line : each)
        all += resource(line);
    return all;
}

QString textOf(const QList<PlannedRefresh> &planned)
{
    QStringList words;
    for (const PlannedRefresh &refresh : planned)
        words += u"%1:%2"_s.arg(refresh.id).arg(std::chrono::milliseconds(refresh.at - kBoot).count() / 1000);
    return words.join(u' ');
}

double half()
{
    return 0.5;
}

}

class RefreshScheduleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void due_data()
    {
        QTest::addColumn<QString>("known");
        QTest::addColumn<QString>("paused"); ///< "-": not; else the resources that the user waits for nevertheless
        QTest::addColumn<QString>("due"); ///< forty minutes after kStart
        const auto row = [](const char *name, const QString &known, const QString &paused, const QString &due) {
            QTest::newRow(name) << known << paused << due;
        };
        row("nothing is planned", u"a, b live:emea"_s, u"-"_s, u""_s);
        row("its time has come", u"a live:emea due:40, b live:emea due:41"_s, u"-"_s, u"a"_s);
        row("its time is over", u"a due:1, b due:39"_s, u"-"_s, u"a b"_s);
        row("it is under way", u"a due:1 refreshing, b due:1"_s, u"-"_s, u"b"_s);
        row("paused", u"a due:1, b due:1"_s, u""_s, u""_s);
        row("paused, but the user waits", u"a due:1, b due:1"_s, u"b"_s, u"b"_s);
    }

    void due()
    {
        QFETCH(QString, known);
        QFETCH(QString, paused);
        QFETCH(QString, due);
        const QList<ResourceState> all = resources(known);
        const QStringList wished = paused.split(u' ', Qt::SkipEmptyParts);
        const BackgroundRules rules{paused != u"-", QSet<QString>(wished.begin(), wished.end())};
        QCOMPARE(RefreshSchedule(all, rules, at(40min)).due().join(u' '), due);
    }

    void hundredsWaitForAPlace()
    {
        QList<ResourceState> all;
        for (int i = 0; i < 100; ++i)
            all += resource(u"r%1 due:1"_s.arg(i) + (i < 30 ? u" refreshing"_s : u""_s));
        const BackgroundRules rules;
        const RefreshSchedule some(all, rules, at(2min));
        QCOMPARE(some.due(), QStringList({u"r30"_s, u"r31"_s}));
        QCOMPARE(*some.nextWake(), kBoot + 1min);
        all[30].refreshStarted();
        all[31].refreshStarted();
        const RefreshSchedule full(all, rules, at(2min));
        QVERIFY(full.due().isEmpty());
        QVERIFY(!full.nextWake()); // a refresh that ends is heard of
    }

    void followers_data()
    {
        QTest::addColumn<QString>("known");
        QTest::addColumn<QString>("planned"); ///< id:seconds after kStart, at minute 37, for draws of one half
        const auto row = [](const char *name, const QString &known, const QString &planned) {
            QTest::newRow(name) << known << planned;
        };
        row("nobody is due", u"a live:emea due:40, b live:emea due:42"_s, u""_s);
        row("the account's others follow within a minute", u"a live:emea due:37, b live:emea due:42"_s, u"b:2250"_s);
        row("not later than they would", u"a live:emea due:30, b live:emea due:37, c live:emea due:38"_s, u"c:2250"_s);
        row("other accounts do not", u"a live:emea due:37, b live:apac due:42"_s, u""_s);
        row("nor what is in trouble", u"a live:emea due:37, b live:emea due:42 fails:offline"_s, u""_s);
        row("nor what is under way", u"a live:emea due:37, b live:emea due:42 refreshing"_s, u""_s);
        row("nobody follows what is under way", u"a live:emea due:37 refreshing, b live:emea due:42"_s, u""_s);
    }

    void followers()
    {
        QFETCH(QString, known);
        QFETCH(QString, planned);
        const QList<ResourceState> all = resources(known);
        const BackgroundRules rules;
        QCOMPARE(textOf(RefreshSchedule(all, rules, at(37min)).followers(half)), planned);
    }

    void tooEarlyToFollow()
    {
        const QList<ResourceState> all = resources(u"a live:emea due:30, b live:emea due:42"_s);
        const BackgroundRules rules;
        QVERIFY(RefreshSchedule(all, rules, at(35min)).followers(half).isEmpty()); // at 60 % of its life, not before
        QVERIFY(!RefreshSchedule(all, rules, at(36min)).followers(half).isEmpty());
    }

    void catchUp_data()
    {
        QTest::addColumn<QString>("known");
        QTest::addColumn<QString>("planned"); ///< id:seconds after kStart, at minute 30
        const auto row = [](const char *name, const QString &known, const QString &planned) {
            QTest::newRow(name) << known << planned;
        };
        row("a session that is fine keeps its time", u"a live:emea due:40"_s, u""_s);
        row("one that is not planned", u"a live:emea"_s, u"a:1800"_s);
        row("one that is late", u"a live:emea due:20"_s, u"a:1800"_s);
        row("one in trouble", u"a live:emea due:40 fails:offline"_s, u"a:1800"_s);
        row("no session yet: does an account fit?", u"a"_s, u"a:1800"_s);
        row("what the user signed out stays so", u"a live:emea signed-out"_s, u""_s);
        row("what is under way is", u"a refreshing"_s, u""_s);
        row("those with an account come first", u"a, b live:emea"_s, u"b:1800 a:1800"_s);
        row("refused: only a sign-in helps", u"a live:refused, b live:emea"_s, u"b:1800"_s);
    }

    void catchUp()
    {
        QFETCH(QString, known);
        QFETCH(QString, planned);
        const QList<ResourceState> all = resources(known);
        const BackgroundRules rules;
        QCOMPARE(textOf(RefreshSchedule(all, rules, at(30min)).catchUp(accounts(), half)), planned);
    }

    void doubtfulTimeMakesEverySessionDue()
    {
        const QList<ResourceState> all = resources(u"a live:emea due:40, b live:emea signed-out, c refreshing"_s);
        BackgroundRules rules;
        QCOMPARE(textOf(RefreshSchedule(all, rules, at(30min)).catchUp(accounts(), half)), u""_s);
        rules.isTimeDoubtful = true;
        QCOMPARE(textOf(RefreshSchedule(all, rules, at(30min)).catchUp(accounts(), half)), u"a:1800"_s);
    }

    void accountsComeBackApart()
    {
        const QList<ResourceState> all = resources(u"a live:emea, b live:apac, c live:emea"_s);
        const BackgroundRules rules;
        const auto planned = RefreshSchedule(all, rules, at(0min)).catchUp(accounts(), half);
        QCOMPARE(planned,
            (QList<PlannedRefresh>{{u"a"_s, kBoot}, {u"b"_s, kBoot + Timing().wakeUpWithin / 2},
                {u"c"_s, kBoot}})); // one mint for a and c
    }

    void ends_data()
    {
        QTest::addColumn<QString>("known");
        QTest::addColumn<int>("minute");
        QTest::addColumn<QString>("endingSoon");
        QTest::addColumn<QString>("over");
        QTest::addColumn<int>("wake"); ///< minutes after kStart; -1: never
        const auto row = [](const char *name, const QString &known, int minute, const QString &endingSoon,
                             const QString &over,
                             int wake) { QTest::newRow(name) << known << minute << endingSoon << over << wake; };
        row("all is well", u"a live:emea due:40"_s, 30, u""_s, u""_s, 40);
        row("all is well, late", u"a live:emea due:70"_s, 57, u""_s, u""_s, 60);
        row("in trouble, and there is time", u"a live:emea due:70 fails:offline"_s, 54, u""_s, u""_s, 55);
        row("in trouble, five minutes before", u"a live:emea due:70 fails:offline"_s, 55, u"a"_s, u""_s, 55);
        row("warned already", u"a live:emea due:70 fails:offline warned"_s, 55, u""_s, u""_s, 60);
        row("it is just trying", u"a live:emea due:70 fails:offline refreshing"_s, 55, u""_s, u""_s, 60);
        row("a sign-in was asked for", u"a live:emea fails:revoked"_s, 55, u""_s, u""_s, 60);
        row("it is over", u"a live:emea due:70 fails:offline"_s, 60, u""_s, u""_s, 70);
        row("only the user can bring the next", u"a brought:emea"_s, 54, u""_s, u""_s, 55);
        row("five minutes before", u"a brought:emea"_s, 55, u"a"_s, u""_s, 55);
        row("that is over", u"a brought:emea"_s, 60, u""_s, u"a"_s, -1);
        row("and was said", u"a brought:emea fails:interactive-required"_s, 60, u""_s, u""_s, -1);
        row("nothing is known", u"a"_s, 0, u""_s, u""_s, -1);
    }

    void ends()
    {
        QFETCH(QString, known);
        QFETCH(int, minute);
        QFETCH(QString, endingSoon);
        QFETCH(QString, over);
        QFETCH(int, wake);
        const QList<ResourceState> all = resources(known);
        const BackgroundRules rules;
        const RefreshSchedule schedule(all, rules, at(std::chrono::minutes(minute)));
        QCOMPARE(schedule.endingSoon().join(u' '), endingSoon);
        QCOMPARE(schedule.over().join(u' '), over);
        const auto next = schedule.nextWake();
        QCOMPARE(next ? int((*next - kBoot) / 1min) : -1, wake);
    }

    void pausedSessionsOnlyWakeForTheirEnd()
    {
        const QList<ResourceState> all = resources(u"a live:emea due:40"_s);
        const BackgroundRules rules{true, {}};
        QCOMPARE(*RefreshSchedule(all, rules, at(0min)).nextWake(), kBoot + 60min);
        QVERIFY(!RefreshSchedule(all, rules, at(60min)).nextWake());
    }

    void afterASuccess_data()
    {
        QTest::addColumn<double>("part");
        QTest::addColumn<double>("own");
        QTest::addColumn<int>("minute");
        QTest::newRow("earliest") << usualPart(0) << 0.0 << 36;
        QTest::newRow("a follower comes within the minute") << usualPart(0) << 1.0 << 37;
        QTest::newRow("latest") << usualPart(1) << 0.0 << 45;
        QTest::newRow("a follower never comes after the window") << usualPart(1) << 1.0 << 45;
        QTest::newRow("the first after a sign-in, earliest") << firstPart(0) << 0.0 << 3;
        QTest::newRow("the first after a sign-in, latest") << firstPart(1) << 0.0 << 45;
    }

    void afterASuccess()
    {
        QFETCH(double, part);
        QFETCH(double, own);
        QFETCH(int, minute);
        const ResourceState state = resource(u"a live:emea"_s);
        QCOMPARE(afterSuccess(*state.live(), at(0min), part, own), kBoot + minute * 1min);
        QCOMPARE(afterSuccess(*state.live(), at(10min), part, own), kBoot + minute * 1min);
    }

    // As even as it can be: those who began together are all seen in the first round, minute by minute alike, and less
    // and less of them where the second one begins.
    void theFirstIsEvenUpToTheUsual()
    {
        QList<int> minutes(46);
        for (int i = 0; i < 42000; ++i)
            ++minutes[int(firstPart((i + 0.5) / 42000) * 60)];
        const int even = minutes[3];
        QVERIFY(even > 42000 / 45);
        for (int minute = 0; minute < 46; ++minute) {
            const double part = std::clamp(double(45 - minute) - 0.5, 0.0, 9.0) / 9;
            const int expected = minute < 3 ? 0 : int(even * (minute < 36 ? 1.0 : part));
            QVERIFY2(
                qAbs(minutes[minute] - expected) <= 2, qPrintable(u"minute %1: %2"_s.arg(minute).arg(minutes[minute])));
        }
    }

    void theFirstLeavesNoTokenToReuse()
    {
        for (const auto life : {20s, 600s, 3600s}) {
            const Timing timing = Timing::forLifetime(life);
            QVERIFY(timing.firstFrom * double(life.count()) * 1000 > double(timing.tokenReuse.count()));
        }
    }

    void afterAFailure_data()
    {
        QTest::addColumn<QString>("known");
        QTest::addColumn<int>("seconds"); ///< from now, at minute 40; -1: never
        QTest::newRow("transient") << u"a live:emea fails:offline"_s << 30;
        QTest::newRow("the third time") << u"a live:emea fails:offline fails:offline fails:offline"_s << 120;
        QTest::newRow("a sign-in is needed") << u"a live:emea fails:revoked"_s << -1;
        QTest::newRow("an operator is") << u"a live:emea fails:configuration"_s << 5 * 60;
        QTest::newRow("an operator is, which three tries showed")
            << u"a live:emea fails:offline fails:offline fails:configuration"_s << 5 * 60;
        QTest::newRow("an operator is, for the second time")
            << u"a fails:offline fails:configuration fails:configuration"_s << 10 * 60;
        QTest::newRow("within what is left of the session")
            << u"a live:emea fails:configuration fails:configuration fails:configuration"_s << 10 * 60;
        QTest::newRow("an operator is, all day") << u"a"_s + QString(u" fails:configuration"_s).repeated(9) << 60 * 60;
        QTest::newRow("it did not fail") << u"a live:emea"_s << -1;
    }

    void afterAFailure()
    {
        QFETCH(QString, known);
        QFETCH(int, seconds);
        const auto next = afterFailure(resource(known), at(40min), 0.0);
        QCOMPARE(next ? int((*next - kBoot - 40min) / 1s) : -1, seconds);
    }

private:
    static AccountFacts accounts()
    {
        return {[](const ResourceState &state) {
                    return state.live() ? std::optional(state.live()->account) : std::nullopt;
                },
            [](const AccountKey &key) { return key.tenant == u"refused"; }};
    }
};

LANYARD_TEST(RefreshScheduleTest)
#include "refresh_schedule_test.moc"
