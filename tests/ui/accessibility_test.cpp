// Every window and dialog, looked through as a screen reader and a person without a mouse do.

#include "base/languages.h"
#include "base/translations.h"
#include "support/scripted_sessions.h"
#include "support/test_topic.h"
#include "support/window_desktop.h"
#include "ui/crawler.h"
#include "ui/dialogs/add_resource_dialog.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/dialogs/sign_out_dialog.h"
#include "ui/sessions/sessions_window.h"
#include "ui/timeline/timeline_text.h"
#include "ui/timeline/timeline_view.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <memory>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

QStringList spoken; // what a screen reader would say by itself
QStringList focused; // what had the focus, one after the other

void hear(QAccessibleEvent *event)
{
    QAccessibleInterface *element = event->accessibleInterface();
    if (event->type() == QAccessible::ObjectShow && element && element->role() == QAccessible::Notification)
        spoken << element->text(QAccessible::Name);
    if (event->type() == QAccessible::Focus && element)
        focused << element->text(QAccessible::Name);
}

QAccessibleInterface &elementOf(QObject *object)
{
    return *QAccessible::queryAccessibleInterface(object);
}

QString nameOf(QObject *object)
{
    return elementOf(object).text(QAccessible::Name);
}

template <class Window> Window *shown()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *window = qobject_cast<Window *>(widget);
        if (window && window->isVisible() && window->windowType() != Qt::Popup)
            return window;
    }
    return nullptr;
}

QPushButton *defaultButton(QWidget &window)
{
    for (auto *button : window.findChildren<QPushButton *>()) {
        if (button->isDefault())
            return button;
    }
    return nullptr;
}

}

class AccessibilityTest : public QObject {
    Q_OBJECT
public:
    static void initMain();

private Q_SLOTS:
    void init();
    void cleanup();
    void everyWindow_data();
    void everyWindow();
    void tableTellsHeadersAndRows();
    void statesAreTold();
    void tenantMenuOpensWhenAsked();
    void sentencesAreSpoken();
    void outcomesAreSpoken();
    void fieldsHaveTheirLabels();
    void marksOfTheTimelineAreTold();

private:
    QWidget *open(const QString &window);
    SessionsWindow &sessions(const QString &resource);

    std::unique_ptr<ScriptedSessionService> m_sessions;
    std::unique_ptr<WindowDesktop> m_desktop;
    WindowManager *m_windows = nullptr; ///< the desktop's
};

void AccessibilityTest::initMain()
{
    QStandardPaths::setTestModeEnabled(true);
    qputenv("TZ", "UTC");
}

void AccessibilityTest::init()
{
    QApplication::setOrganizationName(u"lanyard-test"_s);
    m_sessions = std::make_unique<ScriptedSessionService>();
    m_sessions->setStatus(sampleStatus(u"three"_s));
    m_sessions->setHistory(sampleHistory());
    m_desktop = std::make_unique<WindowDesktop>(*m_sessions);
    m_windows = &m_desktop->windows;
    spoken.clear();
    QAccessible::installUpdateHandler(hear);
}

void AccessibilityTest::cleanup()
{
    QAccessible::installUpdateHandler(nullptr);
    m_sessions->settle();
    m_desktop.reset();
    m_sessions.reset();
}

SessionsWindow &AccessibilityTest::sessions(const QString &resource)
{
    m_windows->showSessions();
    auto *window = shown<SessionsWindow>();
    window->select(resource);
    return *window;
}

