// Menus, windows and commands in every language, and a switch while they are open.

#include "base/languages.h"
#include "base/translations.h"
#include "support/scripted_sessions.h"
#include "support/test_topic.h"
#include "support/window_desktop.h"
#include "translations/rules.h"
#include "tray/menu_model.h"
#include "ui/dialogs/settings_view.h"
#include "ui/sessions/sessions_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <memory>

using namespace lanyard;

namespace {

void addLanguages()
{
    QTest::addColumn<QString>("tag");
    for (const Language &language : languages())
        QTest::newRow(qPrintable(language.tag)) << language.tag;
}

/// What shares an accelerator, beside each other.
QStringList collisions(const QStringList &texts)
{
    QMap<QString, QStringList> users;
    for (const QString &text : texts) {
        if (const QString letter = translations::accelerator(text); !letter.isEmpty())
            users[letter] << text;
    }
    QStringList found;
    for (const QStringList &sharing : users) {
        if (sharing.size() > 1)
            found << sharing.join(QStringLiteral(" and "));
    }
    return found;
}

QStringList collisionsIn(const QList<MenuEntry> &entries)
{
    QStringList texts;
    QStringList found;
    for (const MenuEntry &entry : entries) {
        texts << entry.text;
        found << collisionsIn(entry.children);
    }
    return found << collisions(texts);
}

QStringList collisionsIn(const QWidget &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions())
        texts << action->text();
    return collisions(texts);
}

/// Labels and buttons that have less room than they ask for.
QStringList cutOff(const QWidget &window)
{
    QStringList found;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const QSize wanted = label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label->sizeHint();
        if (label->width() < wanted.width() || label->height() < wanted.height())
            found << label->text();
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty() && button->width() < button->minimumSizeHint().width())
            found << button->text();
    }
    return found;
}

QList<QWidget *> shownWindows()
{
    QList<QWidget *> shown;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && (qobject_cast<SessionsWindow *>(widget) || qobject_cast<QDialog *>(widget)))
            shown << widget;
    }
    return shown;
}

template <class Window> Window *shown()
{
    for (QWidget *widget : shownWindows()) {
        if (auto *window = qobject_cast<Window *>(widget))
            return window;
    }
    return nullptr;
}

QString summaryOf(const Status &status)
{
    return MenuModel::of(status).first().text;
}

}

class SpokenTest : public QObject {
    Q_OBJECT
public:
    static void initMain();

private Q_SLOTS:
    void init();
    void cleanup();
    void acceleratorsAreUnique_data() { addLanguages(); }
    void acceleratorsAreUnique();
    void nothingIsCutOff_data() { addLanguages(); }
    void nothingIsCutOff();
    void windowFollows();
    void numbersFollow();
    void commandSpeaks_data();
    void commandSpeaks();

private:
    void openEverything();

    std::unique_ptr<Translations> m_translations;
    std::unique_ptr<ScriptedSessionService> m_sessions;
    std::unique_ptr<WindowDesktop> m_desktop;
    WindowManager *m_windows = nullptr; ///< the desktop's
};

void SpokenTest::initMain()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LC_ALL", "C.UTF-8");
    qunsetenv("LANGUAGE");
    QStandardPaths::setTestModeEnabled(true);
}

void SpokenTest::init()
{
    QApplication::setOrganizationName(QStringLiteral("lanyard-test-languages"));
    m_translations = std::make_unique<Translations>();
    m_sessions = std::make_unique<ScriptedSessionService>();
    m_sessions->setStatus(sampleStatus(QStringLiteral("three")));
    m_desktop = std::make_unique<WindowDesktop>(*m_sessions);
    m_windows = &m_desktop->windows;
}

void SpokenTest::cleanup()
{
    m_sessions->settle();
    m_desktop.reset();
    m_sessions.reset();
    m_translations.reset();
    QCoreApplication::processEvents();
}

void SpokenTest::openEverything()
{
    m_windows->showSessions();
    m_windows->addResource();
    m_windows->confirmSignOut(QStringLiteral("wiki"));
    m_windows->showHelp();
    m_windows->showSettings({});
}

