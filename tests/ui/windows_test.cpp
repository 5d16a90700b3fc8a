// The windows as a person uses them: keys and clicks in, calls to Sessions and sentences out.

#include "on_screen.h"
#include "support/scripted_sessions.h"
#include "support/test_topic.h"
#include "support/window_desktop.h"
#include "ui/dialogs/add_resource_dialog.h"
#include "ui/sessions/sessions_window.h"
#include "ui/timeline/timeline_view.h"

#include <QApplication>
#include <QListWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <memory>

using namespace lanyard;

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
    void returnSignsInWhereThatIsNeeded();
    void escapeClearsTheSearchThenCloses();
    void deleteRemovesAfterAQuestion();
    void aRemovalThatFailsIsASentence();
    void anAccountThatNothingUsesCanBeEnded();
    void failureIsASentence();
    void failureIsToldThoughTheWindowIsClosed_data();
    void failureIsToldThoughTheWindowIsClosed();
    void signsInToAllInTheOrderOfAttention();
    void wishesLeaveTheWindow();
    void selectionStaysWhileThingsChange();
    void searchNarrows();
    void attentionComesFirstThenNamesAsPeopleCount();
    void ticksOnlyWhileVisible();
    void emptyStateTellsWhatToDo();
    void everythingHasAName();
    void sizesAreRemembered();
    void theFirstStartShowsTheWindowOnce();
    void timelineByKeyboard();

private:
    std::unique_ptr<ScriptedSessionService> m_sessions;
    std::unique_ptr<WindowDesktop> m_desktop;
    WindowManager *m_windows = nullptr; ///< the desktop's
};

void WindowsTest::initMain()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void WindowsTest::init()
{
    m_sessions = std::make_unique<ScriptedSessionService>();
    m_sessions->setStatus(sampleStatus(QStringLiteral("three")));
    m_desktop = std::make_unique<WindowDesktop>(*m_sessions);
    m_windows = &m_desktop->windows;
}

