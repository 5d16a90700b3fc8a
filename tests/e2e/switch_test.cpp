#include "e2e/desktop.h"
#include "sandbox/company_names.h"
#include "support/test_topic.h"

#include <QElapsedTimer>
#include <QTest>

using namespace lanyard;
using sandbox::kAmericas;
using sandbox::kApac;
using sandbox::kEmea;
using sandbox::kPortal;
using sandbox::Step;

namespace {
const QString kPortalTitle = QStringLiteral("Sign in to Portal");
}

// Switching tenant is one click in the tray's menu.
class SwitchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void switchesFromTheMenu()
    {
        Desktop desktop;
        QVERIFY(desktop.startTray());
        QCOMPARE(desktop.signIn(kPortal, kEmea), QString());
        QCOMPARE(tenantOf(desktop), kEmea);
        QCOMPARE(desktop.signIn(kPortal, kApac), QString());
        QCOMPARE(tenantOf(desktop), kApac);
        QVERIFY(desktop.identity(kPortal).contains(kApac));
        toKnown(desktop, QStringLiteral("Acme EMEA"), kEmea);
        toKnown(desktop, QStringLiteral("Acme APAC"), kApac);
        toUnknown(desktop);
    }

private:
    static QString tenantOf(Desktop &desktop)
    {
        return desktop.session(kPortal).value(u"account").toObject().value(u"tenantId").toString();
    }

    static void toKnown(Desktop &desktop, const QString &name, const QString &tenant)
    {
        desktop.company.log().clear();
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(desktop.click({QStringLiteral("Portal"), name}), QString());
        QVERIFY(QTest::qWaitFor([&desktop, &tenant] { return tenantOf(desktop) == tenant; }, 10000));
        QVERIFY2(desktop.identity(kPortal).contains(tenant), qPrintable(desktop.identity(kPortal)));
        const qint64 took = timer.elapsed();
        qInfo("switched, and asked who that is, in %lld ms", took);
        QVERIFY(took < 2000);
        QVERIFY(desktop.window(kPortalTitle, 0).isEmpty());
        QCOMPARE(desktop.company.log().count(Step::AuthPage), 0);
    }

    static void toUnknown(Desktop &desktop)
    {
        desktop.company.log().clear();
        QCOMPARE(desktop.click({QStringLiteral("Portal"), QStringLiteral("Acme Americas")}), QString());
        const QString window = desktop.window(kPortalTitle, 30000);
        QVERIFY(!window.isEmpty());
        const auto isForm = [](const sandbox::LogEntry &entry) {
            return entry.path == u"/" && entry.query.contains(QStringLiteral("mode=login"))
                && entry.query.contains(QStringLiteral("tid=") + kAmericas);
        };
        QVERIFY(QTest::qWaitFor(
            [&] {
                const auto pages = desktop.company.log().of(Step::AuthPage);
                return std::any_of(pages.begin(), pages.end(), isForm);
            },
            20000));
        QTest::qWait(1500);
        desktop.screenshot(QStringLiteral("e2e-unknown-tenant"));
        desktop.key(window, QStringLiteral("ctrl+w")); // the user changed their mind: all as before
        QVERIFY(desktop.waitForNoWindow(kPortalTitle));
        QCOMPARE(tenantOf(desktop), kApac);
        QCOMPARE(desktop.state(kPortal), QStringLiteral("active"));

        QCOMPARE(desktop.click({QStringLiteral("Portal"), QStringLiteral("Acme Americas")}), QString());
        desktop.company.log().clear();
        QVERIFY(desktop.signInInWindow(kPortalTitle, Desktop::kKim, Desktop::kPassword));
        QVERIFY(QTest::qWaitFor([&desktop] { return tenantOf(desktop) == kAmericas; }, 20000));
        QVERIFY(desktop.waitForNoWindow(kPortalTitle));
    }
};

LANYARD_TEST(SwitchTest)
#include "switch_test.moc"
