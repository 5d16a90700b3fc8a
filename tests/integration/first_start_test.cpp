// The first start on an account, and the second: the window welcomes once, and yesterday is state.

#include "integration/tray_harness.h"
#include "support/test_topic.h"
#include "vault/private_keyring.h"

#include <QProcess>
#include <QTest>

using namespace lanyard;

namespace {

bool isWindowShown()
{
    return QProcess::execute(QStringLiteral("xdotool"),
               {QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"),
                   QStringLiteral("^Sessions")})
        == 0;
}

}

class FirstStartTest : public QObject {
    Q_OBJECT
    PrivateKeyring m_keyring{PrivateKeyring::Activation::None};

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_keyring.startUnlocked()); }
    void isWelcomedOnceAndRemembered_data();
    void isWelcomedOnceAndRemembered();
};

void FirstStartTest::isWelcomedOnceAndRemembered_data()
{
    QTest::addColumn<QStringList>("first");
    QTest::newRow("first started at login") << QStringList();
    QTest::newRow("first started from the launcher") << QStringList{QStringLiteral("--show")};
}

void FirstStartTest::isWelcomedOnceAndRemembered()
{
    QFETCH(QStringList, first);
    TrayHarness place(m_keyring);
    const QTemporaryDir state;
    place.setEnvironment(QStringLiteral("XDG_STATE_HOME"), state.path());
    QVERIFY(place.start({}, first));
    QVERIFY(place.waitUntilItListens());
    QTRY_VERIFY_WITH_TIMEOUT(isWindowShown(), 20000);
    QCOMPARE(place.signIn(QStringLiteral("wiki")), QString());
    QVERIFY(place.quit());
    QFile history(state.filePath(QStringLiteral("lanyard/history.json")));
    QVERIFY(history.open(QIODevice::ReadOnly));
    QVERIFY(history.readAll().contains("signed-in"));

    QVERIFY(place.start());
    QVERIFY(place.waitUntilItListens());
    QVERIFY(place.waitForState(QStringLiteral("wiki"), QStringLiteral("active")));
    QVERIFY(!isWindowShown());
    QVERIFY(place.call(QStringLiteral("showWindow")).contains(QStringLiteral("result")));
    QTRY_VERIFY_WITH_TIMEOUT(isWindowShown(), 20000); // so that nothing shown above means something
    QVERIFY(place.quit());
}

LANYARD_TEST(FirstStartTest)
#include "first_start_test.moc"
