// Signing out as a person does: a question, then one report.

#include "on_screen.h"
#include "support/scripted_sessions.h"
#include "support/test_topic.h"
#include "support/window_desktop.h"
#include "ui/dialogs/sign_out_dialog.h"

#include <QCheckBox>
#include <QTest>
#include <memory>

using namespace lanyard;

class SignOutDialogTest : public QObject {
    Q_OBJECT
public:
    static void initMain() { qputenv("QT_QPA_PLATFORM", "offscreen"); }

private Q_SLOTS:
    void init();
    void cleanup();
    void signOutAsksThenReports();
    void signOutInTheBrowserToo();
    void signOutEverywhere();
    void signOutThatFails();
    void closedBeforeTheAnswer();

private:
    std::unique_ptr<ScriptedSessionService> m_sessions;
    std::unique_ptr<WindowDesktop> m_desktop;
    WindowManager *m_windows = nullptr; ///< the desktop's
};

void SignOutDialogTest::init()
{
    m_sessions = std::make_unique<ScriptedSessionService>();
    m_sessions->setStatus(sampleStatus(QStringLiteral("three")));
    m_desktop = std::make_unique<WindowDesktop>(*m_sessions);
    m_windows = &m_desktop->windows;
}

void SignOutDialogTest::cleanup()
{
    m_sessions->settle();
    m_desktop.reset();
    m_sessions.reset();
}

void SignOutDialogTest::signOutAsksThenReports()
{
    m_sessions->setSharing({QStringLiteral("CRM")});
    m_sessions->setReport({{QStringLiteral("Wiki")}, {}, testNow(), true, {}, {}});
    m_windows->confirmSignOut(QStringLiteral("wiki"));
    auto *dialog = shown<SignOutDialog>();
    QVERIFY(allText(*dialog).contains(QLatin1String("CRM uses the same account")));
    QCOMPARE(m_sessions->calls(), QStringList());
    m_sessions->announce({Notice::Kind::SignedOut, {QStringLiteral("wiki")}, QStringLiteral("By command.")});
    QVERIFY(!m_desktop->showsSignOutReport()); // it only asks: a notification has to say it
    QVERIFY(!allText(*dialog).contains(QLatin1String("By command.")));
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(m_sessions->calls(), QStringList{QStringLiteral("signOut wiki")});
    QVERIFY(m_desktop->showsSignOutReport());
    QTRY_VERIFY(allText(*dialog).contains(QLatin1String("You are signed out of Wiki.")));
    QCOMPARE(m_desktop->wishes, QStringList());
    m_sessions->announce({Notice::Kind::SignedOut, {QStringLiteral("payroll")}, QStringLiteral("Another one.")});
    QVERIFY(!allText(*dialog).contains(QLatin1String("Another one.")));
    QVERIFY(!m_desktop->showsSignOutReport()); // it has its report: a notification has to say the next one
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_windows->anyOpen());
    QVERIFY(!m_desktop->showsSignOutReport());
}

void SignOutDialogTest::signOutInTheBrowserToo()
{
    m_windows->confirmSignOut(QStringLiteral("wiki"));
    auto *dialog = shown<SignOutDialog>();
    dialog->findChild<QCheckBox *>()->setChecked(true);
    button(*dialog, QStringLiteral("Sign out"))->click();
    QCOMPARE(m_desktop->wishes,
        QStringList{QStringLiteral("openInBrowser https://wiki.example.com/?gcp-iap-mode=GCIP_SIGNOUT")});
}

void SignOutDialogTest::signOutEverywhere()
{
    m_windows->confirmSignOutEverywhere();
    button(*shown<SignOutDialog>(), QStringLiteral("Sign out"))->click();
    QCOMPARE(m_sessions->calls(), QStringList{QStringLiteral("signOutEverywhere")});
}

void SignOutDialogTest::signOutThatFails()
{
    m_sessions->failWith(QStringLiteral("signOut"), Error{Reason::KeychainUnavailable, {}, {}, {}});
    m_windows->confirmSignOut(QStringLiteral("wiki"));
    auto *dialog = shown<SignOutDialog>();
    button(*dialog, QStringLiteral("Sign out"))->click();
    QTRY_VERIFY(allText(*dialog).contains(ReasonText::of(Reason::KeychainUnavailable)));
    QVERIFY(!m_desktop->showsSignOutReport());
    m_sessions->announce({Notice::Kind::SignedOut, {QStringLiteral("wiki")}, QStringLiteral("By command.")});
    QVERIFY(!allText(*dialog).contains(QLatin1String("By command.")));
}

void SignOutDialogTest::closedBeforeTheAnswer()
{
    m_windows->confirmSignOut(QStringLiteral("wiki"));
    button(*shown<SignOutDialog>(), QStringLiteral("Sign out"))->click();
    m_desktop.reset();
    m_sessions->settle(); // the answer meets nobody, and nothing breaks
    m_desktop = std::make_unique<WindowDesktop>(*m_sessions);
    m_windows = &m_desktop->windows;
}

LANYARD_WIDGET_TEST(SignOutDialogTest)
#include "sign_out_dialog_test.moc"
