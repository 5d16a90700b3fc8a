#include "storage/ui_state_file.h"
#include "support/recorded_desktop.h"
#include "support/scripted_sessions.h"
#include "support/test_topic.h"
#include "tray/tray_app.h"

#include <QSignalSpy>
#include <QTest>

using namespace lanyard;

using Kind = MenuAction::Kind;

class TrayAppTest : public QObject {
    Q_OBJECT
public:
    static void initMain();

private Q_SLOTS:
    void callsSessions_data();
    void callsSessions();
    void leavesWindowsToOthers_data();
    void leavesWindowsToOthers();
    void signsInToAllInTheOrderOfAttention();
    void whatTheUserStartedEndsInWords_data();
    void whatTheUserStartedEndsInWords();
    void ignoresAResourceThatIsGone();
    void followsTheStatus();
    void drawsWhatChangesTogetherOnce();
    void drawsAtOnceWhenTheMenuOpens();
    void remembersWhatWasUsed();

private:
    UiStateFile m_uiState;
};

void TrayAppTest::initMain()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
}

void TrayAppTest::callsSessions_data()
{
    QTest::addColumn<MenuAction>("action");
    QTest::addColumn<QStringList>("calls");
    const auto wiki = QStringLiteral("wiki");
    const auto row = [](const char *name, const MenuAction &action, const QStringList &calls) {
        QTest::newRow(name) << action << calls;
    };
    row("open", {Kind::Open, wiki, {}}, {QStringLiteral("open wiki")});
    row("refresh", {Kind::Refresh, wiki, {}}, {QStringLiteral("refresh wiki")});
    row("refresh all", {Kind::RefreshAll, {}, {}}, {QStringLiteral("refreshAll")});
    row("switch", {Kind::SwitchTenant, wiki, QStringLiteral("t2")}, {QStringLiteral("switchTenant wiki t2")});
    row("another tenant", {Kind::OtherTenant, wiki, {}}, {QStringLiteral("signIn wiki")});
    row("sign in", {Kind::SignIn, wiki, {}}, {QStringLiteral("signIn wiki")});
    row("sign in to what needs it", {Kind::SignInAll, {}, {}},
        {QStringLiteral("signIn payroll"), QStringLiteral("signIn travel")});
}

void TrayAppTest::callsSessions()
{
    QFETCH(MenuAction, action);
    ScriptedSessionService sessions;
    sessions.setStatus(sampleStatus(QStringLiteral("mixed")));
    RecordedDesktop desktop;
    TrayApp tray(sessions, desktop, m_uiState);
    tray.perform(action);
    QTEST(sessions.calls(), "calls");
    sessions.settle();
}

void TrayAppTest::leavesWindowsToOthers_data()
{
    QTest::addColumn<MenuAction>("action");
    QTest::addColumn<QString>("wish");
    const auto wiki = QStringLiteral("wiki");
    const auto row = [](const char *name, const MenuAction &action, const char *wish) {
        QTest::newRow(name) << action << QString::fromLatin1(wish);
    };
    row("sessions", {Kind::ShowSessions, {}, {}}, "showSessions");
    row("add", {Kind::AddResource, {}, {}}, "addResource");
    row("sign out", {Kind::SignOut, wiki, {}}, "confirmSignOut wiki");
    row("sign out everywhere", {Kind::SignOutEverywhere, {}, {}}, "confirmSignOutEverywhere");
    row("help", {Kind::ShowHelp, {}, {}}, "showHelp");
    row("about", {Kind::ShowAbout, {}, {}}, "showAbout");
    row("quit", {Kind::Quit, {}, {}}, "quit");
    row("settings", {Kind::ShowSettings, {}, {}}, "showSettings");
    row("browser", {Kind::OpenInBrowser, wiki, {}}, "openInBrowser https://wiki.example.com/");
}

void TrayAppTest::leavesWindowsToOthers()
{
    QFETCH(MenuAction, action);
    QFETCH(QString, wish);
    ScriptedSessionService sessions;
    sessions.setStatus(sampleStatus(QStringLiteral("three")));
    RecordedDesktop desktop;
    TrayApp tray(sessions, desktop, m_uiState);
    tray.perform(action);
    QCOMPARE(desktop.wishes, QStringList(wish));
    QCOMPARE(sessions.calls(), QStringList());
}

void TrayAppTest::signsInToAllInTheOrderOfAttention()
{
    ScriptedSessionService sessions;
    sessions.setStatus(statusOf({sessionIn(QStringLiteral("a"), QStringLiteral("A"), State::SignedOut, Reason::Ok),
        activeSession(QStringLiteral("b"), QStringLiteral("B")),
        sessionIn(QStringLiteral("c"), QStringLiteral("C"), State::SignInNeeded, Reason::Revoked)}));
    RecordedDesktop desktop;
    TrayApp tray(sessions, desktop, m_uiState);
    tray.perform({Kind::SignInAll, {}, {}});
    QCOMPARE(sessions.calls(), QStringList({QStringLiteral("signIn c"), QStringLiteral("signIn a")}));
    sessions.settle();
}

