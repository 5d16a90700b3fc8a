// The windows as a person uses them: keys and clicks in, calls to Sessions and sentences out.

#include "support/scripted_sessions.h"
#include "ui/add_resource_dialog.h"
#include "ui/sessions_window.h"
#include "ui/sign_out_dialog.h"
#include "ui/windows.h"

#include <QApplication>
#include <QMenuBar>
#include <QMessageBox>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTest>
#include <QToolButton>
#include <memory>

using namespace lanyard;

namespace {

template <class Window> Window *shown()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *window = qobject_cast<Window *>(widget);
        if (window && window->isVisible())
            return window;
    }
    return nullptr;
}

QString allText(const QWidget &window)
{
    QStringList text;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible())
            text << label->text();
    }
    return text.join(u'\n');
}

QPushButton *button(const QWidget &window, const QString &text)
{
    for (QPushButton *candidate : window.findChildren<QPushButton *>()) {
        if (candidate->text().remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

}

class WindowsTest : public QObject {
    Q_OBJECT
public:
    static void initMain();

private Q_SLOTS:
    void init();
    void cleanup();
    void oneOfEachAndGoneWhenClosed();
    void keyboard_data();
    void keyboard();
    void escapeCloses();
    void deleteRemovesAfterAQuestion();
    void failureIsASentence();
    void selectionStaysWhileThingsChange();
    void searchNarrows();
    void ticksOnlyWhileVisible();
    void emptyStateTellsWhatToDo();
    void everythingHasAName();
    void sizesAreRemembered();
    void signOutAsksThenReports();
    void signOutInTheBrowserToo();
    void signOutEverywhere();
    void signOutThatFails();
    void addsAResource();
    void refusesWhatIsNoAddress();
    void closedBeforeTheAnswer();

private:
    std::unique_ptr<ScriptedSessions> m_sessions;
    std::unique_ptr<Windows> m_windows;
    QList<QUrl> m_browsed;
};

void WindowsTest::initMain()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
}

void WindowsTest::init()
{
    QApplication::setOrganizationName(QStringLiteral("lanyard-test"));
    m_sessions = std::make_unique<ScriptedSessions>();
    m_sessions->setStatus(sampleStatus(QStringLiteral("three")));
    m_windows = std::make_unique<Windows>(*m_sessions);
    m_browsed.clear();
    connect(m_windows.get(), &Windows::openInBrowserWanted, this, [this](const QUrl &url) { m_browsed << url; });
}

void WindowsTest::cleanup()
{
    m_sessions->settle();
    m_windows.reset();
    m_sessions.reset();
}

void WindowsTest::oneOfEachAndGoneWhenClosed()
{
    m_windows->showSessions();
    auto *first = shown<SessionsWindow>();
    m_windows->showSessions();
    QCOMPARE(shown<SessionsWindow>(), first);
    m_windows->addResource();
    m_windows->showHelp();
    m_windows->confirmSignOut(QStringLiteral("wiki"));
    QVERIFY(m_windows->anyOpen());
    m_windows->closeAll();
    QTRY_VERIFY(!m_windows->anyOpen());
}

void WindowsTest::keyboard_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifier>("modifier");
    QTest::addColumn<QString>("call");
    QTest::newRow("enter opens") << int(Qt::Key_Return) << Qt::NoModifier << QStringLiteral("open reports");
    QTest::newRow("F5 refreshes") << int(Qt::Key_F5) << Qt::NoModifier << QStringLiteral("refresh reports");
    QTest::newRow("shift F5 refreshes all") << int(Qt::Key_F5) << Qt::ShiftModifier << QStringLiteral("refreshAll");
    QTest::newRow("control I signs in") << int(Qt::Key_I) << Qt::ControlModifier << QStringLiteral("signIn reports");
}

void WindowsTest::keyboard()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifier, modifier);
    m_windows->showSessions();
    auto *window = shown<SessionsWindow>();
    QVERIFY(QTest::qWaitForWindowActive(window));
    window->select(QStringLiteral("reports"));
    QTest::keyClick(window->findChild<QTreeView *>(), Qt::Key(key), modifier);
    QTEST(m_sessions->calls().value(0), "call");
}

void WindowsTest::escapeCloses()
{
    m_windows->showSessions();
    QTest::keyClick(shown<SessionsWindow>()->findChild<QTreeView *>(), Qt::Key_Escape);
    QTRY_VERIFY(!m_windows->anyOpen());
}

