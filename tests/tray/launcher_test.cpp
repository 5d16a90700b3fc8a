// The real lanyard-tray on a desktop without a tray: nothing in the face at login, within reach from the launcher, and
// an icon as soon as a panel comes.

#include "storage/ui_state_file.h"
#include "support/dbus_menu.h"
#include "support/test_topic.h"
#include "tray/panels.h"

#include <QDir>
#include <QTest>
#include <memory>

using namespace lanyard;

namespace {

const QString kClass = QStringLiteral("lanyard-tray");

/// What the launcher's entry starts.
std::unique_ptr<Program> launch()
{
    return std::make_unique<Program>(QStringLiteral(TRAY_PROGRAM), QStringList(QStringLiteral("--show")));
}

}

class LauncherTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nothingOpensAtLogin();
    void theLauncherOpensTheWindow();
    void twiceIsAsGoodAsOnce();
    void theIconComesWithThePanel();
    void cleanupTestCase() { m_tray.reset(); }

private:
    std::unique_ptr<Program> m_tray;
};

void LauncherTest::initTestCase()
{
    QVERIFY(configurePanels());
    // Not the very first start, which shows the window by itself.
    UiStateFile(QDir::homePath() + QStringLiteral("/.local/state/lanyard/ui.json")).change([](UiState &state) {
        state.sessionsShown = true;
    });
}

void LauncherTest::nothingOpensAtLogin()
{
    m_tray = std::make_unique<Program>(QStringLiteral(TRAY_PROGRAM));
    const QString socket = qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/lanyard/control.sock");
    QVERIFY(QTest::qWaitFor([&] { return QFile::exists(socket); }, 40000));
    QTest::qWait(4000); // longer than it waits for a tray
    QCOMPARE(windowsOfClass(kClass), QStringList());
}

void LauncherTest::theLauncherOpensTheWindow()
{
    const auto second = launch();
    QVERIFY(second->endsWell());
    QTRY_COMPARE_WITH_TIMEOUT(windowsOfClass(kClass).size(), 1, 20000);
}

// "I double-clicked, and nothing happened": the window is there, in front, and there is one.
void LauncherTest::twiceIsAsGoodAsOnce()
{
    const QString window = windowsOfClass(kClass).value(0);
    const auto one = launch();
    const auto two = launch();
    QVERIFY(one->endsWell());
    QVERIFY(two->endsWell());
    QCOMPARE(windowsOfClass(kClass), QStringList(window));
    QTRY_COMPARE(xdotool({QStringLiteral("getactivewindow")}), window);
    xdotool({QStringLiteral("key"), QStringLiteral("Escape")}); // windowclose destroys it behind Qt's back
    QTRY_COMPARE_WITH_TIMEOUT(windowsOfClass(kClass), QStringList(), 20000);
}

void LauncherTest::theIconComesWithThePanel()
{
    const auto host = startPanel(QStringLiteral("lxqt"));
    const auto menu = DBusMenu::waitFor(m_tray->pid());
    QVERIFY(menu);
    menu->activate(); // a double click is two of them
    menu->activate();
    QTRY_COMPARE_WITH_TIMEOUT(windowsOfClass(kClass).size(), 1, 20000);
    QCOMPARE(menu->click({QStringLiteral("Quit")}), QString());
    QVERIFY(m_tray->endsWell());
}

LANYARD_TEST(LauncherTest)
#include "launcher_test.moc"
