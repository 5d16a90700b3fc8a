#include "e2e/desktop.h"
#include "sandbox/company_names.h"
#include "support/test_topic.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QTest>

using namespace lanyard;
using sandbox::Step;
using namespace std::chrono_literals;
using sandbox::kPayroll;
using sandbox::kPortal;
using sandbox::kWiki;

namespace {
const QStringList kAll{kWiki, kPayroll, kPortal};
/// A minute; the long form says otherwise.
const int kSeconds = qEnvironmentVariableIsSet("LANYARD_KEEPALIVE_SECONDS")
    ? qEnvironmentVariableIntValue("LANYARD_KEEPALIVE_SECONDS")
    : 60;
/// Of a session's refreshes. They are 11 s apart at least: 60 % of 20 s, counted from an iat that is up to a second
/// back. The first may come at once, the last while the end is awaited. A busy computer may be late for one a minute,
/// and the one after that then comes anywhere, as after a wake-up.
const int kMost = 1 + (kSeconds + 10) / 11 + kSeconds / 60;
}

// Sessions of 20 s that scripts use every second: they never notice a refresh.
class KeepaliveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodyNoticesRefreshes()
    {
        auto config = sandbox::CompanyConfig::acme();
        config.lifetimes.idToken = 20s;
        Desktop desktop(std::move(config));
        QVERIFY(desktop.startTray());
        QCOMPARE(desktop.signIn(kWiki), QString());
        QCOMPARE(desktop.signIn(kPayroll), QString());
        QVERIFY2(desktop.waitForState(kPortal, QStringLiteral("active")), "joins payroll's account");
        QVERIFY(QTest::qWaitFor([&desktop] { return isQuiet(desktop); }, 10000));
        desktop.company.log().clear();

        int probes = 0;
        const QDeadlineTimer end{std::chrono::seconds(kSeconds)};
        while (!end.hasExpired()) {
            const QDeadlineTimer second(1000);
            for (const QString &id : kAll) {
                const HttpReply reply =
                    desktop.get(desktop.address(id, QStringLiteral("api/time")), desktop.cookieHeader(id));
                QVERIFY2(reply.status == 200, qPrintable(complaint(desktop, id, reply)));
                ++probes;
            }
            QVERIFY(desktop.window(QStringLiteral("Sign in"), 0).isEmpty());
            QTest::qWait(int(second.remainingTime()));
        }
        desktop.screenshot(QStringLiteral("e2e-keepalive"));
        QCOMPARE(
            desktop.run(QStringLiteral("dunstctl"), {QStringLiteral("count")}).out.count(QStringLiteral(": 0")), 3);
        QVERIFY(QTest::qWaitFor([&desktop] { return isQuiet(desktop); }, 10000));
        onlyRefreshesWereSent(desktop, probes);
    }

private:
    static QString complaint(Desktop &desktop, const QString &id, const HttpReply &reply)
    {
        return QStringLiteral("%1: HTTP %2 %3\n%4")
            .arg(id)
            .arg(reply.status)
            .arg(reply.faultText, QString::fromUtf8(desktop.trayLog()));
    }

    static int of(const Desktop &desktop, Step step, const QString &resource)
    {
        const auto entries = desktop.company.log().of(step);
        return int(std::count_if(
            entries.begin(), entries.end(), [&resource](const auto &entry) { return entry.resource == resource; }));
    }

    /// No request for a second: no refresh is in progress.
    static bool isQuiet(const Desktop &desktop)
    {
        const auto &all = desktop.company.log().entries();
        return all.isEmpty() || all.last().time.msecsTo(QDateTime::currentDateTimeUtc()) > 1000;
    }

    static void onlyRefreshesWereSent(const Desktop &desktop, int probes)
    {
        int expected = probes;
        int rounds = 0;
        for (const QString &id : kAll) {
            const int refreshes = of(desktop, Step::Identity, id);
            qInfo("%s: %d refreshes", qPrintable(id), refreshes);
            QVERIFY2(refreshes >= kSeconds / 20, qPrintable(id));
            QVERIFY2(refreshes <= kMost, qPrintable(id));
            QCOMPARE(of(desktop, Step::Challenge, id), refreshes);
            QCOMPARE(of(desktop, Step::SessionInfo, id), id == kPortal ? refreshes : 0);
            QCOMPARE(of(desktop, Step::Exchange, id), refreshes);
            QCOMPARE(of(desktop, Step::TargetUri, id), refreshes);
            QCOMPARE(of(desktop, Step::TargetUriRt, id), id == kPayroll ? refreshes : 0);
            expected += 4 * refreshes + (id == kWiki ? 0 : refreshes);
        }
        const auto mints = desktop.company.log().of(Step::Token);
        for (const auto &mint : mints)
            rounds += mint.tenant.isEmpty() ? 0 : 1;
        qInfo("%d mints, %d of them of payroll's and portal's account", int(mints.size()), rounds);
        QCOMPARE(int(mints.size()) - rounds, of(desktop, Step::Identity, kWiki));
        const int most = std::max(of(desktop, Step::Identity, kPayroll), of(desktop, Step::Identity, kPortal));
        QVERIFY2(rounds == most, "one mint serves both resources of an account");
        QCOMPARE(int(desktop.company.log().entries().size()), expected + int(mints.size()));
    }
};

LANYARD_TEST(KeepaliveTest)
#include "keepalive_test.moc"
