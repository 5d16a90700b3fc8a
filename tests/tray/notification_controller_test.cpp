// What is said, when it is said anew, and when it is taken back: seen by a daemon that writes down every call.

#include "desktop/session_commands.h"
#include "support/recorded_desktop.h"
#include "support/scripted_sessions.h"
#include "support/test_topic.h"
#include "tray/mock_daemon.h"
#include "tray/notification_controller.h"

#include <QLocale>
#include <QTest>
#include <memory>

using namespace lanyard;

namespace {

const QString kWiki = QStringLiteral("wiki");
const QString kPayroll = QStringLiteral("payroll");

Status withRevoked(int count)
{
    const QStringList names{QStringLiteral("Wiki"), QStringLiteral("Payroll"), QStringLiteral("Reports")};
    Status status = statusOf({});
    for (int i = 0; i < 3; ++i)
        status.sessions << sessionIn(names.at(i).toLower(), names.at(i),
            i < count ? State::SignInNeeded : State::Active, i < count ? Reason::Revoked : Reason::Ok);
    return status;
}

/// Wiki alone, whose session ends at 17:42 UTC.
Status wikiIn(State state, Reason reason, RefreshMethod method = RefreshMethod::Silent)
{
    SessionView wiki = activeSession(kWiki, QStringLiteral("Wiki"));
    wiki.state = state;
    wiki.reason = reason;
    wiki.message = ReasonText::of(reason);
    wiki.refreshMethod = method;
    return statusOf({wiki});
}

QString endOfWiki()
{
    return QLocale().toString(testNow().addSecs(42 * 60).toLocalTime().time(), QLocale::ShortFormat);
}

}

class NotificationControllerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void severalSignInsAreOne();
    void laterMeansLater();
    void anEndIsToldInTimeAndTakenBack();
    void anEndThatCameIsSaidInTheSamePlace();
    void aHourlySignInIsAskedForInTime();
    void whatWasDismissedIsNotRepeated();
    void signedOutUntilNothingIsLeft();
    void signedOutIsSaidOnce();
    void aSwitchUntilTheNext();
    void aFailureUntilItIsWell();
    void neverBreaksThrough();
    void aProxyIsOneClickAway();
    void noTray();
    void silenceIsKept();

private:
    void notice(Notice::Kind kind, const QStringList &ids, const QString &text = QStringLiteral("Text."));
    /// Waits for that many notifications in all, and for the daemon's answer.
    bool isSent(int count);
    bool says(const QString &text) { return m_daemon->last().contains(text); }

    std::unique_ptr<MockDaemon> m_daemon;
    std::unique_ptr<ScriptedSessionService> m_sessions;
    std::unique_ptr<SessionCommands> m_commands;
    RecordedDesktop m_desktop;
    std::unique_ptr<NotificationController> m_controller;
};

void NotificationControllerTest::init()
{
    m_daemon = std::make_unique<MockDaemon>();
    QVERIFY(m_daemon->isReady());
    m_sessions = std::make_unique<ScriptedSessionService>();
    m_desktop = RecordedDesktop();
    m_commands = std::make_unique<SessionCommands>(*m_sessions);
    m_controller = std::make_unique<NotificationController>(*m_sessions, *m_commands, m_desktop);
}

void NotificationControllerTest::cleanup()
{
    m_controller.reset();
    m_sessions->settle();
    m_daemon.reset();
    QVERIFY(QTest::qWaitFor([] { return !MockDaemon::isOwned(); }, 10000));
}

void NotificationControllerTest::notice(Notice::Kind kind, const QStringList &ids, const QString &text)
{
    m_sessions->announce({kind, ids, text});
}

bool NotificationControllerTest::isSent(int count)
{
    const bool came = QTest::qWaitFor([&] { return m_daemon->sent() >= count; }, 10000);
    QTest::qWait(50); // the answer with the id
    return came && m_daemon->sent() == count;
}

void NotificationControllerTest::severalSignInsAreOne()
{
    m_sessions->setStatus(withRevoked(2));
    notice(Notice::Kind::SignInNeeded, {kWiki});
    notice(Notice::Kind::SignInNeeded, {kPayroll});
    QTRY_VERIFY2(says(QStringLiteral("\"Sign in to 2 resources\" \"Wiki")), qPrintable(m_daemon->last()));
    QVERIFY2(says(QStringLiteral("Payroll: password changed\"")), qPrintable(m_daemon->last()));
    QTest::qWait(50);
    const int before = m_daemon->sent();
    m_sessions->setStatus(withRevoked(1)); // Payroll is well again
    QVERIFY(isSent(before + 1));
    QVERIFY2(says(QStringLiteral(" 1 \"lanyard\" \"Sign in to Wiki\"")), qPrintable(m_daemon->last()));
    m_daemon->press(1, QStringLiteral("sign-in"));
    QTRY_COMPARE(m_sessions->calls(), QStringList(QStringLiteral("signIn ") + kWiki));
    m_sessions->setStatus(withRevoked(0));
    QTest::qWait(200);
    QCOMPARE(m_daemon->sent(), before + 1); // nothing new about what is over
}

