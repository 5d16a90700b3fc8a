#include "desktop/session_commands.h"
#include "support/scripted_sessions.h"
#include "support/test_topic.h"

#include <QSignalSpy>
#include <QTest>

using namespace lanyard;

namespace {

using Run = std::function<void(SessionCommands &)>;

const QString kWiki = QStringLiteral("wiki");

}

class SessionCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneCallAndItsSentences_data();
    void oneCallAndItsSentences();
    void namesOfTheOtherDirectionAreIsolated_data();
    void namesOfTheOtherDirectionAreIsolated();
    void signsInToAllInTheOrderOfAttention();
    void signsInToThoseNamedInTheOrderOfAttention();
    void ignoresAResourceThatIsGone();
    void theAnswerMeetsNobody();
};

void SessionCommandsTest::oneCallAndItsSentences_data()
{
    QTest::addColumn<Run>("run");
    QTest::addColumn<QString>("call");
    QTest::addColumn<QStringList>("sentences"); ///< started, succeeded, failed
    QTest::addColumn<QString>("resource");
    const auto row = [](const char *name, const Run &run, const char *call, const QStringList &sentences,
                         const QString &resource = kWiki) {
        QTest::newRow(name) << run << QString::fromLatin1(call) << sentences << resource;
    };
    row("open", [](SessionCommands &commands) { commands.open(kWiki); }, "open wiki",
        {QStringLiteral("Opening Wiki…"), QString(), QStringLiteral("Wiki could not be opened")});
    row("refresh", [](SessionCommands &commands) { commands.refresh(kWiki); }, "refresh wiki",
        {QStringLiteral("Refreshing Wiki…"), QStringLiteral("Wiki refreshed."),
            QStringLiteral("Wiki could not be refreshed")});
    row("sign in", [](SessionCommands &commands) { commands.signIn(kWiki); }, "signIn wiki",
        {QStringLiteral("Sign in to Wiki in the window that opens."), QStringLiteral("You are signed in to Wiki."),
            QStringLiteral("You are not signed in to Wiki")});
    row("sign in with a browser",
        [](SessionCommands &commands) { commands.signInWithBrowser(kWiki, QStringLiteral("a1")); },
        "signInWithBrowser wiki a1",
        {QStringLiteral("Sign in to Wiki in the tab that opens in your browser."),
            QStringLiteral("You are signed in to Wiki."), QStringLiteral("You are not signed in to Wiki")});
    row("switch", [](SessionCommands &commands) { commands.switchTenant(kWiki, QStringLiteral("t2")); },
        "switchTenant wiki t2",
        {QStringLiteral("Switching Wiki to t2…"), QStringLiteral("Wiki now uses t2."),
            QStringLiteral("The tenant of Wiki was not switched")});
    row(
        "refresh all", [](SessionCommands &commands) { commands.refreshAll(); }, "refreshAll",
        {QStringLiteral("Refreshing all sessions…"), QStringLiteral("All sessions refreshed."),
            QStringLiteral("Not every session could be refreshed")},
        QString());
}

void SessionCommandsTest::namesOfTheOtherDirectionAreIsolated_data()
{
    QTest::addColumn<Run>("run");
    QTest::addColumn<QString>("sentence"); ///< as it starts
    const auto row = [](const char *name, const Run &run, const char *sentence) {
        QTest::newRow(name) << run << QString::fromUtf8(sentence);
    };
    row(
        "open", [](SessionCommands &commands) { commands.open(kWiki); }, "Opening \u2068ويكي\u2069…");
    row(
        "refresh", [](SessionCommands &commands) { commands.refresh(kWiki); }, "Refreshing \u2068ويكي\u2069…");
    row(
        "sign in", [](SessionCommands &commands) { commands.signIn(kWiki); },
        "Sign in to \u2068ويكي\u2069 in the window that opens.");
    row(
        "sign in with a browser", [](SessionCommands &commands) { commands.signInWithBrowser(kWiki, QString()); },
        "Sign in to \u2068ويكي\u2069 in the tab that opens in your browser.");
    row(
        "switch", [](SessionCommands &commands) { commands.switchTenant(kWiki, QStringLiteral("شمال")); },
        "Switching \u2068ويكي\u2069 to \u2068شمال\u2069…");
}

