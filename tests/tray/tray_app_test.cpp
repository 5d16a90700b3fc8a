#include "support/scripted_sessions.h"
#include "tray/tray_app.h"

#include <QSignalSpy>
#include <QTest>
#include <array>
#include <memory>

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
    void leavesTheBrowserToOthers();
    void whatTheUserStartedEndsInWords_data();
    void whatTheUserStartedEndsInWords();
    void ignoresAResourceThatIsGone();
    void followsTheStatus();
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
    TrayApp tray(sessions);
    tray.perform(action);
    QTEST(sessions.calls(), "calls");
    sessions.settle();
}

void TrayAppTest::leavesWindowsToOthers_data()
{
    QTest::addColumn<MenuAction>("action");
    QTest::addColumn<int>("index");
    const auto wiki = QStringLiteral("wiki");
    const auto row = [](const char *name, const MenuAction &action, int index) {
        QTest::newRow(name) << action << index;
    };
    row("sessions", {Kind::ShowSessions, {}, {}}, 0);
    row("add", {Kind::AddResource, {}, {}}, 1);
    row("sign out", {Kind::SignOut, wiki, {}}, 2);
    row("sign out everywhere", {Kind::SignOutEverywhere, {}, {}}, 3);
    row("help", {Kind::ShowHelp, {}, {}}, 4);
    row("about", {Kind::ShowAbout, {}, {}}, 5);
    row("quit", {Kind::Quit, {}, {}}, 6);
    row("settings", {Kind::ShowSettings, {}, {}}, 7);
}

void TrayAppTest::leavesWindowsToOthers()
{
    QFETCH(MenuAction, action);
    QFETCH(int, index);
    ScriptedSessionService sessions;
    sessions.setStatus(sampleStatus(QStringLiteral("three")));
    TrayApp tray(sessions);
    const std::array spies{std::make_shared<QSignalSpy>(&tray, &TrayApp::showSessions),
        std::make_shared<QSignalSpy>(&tray, &TrayApp::addResource),
        std::make_shared<QSignalSpy>(&tray, &TrayApp::confirmSignOut),
        std::make_shared<QSignalSpy>(&tray, &TrayApp::confirmSignOutEverywhere),
        std::make_shared<QSignalSpy>(&tray, &TrayApp::showHelp),
        std::make_shared<QSignalSpy>(&tray, &TrayApp::showAbout),
        std::make_shared<QSignalSpy>(&tray, &TrayApp::quitWanted),
        std::make_shared<QSignalSpy>(&tray, &TrayApp::showSettings)};
    tray.perform(action);
    for (int i = 0; i < int(spies.size()); ++i)
        QCOMPARE(spies.at(size_t(i))->size(), i == index ? 1 : 0);
    QCOMPARE(sessions.calls(), QStringList());
}

void TrayAppTest::leavesTheBrowserToOthers()
{
    ScriptedSessionService sessions;
    sessions.setStatus(sampleStatus(QStringLiteral("three")));
    TrayApp tray(sessions);
    QSignalSpy browsed(&tray, &TrayApp::openInBrowserWanted);
    tray.perform({Kind::OpenInBrowser, QStringLiteral("wiki"), {}});
    QCOMPARE(browsed, QList<QVariantList>{{QUrl(QStringLiteral("https://wiki.example.com/"))}});
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
    TrayApp tray(sessions);
    tray.setNotifications(false);
    QSignalSpy unseen(&tray, &TrayApp::failedUnseen);
    tray.perform(action);
    sessions.settle();
    QCOMPARE(unseen.size(), told ? 1 : 0);
    if (told)
        QVERIFY2(unseen[0][0].toString().endsWith(ReasonText::of(reason)), qPrintable(unseen[0][0].toString()));
}

void TrayAppTest::ignoresAResourceThatIsGone()
{
    ScriptedSessionService sessions;
    TrayApp tray(sessions);
    tray.perform({Kind::Open, QStringLiteral("wiki"), {}});
    QCOMPARE(sessions.calls(), QStringList());
}

void TrayAppTest::followsTheStatus()
{
    ScriptedSessionService sessions;
    TrayApp tray(sessions);
    tray.start();
    sessions.setStatus(sampleStatus(QStringLiteral("revoked")));
    QCOMPARE(tray.menu().menu().actions().first()->text(), QStringLiteral("1 of 3 sessions needs you to sign in"));
}

QTEST_MAIN(TrayAppTest)
#include "tray_app_test.moc"