void NotificationControllerTest::silenceIsKept()
{
    m_sessions->setStatus(withRevoked(1));
    Notice opening{Notice::Kind::SignInNeeded, {kWiki}, ReasonText::of(Reason::Revoked)};
    opening.opensWindow = true;
    m_sessions->announce(opening); // the window says it
    notice(Notice::Kind::SignInNeeded, {kWiki});
    QVERIFY(isSent(1));
    m_controller->showFailure(QStringLiteral("Wiki could not be opened"), Error{Reason::Offline, {}, {}, {}});
    QVERIFY(isSent(2));

    m_controller->setMuted(true);
    QTRY_COMPARE(m_daemon->closed(), 2);
    notice(Notice::Kind::SignInNeeded, {kWiki});
    notice(Notice::Kind::PolicyProblem, {}, QStringLiteral("The policy is bad."));
    QCOMPARE(m_desktop.wishes, QStringList());
    m_controller->showFailure(QStringLiteral("Wiki could not be opened"), Error{Reason::Offline, {}, {}, {}});
    QCOMPARE(m_desktop.wishes.size(), 1); // who asked hears the answer all the same
    QVERIFY(m_desktop.wishes[0].startsWith(QLatin1String("showMessage Wiki could not be opened: No network")));

    m_controller->setMuted(false);
    notice(Notice::Kind::SignInNeeded, {kWiki});
    QVERIFY(isSent(3)); // of silence nothing was kept back, nor sent
}

void NotificationControllerTest::laterMeansLater()
{
    m_sessions->setStatus(withRevoked(1));
    notice(Notice::Kind::SignInNeeded, {kWiki});
    QVERIFY(isSent(1));
    m_daemon->press(1, QStringLiteral("later"));
    QTRY_COMPARE(m_daemon->closed(), 1);
    m_sessions->setStatus(withRevoked(1));
    QTest::qWait(100);
    QCOMPARE(m_daemon->sent(), 1);
    QCOMPARE(m_sessions->calls(), QStringList());
}

void NotificationControllerTest::anEndIsToldInTimeAndTakenBack()
{
    m_sessions->setStatus(wikiIn(State::Active, Reason::Offline));
    notice(Notice::Kind::EndsSoon, {kWiki});
    QVERIFY(isSent(1));
    QVERIFY2(
        says(QStringLiteral("\"Wiki works until %1\" \"No network").arg(endOfWiki())), qPrintable(m_daemon->last()));
    m_sessions->setStatus(wikiIn(State::Active, Reason::Offline)); // the same
    QTest::qWait(100);
    QCOMPARE(m_daemon->sent(), 1);
    m_sessions->setStatus(wikiIn(State::Active, Reason::Ok)); // refreshed
    QTRY_COMPARE(m_daemon->closed(), 1);
}

void NotificationControllerTest::anEndThatCameIsSaidInTheSamePlace()
{
    m_sessions->setStatus(wikiIn(State::Active, Reason::Offline));
    notice(Notice::Kind::EndsSoon, {kWiki});
    QVERIFY(isSent(1));
    m_sessions->setStatus(wikiIn(State::Waiting, Reason::Offline));
    QVERIFY(isSent(2));
    QVERIFY2(says(QStringLiteral(" 1 \"lanyard\" \"The session for Wiki has ended\" \"No network")),
        qPrintable(m_daemon->last()));
    m_sessions->setStatus(wikiIn(State::Active, Reason::Ok));
    QTRY_COMPARE(m_daemon->closed(), 1);
}

void NotificationControllerTest::aHourlySignInIsAskedForInTime()
{
    m_sessions->setStatus(wikiIn(State::Active, Reason::Ok, RefreshMethod::Interactive));
    notice(Notice::Kind::EndsSoon, {kWiki});
    QVERIFY(isSent(1));
    QVERIFY2(
        says(QStringLiteral("\"The session for Wiki ends at %1\"").arg(endOfWiki())), qPrintable(m_daemon->last()));
    m_sessions->setStatus(wikiIn(State::SignInNeeded, Reason::InteractiveRequired, RefreshMethod::Interactive));
    QVERIFY(isSent(2));
    QVERIFY2(says(QStringLiteral(" 1 \"lanyard\" \"Sign in to Wiki\"")), qPrintable(m_daemon->last()));
    m_daemon->press(1, QStringLiteral("default"));
    QTRY_COMPARE(m_sessions->calls(), QStringList(QStringLiteral("signIn ") + kWiki));
}

void NotificationControllerTest::whatWasDismissedIsNotRepeated()
{
    m_sessions->setStatus(wikiIn(State::Active, Reason::Offline));
    notice(Notice::Kind::EndsSoon, {kWiki});
    QVERIFY(isSent(1));
    m_daemon->dismiss(1);
    QTest::qWait(100);
    m_sessions->setStatus(wikiIn(State::Waiting, Reason::Offline));
    QTest::qWait(100);
    QCOMPARE(m_daemon->sent(), 1);
}

