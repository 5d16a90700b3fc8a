#include "support/sample_status.h"
#include "support/test_topic.h"
#include "tray/tray_menu.h"

#include <QSignalSpy>
#include <QTest>

using namespace lanyard;

namespace {

/// Of "Wiki — 42 min left".
QString nameIn(const QString &text)
{
    return text.section(QStringLiteral(" \u2014 "), 0, 0);
}

QStringList texts(const QMenu &menu)
{
    QStringList list;
    for (const QAction *action : menu.actions())
        list << (action->isSeparator() ? QStringLiteral("---") : nameIn(action->text()));
    return list;
}

QAction *find(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (nameIn(action->text()) == text)
            return action;
    }
    return nullptr;
}

QStringList texts(const QList<MenuEntry> &entries)
{
    QStringList list;
    for (const MenuEntry &entry : entries)
        list << (entry.type == MenuEntry::Type::Separator ? QStringLiteral("---") : nameIn(entry.text));
    return list;
}

QList<MenuEntry> model(const char *sample)
{
    return MenuModel::of(sampleStatus(QString::fromLatin1(sample)));
}

}

class TrayMenuTest : public QObject {
    Q_OBJECT
public:
    static void initMain() { qputenv("QT_QPA_PLATFORM", "offscreen"); }

private Q_SLOTS:
    void becomesAnyModelFromAnyOther_data();
    void becomesAnyModelFromAnyOther();
    void actionsKeepTheirIdentity();
    void nothingIsTouchedWhenNothingChanged();
    void nothingMovesWhileOpen();
    void asksForTheTimeWhenItOpens();
    void aHostThatNeverClosesStillGetsANewMenu();
    void aHostThatNeverClosesIsNotWaitedForLong();
    void aHostThatClosesIsWaitedFor();
    void saysWhatWasClicked();
    void aVanishedEntryCannotBeClicked();
    void isWrittenForWhoeverDrawsIt();
};

void TrayMenuTest::becomesAnyModelFromAnyOther_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    const QStringList samples{QStringLiteral("three"), QStringLiteral("revoked"), QStringLiteral("mixed"),
        QStringLiteral("many"), QStringLiteral("empty")};
    for (const QString &from : samples) {
        for (const QString &to : samples)
            QTest::addRow("%s to %s", qPrintable(from), qPrintable(to)) << from << to;
    }
}

void TrayMenuTest::becomesAnyModelFromAnyOther()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    TrayMenu tray;
    tray.apply(MenuModel::of(sampleStatus(from)));
    const auto wanted = MenuModel::of(sampleStatus(to));
    tray.apply(wanted);
    QCOMPARE(texts(tray.menu()), texts(wanted));
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const QAction *action = tray.menu().actions().at(i);
        QCOMPARE(action->isEnabled() || action->isSeparator(), wanted.at(i).enabled);
        if (action->menu())
            QCOMPARE(texts(*action->menu()), texts(wanted.at(i).children));
    }
}

void TrayMenuTest::actionsKeepTheirIdentity()
{
    TrayMenu tray;
    tray.apply(model("three"));
    QAction *wiki = find(tray.menu(), QStringLiteral("Wiki"));
    QMenu *submenu = wiki->menu();
    QAction *open = find(*submenu, QStringLiteral("&Open"));
    tray.apply(model("mixed"));
    QCOMPARE(find(tray.menu(), QStringLiteral("Wiki")), wiki);
    QCOMPARE(wiki->menu(), submenu);
    QCOMPARE(find(*submenu, QStringLiteral("&Open")), open);
}

void TrayMenuTest::nothingIsTouchedWhenNothingChanged()
{
    TrayMenu tray;
    tray.apply(model("mixed"));
    int changes = 0;
    for (const QAction *action : tray.menu().findChildren<QAction *>())
        connect(action, &QAction::changed, this, [&changes] { ++changes; });
    tray.apply(model("mixed"));
    QCOMPARE(changes, 0);
}

void TrayMenuTest::nothingMovesWhileOpen()
{
    TrayMenu tray;
    tray.apply(model("three"));
    tray.menu().popup({});
    QVERIFY(tray.menu().isVisible());
    const QStringList before = texts(tray.menu());
    const QList<QAction *> actions = tray.menu().actions();

    tray.apply(model("revoked")); // Payroll would move to the top, "Sign in to Payroll..." would appear
    QVERIFY(tray.menu().isVisible());
    QCOMPARE(tray.menu().actions(), actions);
    QCOMPARE(texts(tray.menu()).mid(1), before.mid(1));
    QVERIFY(find(tray.menu(), QStringLiteral("Payroll"))->text().endsWith(QLatin1String("password changed")));

    tray.menu().close();
    QTRY_COMPARE(texts(tray.menu()), texts(model("revoked")));
}

