#include "e2e/desk.h"

#include <QTest>

using namespace lanyard;

namespace {
const QString kPayroll = QStringLiteral("payroll");
const QString kPortal = QStringLiteral("portal");
const QString kEmea = QStringLiteral("acme-emea-k3x9q");
const QString kNewPassword = QStringLiteral("battery staple");
}

// The password changes on the server: one notification says so, and one sign-in restores all the account's sessions.
class RevokedStory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneSignInMendsAll()
    {
        auto config = sandbox::CompanyConfig::acme();
        config.lifetimes.idToken = std::chrono::minutes(4);
        Desk desk(std::move(config));
        QVERIFY(desk.startTray());
        QCOMPARE(desk.signIn(kPayroll), QString());
        QVERIFY(desk.waitForState(kPortal, QStringLiteral("active")));
        QVERIFY(desk.company.setPassword(Desk::kKim, kEmea, kNewPassword));
        QTest::qWait(9000); // an ID token younger than a thirtieth of its life is exchanged as it is

        for (int i = 0; i < 2; ++i) { // never told twice for one cause
            for (const QString &id : {kPayroll, kPortal}) {
                const Said said = desk.lanyard({QStringLiteral("refresh"), id});
                QVERIFY2(said.code == 3, qPrintable(QString::number(said.code) + said.out + said.err));
            }
        }
        QVERIFY(desk.waitForReason(kPayroll, QStringLiteral("revoked")));
        QVERIFY(desk.waitForReason(kPortal, QStringLiteral("revoked")));
        QCOMPARE(desk.state(kPayroll), QStringLiteral("active")); // until its exp
        QCOMPARE(desk.statusOf(kPayroll), 200);
        QVERIFY(QTest::qWaitFor([&desk] { return bubbles(desk, "displayed") == 1; }, 10000));
        QCOMPARE(bubbles(desk, "waiting") + bubbles(desk, "history"), 0);
        desk.screenshot(QStringLiteral("story-revoked"));
        const QString menu = desk.menu().read().text();
        const QString line = menu.section(QStringLiteral("Payroll"), 1).section(u'\n', 0, 0);
        qInfo().noquote() << menu;
        QVERIFY2(line.contains(QStringLiteral("password"), Qt::CaseInsensitive), qPrintable(menu));
        QVERIFY(desk.window(QStringLiteral("Sign in to"), 0).isEmpty());

        QCOMPARE(desk.signIn(kPayroll, {}, kNewPassword), QString());
        QVERIFY(desk.waitForReason(kPayroll, QStringLiteral("ok"), 5000));
        QVERIFY(desk.waitForReason(kPortal, QStringLiteral("ok"), 5000));
        QVERIFY(QTest::qWaitFor([&desk] { return bubbles(desk, "displayed") == 0; }, 5000));
        QCOMPARE(desk.statusOf(kPortal), 200);
    }

private:
    static int bubbles(Desk &desk, const char *where)
    {
        return desk.run(QStringLiteral("dunstctl"), {QStringLiteral("count"), QLatin1String(where)})
            .out.trimmed()
            .toInt();
    }
};

QTEST_GUILESS_MAIN(RevokedStory)
#include "revoked_test.moc"