void NotificationControllerTest::signedOutUntilNothingIsLeft()
{
    Status status = wikiIn(State::SignedOut, Reason::Ok);
    status.leftInKeychain = 1;
    m_sessions->setStatus(status);
    notice(Notice::Kind::SignedOut, {kWiki}, QStringLiteral("Gone.\n\nPending."));
    QVERIFY(isSent(1));
    QVERIFY2(says(QStringLiteral("\"Signed out\" \"Gone.")), qPrintable(m_daemon->last()));
    status.leftInKeychain = 0;
    m_sessions->setStatus(status);
    QTRY_COMPARE(m_daemon->closed(), 1);
}

void NotificationControllerTest::signedOutIsSaidOnce()
{
    m_sessions->setStatus(wikiIn(State::SignedOut, Reason::Ok));
    m_desktop.isSignOutShown = true; // by the dialog
    notice(Notice::Kind::SignedOut, {kWiki}, QStringLiteral("Gone."));
    m_desktop.isSignOutShown = false; // closed before it was done
    notice(Notice::Kind::SignedOut, {kWiki}, QStringLiteral("Gone for good."));
    QVERIFY(isSent(1));
    QVERIFY2(says(QStringLiteral("Gone for good.")), qPrintable(m_daemon->last()));
}

void NotificationControllerTest::aSwitchUntilTheNext()
{
    Status status = wikiIn(State::Active, Reason::Ok);
    m_sessions->setStatus(status);
    notice(Notice::Kind::Switched, {kWiki}, QStringLiteral("Wiki now uses kim@example.org (Acme EMEA)."));
    QVERIFY(isSent(1));
    m_sessions->setStatus(status);
    QTest::qWait(50);
    QCOMPARE(m_daemon->closed(), 0);
    status.sessions.edit(0).account->tenantId = QStringLiteral("acme-apac");
    m_sessions->setStatus(status);
    QTRY_COMPARE(m_daemon->closed(), 1);
}

void NotificationControllerTest::aFailureUntilItIsWell()
{
    m_sessions->setStatus(wikiIn(State::Active, Reason::Offline));
    const Error error{Reason::Offline, {}, {}, {}};
    m_controller->showFailure(QStringLiteral("Wiki could not be refreshed"), error, kWiki);
    QVERIFY(isSent(1));
    m_sessions->setStatus(wikiIn(State::Active, Reason::Ok));
    QTRY_COMPARE(m_daemon->closed(), 1);
}

void NotificationControllerTest::aProxyIsOneClickAway()
{
    Status status = wikiIn(State::Active, Reason::ProxySignIn);
    status.proxy = QStringLiteral("proxy.corp.example:3128");
    m_sessions->setStatus(status);
    notice(Notice::Kind::ProxySignIn, {}, QStringLiteral("The proxy asks."));
    QVERIFY(isSent(1));
    QVERIFY(says(QStringLiteral("The proxy asks.")));
    m_daemon->press(1, QStringLiteral("sign-in"));
    QTRY_COMPARE(m_desktop.wishes, (QStringList{QStringLiteral("signInToProxy")}));
    notice(Notice::Kind::ProxySignIn, {}, QStringLiteral("The proxy asks."));
    QVERIFY(isSent(2));
    const int closed = m_daemon->closed();
    status.proxy.clear();
    m_sessions->setStatus(status);
    QTRY_COMPARE(m_daemon->closed(), closed + 1);
}

void NotificationControllerTest::neverBreaksThrough()
{
    Status status = wikiIn(State::Active, Reason::Offline);
    status.problem = QStringLiteral("The policy is wrong.");
    m_sessions->setStatus(status);
    m_daemon->setInhibited(true);
    notice(Notice::Kind::PolicyProblem, {});
    notice(Notice::Kind::EndsSoon, {kWiki});
    QTest::qWait(300);
    QCOMPARE(m_daemon->sent(), 0);
    status.sessions.edit(0).reason = Reason::Ok; // refreshed meanwhile: nothing to show
    m_sessions->setStatus(status);
    m_daemon->setInhibited(false);
    QVERIFY(isSent(1));
    QVERIFY(says(QStringLiteral("Lanyard has a problem")));
    QVERIFY2(
        says(QStringLiteral("\"urgency\": 1")) || says(QStringLiteral("'urgency': 1")), qPrintable(m_daemon->last()));
}

void NotificationControllerTest::noTray()
{
    m_controller->showNoTray();
    QVERIFY(isSent(1));
    QVERIFY(says(QStringLiteral("This desktop has no tray")));
    m_controller->trayAppeared();
    QTRY_COMPARE(m_daemon->closed(), 1);
}

LANYARD_TEST(NotificationControllerTest)
#include "notification_controller_test.moc"
