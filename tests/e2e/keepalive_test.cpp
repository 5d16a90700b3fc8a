#include "e2e/desk.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QTest>

using namespace lanyard;
using sandbox::Step;
using namespace std::chrono_literals;

namespace {
const QString kWiki = QStringLiteral("wiki"); // no tenant
const QString kPayroll = QStringLiteral("payroll"); // one, and always XsrfNonceCheckIsNeeded
const QString kPortal = QStringLiteral("portal"); // several; signed in to payroll's
const QStringList kAll{kWiki, kPayroll, kPortal};
}

// Sessions of 20 s that scripts use every second: they never notice a refresh.
class KeepaliveStory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodyNoticesRenewals()
    {
        auto config = sandbox::CompanyConfig::acme();
        config.lifetimes.idToken = 20s;
        Desk desk(std::move(config));
        QVERIFY(desk.startTray());
        QCOMPARE(desk.signIn(kWiki), QString());
        QCOMPARE(desk.signIn(kPayroll), QString());
        QVERIFY2(desk.waitForState(kPortal, QStringLiteral("active")), "joins payroll's account");
        QVERIFY(QTest::qWaitFor([&desk] { return isQuiet(desk); }, 10000));
        desk.company.log().clear();

        int probes = 0;
        const QDeadlineTimer end(std::chrono::seconds(LANYARD_KEEPALIVE_SECONDS));
        while (!end.hasExpired()) {
            const QDeadlineTimer second(1000);
            for (const QString &id : kAll) {
                const HttpReply reply = desk.get(desk.address(id, QStringLiteral("api/time")), desk.cookieHeader(id));
                QVERIFY2(reply.status == 200, qPrintable(complaint(desk, id, reply)));
                ++probes;
            }
            QVERIFY(desk.window(QStringLiteral("Sign in"), 0).isEmpty());
            QTest::qWait(int(second.remainingTime()));
        }
        desk.screenshot(QStringLiteral("story-keepalive"));
        QCOMPARE(desk.run(QStringLiteral("dunstctl"), {QStringLiteral("count")}).out.count(QStringLiteral(": 0")), 3);
        QVERIFY(QTest::qWaitFor([&desk] { return isQuiet(desk); }, 10000));
        onlyRefreshesWereSent(desk, probes);
    }

private:
    static QString complaint(Desk &desk, const QString &id, const HttpReply &reply)
    {
        return QStringLiteral("%1: HTTP %2 %3\n%4")
            .arg(id)
            .arg(reply.status)
            .arg(reply.faultText, QString::fromUtf8(desk.trayLog()));
    }

    static int of(const Desk &desk, Step step, const QString &resource)
    {
        const auto entries = desk.company.log().of(step);
        return int(std::count_if(
            entries.begin(), entries.end(), [&resource](const auto &entry) { return entry.resource == resource; }));
    }

    /// No request for a second: no refresh is in progress.
    static bool isQuiet(const Desk &desk)
    {
        const auto &all = desk.company.log().entries();
        return all.isEmpty() || all.last().time.msecsTo(QDateTime::currentDateTimeUtc()) > 1000;
    }

    static void onlyRefreshesWereSent(const Desk &desk, int probes)
    {
        int expected = probes;
        int rounds = 0;
        for (const QString &id : kAll) {
            const int renewals = of(desk, Step::Identity, id);
            qInfo("%s: %d renewals", qPrintable(id), renewals);
            QVERIFY2(renewals >= LANYARD_KEEPALIVE_SECONDS / 20, qPrintable(id));
            QVERIFY2(renewals <= LANYARD_KEEPALIVE_SECONDS / 10, qPrintable(id));
            QCOMPARE(of(desk, Step::Challenge, id), renewals);
            QCOMPARE(of(desk, Step::SessionInfo, id), id == kPortal ? renewals : 0);
            QCOMPARE(of(desk, Step::Exchange, id), renewals);
            QCOMPARE(of(desk, Step::TargetUri, id), renewals);
            QCOMPARE(of(desk, Step::TargetUriRt, id), id == kPayroll ? renewals : 0);
            expected += 4 * renewals + (id == kWiki ? 0 : renewals);
        }
        const auto mints = desk.company.log().of(Step::Token);
        for (const auto &mint : mints)
            rounds += mint.tenant.isEmpty() ? 0 : 1;
        qInfo("%d mints, %d of them of payroll's and portal's account", int(mints.size()), rounds);
        QCOMPARE(int(mints.size()) - rounds, of(desk, Step::Identity, kWiki));
        const int most = std::max(of(desk, Step::Identity, kPayroll), of(desk, Step::Identity, kPortal));
        QVERIFY2(rounds == most, "one mint serves both resources of an account");
        QCOMPARE(int(desk.company.log().entries().size()), expected + int(mints.size()));
    }
};

QTEST_GUILESS_MAIN(KeepaliveStory)
#include "keepalive_test.moc"
