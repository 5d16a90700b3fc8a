#include "e2e/desktop.h"
#include "sandbox/company_names.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;
using sandbox::kEmea;
using sandbox::kPayroll;
using sandbox::kPortal;

namespace {
const QString kNewPassword = QStringLiteral("battery staple");
}

// The password changes on the server: one notification says so, and one sign-in restores all the account's sessions.
class RevokedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneSignInMendsAll()
    {
        auto config = sandbox::CompanyConfig::acme();
        config.lifetimes.idToken = std::chrono::minutes(4);
        Desktop desktop(std::move(config));
        QVERIFY(desktop.startTray());
        QCOMPARE(desktop.signIn(kPayroll), QString());
        QVERIFY(desktop.waitForState(kPortal, QStringLiteral("active")));
        QVERIFY(desktop.company.setPassword(Desktop::kKim, kEmea, kNewPassword));
        QTest::qWait(9000); // an ID token younger than a thirtieth of its life is exchanged as it is

        for (int i = 0; i < 2; ++i) { // never told twice for one cause
            for (const QString &id : {kPayroll, kPortal}) {
                const Said said = desktop.lanyard({QStringLiteral("refresh"), id});
                QVERIFY2(said.code == 3, qPrintable(QString::number(said.code) + said.out + said.err));
            }
        }
        QVERIFY(desktop.waitForReason(kPayroll, QStringLiteral("revoked")));
        QVERIFY(desktop.waitForReason(kPortal, QStringLiteral("revoked")));
        QCOMPARE(desktop.state(kPayroll), QStringLiteral("active")); // until its exp
        QCOMPARE(desktop.statusOf(kPayroll), 200);
        QVERIFY(QTest::qWaitFor([&desktop] { return bubbles(desktop, "displayed") == 1; }, 10000));
        QCOMPARE(bubbles(desktop, "waiting") + bubbles(desktop, "history"), 0);
        desktop.screenshot(QStringLiteral("e2e-revoked"));
        const QString menu = desktop.menu().read().text();
        const QString line = menu.section(QStringLiteral("Payroll"), 1).section(u'\n', 0, 0);
        qInfo().noquote() << menu;
        QVERIFY2(line.contains(QStringLiteral("password"), Qt::CaseInsensitive), qPrintable(menu));
        QVERIFY(desktop.window(QStringLiteral("Sign in to"), 0).isEmpty());

        QCOMPARE(desktop.signIn(kPayroll, {}, kNewPassword), QString());
        QVERIFY(desktop.waitForReason(kPayroll, QStringLiteral("ok"), 5000));
        QVERIFY(desktop.waitForReason(kPortal, QStringLiteral("ok"), 5000));
        QVERIFY(QTest::qWaitFor([&desktop] { return bubbles(desktop, "displayed") == 0; }, 5000));
        QCOMPARE(desktop.statusOf(kPortal), 200);
    }

private:
    static int bubbles(Desktop &desktop, const char *where)
    {
        return desktop.run(QStringLiteral("dunstctl"), {QStringLiteral("count"), QLatin1String(where)})
            .out.trimmed()
            .toInt();
    }
};

LANYARD_TEST(RevokedTest)
#include "revoked_test.moc"