void SessionCommandsTest::namesOfTheOtherDirectionAreIsolated()
{
    QFETCH(Run, run);
    ScriptedSessionService sessions;
    sessions.setStatus(statusOf({activeSession(kWiki, QString::fromUtf8("ويكي"))}));
    SessionCommands commands(sessions);
    const QSignalSpy started(&commands, &SessionCommands::started);
    const QSignalSpy succeeded(&commands, &SessionCommands::succeeded);
    run(commands);
    QTEST(started.value(0).value(0).toString(), "sentence");
    sessions.settle();
    const QString said = succeeded.value(0).value(0).toString();
    QVERIFY2(said.isEmpty() || said.contains(QString::fromUtf8("\u2068ويكي\u2069")), qPrintable(said));
}

void SessionCommandsTest::oneCallAndItsSentences()
{
    QFETCH(Run, run);
    QFETCH(QString, call);
    QFETCH(QStringList, sentences);
    ScriptedSessionService sessions;
    sessions.setStatus(sampleStatus(QStringLiteral("three")));
    SessionCommands commands(sessions);
    const QSignalSpy started(&commands, &SessionCommands::started);
    const QSignalSpy succeeded(&commands, &SessionCommands::succeeded);
    const QSignalSpy failed(&commands, &SessionCommands::failed);

    run(commands);
    QCOMPARE(started, QList<QVariantList>{{sentences[0]}});
    sessions.settle();
    QCOMPARE(succeeded, QList<QVariantList>{{sentences[1]}});
    QCOMPARE(failed.size(), 0);

    sessions.failWith(call.section(u' ', 0, 0), Error{Reason::Offline, {}, {}, {}});
    run(commands);
    sessions.settle();
    QCOMPARE(sessions.calls(), QStringList({call, call}));
    QCOMPARE(succeeded.size(), 1);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].toString(), sentences[2]);
    QCOMPARE(failed[0][1].value<Error>().reason, Reason::Offline);
    QTEST(failed[0][2].toString(), "resource");
}

static Status outOfOrder()
{
    return statusOf({sessionIn(QStringLiteral("out"), QStringLiteral("A"), State::SignedOut, Reason::Ok),
        activeSession(QStringLiteral("well"), QStringLiteral("B")),
        sessionIn(QStringLiteral("ended"), QStringLiteral("C"), State::SignInNeeded, Reason::Revoked)});
}

void SessionCommandsTest::signsInToAllInTheOrderOfAttention()
{
    ScriptedSessionService sessions;
    sessions.setStatus(outOfOrder());
    SessionCommands commands(sessions);
    commands.signInAll();
    QCOMPARE(sessions.calls(), QStringList({QStringLiteral("signIn ended"), QStringLiteral("signIn out")}));
    sessions.settle();
}

void SessionCommandsTest::signsInToThoseNamedInTheOrderOfAttention()
{
    ScriptedSessionService sessions;
    sessions.setStatus(outOfOrder());
    SessionCommands commands(sessions);
    commands.signInAll({QStringLiteral("well"), QStringLiteral("ended"), QStringLiteral("gone")});
    QCOMPARE(sessions.calls(), QStringList({QStringLiteral("signIn ended"), QStringLiteral("signIn well")}));
    sessions.settle();
}

void SessionCommandsTest::ignoresAResourceThatIsGone()
{
    ScriptedSessionService sessions;
    SessionCommands commands(sessions);
    const QSignalSpy started(&commands, &SessionCommands::started);
    commands.open(kWiki);
    commands.refresh(kWiki);
    commands.signIn(kWiki);
    commands.switchTenant(kWiki, {});
    QCOMPARE(sessions.calls(), QStringList());
    QCOMPARE(started.size(), 0);
}

void SessionCommandsTest::theAnswerMeetsNobody()
{
    ScriptedSessionService sessions;
    sessions.setStatus(sampleStatus(QStringLiteral("three")));
    {
        SessionCommands commands(sessions);
        commands.refresh(kWiki);
    }
    sessions.settle();
    QCOMPARE(sessions.calls(), QStringList(QStringLiteral("refresh wiki")));
}

LANYARD_TEST(SessionCommandsTest)
#include "session_commands_test.moc"