void SpokenTest::acceleratorsAreUnique()
{
    QFETCH(QString, tag);
    m_translations->use(tag);
    QStringList found;
    for (const char *name : {"three", "revoked", "mixed", "many", "empty"})
        found << collisionsIn(MenuModel::of(sampleStatus(QString::fromLatin1(name))));
    openEverything();
    for (const QWidget *window : shownWindows()) {
        for (const QMenu *menu : window->findChildren<QMenu *>())
            found << collisionsIn(*menu);
        for (const QMenuBar *bar : window->findChildren<QMenuBar *>())
            found << collisionsIn(*bar);
    }
    found.removeDuplicates();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void SpokenTest::nothingIsCutOff()
{
    QFETCH(QString, tag);
    m_translations->use(tag);
    openEverything();
    QCOMPARE(shownWindows().size(), 5);
    for (QWidget *window : shownWindows())
        QVERIFY(QTest::qWaitForWindowExposed(window));
    QStringList found;
    for (const QWidget *window : shownWindows())
        found << cutOff(*window);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

// Words, direction, place and selection.
void SpokenTest::windowFollows()
{
    m_translations->use(QStringLiteral("en"));
    m_windows->showSessions();
    QPointer<SessionsWindow> window = shown<SessionsWindow>();
    window->select(QStringLiteral("wiki"));
    window->resize(window->size() + QSize(40, 30));
    const QSize size = window->size();
    QCOMPARE(window->windowTitle(), QStringLiteral("Sessions"));
    QCOMPARE(window->layoutDirection(), Qt::LeftToRight);

    m_translations->use(QStringLiteral("ar"));
    m_windows->retranslate();
    QVERIFY(window); // the one who asks may be a child of it
    QTRY_VERIFY(!window && shown<SessionsWindow>());
    window = shown<SessionsWindow>();
    QCOMPARE(window->windowTitle(), QStringLiteral("الجلسات"));
    QCOMPARE(window->layoutDirection(), Qt::RightToLeft);
    QCOMPARE(window->selected(), QStringLiteral("wiki"));
    QCOMPARE(window->size(), size);

    m_translations->use(QStringLiteral("de"));
    m_windows->retranslate();
    QTRY_VERIFY(!window && shown<SessionsWindow>());
    QCOMPARE(shown<SessionsWindow>()->windowTitle(), QStringLiteral("Sitzungen"));
    QCOMPARE(shown<SessionsWindow>()->layoutDirection(), Qt::LeftToRight);
}

void SpokenTest::numbersFollow()
{
    const Status three = sampleStatus(QStringLiteral("three"));
    const Status mixed = sampleStatus(QStringLiteral("mixed"));
    m_translations->use(QStringLiteral("en"));
    QCOMPARE(summaryOf(three), QStringLiteral("All 3 sessions are active"));
    QCOMPARE(summaryOf(mixed), QStringLiteral("1 of 6 sessions needs you to sign in"));
    m_translations->use(QStringLiteral("de"));
    QCOMPARE(summaryOf(three), QStringLiteral("Alle 3 Sitzungen sind aktiv"));
    QCOMPARE(summaryOf(mixed), QStringLiteral("1 von 6 Sitzungen erfordert Ihre Anmeldung"));
    m_translations->use(QStringLiteral("ja"));
    QCOMPARE(summaryOf(mixed), QStringLiteral("6 件中 1 件のセッションでサインインが必要です"));
    m_translations->use(QStringLiteral("ar"));
    QCOMPARE(summaryOf(three), u'\u2067' + QStringLiteral("كل الجلسات الـ٣ نشطة") + u'\u2069');
}

void SpokenTest::commandSpeaks_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("words");
    QTest::newRow("German") << QStringLiteral("de_AT.UTF-8") << QStringLiteral("Aufruf: lanyard");
    QTest::newRow("Arabic") << QStringLiteral("ar_EG.UTF-8") << QStringLiteral("الاستخدام: lanyard");
    QTest::newRow("Traditional Chinese is not Simplified") << QStringLiteral("zh_TW.UTF-8") << QStringLiteral("Usage:");
    QTest::newRow("nobody's") << QStringLiteral("C") << QStringLiteral("Usage:");
}

void SpokenTest::commandSpeaks()
{
    QFETCH(QString, locale);
    QFETCH(QString, words);
    QProcess command;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), locale);
    command.setProcessEnvironment(environment);
    command.start(QStringLiteral(LANYARD), {QStringLiteral("--help")});
    QVERIFY(command.waitForFinished());
    QCOMPARE(command.exitCode(), 0);
    const QString said = QString::fromUtf8(command.readAllStandardOutput());
    QVERIFY2(said.contains(words), qPrintable(said));
}

LANYARD_WIDGET_TEST(SpokenTest)
#include "spoken_test.moc"
