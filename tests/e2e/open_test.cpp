#include "e2e/desk.h"

#include <QRegularExpression>
#include <QTest>

using namespace lanyard;
using sandbox::Step;
using namespace std::chrono_literals;

namespace {
const QString kWiki = QStringLiteral("wiki");
}

// A page in Lanyard's own window asks its server every second while its session is refreshed in the background.
class OpenStory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePageNeverMeetsA401()
    {
        auto config = sandbox::CompanyConfig::acme();
        config.lifetimes.idToken = 20s;
        Desk desk(std::move(config));
        QVERIFY(desk.startTray());
        QCOMPARE(desk.signIn(kWiki), QString());
        QCOMPARE(desk.lanyard({QStringLiteral("open"), kWiki}).code, 0);
        const QString window = desk.window(QStringLiteral("^Wiki"), 30000);
        QVERIFY(!window.isEmpty());
        QVERIFY(QTest::qWaitFor([&desk] { return desk.company.log().count(Step::App, host()) > 0; }, 20000));
        QTest::qWait(2000);
        desk.screenshot(QStringLiteral("story-open"));
        desk.key(window, QStringLiteral("Tab")); // the page's one link
        desk.key(window, QStringLiteral("Return"));
        QVERIFY2(
            QTest::qWaitFor([&] { return counted(desk, window, "ok") > 0; }, 20000), qPrintable(desk.titleOf(window)));

        desk.company.log().clear();
        QVERIFY(QTest::qWaitFor([&desk] { return desk.company.log().count(Step::Identity, host()) >= 2; }, 60000));
        const int before = counted(desk, window, "ok");
        QVERIFY(QTest::qWaitFor(
            [&] { return counted(desk, window, "ok") > before + 10; }, 30000)); // past the old session's end
        desk.screenshot(QStringLiteral("story-open-polling"));
        const QString title = desk.titleOf(window);
        qInfo().noquote() << title;
        QCOMPARE(counted(desk, window, "failed"), 0);
        QVERIFY(counted(desk, window, "ok") > 20);
        desk.key(window, QStringLiteral("ctrl+w"));
        QVERIFY(desk.waitForNoWindow(QStringLiteral("^Wiki")));
    }

private:
    static QString host() { return QStringLiteral("wiki.acme.localhost"); }

    /// Out of the title "Wiki – ok 12 failed 0"; -1 where it does not say.
    static int counted(Desk &desk, const QString &window, const char *what)
    {
        const QRegularExpression number(QLatin1String(what) + QStringLiteral(" (\\d+)"));
        const auto match = number.match(desk.titleOf(window));
        return match.hasMatch() ? match.captured(1).toInt() : -1;
    }
};

QTEST_GUILESS_MAIN(OpenStory)
#include "open_test.moc"
