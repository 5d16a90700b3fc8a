// The tray on real panels: found, read and clicked over D-Bus as a panel does; panels that come late, crash, or never
// come.

#include "support/dbus_menu.h"
#include "tray/program.h"

#include <QDBusConnectionInterface>
#include <QDir>
#include <QFile>
#include <QTest>
#include <memory>

using namespace lanyard;

namespace {

/// Puts the panels' configurations where they look for them.
bool configurePanels()
{
    const QString config = QDir::homePath() + QStringLiteral("/.config/");
    const QString xfce = config + QStringLiteral("xfce4/xfconf/xfce-perchannel-xml/");
    const QString lxqt = config + QStringLiteral("lxqt/");
    const QString from = QStringLiteral(TEST_SUPPORT "/desktop/");
    return QDir().mkpath(xfce) && QDir().mkpath(lxqt)
        && QFile::copy(from + QStringLiteral("xfce4-panel.xml"), xfce + QStringLiteral("xfce4-panel.xml"))
        && QFile::copy(from + QStringLiteral("lxqt-panel.conf"), lxqt + QStringLiteral("panel.conf"));
}

std::unique_ptr<Program> startPanel(const QString &name)
{
    if (name == QLatin1String("xfce"))
        return std::make_unique<Program>(QStringLiteral("xfce4-panel"),
            QStringList{QStringLiteral("--disable-wm-check"), QStringLiteral("--sm-client-disable")});
    if (name == QLatin1String("lxqt"))
        return std::make_unique<Program>(QStringLiteral("lxqt-panel"));
    return std::make_unique<Program>(
        QStringLiteral("trayer"), QStringList{QStringLiteral("--edge"), QStringLiteral("bottom")});
}

std::unique_ptr<Program> startTray(const QString &status, int patience = 20000)
{
    return std::make_unique<Program>(QStringLiteral(TRAY_PROBE),
        QStringList{QStringLiteral("--status"), status, QStringLiteral("--patience"), QString::number(patience)});
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
    void menuFollowsTheStatus();
    void xembedOnly();
    void betterHostAfterXEmbed();
    void noTrayAtAll();
    void quitEndsCleanly();

private:
    void panels();
};

void TrayOnPanelTest::init()
{
    // The panel of the test before, with its helpers, is gone.
    QDBusConnectionInterface *bus = QDBusConnection::sessionBus().interface();
    const auto noWatcher = [bus] { return !bus->isServiceRegistered(QStringLiteral("org.kde.StatusNotifierWatcher")); };
    QVERIFY(QTest::qWaitFor(noWatcher, 40000));
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
    const DBusMenuItem *tenants = root.find({QStringLiteral("Wiki"), QStringLiteral("Switch tenant")});
    QVERIFY2(tenants, qPrintable(root.text()));
    QVERIFY(tenants->find({QStringLiteral("Acme EMEA")})->isRadio);
    QVERIFY(tenants->find({QStringLiteral("Acme EMEA")})->isChecked);
    QVERIFY(!tenants->find({QStringLiteral("Acme APAC")})->isChecked);

    QCOMPARE(menu->click({QStringLiteral("Wiki"), QStringLiteral("Switch tenant"), QStringLiteral("Acme Americas")}),
        QString());
    QCOMPARE(menu->click({QStringLiteral("Payroll"), QStringLiteral("Sign in...")}), QString());
    tray->tell(QStringLiteral("calls"));
    QVERIFY2(tray->says(QStringLiteral("calls switchTenant wiki acme-americas; signIn payroll")),
        qPrintable(tray->lines().join(u'\n')));
    menu->activate();
    QVERIFY(tray->says(QStringLiteral("activated")));
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
    QVERIFY(!tray->lines().contains(QStringLiteral("reexec wanted")));
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
    const auto detail = [&] { return menu->peek().find({QStringLiteral("Payroll")})->label.section(u'\t', 1); };
    QTRY_COMPARE(detail(), QStringLiteral("Sign in again: password changed"));
    QVERIFY2(!menu->peek().find({QStringLiteral("Sign in to Payroll")}), "it must not grow while it is open");
    QCOMPARE(menu->peek().find({QStringLiteral("Wiki")})->id, wiki);
    menu->close();
    QTRY_VERIFY(menu->peek().find({QStringLiteral("Sign in to Payroll")}));
    QCOMPARE(menu->peek().find({QStringLiteral("Wiki")})->id, wiki);
    QTRY_COMPARE(menu->toolTip(), QStringLiteral("1 of 3 sessions needs you to sign in"));
}

void TrayOnPanelTest::xembedOnly()
{
    const auto host = startPanel(QStringLiteral("trayer"));
    const auto tray = startTray(QStringLiteral("three"), 1500);
    QVERIFY(tray->says(QStringLiteral("shown")));
    QVERIFY(!tray->lines().contains(QStringLiteral("no tray")));
}

void TrayOnPanelTest::betterHostAfterXEmbed()
{
    auto old = startPanel(QStringLiteral("trayer"));
    const auto tray = startTray(QStringLiteral("three"), 1500);
    QVERIFY(tray->says(QStringLiteral("shown")));
    old.reset();
    const auto host = startPanel(QStringLiteral("lxqt"));
    QVERIFY(tray->says(QStringLiteral("reexec wanted")));
}

void TrayOnPanelTest::noTrayAtAll()
{
    const auto tray = startTray(QStringLiteral("three"), 300);
    QVERIFY(tray->says(QStringLiteral("no tray")));
    // The old kind of tray comes later: taken after another moment of patience.
    const auto host = startPanel(QStringLiteral("trayer"));
    QVERIFY(tray->says(QStringLiteral("shown")));
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

QTEST_GUILESS_MAIN(TrayOnPanelTest)
#include "tray_on_panel_test.moc"
