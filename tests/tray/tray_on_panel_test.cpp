// The tray on real panels: found, read and clicked over D-Bus as a panel does; panels that come late, crash, or never
// come.

#include "support/dbus_menu.h"
#include "support/test_topic.h"
#include "tray/panels.h"

#include <QTemporaryDir>
#include <QTest>
#include <memory>

using namespace lanyard;

namespace {

std::unique_ptr<Program> startTray(const QString &status, int hostTimeout = 20000, const QStringList &more = {})
{
    return std::make_unique<Program>(QStringLiteral(TRAY_PROBE),
        QStringList{QStringLiteral("--status"), status, QStringLiteral("--host-timeout"), QString::number(hostTimeout)}
            + more);
}

}

class TrayOnPanelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(configurePanels()); }
    void init();
    void panelFirst_data() { panels(); }
    void panelFirst();
    void panelLate_data() { panels(); }
    void panelLate();
    void panelCrashes_data() { panels(); }
    void panelCrashes();
    void namesReadRight_data() { panels(); }
    void namesReadRight();
    void menuFollowsTheStatus();
    void anOpenMenuStaysOpen_data() { panels(); }
    void anOpenMenuStaysOpen();
    void xembedOnly();
    void xembedTrayCrashes();
    void aQuickRefreshDoesNotBlink();
    void betterHostAfterXEmbed();
    void noTrayAtAll();
    void noTrayIsSaidOnce();
    void quitEndsCleanly();

public Q_SLOTS:
    void countPicture() { ++m_pictures; }
    void countLayout() { ++m_layouts; }

private:
    void panels();

    int m_pictures = 0;
    int m_layouts = 0;
};

void TrayOnPanelTest::init()
{
    QVERIFY(waitForNoPanel());
    QVERIFY(waitUntilSeen(kWellInk, false));
}

void TrayOnPanelTest::panels()
{
    QTest::addColumn<QString>("panel");
    QTest::newRow("xfce") << QStringLiteral("xfce");
    QTest::newRow("lxqt") << QStringLiteral("lxqt");
}

void TrayOnPanelTest::panelFirst()
{
    QFETCH(QString, panel);
    const auto host = startPanel(panel);
    const auto tray = startTray(QStringLiteral("revoked"));
    const auto menu = DBusMenu::waitFor(tray->pid());
    QVERIFY(menu);
    QVERIFY(tray->lines().contains(QStringLiteral("shown")));
    QCOMPARE(menu->properties().value(QStringLiteral("Id")).toString(), QStringLiteral("lanyard-tray"));
    QCOMPARE(menu->toolTip(), QStringLiteral("1 of 3 sessions needs you to sign in"));

    const DBusMenuItem root = menu->read();
    QCOMPARE(root.children.first().label, QStringLiteral("1 of 3 sessions needs you to sign in"));
    QVERIFY(!root.children.first().enabled);
    const DBusMenuItem *wiki = root.find({QStringLiteral("Wiki")});
    QVERIFY2(wiki, qPrintable(root.text()));
    QVERIFY(wiki->find({QStringLiteral("Acme EMEA")})->isRadio);
    QVERIFY(wiki->find({QStringLiteral("Acme EMEA")})->isChecked);
    QVERIFY(!wiki->find({QStringLiteral("Acme APAC")})->isChecked);
    QVERIFY(!wiki->find({QStringLiteral("Signed in as kim@example.org")})->enabled);

    QCOMPARE(menu->click({QStringLiteral("Wiki"), QStringLiteral("Acme Americas")}), QString());
    QCOMPARE(menu->click({QStringLiteral("Payroll"), QStringLiteral("Sign in...")}), QString());
    tray->tell(QStringLiteral("calls"));
    QVERIFY2(tray->says(QStringLiteral("calls switchTenant wiki acme-americas; signIn payroll")),
        qPrintable(tray->lines().join(u'\n')));
    menu->activate();
    QVERIFY(tray->says(QStringLiteral("show sessions")));
    QVERIFY(waitUntilSeen(kAttentionInk));
}

void TrayOnPanelTest::panelLate()
{
    QFETCH(QString, panel);
    const auto tray = startTray(QStringLiteral("three"), 500);
    QVERIFY(tray->says(QStringLiteral("no tray")));
    QVERIFY(!tray->lines().contains(QStringLiteral("shown")));
    const auto host = startPanel(panel);
    QVERIFY(tray->says(QStringLiteral("shown")));
    QVERIFY(DBusMenu::waitFor(tray->pid()));
    QVERIFY(!tray->lines().contains(QStringLiteral("restart")));
    QVERIFY(waitUntilSeen(kWellInk));
}

