#include "state/refreshed_session.h"
#include "state/resource_state.h"
#include "support/test_topic.h"

#include <QTest>
#include <functional>

using namespace lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime kNine(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);

Resource wiki(const QString &url = u"https://wiki.example.com/"_s)
{
    Resource config;
    config.id = u"wiki"_s;
    config.url = QUrl(url);
    return config;
}

AccountKey accountIn(const QString &tenant)
{
    return {u"https://login.example.net"_s, u"AIza"_s, tenant};
}

RefreshedSession refreshed(const QString &tenant)
{
    RefreshedSession session;
    session.token.person.uid = u"uid-"_s + tenant;
    session.token.issuedAt = kNine;
    session.token.expiresAt = kNine.addSecs(3600);
    session.verifiedAt = kNine;
    session.authPage = QUrl(u"https://login.example.net/in"_s);
    session.redirectUri = QUrl(u"https://iap.example/1:handleRedirect"_s);
    session.tenants = {tenant};
    return session;
}

LiveSession brought()
{
    LiveSession session;
    session.account = accountIn(u"emea"_s);
    session.person.uid = u"window"_s;
    session.verifiedAt = kNine;
    session.expiresAt = kNine.addSecs(3480);
    return session;
}

void succeed(ResourceState &state, const QString &tenant)
{
    state.refreshSucceeded(accountIn(tenant), refreshed(tenant));
}

/// Everything that can happen to a resource, by the name that the rows below use.
const QMap<QString, std::function<void(ResourceState &)>> &transitions()
{
    static const QMap<QString, std::function<void(ResourceState &)>> all{
        {u"start"_s, [](ResourceState &state) { state.refreshStarted(); }},
        {u"end"_s, [](ResourceState &state) { state.refreshEnded(); }},
        {u"succeed"_s, [](ResourceState &state) { succeed(state, u"emea"_s); }},
        {u"switch"_s, [](ResourceState &state) { succeed(state, u"apac"_s); }},
        {u"fail"_s,
            [](ResourceState &state) {
                state.refreshFailed(Error{Reason::Offline, {}, std::nullopt, {}});
            }},
        {u"puzzle"_s,
            [](ResourceState &state) {
                state.answerUnknown(Error{Reason::IapUnavailable, {}, std::nullopt, {}});
            }},
        {u"refuse"_s,
            [](ResourceState &state) {
                state.refreshFailed(Error{Reason::Revoked, {}, std::nullopt, {}});
            }},
        {u"schedule"_s, [](ResourceState &state) { state.scheduled(5min); }},
        {u"unschedule"_s, [](ResourceState &state) { state.unscheduled(); }},
        {u"adopt"_s,
            [](ResourceState &state) {
                state.sessionAdopted(brought(), QUrl(u"https://login.example.net/in"_s), Keeping::Cookies);
            }},
        {u"expire"_s, [](ResourceState &state) { state.adoptedSessionEnded(); }},
        {u"warn"_s, [](ResourceState &state) { state.warnedOfEnd(); }},
        {u"sign-in"_s, [](ResourceState &state) { state.signedIn(u"emea"_s, true); }},
        {u"sign-in elsewhere"_s, [](ResourceState &state) { state.signedIn(u"apac"_s, false); }},
        {u"sign-out"_s, [](ResourceState &state) { state.signedOut(); }},
        {u"look"_s,
            [](ResourceState &state) {
                state.challengeSeen(QUrl(u"https://other.example.net/"_s), u"AIzb"_s, {u"apac"_s});
            }},
        {u"meet"_s, [](ResourceState &state) { state.backendSeen(QUrl(u"https://iap.example/2:handleRedirect"_s)); }},
        {u"open"_s, [](ResourceState &state) { state.pinOpened(); }},
        {u"move"_s, [](ResourceState &state) { state.configured(wiki(u"https://wiki.example.org/"_s)); }},
        {u"rename"_s,
            [](ResourceState &state) {
                Resource config = state.config();
                config.name = u"W"_s;
                state.configured(config);
            }},
    };
    return all;
}

void go(ResourceState &state, const QString &names)
{
    const QStringList each = names.split(u' ', Qt::SkipEmptyParts);
    for (const QString &name : each)
        transitions()[name](state);
}

