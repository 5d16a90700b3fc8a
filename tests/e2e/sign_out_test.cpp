#include "e2e/desk.h"

#include <QTest>

using namespace lanyard;
using sandbox::Step;

namespace {
const QString kWiki = QStringLiteral("wiki");
const QString kPayroll = QStringLiteral("payroll");
const QString kPortal = QStringLiteral("portal");
const QString kActive = QStringLiteral("active");
const QString kSignedOut = QStringLiteral("signed-out");
const QString kTime = QStringLiteral("api/time");
}

// Signing out through the menu and the dialog that asks: of one resource, everywhere, and while the keyring is locked.
class SignOutStory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ofOneResourceThenEverywhere()
    {
        Desk desk;
        signInToAll(desk);
        const QByteArray copy = desk.cookieHeader(kPayroll);
        QCOMPARE(desk.keychainKeys().size(), 2);
        desk.company.log().clear();

        QCOMPARE(desk.click({QStringLiteral("Payroll"), QStringLiteral("Sign out")}), QString());
        agree(desk, QStringLiteral("Sign out of Payroll"), QStringLiteral("story-sign-out"));
        QVERIFY(desk.waitForState(kPayroll, kSignedOut, 10000));
        QVERIFY(QTest::qWaitFor([&desk] { return desk.company.log().count(Step::SignOut) == 1; }, 5000));
        QCOMPARE(desk.company.log().of(Step::SignOut).first().resource, kPayroll);
        QVERIFY(QTest::qWaitFor([&desk] { return desk.keychainKeys().size() == 1; }, 5000));
        QCOMPARE(desk.lanyard({QStringLiteral("cookies"), kPayroll}).code, 3);
        QCOMPARE(desk.get(desk.address(kPayroll, kTime), copy).status, 200); // a copy works until its exp
        QCOMPARE(desk.state(kPortal), kActive); // shared the account: works until its session ends
        QCOMPARE(desk.statusOf(kPortal), 200);
        QCOMPARE(desk.lanyard({QStringLiteral("refresh"), kPortal}).code, 3);
        QCOMPARE(desk.state(kWiki), kActive);

        QCOMPARE(desk.click({QStringLiteral("Sign out everywhere")}), QString());
        agree(desk, QStringLiteral("Sign out everywhere"), QStringLiteral("story-sign-out-everywhere"));
        for (const QString &id : {kWiki, kPayroll, kPortal})
            QVERIFY(desk.waitForState(id, kSignedOut, 10000));
        QVERIFY(QTest::qWaitFor([&desk] { return desk.keychainKeys().isEmpty(); }, 5000));
        QCOMPARE(desk.company.log().count(Step::SignOut), 3);
        desk.company.advance(std::chrono::hours(2));
        QCOMPARE(desk.get(desk.address(kPayroll, kTime), copy).status, 401);
    }

    void whileTheKeyringIsLocked()
    {
        Desk desk;
        signInToAll(desk);
        keyring(desk, QStringLiteral("lock"));
        const Said out = desk.lanyard({QStringLiteral("sign-out"), QStringLiteral("--everywhere")});
        QVERIFY2(out.code == 0, qPrintable(out.err));
        qInfo().noquote() << out.out;
        QCOMPARE(desk.state(kWiki), kSignedOut);
        keyring(desk, QStringLiteral("unlock"));
        QVERIFY(QTest::qWaitFor([&desk] { return desk.keychainKeys().isEmpty(); }, 15000));
        QCOMPARE(desk.state(kWiki), kSignedOut);
    }

private:
    static void signInToAll(Desk &desk)
    {
        QVERIFY(desk.startTray());
        QCOMPARE(desk.signIn(kWiki), QString());
        QCOMPARE(desk.signIn(kPayroll), QString());
        QVERIFY(desk.waitForState(kPortal, kActive));
    }

    static void agree(Desk &desk, const QString &title, const QString &picture)
    {
        const QString window = desk.window(title);
        QVERIFY(!window.isEmpty());
        QTest::qWait(300);
        desk.screenshot(picture);
        desk.key(window, QStringLiteral("Return"));
        QTest::qWait(1000);
        desk.screenshot(picture + QStringLiteral("-done"));
        desk.key(window, QStringLiteral("Return")); // Close
        QVERIFY(desk.waitForNoWindow(title));
    }

    static void keyring(Desk &desk, const QString &what)
    {
        const Said said = desk.run(QStringLiteral(LANYARD_KEYRING), {what});
        QVERIFY2(said.code == 0, qPrintable(said.err));
    }
};

QTEST_GUILESS_MAIN(SignOutStory)
#include "sign_out_test.moc"
