#include "e2e/desktop.h"
#include "e2e/leak_watch.h"
#include "sandbox/company_names.h"
#include "signin/connect_proxy.h"
#include "support/test_topic.h"

#include <QProcess>
#include <QTest>

using namespace lanyard;
using sandbox::kWiki;

namespace {

const QString kDialog = QStringLiteral("Sign in to the proxy");
const QStringList kItem{QStringLiteral("Sign in to the proxy…")};

/// Names that no program takes for this computer's own: only the proxy knows where they lead.
sandbox::CompanyConfig behindTheProxy()
{
    auto config = sandbox::CompanyConfig::acme();
    const auto far = [](QString &host) { host.replace(QLatin1String("localhost"), QLatin1String("example")); };
    for (sandbox::Resource &resource : config.resources) {
        far(resource.host);
        QString page = resource.authPage.toString();
        far(page);
        resource.authPage = QUrl(page);
    }
    for (sandbox::AuthPage &page : config.authPages)
        far(page.host);
    far(config.iapHost);
    far(config.identityPlatformHost);
    return config;
}

}

// A network whose proxy wants a user name and a password: asked for once, in the tray's own dialog, when the user wants
// to be asked. Real tray, window and keyring.
class ProxyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isSignedInToOnce()
    {
        Desktop desktop(behindTheProxy());
        ConnectProxy proxy(desktop.company.port());
        proxy.setCredentials("kim:opensesame");
        const LeakWatch leaks;
        QVERIFY(start(desktop, proxy));

        const Said refused = desktop.lanyard({QStringLiteral("sign-in"), kWiki});
        QVERIFY2(refused.code == 5 && refused.err.contains(QLatin1String("proxy")), qPrintable(refused.err));
        QCOMPARE(proxy.hosts().size(), 0);
        QVERIFY(desktop.window(kDialog, 1000).isEmpty()); // nothing opens by itself
        QVERIFY(waitForBubbles(desktop, QStringLiteral("1")));
        desktop.screenshot(QStringLiteral("e2e-proxy-waits"));

        QCOMPARE(desktop.click(kItem), QString());
        enter(desktop, QStringLiteral("kim"), QStringLiteral("open"));
        QVERIFY(QTest::qWaitFor([&proxy, before = proxy.refused()] { return proxy.refused() >= before + 1; }, 10000));
        QTest::qWait(1000);
        const int once = proxy.refused();
        desktop.screenshot(QStringLiteral("e2e-proxy-wrong"));
        QVERIFY(!desktop.window(kDialog, 0).isEmpty()); // says that it is wrong, and waits
        QTest::qWait(1000);
        QCOMPARE(proxy.refused(), once);
        enterPassword(desktop, QStringLiteral("opensesame"));
        QVERIFY(desktop.waitForNoWindow(kDialog, 10000));
        QVERIFY(waitForBubbles(desktop, QStringLiteral("0")));

        QCOMPARE(desktop.signIn(kWiki), QString()); // its window loads through the proxy, and asks nobody
        QVERIFY(proxy.hosts().contains("login.acme.example") && proxy.hosts().contains("wiki.acme.example"));
        QVERIFY(!desktop.keychainEntry(QStringLiteral("proxies")).isEmpty());

        desktop.quitTray();
        const auto before = proxy.hosts().size();
        QVERIFY(start(desktop, proxy));
        QVERIFY(desktop.waitForState(kWiki, kActive));
        QVERIFY(desktop.window(kDialog, 0).isEmpty());
        QVERIFY(proxy.hosts().size() > before);

        isAskedAgainAfterAChange(desktop, proxy);
        const QByteArrayList secrets{"opensesame", "battery-staple", QByteArray("opensesame").toBase64(),
            QByteArray("kim:opensesame").toBase64()};
        QCOMPARE(leaks.placesOf(secrets), QStringList());
        for (const QByteArray &secret : secrets)
            QVERIFY(!desktop.trayLog().contains(secret));
        desktop.quitTray();
    }

private:
    static bool waitForBubbles(Desktop &desktop, const QString &count)
    {
        const QStringList ask{QStringLiteral("count"), QStringLiteral("displayed")};
        return QTest::qWaitFor(
            [&] { return desktop.run(QStringLiteral("dunstctl"), ask).out.trimmed() == count; }, 5000);
    }

    static bool start(Desktop &desktop, const ConnectProxy &proxy)
    {
        qputenv("https_proxy", proxy.address().toUtf8());
        const bool started = desktop.startTray();
        qunsetenv("https_proxy");
        return started;
    }

    static void isAskedAgainAfterAChange(Desktop &desktop, ConnectProxy &proxy)
    {
        proxy.setCredentials("kim:battery-staple");
        QCOMPARE(desktop.lanyard({QStringLiteral("refresh"), kWiki}).code, 5);
        QCOMPARE(desktop.session(kWiki).value(u"reason").toString(), QStringLiteral("proxy-sign-in"));
        QCOMPARE(desktop.state(kWiki), kActive); // until its end
        QVERIFY(desktop.window(kDialog, 1000).isEmpty());
        QCOMPARE(desktop.click(kItem), QString());
        QVERIFY(!desktop.window(kDialog).isEmpty());
        enterPassword(desktop, QStringLiteral("battery-staple"));
        QVERIFY(desktop.waitForReason(kWiki, QStringLiteral("ok"), 10000)); // at once
        QVERIFY(desktop.waitForNoWindow(kDialog));
    }

    static void enter(Desktop &desktop, const QString &user, const QString &password)
    {
        const QString window = desktop.window(kDialog);
        QVERIFY(!window.isEmpty());
        QTest::qWait(500);
        desktop.screenshot(QStringLiteral("e2e-proxy-asks"));
        desktop.type(window, user);
        desktop.key(window, QStringLiteral("Tab"));
        enterPassword(desktop, password);
    }

    /// Not as an argument: command lines are searched for it.
    static void typeSecretly(const QString &window, const QByteArray &text)
    {
        QProcess typing;
        typing.start(QStringLiteral("xdotool"),
            {QStringLiteral("windowfocus"), QStringLiteral("--sync"), window, QStringLiteral("type"),
                QStringLiteral("--delay"), QStringLiteral("15"), QStringLiteral("--file"), QStringLiteral("-")});
        typing.write(text);
        typing.closeWriteChannel();
        QVERIFY(QTest::qWaitFor([&typing] { return typing.state() == QProcess::NotRunning; }, 10000));
    }

    static void enterPassword(Desktop &desktop, const QString &password)
    {
        const QString window = desktop.window(kDialog);
        QTest::qWait(500);
        typeSecretly(window, password.toUtf8());
        desktop.key(window, QStringLiteral("Return"));
    }
};

LANYARD_TEST(ProxyTest)
#include "proxy_test.moc"