void WindowsTest::deleteRemovesAfterAQuestion()
{
    m_windows->showSessions();
    auto *window = shown<SessionsWindow>();
    QVERIFY(QTest::qWaitForWindowActive(window));
    window->select(QStringLiteral("wiki")); // from policy: stays
    QTest::keyClick(window->findChild<QTreeView *>(), Qt::Key_Delete);
    QVERIFY(!shown<QMessageBox>());
    window->select(QStringLiteral("reports"));
    QTest::keyClick(window->findChild<QTreeView *>(), Qt::Key_Delete);
    auto *question = shown<QMessageBox>();
    QVERIFY(question);
    QCOMPARE(m_sessions->calls(), QStringList());
    button(*question, QStringLiteral("Remove"))->click();
    QCOMPARE(m_sessions->calls(), QStringList{QStringLiteral("remove reports")});
}

void WindowsTest::failureIsASentence()
{
    m_sessions->failWith(QStringLiteral("refresh"), Error{Reason::Offline, QStringLiteral("secret detail"), {}, {}});
    m_windows->showSessions();
    auto *window = shown<SessionsWindow>();
    QVERIFY(QTest::qWaitForWindowActive(window));
    window->select(QStringLiteral("wiki"));
    QTest::keyClick(window->findChild<QTreeView *>(), Qt::Key_F5);
    QCOMPARE(window->statusBar()->currentMessage(), QStringLiteral("Refreshing Wiki…"));
    QTRY_COMPARE(window->statusBar()->currentMessage(),
        QStringLiteral("Wiki could not be refreshed: ") + ReasonText::of(Reason::Offline));
}

void WindowsTest::selectionStaysWhileThingsChange()
{
    m_windows->showSessions();
    auto *window = shown<SessionsWindow>();
    window->select(QStringLiteral("payroll"));
    const auto selected = [window] {
        return window->findChild<QTreeView *>()->currentIndex().data(SessionsModel::IdRole).toString();
    };
    for (const char *sample : {"revoked", "mixed", "three"}) {
        m_sessions->setStatus(sampleStatus(QString::fromLatin1(sample)));
        QCOMPARE(selected(), QStringLiteral("payroll"));
    }
}

void WindowsTest::searchNarrows()
{
    m_sessions->setStatus(sampleStatus(QStringLiteral("many")));
    m_windows->showSessions();
    auto *window = shown<SessionsWindow>();
    auto *table = window->findChild<QTreeView *>();
    QCOMPARE(table->model()->rowCount(), 30);
    QTest::keyClicks(window->findChild<QLineEdit *>(), QStringLiteral("GRAFANA"));
    QCOMPARE(table->model()->rowCount(), 5);
    QVERIFY(table->model()->index(0, 1).data().toString().startsWith(QLatin1String("Sign in again")));
}

void WindowsTest::ticksOnlyWhileVisible()
{
    m_windows->showSessions();
    auto *window = shown<SessionsWindow>();
    const auto *tick = window->findChild<QTimer *>(QStringLiteral("tick"));
    QVERIFY(tick && tick->isActive());
    QVERIFY(tick->interval() >= 10000);
    window->hide();
    QVERIFY(!tick->isActive());
    window->show();
    QVERIFY(tick->isActive());
}

void WindowsTest::emptyStateTellsWhatToDo()
{
    m_sessions->setStatus(sampleStatus(QStringLiteral("empty")));
    m_windows->showSessions();
    auto *window = shown<SessionsWindow>();
    QVERIFY(allText(*window).contains(QLatin1String("paste the address")));
    button(*window, QStringLiteral("Add a resource…"))->click();
    QVERIFY(shown<AddResourceDialog>());
    m_sessions->setStatus(sampleStatus(QStringLiteral("managed")));
    QVERIFY(allText(*window).contains(QLatin1String("Ask your administrator")));
    QVERIFY(!button(*window, QStringLiteral("Add a resource…"))->isVisible());
}

void WindowsTest::everythingHasAName()
{
    m_windows->showSessions();
    auto *window = shown<SessionsWindow>();
    QVERIFY(!window->findChild<QTreeView *>()->accessibleName().isEmpty());
    QVERIFY(!window->findChild<QLineEdit *>()->accessibleName().isEmpty());
    for (const auto *tool : window->findChildren<QToolButton *>()) {
        if (tool->defaultAction() && !qobject_cast<QLineEdit *>(tool->parent()))
            QVERIFY(!tool->text().isEmpty() && tool->focusPolicy() == Qt::StrongFocus);
    }
    QVERIFY(window->menuBar()->actions().size() >= 3);
}

