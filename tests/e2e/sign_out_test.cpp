#include "e2e/desktop.h"
#include "sandbox/company_names.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;
using sandbox::kPayroll;
using sandbox::kPortal;
using sandbox::kWiki;
using sandbox::Step;

namespace {
const QString kTime = QStringLiteral("api/time");
}

// Signing out through the menu and the dialog that asks: of one resource, everywhere, and while the keyring is locked.
class SignOutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ofOneResourceThenEverywhere()
    {
        Desktop desktop;
        signInToAll(desktop);
        const QByteArray copy = desktop.cookieHeader(kPayroll);
        QCOMPARE(desktop.keychainKeys().size(), 2);
        desktop.company.log().clear();

        QCOMPARE(desktop.click({QStringLiteral("Payroll"), QStringLiteral("Sign out")}), QString());
        agree(desktop, QStringLiteral("Sign out of Payroll"), QStringLiteral("e2e-sign-out"));
        QVERIFY(desktop.waitForState(kPayroll, kSignedOut, 10000));
        QVERIFY(QTest::qWaitFor([&desktop] { return desktop.company.log().count(Step::SignOut) == 1; }, 5000));
        QCOMPARE(desktop.company.log().of(Step::SignOut).first().resource, kPayroll);
        QVERIFY(QTest::qWaitFor([&desktop] { return desktop.keychainKeys().size() == 1; }, 5000));
        QCOMPARE(desktop.lanyard({QStringLiteral("cookies"), kPayroll}).code, 3);
        QCOMPARE(desktop.get(desktop.address(kPayroll, kTime), copy).status, 200); // a copy works until its exp
        QCOMPARE(desktop.state(kPortal), kActive); // shared the account: works until its session ends
        QCOMPARE(desktop.statusOf(kPortal), 200);
        QCOMPARE(desktop.lanyard({QStringLiteral("refresh"), kPortal}).code, 3);
        QCOMPARE(desktop.state(kWiki), kActive);

        QCOMPARE(desktop.click({QStringLiteral("Sign out everywhere")}), QString());
        agree(desktop, QStringLiteral("Sign out everywhere"), QStringLiteral("e2e-sign-out-everywhere"));
        for (const QString &id : {kWiki, kPayroll, kPortal})
            QVERIFY(desktop.waitForState(id, kSignedOut, 10000));
        QVERIFY(QTest::qWaitFor([&desktop] { return desktop.keychainKeys().isEmpty(); }, 5000));
        QCOMPARE(desktop.company.log().count(Step::SignOut), 3);
        desktop.company.advance(std::chrono::hours(2));
        QCOMPARE(desktop.get(desktop.address(kPayroll, kTime), copy).status, 401);
    }

    void whileTheKeyringIsLocked()
    {
        Desktop desktop;
        signInToAll(desktop);
        keyring(desktop, QStringLiteral("lock"));
        const Said out = desktop.lanyard({QStringLiteral("sign-out"), QStringLiteral("--everywhere")});
        QVERIFY2(out.code == 0, qPrintable(out.err));
        qInfo().noquote() << out.out;
        QCOMPARE(desktop.state(kWiki), kSignedOut);
        keyring(desktop, QStringLiteral("unlock"));
        QVERIFY(QTest::qWaitFor([&desktop] { return desktop.keychainKeys().isEmpty(); }, 15000));
        QCOMPARE(desktop.state(kWiki), kSignedOut);
    }

private:
    static void signInToAll(Desktop &desktop)
    {
        QVERIFY(desktop.startTray());
        QCOMPARE(desktop.signIn(kWiki), QString());
        QCOMPARE(desktop.signIn(kPayroll), QString());
        QVERIFY(desktop.waitForState(kPortal, kActive));
    }

    static void agree(Desktop &desktop, const QString &title, const QString &picture)
    {
        const QString window = desktop.window(title);
        QVERIFY(!window.isEmpty());
        QTest::qWait(300);
        desktop.screenshot(picture);
        desktop.key(window, QStringLiteral("Return"));
        QTest::qWait(1000);
        desktop.screenshot(picture + QStringLiteral("-done"));
        desktop.key(window, QStringLiteral("Return")); // Close
        QVERIFY(desktop.waitForNoWindow(title));
    }

    static void keyring(Desktop &desktop, const QString &what)
    {
        const Said said = desktop.run(QStringLiteral(LANYARD_KEYRING), {what});
        QVERIFY2(said.code == 0, qPrintable(said.err));
    }
};

LANYARD_TEST(SignOutTest)
#include "sign_out_test.moc"
