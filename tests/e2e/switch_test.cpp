#include "e2e/desk.h"

#include <QElapsedTimer>
#include <QTest>

using namespace lanyard;
using sandbox::Step;

namespace {
const QString kPortal = QStringLiteral("portal");
const QString kEmea = QStringLiteral("acme-emea-k3x9q");
const QString kApac = QStringLiteral("acme-apac-7hd2m");
const QString kAmericas = QStringLiteral("acme-amer-5tq1z");
const QString kTitle = QStringLiteral("Sign in to Portal");
}

// Switching tenant is one click in the tray's menu.
class SwitchStory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void switchesFromTheMenu()
    {
        Desk desk;
        QVERIFY(desk.startTray());
        QCOMPARE(desk.signIn(kPortal, kEmea), QString());
        QCOMPARE(tenantOf(desk), kEmea);
        QCOMPARE(desk.signIn(kPortal, kApac), QString());
        QCOMPARE(tenantOf(desk), kApac);
        QVERIFY(desk.identity(kPortal).contains(kApac));
        toKnown(desk, QStringLiteral("Acme EMEA"), kEmea);
        toKnown(desk, QStringLiteral("Acme APAC"), kApac);
        toUnknown(desk);
    }

private:
    static QString tenantOf(Desk &desk)
    {
        return desk.session(kPortal).value(u"account").toObject().value(u"tenantId").toString();
    }

    static void toKnown(Desk &desk, const QString &name, const QString &tenant)
    {
        desk.company.log().clear();
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(desk.click({QStringLiteral("Portal"), name}), QString());
        QVERIFY(QTest::qWaitFor([&desk, &tenant] { return tenantOf(desk) == tenant; }, 10000));
        QVERIFY2(desk.identity(kPortal).contains(tenant), qPrintable(desk.identity(kPortal)));
        const qint64 took = timer.elapsed();
        qInfo("switched, and asked who that is, in %lld ms", took);
        QVERIFY(took < 2000);
        QVERIFY(desk.window(kTitle, 0).isEmpty());
        QCOMPARE(desk.company.log().count(Step::AuthPage), 0);
    }

    static void toUnknown(Desk &desk)
    {
        desk.company.log().clear();
        QCOMPARE(desk.click({QStringLiteral("Portal"), QStringLiteral("Acme Americas")}), QString());
        const QString window = desk.window(kTitle, 30000);
        QVERIFY(!window.isEmpty());
        const auto isForm = [](const sandbox::LogEntry &entry) {
            return entry.path == u"/" && entry.query.contains(QStringLiteral("mode=login"))
                && entry.query.contains(QStringLiteral("tid=") + kAmericas);
        };
        QVERIFY(QTest::qWaitFor(
            [&] {
                const auto pages = desk.company.log().of(Step::AuthPage);
                return std::any_of(pages.begin(), pages.end(), isForm);
            },
            20000));
        QTest::qWait(1500);
        desk.screenshot(QStringLiteral("story-unknown-tenant"));
        desk.key(window, QStringLiteral("ctrl+w")); // the user changed their mind: all as before
        QVERIFY(desk.waitForNoWindow(kTitle));
        QCOMPARE(tenantOf(desk), kApac);
        QCOMPARE(desk.state(kPortal), QStringLiteral("active"));

        QCOMPARE(desk.click({QStringLiteral("Portal"), QStringLiteral("Acme Americas")}), QString());
        desk.company.log().clear();
        QVERIFY(desk.signInInWindow(kTitle, Desk::kKim, Desk::kPassword));
        QVERIFY(QTest::qWaitFor([&desk] { return tenantOf(desk) == kAmericas; }, 20000));
        QVERIFY(desk.waitForNoWindow(kTitle));
    }
};

QTEST_GUILESS_MAIN(SwitchStory)
#include "switch_test.moc"
