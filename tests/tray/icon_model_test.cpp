#include "support/sample_status.h"
#include "tray/icon_files.h"
#include "tray/icon_model.h"

#include <QPalette>
#include <QTest>

using namespace lanyard;

class IconModelTest : public QObject {
    Q_OBJECT
public:
    static void initMain() { qputenv("QT_QPA_PLATFORM", "offscreen"); }

private Q_SLOTS:
    void worstState_data();
    void worstState();
    void everyIconHasPicturesForBothPanels();
};

void IconModelTest::worstState_data()
{
    QTest::addColumn<Status>("status");
    QTest::addColumn<IconKind>("kind");
    const auto wiki = activeSession(QStringLiteral("wiki"), QStringLiteral("Wiki"));
    auto refreshing = wiki;
    refreshing.refreshing = true;
    const auto revoked = sessionIn(QStringLiteral("a"), QStringLiteral("A"), State::SignInNeeded, Reason::Revoked);
    const auto waiting = sessionIn(QStringLiteral("b"), QStringLiteral("B"), State::Waiting, Reason::Offline);
    const auto out = sessionIn(QStringLiteral("d"), QStringLiteral("D"), State::SignedOut, Reason::Ok);
    QTest::newRow("all well") << statusOf({wiki, wiki}) << IconKind::Well;
    QTest::newRow("well beside a signed-out one") << statusOf({wiki, out}) << IconKind::Well;
    QTest::newRow("refreshing") << statusOf({wiki, refreshing}) << IconKind::Refreshing;
    QTest::newRow("waiting beats refreshing") << statusOf({refreshing, waiting}) << IconKind::Offline;
    QTest::newRow("attention beats waiting") << statusOf({refreshing, waiting, revoked}) << IconKind::Attention;
    QTest::newRow("nothing signed in") << statusOf({out}) << IconKind::Offline;
    QTest::newRow("no resources") << statusOf({}) << IconKind::Offline;
    Status offline = statusOf({wiki});
    offline.network = NetworkState::Offline;
    QTest::newRow("offline, all still work") << offline << IconKind::Offline;
    Status locked = statusOf({wiki});
    locked.keychain = KeychainState::Locked;
    QTest::newRow("keychain locked") << locked << IconKind::Attention;
    locked.sessions = {out};
    QTest::newRow("keychain locked, nobody minds") << locked << IconKind::Offline;
    Status problem = statusOf({wiki});
    problem.problem = QStringLiteral("The policy is wrong.");
    QTest::newRow("policy problem") << problem << IconKind::Attention;
}

void IconModelTest::worstState()
{
    QFETCH(Status, status);
    QTEST(iconModel(status).kind, "kind");
    QVERIFY(!iconModel(status).tooltip.isEmpty());
}

void IconModelTest::everyIconHasPicturesForBothPanels()
{
    const QPalette light(Qt::white, QColor(0xef, 0xef, 0xef));
    const QPalette dark(QColor(0x30, 0x30, 0x30), QColor(0x20, 0x20, 0x20));
    for (const IconKind kind : {IconKind::Well, IconKind::Refreshing, IconKind::Attention, IconKind::Offline}) {
        const QImage onLight = trayIconFor(kind, light).pixmap(22).toImage();
        const QImage onDark = trayIconFor(kind, dark).pixmap(22).toImage();
        QCOMPARE(onLight.size(), QSize(22, 22));
        QCOMPARE(onDark.size(), QSize(22, 22));
        QVERIFY(onLight != onDark); // the strap is drawn in ink in all of them
    }
    QCOMPARE(applicationIcon().availableSizes().size(), 8);
}

QTEST_MAIN(IconModelTest)
#include "icon_model_test.moc"