void TrayOnPanelTest::panelCrashes()
{
    QFETCH(QString, panel);
    auto host = startPanel(panel);
    const auto tray = startTray(QStringLiteral("three"));
    QVERIFY(DBusMenu::waitFor(tray->pid()));
    host->kill();
    QVERIFY(QTest::qWaitFor([&] { return !DBusMenu::of(tray->pid()); }, 10000));
    host = startPanel(panel);
    const auto menu = DBusMenu::waitFor(tray->pid());
    QVERIFY(menu);
    QVERIFY(menu->read().find({QStringLiteral("Wiki"), QStringLiteral("Open")}));
    QVERIFY(waitUntilSeen(kWellInk));
}

// What Qt exports, read as panels show it.
void TrayOnPanelTest::namesReadRight()
{
    QFETCH(QString, panel);
    const auto host = startPanel(panel);
    const auto tray = startTray(QStringLiteral("three"));
    const auto menu = DBusMenu::waitFor(tray->pid());
    QVERIFY(menu);
    tray->tell(QStringLiteral("status odd"));
    QTRY_VERIFY(menu->peek().text().contains(QStringLiteral("hr_portal_eu")));
    const QString text = menu->read().text();
    for (const QString &line : {QStringLiteral("\nR&D & Ops — Acme EMEA, 42 min left\n"),
             QStringLiteral("\n  Signed in as first_last@example.org"), QStringLiteral("\n  acme_emea_1 (*)\n"),
             QStringLiteral("\n  R&D\u02cdwest & R&D\u02cdeast\n"), QStringLiteral("\n  _Sales & Co_&\n"),
             QStringLiteral("\nhr_portal_eu — Sign in again: password changed\n"),
             QStringLiteral("\nSign in to hr_portal_eu…\n")})
        QVERIFY2(text.contains(line), qPrintable(line + text));
    QCOMPARE(menu->click({QStringLiteral("R&D & Ops"), QStringLiteral("R&D\u02cdwest & R&D\u02cdeast")}), QString());
    QVERIFY(tray->says(QStringLiteral("triggered 4 ops rd")));
}

void TrayOnPanelTest::menuFollowsTheStatus()
{
    const auto host = startPanel(QStringLiteral("xfce"));
    const auto tray = startTray(QStringLiteral("three"));
    const auto menu = DBusMenu::waitFor(tray->pid());
    QVERIFY(menu);
    const int wiki = menu->read().find({QStringLiteral("Wiki")})->id;
    menu->open(); // and it stays open while the status changes
    tray->tell(QStringLiteral("status revoked"));
    const auto line = [&] { return menu->peek().find({QStringLiteral("Payroll")})->label; };
    QTRY_COMPARE(line(), QStringLiteral("Payroll \u2014 Sign in again: password changed"));
    QVERIFY2(!menu->peek().find({QStringLiteral("Sign in to Payroll")}), "it must not grow while it is open");
    QCOMPARE(menu->peek().find({QStringLiteral("Wiki")})->id, wiki);
    menu->close();
    QTRY_VERIFY(menu->peek().find({QStringLiteral("Sign in to Payroll")}));
    QCOMPARE(menu->peek().find({QStringLiteral("Wiki")})->id, wiki);
    QTRY_COMPARE(menu->toolTip(), QStringLiteral("1 of 3 sessions needs you to sign in"));
}

// With hands: the menu that the panel shows stays where it is while the sessions change, and nothing moves in it.
void TrayOnPanelTest::anOpenMenuStaysOpen()
{
    QFETCH(QString, panel);
    const auto host = startPanel(panel);
    const auto tray = startTray(QStringLiteral("three"));
    QVERIFY(waitUntilSeen(kWellInk));
    const QString panelClass = QStringLiteral("panel|wrapper"); // Xfce runs its tray in a process of that name
    const auto windows = [&] { return windowsOfClass(panelClass).size(); };
    const auto before = windows();
    const QPoint icon = placeOf(kWellInk) + QPoint(2, 4);
    xdotool({QStringLiteral("mousemove"), QString::number(icon.x()), QString::number(icon.y()), QStringLiteral("click"),
        QStringLiteral("3")});
    QVERIFY(tray->says(QStringLiteral("menu opens")));
    QTRY_COMPARE(windows(), before + 1);
    const QStringList open = windowsOfClass(panelClass);

    m_layouts = 0;
    QDBusConnection::sessionBus().connect({}, QStringLiteral("/MenuBar"), QStringLiteral("com.canonical.dbusmenu"),
        QStringLiteral("LayoutUpdated"), this, SLOT(countLayout()));
    for (const char *status : {"revoked", "mixed", "hundred", "revoked"})
        tray->tell(QStringLiteral("status ") + QString::fromLatin1(status));
    QVERIFY(waitUntilSeen(kAttentionInk)); // it has heard
    QCOMPARE(m_layouts, 0);
    const QStringList now = windowsOfClass(panelClass); // with a tooltip perhaps
    for (const QString &window : open)
        QVERIFY2(now.contains(window), qPrintable(window));
    xdotool({QStringLiteral("key"), QStringLiteral("Escape")});
    QTRY_COMPARE(windows(), before);
}