void WindowsTest::cleanup()
{
    m_sessions->settle();
    m_desktop.reset();
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

void WindowsTest::returnSignsInWhereThatIsNeeded()
{
    m_sessions->setStatus(sampleStatus(QStringLiteral("revoked")));
    m_windows->showSessions();
    auto *window = shown<SessionsWindow>();
    window->select(QStringLiteral("payroll"));
    QTest::keyClick(window->findChild<QTreeView *>(), Qt::Key_Return);
    QCOMPARE(m_sessions->calls(), QStringList{QStringLiteral("signIn payroll")});
}

void WindowsTest::escapeClearsTheSearchThenCloses()
{
    m_windows->showSessions();
    auto *search = shown<SessionsWindow>()->findChild<QLineEdit *>();
    search->setText(QStringLiteral("nothing of the kind"));
    QVERIFY(shown<SessionsWindow>()->findChild<QTreeView *>()->accessibleDescription().contains(
        QLatin1String("No session matches")));
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(m_windows->anyOpen());
    QCOMPARE(search->text(), QString());
    QCOMPARE(shown<SessionsWindow>()->findChild<QTreeView *>()->model()->rowCount(), 3);
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
    QVERIFY(question->informativeText().contains(QLatin1String("its session and its account")));
    question->close();
    m_sessions->setKeeping({QStringLiteral("Payroll")});
    QTest::keyClick(window->findChild<QTreeView *>(), Qt::Key_Delete);
    question = shown<QMessageBox>();
    QVERIFY(question->informativeText().contains(QLatin1String("kept for Payroll")));
    QCOMPARE(m_sessions->calls(), QStringList());
    button(*question, QStringLiteral("Remove"))->click();
    QCOMPARE(m_sessions->calls(), QStringList{QStringLiteral("remove reports")});
}

void WindowsTest::aRemovalThatFailsIsASentence()
{
    m_sessions->failWith(
        QStringLiteral("remove"), Error{Reason::Internal, {}, {}, QStringLiteral("The disk is full.")});
    m_windows->showSessions();
    m_windows->confirmRemove(QStringLiteral("reports"));
    button(*shown<QMessageBox>(), QStringLiteral("Remove"))->click();
    QTRY_COMPARE(shown<SessionsWindow>()->statusBar()->currentMessage(),
        QStringLiteral("Reports could not be removed: The disk is full."));
    m_sessions->failWith(
        QStringLiteral("remove"), Error{Reason::Internal, {}, {}, QStringLiteral("The disk is full.")});
    m_windows->confirmRemove(QStringLiteral("reports"));
    button(*shown<QMessageBox>(), QStringLiteral("Remove"))->click();
    delete shown<SessionsWindow>(); // closed before the answer
    m_sessions->settle();
    QCOMPARE(m_desktop->wishes,
        QStringList(QStringLiteral("reportFailure Reports could not be removed: The disk is full.")));
}

void WindowsTest::anAccountThatNothingUsesCanBeEnded()
{
    Status status = sampleStatus(QStringLiteral("empty"));
    m_sessions->setStatus(status);
    m_windows->showSessions();
    const QAction *everywhere = action(*shown<SessionsWindow>(), QStringLiteral("Sign out everywhere…"));
    QVERIFY(!everywhere->isEnabled());
    status.accounts = 1;
    m_sessions->setStatus(status);
    QVERIFY(everywhere->isEnabled());
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

void WindowsTest::failureIsToldThoughTheWindowIsClosed_data()
{
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QStringList>("wishes");
    QTest::newRow("no account fits") << Reason::InteractiveRequired
                                     << QStringList(QStringLiteral("reportFailure Wiki could not be refreshed: ")
                                            + ReasonText::of(Reason::InteractiveRequired));
    QTest::newRow("signed out meanwhile, which reports") << Reason::Superseded << QStringList();
}

void WindowsTest::failureIsToldThoughTheWindowIsClosed()
{
    QFETCH(Reason, reason);
    m_sessions->failWith(QStringLiteral("refresh"), Error{reason, {}, {}, {}});
    m_windows->showSessions();
    auto *window = shown<SessionsWindow>();
    QVERIFY(QTest::qWaitForWindowActive(window));
    window->select(QStringLiteral("wiki"));
    QTest::keyClick(window->findChild<QTreeView *>(), Qt::Key_F5);
    delete window;
    m_sessions->settle();
    QTEST(m_desktop->wishes, "wishes");
}

void WindowsTest::signsInToAllInTheOrderOfAttention()
{
    m_sessions->setStatus(statusOf({sessionIn(QStringLiteral("a"), QStringLiteral("A"), State::SignedOut, Reason::Ok),
        activeSession(QStringLiteral("b"), QStringLiteral("B")),
        sessionIn(QStringLiteral("c"), QStringLiteral("C"), State::SignInNeeded, Reason::Revoked)}));
    m_windows->showSessions();
    action(*shown<SessionsWindow>(), QStringLiteral("Sign in to all…"))->trigger();
    QCOMPARE(m_sessions->calls(), QStringList({QStringLiteral("signIn c"), QStringLiteral("signIn a")}));
}

void WindowsTest::wishesLeaveTheWindow()
{
    m_windows->showSessions();
    auto *window = shown<SessionsWindow>();
    window->select(QStringLiteral("wiki"));
    for (const char *name : {"Settings…", "Quit Lanyard", "Open in browser", "Sign out…", "Sign out everywhere…"})
        action(*window, QString::fromUtf8(name))->trigger();
    QCOMPARE(m_desktop->wishes,
        QStringList({QStringLiteral("showSettings"), QStringLiteral("quit"),
            QStringLiteral("openInBrowser https://wiki.example.com/"), QStringLiteral("confirmSignOut wiki"),
            QStringLiteral("confirmSignOutEverywhere")}));
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

void WindowsTest::attentionComesFirstThenNamesAsPeopleCount()
{
    m_sessions->setStatus(sampleStatus(QStringLiteral("hundred")));
    m_windows->showSessions();
    const auto *model = shown<SessionsWindow>()->findChild<QTreeView *>()->model();
    QStringList names;
    for (int row = 0; row < 14; ++row)
        names << model->index(row, 0).data().toString();
    const QStringList first{
        QStringLiteral("Grafana 1"), QStringLiteral("Time sheets 2"), QStringLiteral("Build farm 1")};
    QCOMPARE(names.mid(0, 3), first);
    QCOMPARE(names.at(3), QStringLiteral("Build farm 2"));
    QCOMPARE(names.at(11), QStringLiteral("Build farm 10"));
    QCOMPARE(model->index(model->rowCount() - 1, 0).data().toString(), QStringLiteral("Time sheets 3")); // signed out
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

void WindowsTest::theFirstStartShowsTheWindowOnce()
{
    m_windows->showOnFirstStart();
    QVERIFY(shown<SessionsWindow>());
    m_windows->closeAll();
    QTRY_VERIFY(!m_windows->anyOpen());
    m_windows->showOnFirstStart();
    QVERIFY(!m_windows->anyOpen());
}

void WindowsTest::timelineByKeyboard()
{
    m_sessions->setHistory(sampleHistory());
    m_windows->showSessions();
    auto *window = shown<SessionsWindow>();
    QVERIFY(QTest::qWaitForWindowActive(window));
    window->select(QStringLiteral("wiki"));
    auto *timeline = window->findChild<TimelineView *>();
    const auto *events = window->findChild<QListWidget *>();
    const int last = int(timeline->timeline().marks.size()) - 1;
    timeline->setFocus(Qt::TabFocusReason);
    QCOMPARE(timeline->current(), last); // the latest, where one looks first
    QTest::keyClick(timeline, Qt::Key_Left);
    QCOMPARE(timeline->current(), last - 1);
    QCOMPARE(events->selectedItems().value(0)->text(), timeline->markText(last - 1));
    QTest::keyClick(timeline, Qt::Key_Home);
    QCOMPARE(timeline->current(), 0);
    QVERIFY(events->item(events->count() - 1)->isSelected());
    window->select(QStringLiteral("payroll"));
    QCOMPARE(timeline->current(), -1);
}

LANYARD_WIDGET_TEST(WindowsTest)
#include "windows_test.moc"