/// By name: what a person did to see it.
QWidget *AccessibilityTest::open(const QString &window)
{
    if (window.startsWith(u"sessions"_s)) {
        m_sessions->setStatus(sampleStatus(window.section(u' ', 1, 1)));
        m_windows->showSessions();
        if (window.endsWith(u"searched"_s))
            shown<SessionsWindow>()->findChild<QLineEdit *>()->setText(u"a"_s);
        return shown<SessionsWindow>();
    }
    if (window.startsWith(u"add a resource"_s)) {
        m_sessions->setDiscovery(sampleDiscovery(true));
        m_windows->addResource();
        shown<AddResourceDialog>()->findChild<QLineEdit *>()->setText(u"wiki.example.com"_s);
        if (window.endsWith(u"found"_s)) {
            defaultButton(*shown<AddResourceDialog>())->click();
            m_sessions->settle();
            QCoreApplication::processEvents();
        }
        return shown<AddResourceDialog>();
    }
    if (window.startsWith(u"sign out"_s)) {
        window.contains(u"everywhere"_s) ? m_windows->confirmSignOutEverywhere() : m_windows->confirmSignOut(u"wiki"_s);
        if (window.endsWith(u"done"_s)) {
            defaultButton(*shown<SignOutDialog>())->click();
            m_sessions->settle();
        }
        return shown<SignOutDialog>();
    }
    if (window.startsWith(u"settings"_s)) {
        SettingsView view;
        if (window.endsWith(u"locked"_s))
            view.settings.locked = SettingSet(Setting::Autostart) | Setting::Language | Setting::Browser;
        m_windows->showSettings(view);
        return shown<SettingsDialog>();
    }
    if (window == u"remove"_s) {
        SessionsWindow &shows = sessions(u"reports"_s);
        if (QTest::qWaitForWindowActive(&shows))
            QTest::keyClick(shows.findChild<QTreeView *>(), Qt::Key_Delete);
    } else if (window == u"help"_s)
        m_windows->showHelp();
    else
        m_windows->showAbout();
    return shown<QMessageBox>();
}

void AccessibilityTest::everyWindow_data()
{
    QTest::addColumn<QString>("window");
    QTest::addColumn<QString>("language");
    for (const Language &language : languages()) {
        for (const char *window : {"sessions three", "add a resource", "sign out", "settings", "remove"})
            QTest::addRow("%s in %s", window, qPrintable(language.tag)) << QString::fromLatin1(window) << language.tag;
    }
    for (const char *window :
        {"sessions three", "sessions mixed", "sessions many", "sessions many searched", "sessions empty",
            "sessions managed", "sessions offline", "add a resource", "add a resource, found", "sign out",
            "sign out, done", "sign out everywhere", "settings", "settings locked", "remove", "help", "about"})
        QTest::newRow(window) << QString::fromLatin1(window) << u"en"_s;
}

void AccessibilityTest::everyWindow()
{
    QFETCH(QString, window);
    QFETCH(QString, language);
    Translations translations;
    translations.use(language);
    QWidget *shows = open(window);
    QVERIFY(shows);
    QVERIFY(QTest::qWaitForWindowActive(shows));
    QVERIFY(!nameOf(shows).isEmpty());
    QTRY_VERIFY(shows->focusWidget()); // somewhere the keys go
    const QStringList faults =
        nameless(*shows) + doubledMnemonics(*shows) + actionsWithoutKey(*shows) + tabFaults(*shows);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void AccessibilityTest::tableTellsHeadersAndRows()
{
    auto *table = sessions(u"payroll"_s).findChild<QTreeView *>();
    QAccessibleInterface &element = elementOf(table);
    QAccessibleTableInterface *grid = element.tableInterface();
    QVERIFY(grid);
    QCOMPARE(grid->rowCount(), 3);
    QCOMPARE(grid->columnCount(), int(SessionsModel::ColumnCount));
    for (int column = 0; column < grid->columnCount(); ++column) {
        const QString header = table->model()->headerData(column, Qt::Horizontal).toString();
        QVERIFY(!header.isEmpty());
        QCOMPARE(grid->columnDescription(column), header);
    }
    const int chosen = table->currentIndex().row();
    QCOMPARE(grid->selectedRows(), QList<int>{chosen});
    QCOMPARE(grid->cellAt(chosen, 0)->text(QAccessible::Name), u"Payroll"_s);
    QCOMPARE(grid->cellAt(chosen, 0)->text(QAccessible::Description), u"Active, 42 min left"_s);
    QVERIFY(grid->cellAt(chosen, 0)->state().selected);
    QVERIFY(!grid->cellAt(chosen == 0 ? 1 : 0, 0)->state().selected);
}

void AccessibilityTest::statesAreTold()
{
    SessionsWindow &window = sessions(u"wiki"_s); // from policy: cannot be removed
    for (const auto *button : window.findChildren<QToolButton *>()) {
        if (button->isVisible())
            QCOMPARE(bool(elementOf(const_cast<QToolButton *>(button)).state().disabled), !button->isEnabled());
    }
    m_windows->confirmSignOut(u"wiki"_s);
    auto *browser = shown<SignOutDialog>()->findChild<QCheckBox *>();
    QVERIFY(!elementOf(browser).state().checked);
    QTest::keyClick(browser, Qt::Key_Space);
    QVERIFY(elementOf(browser).state().checked);
    QVERIFY(elementOf(defaultButton(*shown<SignOutDialog>())).state().defaultButton);
}

/// Qt's own button would do nothing; and whoever asked is not kept waiting until the menu closes.
void AccessibilityTest::tenantMenuOpensWhenAsked()
{
    SessionsWindow &window = sessions(u"wiki"_s);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto buttons = window.findChildren<QToolButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(),
        [](const QToolButton *button) { return button->defaultAction() && button->defaultAction()->menu(); });
    QVERIFY(found != buttons.end());
    QAccessibleInterface &button = elementOf(*found);
    QCOMPARE(button.role(), QAccessible::ButtonMenu);
    QVERIFY(button.state().hasPopup);
    const QMenu *menu = (*found)->defaultAction()->menu();
    button.actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
    QVERIFY(!menu->isVisible());
    QTimer::singleShot(0, &window, [menu] { // the menu has an event loop of its own
        QTRY_VERIFY(menu->isVisible());
        QTRY_COMPARE(QApplication::activePopupWidget(), menu);
        QApplication::activePopupWidget()->close();
    });
    QTRY_VERIFY(menu->isHidden());
}