void TrayOnPanelTest::xembedOnly()
{
    const auto host = startPanel(QStringLiteral("trayer"));
    const auto tray = startTray(QStringLiteral("three"), 1500);
    QVERIFY(tray->says(QStringLiteral("shown")));
    QVERIFY(!tray->lines().contains(QStringLiteral("no tray")));
    QVERIFY(waitUntilSeen(kWellInk));
}

void TrayOnPanelTest::xembedTrayCrashes()
{
    auto host = startPanel(QStringLiteral("trayer"));
    const auto tray = startTray(QStringLiteral("three"), 1500);
    QVERIFY(waitUntilSeen(kWellInk));
    host->kill();
    QVERIFY(waitUntilSeen(kWellInk, false));
    host = startPanel(QStringLiteral("trayer"));
    QVERIFY(waitUntilSeen(kWellInk));
}

void TrayOnPanelTest::aQuickRefreshDoesNotBlink()
{
    const auto host = startPanel(QStringLiteral("xfce"));
    const auto tray = startTray(QStringLiteral("three"));
    const auto menu = DBusMenu::waitFor(tray->pid());
    QVERIFY(menu);
    m_pictures = 0;
    QDBusConnection::sessionBus().connect({}, QStringLiteral("/StatusNotifierItem"),
        QStringLiteral("org.kde.StatusNotifierItem"), QStringLiteral("NewIcon"), this, SLOT(countPicture()));
    for (int i = 0; i < 5; ++i) {
        tray->tell(QStringLiteral("status refreshing"));
        tray->tell(QStringLiteral("status three"));
    }
    tray->tell(QStringLiteral("calls"));
    QVERIFY(tray->says(QStringLiteral("calls ")));
    QCOMPARE(m_pictures, 0);
    tray->tell(QStringLiteral("status refreshing")); // and now it takes its time
    QTRY_COMPARE(m_pictures, 1);
}

void TrayOnPanelTest::betterHostAfterXEmbed()
{
    auto old = startPanel(QStringLiteral("trayer"));
    const auto tray = startTray(QStringLiteral("three"), 1500);
    QVERIFY(tray->says(QStringLiteral("shown")));
    old.reset();
    const auto host = startPanel(QStringLiteral("lxqt"));
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QVERIFY(DBusMenu::waitFor(tray->pid()));
    QVERIFY(waitUntilSeen(kWellInk));
    QVERIFY(!tray->lines().contains(QStringLiteral("restart")));
#else
    QVERIFY(tray->says(QStringLiteral("restart")));
#endif
}

void TrayOnPanelTest::noTrayAtAll()
{
    const auto tray = startTray(QStringLiteral("three"), 300);
    QVERIFY(tray->says(QStringLiteral("no tray")));
    // The old kind of tray comes later: taken after another wait.
    const auto host = startPanel(QStringLiteral("trayer"));
    QVERIFY(tray->says(QStringLiteral("shown")));
}

// Without a notification daemon, too: then the window has to say it.
void TrayOnPanelTest::noTrayIsSaidOnce()
{
    const QTemporaryDir folder;
    const QStringList state{QStringLiteral("--state"), folder.filePath(QStringLiteral("ui.json"))};
    const auto isTold = [](Program &tray) {
        return !tray.lines().filter(QStringLiteral("told: This desktop")).isEmpty();
    };
    {
        const auto tray = startTray(QStringLiteral("three"), 300, state);
        QVERIFY(QTest::qWaitFor([&] { return isTold(*tray); }, 40000));
        tray->tell(QStringLiteral("quit"));
        QVERIFY(tray->endsWell());
    }
    const auto tray = startTray(QStringLiteral("three"), 300, state);
    QVERIFY(tray->says(QStringLiteral("no tray")));
    QTest::qWait(600);
    QVERIFY(!isTold(*tray));
}

void TrayOnPanelTest::quitEndsCleanly()
{
    const auto host = startPanel(QStringLiteral("xfce"));
    const auto tray = startTray(QStringLiteral("three"));
    const auto menu = DBusMenu::waitFor(tray->pid());
    QVERIFY(menu);
    QCOMPARE(menu->click({QStringLiteral("Quit")}), QString());
    QVERIFY(tray->endsWell());
}

LANYARD_TEST(TrayOnPanelTest)
#include "tray_on_panel_test.moc"
