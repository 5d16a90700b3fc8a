#include "support/sample_status.h"
#include "support/test_topic.h"
#include "tray/icon_model.h"

#include <QTest>
#include <QTextDocument>

using namespace lanyard;

class IconModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void worstState_data();
    void worstState();
    void namesAreNoMarkup();
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
    locked.keychain = KeychainState::NoKeyring;
    QTest::newRow("no keyring") << locked << IconKind::Attention;
    locked.keychain = KeychainState::Locked;
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

// A tooltip with tags would be drawn as rich text, by Qt as by panels.
void IconModelTest::namesAreNoMarkup()
{
    const auto odd = activeSession(QStringLiteral("odd"), QStringLiteral("<b>R&D</b>_ops"));
    const QString tooltip = iconModel(statusOf({odd})).tooltip;
    QVERIFY2(!Qt::mightBeRichText(tooltip), qPrintable(tooltip));
    QCOMPARE(QString(tooltip).remove(QChar(0x2060)), QStringLiteral("<b>R&D</b>_ops: Active"));
}

LANYARD_TEST(IconModelTest)
#include "icon_model_test.moc"