void TrayMenuTest::asksForTheTimeWhenItOpens()
{
    TrayMenu tray;
    Status status = sampleStatus(QStringLiteral("three"));
    tray.apply(MenuModel::of(status));
    connect(&tray, &TrayMenu::opening, this, [&] {
        status.now = status.now.addSecs(12 * 60);
        tray.apply(MenuModel::of(status));
    });
    tray.menu().popup({});
    QCOMPARE(find(tray.menu(), QStringLiteral("Wiki"))->text(), QStringLiteral("Wiki \u2014 Acme EMEA, 30 min left"));
    tray.menu().close();
}

void TrayMenuTest::aHostThatNeverClosesStillGetsANewMenu()
{
    TrayMenu tray;
    const char *sample = "three";
    connect(&tray, &TrayMenu::opening, this, [&] { tray.apply(model(sample)); });
    Q_EMIT tray.menu().aboutToShow();
    sample = "mixed";
    Q_EMIT tray.menu().aboutToShow();
    QCOMPARE(texts(tray.menu()), texts(model("mixed")));
}

void TrayMenuTest::aHostThatNeverClosesIsNotWaitedForLong()
{
    TrayMenu tray(std::chrono::milliseconds(50));
    tray.apply(model("three"));
    Q_EMIT tray.menu().aboutToShow();
    tray.apply(model("mixed"));
    QVERIFY(texts(tray.menu()) != texts(model("mixed")));
    QTRY_COMPARE(texts(tray.menu()), texts(model("mixed")));

    Q_EMIT tray.menu().aboutToShow(); // something is chosen
    tray.apply(model("three"));
    find(tray.menu(), QStringLiteral("&Quit"))->trigger();
    QCoreApplication::processEvents();
    QCOMPARE(texts(tray.menu()), texts(model("three")));
}

void TrayMenuTest::aHostThatClosesIsWaitedFor()
{
    TrayMenu tray(std::chrono::milliseconds(10));
    tray.apply(model("three"));
    Q_EMIT tray.menu().aboutToShow();
    Q_EMIT tray.menu().aboutToHide();
    QCoreApplication::processEvents();
    Q_EMIT tray.menu().aboutToShow();
    tray.apply(model("mixed"));
    QTest::qWait(100);
    QVERIFY(texts(tray.menu()) != texts(model("mixed")));
    Q_EMIT tray.menu().aboutToHide();
    QTRY_COMPARE(texts(tray.menu()), texts(model("mixed")));
}

void TrayMenuTest::saysWhatWasClicked()
{
    TrayMenu tray;
    QSignalSpy spy(&tray, &TrayMenu::triggered);
    tray.apply(model("three"));
    const QMenu *wiki = find(tray.menu(), QStringLiteral("Wiki"))->menu();
    find(*wiki, QStringLiteral("Acme Americas"))->trigger();
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().value<MenuAction>(),
        (MenuAction{MenuAction::Kind::SwitchTenant, QStringLiteral("wiki"), QStringLiteral("acme-americas")}));
    // The mark follows the truth, not the click.
    tray.apply(model("three"));
    QVERIFY(!find(*wiki, QStringLiteral("Acme Americas"))->isChecked());
    QVERIFY(find(*wiki, QStringLiteral("Acme EMEA"))->isChecked());
}

void TrayMenuTest::aVanishedEntryCannotBeClicked()
{
    TrayMenu tray;
    tray.apply(model("three"));
    tray.menu().popup({});
    tray.apply(model("empty"));
    QVERIFY(find(tray.menu(), QStringLiteral("Wiki")));
    QVERIFY(!find(tray.menu(), QStringLiteral("Wiki"))->isEnabled());
    tray.menu().close();
}

void TrayMenuTest::isWrittenForWhoeverDrawsIt()
{
    TrayMenu tray;
    tray.apply(model("odd"));
    const QMenu *ops = find(tray.menu(), QStringLiteral("R&&D && Ops"))->menu();
    QVERIFY(find(*ops, QStringLiteral("acme_emea_1")));
    tray.setDrawnByPanel(true);
    QCOMPARE(find(tray.menu(), QStringLiteral("R&&D & Ops"))->menu(), ops);
    QVERIFY(find(*ops, QStringLiteral("acme&_emea__1")));
    tray.setDrawnByPanel(false);
    QVERIFY(find(*ops, QStringLiteral("acme_emea_1")));
}

LANYARD_WIDGET_TEST(TrayMenuTest)
#include "tray_menu_test.moc"