/// All that a reader of the state can see, in one line.
QString facts(const ResourceState &state)
{
    QStringList words;
    if (state.live())
        words += u"live:"_s + state.live()->person.uid;
    if (state.trouble())
        words += u"trouble:"_s + code(state.trouble()->reason);
    if (state.failures() > 0)
        words += u"failures:"_s + QString::number(state.failures());
    if (state.unknownAnswers() > 0)
        words += u"unknown:"_s + QString::number(state.unknownAnswers());
    if (state.dueAt())
        words += u"due:"_s + QString::number(std::chrono::duration_cast<std::chrono::minutes>(*state.dueAt()).count());
    if (state.isRefreshing())
        words += u"refreshing"_s;
    if (state.isWarnedOfEnd())
        words += u"warned"_s;
    if (state.pin())
        words += (state.isPinned() ? u"pinned:"_s : u"seen:"_s)
            + state.pin()->authOrigin.section(u'/', 2).section(u'.', 0, 0);
    if (state.memory().hasTenant)
        words += u"tenant:"_s + state.memory().tenant;
    if (state.memory().isSignedOut)
        words += u"signed-out"_s;
    if (state.memory().isInteractive)
        words += u"interactive"_s;
    if (state.epoch() > 0)
        words += u"epoch:"_s + QString::number(state.epoch());
    return words.join(u' ');
}

/// What must hold whatever happened, in whatever order. Empty: it does.
QString broken(const ResourceState &before, const QString &what, const ResourceState &after)
{
    const bool isVerified = what == u"succeed" || what == u"switch" || what == u"adopt";
    const bool isRefreshOf = what == u"start" || what == u"end";
    const bool isOther = before.memory().hasTenant && after.live() && before.memory().tenant != after.memory().tenant;
    const bool isCut =
        what == u"sign-out" || what == u"adopt" || (isVerified && isOther) || before.config().url != after.config().url;
    if (isVerified && (!after.live() || after.trouble() || after.failures() > 0 || !after.isPinned()))
        return u"a session that was just verified is in no trouble"_s;
    if (after.unknownAnswers() > after.failures())
        return u"an unknown answer is a failure"_s;
    if (after.failures() > 0 && !after.trouble())
        return u"who failed says why"_s;
    if (after.memory().isSignedOut && after.live())
        return u"nobody is signed out and has a session"_s;
    if (what == u"sign-out" && (after.dueAt() || after.trouble() || after.memory().hasTenant))
        return u"after a sign-out nothing starts by itself"_s;
    if (isCut != (after.epoch() > before.epoch()) || after.epoch() < before.epoch())
        return u"the epoch grows where earlier results must be dropped, and nowhere else"_s;
    if (!isRefreshOf && before.isRefreshing() != after.isRefreshing())
        return u"only a refresh's start and end say whether it is under way"_s;
    if (after.isPinned() && after.memory().url != after.config().url)
        return u"a pin is of the resource's own address"_s;
    return {};
}

}

class ResourceStateTest : public QObject {
    Q_OBJECT

