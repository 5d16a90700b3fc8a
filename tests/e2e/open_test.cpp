#include "e2e/desktop.h"
#include "sandbox/company_names.h"
#include "support/test_topic.h"

#include <QRegularExpression>
#include <QTest>

using namespace lanyard;
using sandbox::Step;
using namespace std::chrono_literals;
using sandbox::kWiki;

// A page in Lanyard's own window asks its server every second while its session is refreshed in the background.
class OpenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePageNeverMeetsA401()
    {
        auto config = sandbox::CompanyConfig::acme();
        config.lifetimes.idToken = 20s;
        Desktop desktop(std::move(config));
        QVERIFY(desktop.startTray());
        QCOMPARE(desktop.signIn(kWiki), QString());
        QCOMPARE(desktop.lanyard({QStringLiteral("open"), kWiki}).code, 0);
        const QString window = desktop.window(QStringLiteral("^Wiki"), 30000);
        QVERIFY(!window.isEmpty());
        QVERIFY(QTest::qWaitFor([&desktop] { return desktop.company.log().count(Step::App, host()) > 0; }, 20000));
        QTest::qWait(2000);
        desktop.screenshot(QStringLiteral("e2e-open"));
        desktop.key(window, QStringLiteral("Tab")); // the page's one link
        desktop.key(window, QStringLiteral("Return"));
        QVERIFY2(QTest::qWaitFor([&] { return counted(desktop, window, "ok") > 0; }, 20000),
            qPrintable(desktop.titleOf(window)));

        desktop.company.log().clear();
        QVERIFY(
            QTest::qWaitFor([&desktop] { return desktop.company.log().count(Step::Identity, host()) >= 2; }, 60000));
        const int before = counted(desktop, window, "ok");
        QVERIFY(QTest::qWaitFor(
            [&] { return counted(desktop, window, "ok") > before + 10; }, 30000)); // past the old session's end
        desktop.screenshot(QStringLiteral("e2e-open-polling"));
        const QString title = desktop.titleOf(window);
        qInfo().noquote() << title;
        QCOMPARE(counted(desktop, window, "failed"), 0);
        QVERIFY(counted(desktop, window, "ok") > 20);
        desktop.key(window, QStringLiteral("ctrl+w"));
        QVERIFY(desktop.waitForNoWindow(QStringLiteral("^Wiki")));
    }

private:
    static QString host() { return QStringLiteral("wiki.acme.localhost"); }

    /// Out of the title "Wiki – ok 12 failed 0"; -1 where it does not say.
    static int counted(Desktop &desktop, const QString &window, const char *what)
    {
        const QRegularExpression number(QLatin1String(what) + QStringLiteral(" (\\d+)"));
        const auto match = number.match(desktop.titleOf(window));
        return match.hasMatch() ? match.captured(1).toInt() : -1;
    }
};

LANYARD_TEST(OpenTest)
#include "open_test.moc"