void WindowsTest::sizesAreRemembered()
{
    m_windows->showSessions();
    shown<SessionsWindow>()->resize(777, 444);
    shown<SessionsWindow>()->close();
    QTRY_VERIFY(!m_windows->anyOpen());
    m_windows->showSessions();
    QCOMPARE(shown<SessionsWindow>()->size(), QSize(777, 444));
}

void WindowsTest::signOutAsksThenReports()
{
    m_sessions->setSharing({QStringLiteral("CRM")});
    m_sessions->setReport({{QStringLiteral("Wiki")}, {}, testNow(), true, {}});
    m_windows->confirmSignOut(QStringLiteral("wiki"));
    auto *dialog = shown<SignOutDialog>();
    QVERIFY(allText(*dialog).contains(QLatin1String("CRM uses the same account")));
    QCOMPARE(m_sessions->calls(), QStringList());
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(m_sessions->calls(), QStringList{QStringLiteral("signOut wiki")});
    QTRY_VERIFY(allText(*dialog).contains(QLatin1String("You are signed out of Wiki.")));
    QCOMPARE(m_browsed, QList<QUrl>());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_windows->anyOpen());
}

void WindowsTest::signOutInTheBrowserToo()
{
    m_windows->confirmSignOut(QStringLiteral("wiki"));
    auto *dialog = shown<SignOutDialog>();
    dialog->findChild<QCheckBox *>()->setChecked(true);
    button(*dialog, QStringLiteral("Sign out"))->click();
    QCOMPARE(m_browsed, QList<QUrl>{QUrl(QStringLiteral("https://wiki.example.com/?gcp-iap-mode=GCIP_SIGNOUT"))});
}

void WindowsTest::signOutEverywhere()
{
    m_windows->confirmSignOutEverywhere();
    button(*shown<SignOutDialog>(), QStringLiteral("Sign out"))->click();
    QCOMPARE(m_sessions->calls(), QStringList{QStringLiteral("signOutEverywhere")});
}

void WindowsTest::signOutThatFails()
{
    m_sessions->failWith(QStringLiteral("signOut"), Error{Reason::KeychainUnavailable, {}, {}, {}});
    m_windows->confirmSignOut(QStringLiteral("wiki"));
    auto *dialog = shown<SignOutDialog>();
    button(*dialog, QStringLiteral("Sign out"))->click();
    QTRY_VERIFY(allText(*dialog).contains(ReasonText::of(Reason::KeychainUnavailable)));
}

void WindowsTest::addsAResource()
{
    m_windows->addResource();
    auto *dialog = shown<AddResourceDialog>();
    QVERIFY(!button(*dialog, QStringLiteral("Add"))->isEnabled());
    QTest::keyClicks(dialog->findChildren<QLineEdit *>().first(), QStringLiteral("crm.example.com"));
    m_sessions->failWith(
        QStringLiteral("add"), Error{Reason::Configuration, {}, {}, QStringLiteral("There is no IAP in front of it.")});
    button(*dialog, QStringLiteral("Add"))->click();
    QTRY_VERIFY(allText(*dialog).contains(QLatin1String("There is no IAP in front of it.")));
    QCOMPARE(m_sessions->calls(), QStringList{QStringLiteral("add https://crm.example.com")});
    m_sessions->succeedWith(QStringLiteral("add"));
    button(*dialog, QStringLiteral("Add"))->click();
    QTRY_VERIFY(!shown<AddResourceDialog>());
    QVERIFY(shown<SessionsWindow>());
}

void WindowsTest::refusesWhatIsNoAddress()
{
    m_windows->addResource();
    auto *dialog = shown<AddResourceDialog>();
    QTest::keyClicks(dialog->findChildren<QLineEdit *>().first(), QStringLiteral("our wiki"));
    button(*dialog, QStringLiteral("Add"))->click();
    QVERIFY(allText(*dialog).contains(QLatin1String("not a web address")));
    QCOMPARE(m_sessions->calls(), QStringList());
}

void WindowsTest::closedBeforeTheAnswer()
{
    m_windows->confirmSignOut(QStringLiteral("wiki"));
    button(*shown<SignOutDialog>(), QStringLiteral("Sign out"))->click();
    m_windows.reset();
    m_sessions->settle(); // the answer meets nobody, and nothing breaks
    m_windows = std::make_unique<Windows>(*m_sessions);
}

QTEST_MAIN(WindowsTest)
#include "windows_test.moc"
