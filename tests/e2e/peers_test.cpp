#include "e2e/desktop.h"
#include "e2e/leak_watch.h"
#include "sandbox/company_names.h"
#include "support/service.h"
#include "support/test_topic.h"

#include <QDateTime>
#include <QTest>

using namespace lanyard;
using sandbox::Step;
using namespace std::chrono_literals;
using sandbox::kLogin;
using sandbox::kWiki;

// Signing in with Google's own page (FirebaseUI, gcip-iap) and Auth emulator, for three resources.
class PeersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_emulator.start(QStringLiteral(LANYARD_PEERS_EMULATOR), {}, 120s), qPrintable(m_emulator.problem()));
    }

    void signsInThroughFirebaseUi()
    {
        Desktop desktop(config());
        const LeakWatch leaks;
        QVERIFY(desktop.startTray());
        const auto signingIn = desktop.begin({QStringLiteral("sign-in"), kWiki});
        QVERIFY(signInByHand(desktop, QStringLiteral("Sign in to Wiki"), QStringLiteral("e2e-firebaseui")));
        QVERIFY(QTest::qWaitFor([&desktop] { return desktop.company.log().count(Step::TargetUri) > 0; }, 30000));
        const QDateTime success = desktop.company.log().of(Step::TargetUri).first().time;
        QVERIFY(desktop.waitForState(kWiki, kActive));
        QVERIFY(desktop.waitForNoWindow(QStringLiteral("Sign in to Wiki")));
        const qint64 took = success.msecsTo(QDateTime::currentDateTimeUtc());
        qInfo("active, and the window gone, %lld ms after the page's success", took);
        QVERIFY(took <= 3000);
        QCOMPARE(desktop.finish(*signingIn).code, 0);

        desktop.company.log().clear();
        const auto second = desktop.begin({QStringLiteral("sign-in"), QStringLiteral("payroll")});
        QVERIFY(signInByHand(desktop, QStringLiteral("Sign in to Payroll"), QStringLiteral("e2e-firebaseui-tenant")));
        const Said said = desktop.finish(*second);
        QVERIFY2(said.code == 0, qPrintable(said.err + QString::fromUtf8(desktop.trayLog())));
        QVERIFY2(desktop.waitForState(QStringLiteral("portal"), kActive), "joins payroll's account");

        QByteArrayList tokens;
        const QStringList keys = desktop.keychainKeys();
        for (const QString &key : keys)
            tokens += desktop.keychainEntry(key).toUtf8();
        QCOMPARE(tokens.size(), 2);
        QVERIFY(!tokens.contains(QByteArray()));
        QCOMPARE(leaks.placesOf(tokens), QStringList());
        for (const QByteArray &token : tokens)
            QVERIFY(!desktop.trayLog().contains(token));
        for (const QString &id : {kWiki, QStringLiteral("payroll"), QStringLiteral("portal")})
            QCOMPARE(desktop.statusOf(id), 200);

        desktop.quitTray();
        QVERIFY(desktop.startTray());
        QVERIFY(desktop.waitForState(kWiki, kActive, 5000));
        QVERIFY(desktop.window(QStringLiteral("Sign in to"), 0).isEmpty());
    }

private:
    sandbox::CompanyConfig config() const
    {
        auto config = sandbox::CompanyConfig::acme();
        config.upstream = QUrl(m_emulator.ready().value(u"url").toString());
        for (sandbox::AuthPage &page : config.authPages)
            page.folder = QStringLiteral(LANYARD_PEERS_PAGE);
        return config;
    }

    /// FirebaseUI asks for the e-mail, looks it up, then asks for the password; each field takes the focus itself.
    static bool signInByHand(Desktop &desktop, const QString &title, const QString &picture)
    {
        const QString window = desktop.window(title, 30000);
        const auto waitFor = [&desktop](Step step) {
            return QTest::qWaitFor([&] { return desktop.company.log().count(step, {}) > 0; }, 20000);
        };
        if (window.isEmpty() || !waitFor(Step::ProjectConfig))
            return false;
        QTest::qWait(3000);
        desktop.screenshot(picture);
        desktop.type(window, Desktop::kKim);
        desktop.key(window, QStringLiteral("Return"));
        if (!waitFor(Step::CreateAuthUri))
            return false;
        QTest::qWait(1500);
        desktop.type(window, Desktop::kPassword);
        desktop.screenshot(picture + QStringLiteral("-password"));
        desktop.key(window, QStringLiteral("Return"));
        return waitFor(Step::SignIn);
    }

    support::Service m_emulator;
};

LANYARD_TEST(PeersTest)
#include "peers_test.moc"