void AccessibilityTest::sentencesAreSpoken()
{
    QVERIFY2(QAccessible::isActive(), "the desktop of this test has a screen reader");
    SessionsWindow &window = sessions(u"wiki"_s);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    spoken.clear();
    QTest::keyClick(window.findChild<QTreeView *>(), Qt::Key_F5);
    QTRY_COMPARE(spoken, QStringList({u"Refreshing Wiki…"_s, u"Wiki refreshed."_s}));
}

void AccessibilityTest::outcomesAreSpoken()
{
    m_sessions->setReport({{u"Wiki"_s}, {}, testNow(), true, {}, {}});
    open(u"sign out, done"_s);
    QCOMPARE(spoken.size(), 1);
    QVERIFY2(spoken.constFirst().startsWith(u"You are signed out of Wiki."_s), qPrintable(spoken.constFirst()));
    spoken.clear();
    open(u"add a resource"_s);
    auto *dialog = shown<AddResourceDialog>();
    dialog->findChild<QLineEdit *>()->setText(u"no address"_s);
    defaultButton(*dialog)->click();
    QVERIFY(spoken.value(0).startsWith(u"This is not a web address."_s));
}

void AccessibilityTest::fieldsHaveTheirLabels()
{
    open(u"add a resource"_s);
    for (auto *field : shown<AddResourceDialog>()->findChildren<QLineEdit *>()) {
        const auto relations = elementOf(field).relations(QAccessible::Label);
        QCOMPARE(relations.size(), 1);
        QCOMPARE(nameOf(field), relations.first().first->text(QAccessible::Name));
    }
}

void AccessibilityTest::marksOfTheTimelineAreTold()
{
    SessionsWindow &window = sessions(u"wiki"_s);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *timeline = window.findChild<TimelineView *>();
    QAccessibleInterface &element = elementOf(timeline);
    QCOMPARE(element.role(), QAccessible::List);
    QCOMPARE(element.text(QAccessible::Description), TimelineText::summary(timeline->timeline()));
    QCOMPARE(element.childCount(), int(timeline->timeline().marks.size()));
    timeline->setFocus(Qt::TabFocusReason);
    focused.clear();
    QTest::keyClick(timeline, Qt::Key_Home);
    QTest::keyClick(timeline, Qt::Key_Right);
    const auto yesterday = [](int hour, int minute) {
        return u"yesterday "_s + QLocale().toString(QTime(hour, minute), QLocale::ShortFormat);
    };
    const QStringList told{yesterday(17, 10) + u": Signed in, Acme EMEA"_s, yesterday(17, 51) + u": Refreshed"_s};
    QCOMPARE(focused.join(u" / "_s), told.join(u" / "_s));
    QCOMPARE(element.focusChild()->text(QAccessible::Name), told.at(1));
    QVERIFY(element.child(1)->state().selected && !element.child(0)->state().selected);
    QCOMPARE(element.indexOfChild(element.child(1)), 1);
    QVERIFY(element.rect().contains(element.child(1)->rect()));
    m_sessions->setHistory(History());
    window.select(u"payroll"_s);
    QCOMPARE(element.childCount(), 0);
    QVERIFY(!element.focusChild());
}

LANYARD_WIDGET_TEST(AccessibilityTest)
#include "accessibility_test.moc"