    static void staysSound(const ResourceState &before, const QStringList &done)
    {
        if (done.size() == 4)
            return;
        for (auto it = transitions().begin(); it != transitions().end(); ++it) {
            ResourceState after = before;
            it.value()(after);
            const QStringList chain = done + QStringList(it.key());
            const QString why = broken(before, it.key(), after);
            QVERIFY2(why.isEmpty(), qPrintable(chain.join(u' ') + u": "_s + why + u": "_s + facts(after)));
            staysSound(after, chain);
            if (QTest::currentTestFailed())
                return;
        }
    }

private Q_SLOTS:
    void becomes_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("happens");
        QTest::addColumn<QString>("then");
        const auto row = [](const char *name, const QString &given, const QString &happens, const QString &then) {
            QTest::newRow(name) << given << happens << then;
        };
        const QString active = u"live:uid-emea pinned:login tenant:emea"_s;
        row("nothing is known", u""_s, u""_s, u""_s);
        row("a first look pins nothing", u""_s, u"look"_s, u"seen:other"_s);
        row("a look changes no pin", u"succeed"_s, u"look"_s, active);
        row("a refresh starts", u"schedule"_s, u"start"_s, u"due:5 refreshing"_s);
        row("a success", u"look start end"_s, u"succeed"_s, active);
        row("the schedule outlives refreshes", u"schedule start fail"_s, u"end"_s,
            u"trouble:offline failures:1 due:5"_s);
        row("nothing is due", u"schedule"_s, u"unschedule"_s, u""_s);
        row("a success ends the trouble", u"succeed fail fail"_s, u"succeed"_s, active);
        row("a failure keeps the session", u"succeed"_s, u"fail"_s,
            u"live:uid-emea trouble:offline failures:1 pinned:login tenant:emea"_s);
        row("a refusal", u"succeed"_s, u"refuse"_s,
            u"live:uid-emea trouble:revoked failures:1 pinned:login tenant:emea"_s);
        row("unknown answers in a row", u"succeed puzzle"_s, u"puzzle"_s,
            u"live:uid-emea trouble:iap-unavailable failures:2 unknown:2 pinned:login tenant:emea"_s);
        row("one after other failures", u"fail fail"_s, u"puzzle"_s, u"trouble:iap-unavailable failures:3 unknown:1"_s);
        row("another failure ends their row", u"puzzle puzzle"_s, u"fail"_s, u"trouble:offline failures:3"_s);
        row("a success ends it", u"puzzle puzzle"_s, u"succeed"_s, active);
        row("a look ends it", u"puzzle puzzle"_s, u"look"_s, u"seen:other"_s);
        row("a sign-out ends it", u"puzzle puzzle"_s, u"sign-out"_s, u"signed-out epoch:1"_s);
        row("of two refreshes one ends", u"start start"_s, u"end"_s, u"refreshing"_s);
        row("both end", u"start start end"_s, u"end"_s, u""_s);
        row("an end too many", u"end start"_s, u"end"_s, u""_s);
        row("a switch drops what is in flight", u"succeed"_s, u"switch"_s,
            u"live:uid-apac pinned:login tenant:apac epoch:1"_s);
        row("the first tenant is no switch", u""_s, u"switch"_s, u"live:uid-apac pinned:login tenant:apac"_s);
        row("a session that a window brought", u"succeed fail"_s, u"adopt"_s,
            u"live:window pinned:login tenant:emea interactive epoch:1"_s);
        row("it ends", u"adopt"_s, u"expire"_s,
            u"live:window trouble:interactive-required pinned:login interactive epoch:1"_s);
        row("a page that keeps its token again", u"adopt expire"_s, u"succeed"_s, active + u" epoch:1"_s);
        row("a warning", u"succeed fail"_s, u"warn"_s,
            u"live:uid-emea trouble:offline failures:1 warned pinned:login tenant:emea"_s);
        row("the next session is warned of anew", u"succeed warn"_s, u"adopt"_s,
            u"live:window pinned:login tenant:emea interactive epoch:1"_s);
        row("a sign-out", u"start succeed schedule fail"_s, u"sign-out"_s,
            u"refreshing pinned:login signed-out epoch:1"_s);
        row("a sign-in after it", u"succeed sign-out"_s, u"sign-in"_s, u"pinned:login tenant:emea epoch:1"_s);
        row("a sign-in changes no tenant", u"switch"_s, u"sign-in"_s, u"live:uid-apac pinned:login tenant:apac"_s);
        row("the user accepts another page", u"succeed"_s, u"open"_s, u"live:uid-emea"_s);
        row("who signed out stays signed out", u"succeed sign-out"_s, u"open"_s, u"signed-out epoch:1"_s);
        row("another name", u"succeed"_s, u"rename"_s, active);
        row("another address", u"succeed start"_s, u"move"_s, u"refreshing epoch:1"_s);
    }

    void becomes()
    {
        QFETCH(QString, given);
        QFETCH(QString, happens);
        QFETCH(QString, then);
        ResourceState state(wiki());
        go(state, given);
        go(state, happens);
        QCOMPARE(facts(state), then);
    }

    /// Whatever happens, in any order: every chain of four.
    void staysSound() { staysSound(ResourceState(wiki()), {}); }

    void policysPinWins()
    {
        Resource config = wiki();
        config.authPage = QUrl(u"https://policy.example.net/in"_s);
        config.apiKey = u"AIzp"_s;
        config.tenants = {Tenant{u"emea"_s, u"Europe"_s}};
        ResourceState state(config);
        go(state, u"look"_s);
        QCOMPARE(state.pin()->authOrigin, u"https://policy.example.net"_s);
        QCOMPARE(state.pin()->apiKey, u"AIzp"_s);
        QCOMPARE(state.tenants(), QStringList({u"emea"_s, u"apac"_s}));
    }

    void aSessionsLifetime()
    {
        ResourceState state(wiki());
        QCOMPARE(state.lifetime(), 1h);
        go(state, u"adopt"_s);
        QCOMPARE(state.lifetime(), 58min);
        QVERIFY(state.isLive(kNine.addSecs(3479)));
        QVERIFY(!state.isLive(kNine.addSecs(3480)));
    }
};

LANYARD_TEST(ResourceStateTest)
#include "resource_state_test.moc"