void TrayAppTest::whatTheUserStartedEndsInWords_data()
{
    QTest::addColumn<MenuAction>("action");
    QTest::addColumn<QString>("call");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<bool>("told");
    const MenuAction refresh{Kind::Refresh, QStringLiteral("wiki"), {}};
    const MenuAction signIn{Kind::SignIn, QStringLiteral("wiki"), {}};
    const MenuAction open{Kind::Open, QStringLiteral("wiki"), {}};
    const auto row = [](const char *name, const MenuAction &action, const QString &call, Reason reason, bool told) {
        QTest::newRow(name) << action << call << reason << told;
    };
    row("refresh: no account fits", refresh, QStringLiteral("refresh"), Reason::InteractiveRequired, true);
    row("sign in: asked to sign in once more", signIn, QStringLiteral("signIn"), Reason::InteractiveRequired, true);
    row("open: offline", open, QStringLiteral("open"), Reason::Offline, true);
    row("sign in: the user closed the window", signIn, QStringLiteral("signIn"), Reason::Cancelled, false);
    row("refresh: signed out meanwhile, which reports", refresh, QStringLiteral("refresh"), Reason::Superseded, false);
}

void TrayAppTest::whatTheUserStartedEndsInWords()
{
    QFETCH(MenuAction, action);
    QFETCH(QString, call);
    QFETCH(Reason, reason);
    QFETCH(bool, told);
    ScriptedSessionService sessions;
    sessions.setStatus(sampleStatus(QStringLiteral("three")));
    sessions.failWith(call, Error{reason, {}, {}, {}});
    RecordedDesktop desktop;
    TrayApp tray(sessions, desktop, m_uiState);
    tray.setNotifications(false);
    tray.perform(action);
    sessions.settle();
    QCOMPARE(desktop.wishes.size(), told ? 1 : 0);
    if (told) {
        const QString &message = desktop.wishes.first();
        QVERIFY2(message.startsWith(QLatin1String("showMessage ")) && message.endsWith(ReasonText::of(reason)),
            qPrintable(message));
    }
}

void TrayAppTest::ignoresAResourceThatIsGone()
{
    ScriptedSessionService sessions;
    RecordedDesktop desktop;
    TrayApp tray(sessions, desktop, m_uiState);
    tray.perform({Kind::Open, QStringLiteral("wiki"), {}});
    QCOMPARE(sessions.calls(), QStringList());
}

void TrayAppTest::followsTheStatus()
{
    ScriptedSessionService sessions;
    RecordedDesktop desktop;
    TrayApp tray(sessions, desktop, m_uiState);
    tray.start();
    sessions.setStatus(sampleStatus(QStringLiteral("revoked")));
    QTRY_COMPARE(tray.menu().menu().actions().first()->text(), QStringLiteral("1 of 3 sessions needs you to sign in"));
}

void TrayAppTest::drawsWhatChangesTogetherOnce()
{
    ScriptedSessionService sessions;
    RecordedDesktop desktop;
    TrayApp tray(sessions, desktop, m_uiState);
    tray.start();
    const QAction *summary = tray.menu().menu().actions().first();
    const QSignalSpy drawn(summary, &QAction::changed);
    const QString before = summary->text();
    for (int i = 0; i < 50; ++i) {
        sessions.setStatus(sampleStatus(QStringLiteral("three")));
        sessions.setStatus(sampleStatus(QStringLiteral("revoked")));
    }
    QCOMPARE(summary->text(), before);
    QTRY_COMPARE(summary->text(), QStringLiteral("1 of 3 sessions needs you to sign in"));
    QCOMPARE(drawn.size(), 1);
}

void TrayAppTest::drawsAtOnceWhenTheMenuOpens()
{
    ScriptedSessionService sessions;
    RecordedDesktop desktop;
    TrayApp tray(sessions, desktop, m_uiState);
    tray.start();
    sessions.setStatus(sampleStatus(QStringLiteral("revoked")));
    Q_EMIT tray.menu().menu().aboutToShow();
    QCOMPARE(tray.menu().menu().actions().first()->text(), QStringLiteral("1 of 3 sessions needs you to sign in"));
}

void TrayAppTest::remembersWhatWasUsed()
{
    ScriptedSessionService sessions;
    sessions.setStatus(sampleStatus(QStringLiteral("three")));
    RecordedDesktop desktop;
    UiStateFile uiState;
    TrayApp tray(sessions, desktop, uiState);
    Q_EMIT sessions.used(QStringLiteral("payroll"));
    tray.perform({Kind::OpenInBrowser, QStringLiteral("wiki"), {}});
    QCOMPARE(uiState.state().recent, QStringList({QStringLiteral("wiki"), QStringLiteral("payroll")}));
}

LANYARD_WIDGET_TEST(TrayAppTest)
#include "tray_app_test.moc"
