#include "e2e/desk.h"
#include "e2e/leak_watch.h"
#include "support/service.h"

#include <QDateTime>
#include <QTest>

using namespace lanyard;
using sandbox::Step;
using namespace std::chrono_literals;

namespace {
const QString kLogin = QStringLiteral("login.acme.localhost");
const QString kWiki = QStringLiteral("wiki");
const QString kActive = QStringLiteral("active");
}

// The sign-in story with Google's own page (FirebaseUI, gcip-iap) and Auth emulator, for three resources.
class PeersStory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_emulator.start(QStringLiteral(LANYARD_PEERS_EMULATOR), {}, 120s), qPrintable(m_emulator.problem()));
    }

    void signsInThroughFirebaseUi()
    {
        Desk desk(config());
        const LeakWatch leaks;
        QVERIFY(desk.startTray());
        const auto signingIn = desk.begin({QStringLiteral("sign-in"), kWiki});
        QVERIFY(signInByHand(desk, QStringLiteral("Sign in to Wiki"), QStringLiteral("story-firebaseui")));
        QVERIFY(QTest::qWaitFor([&desk] { return desk.company.log().count(Step::TargetUri) > 0; }, 30000));
        const QDateTime success = desk.company.log().of(Step::TargetUri).first().time;
        QVERIFY(desk.waitForState(kWiki, kActive));
        QVERIFY(desk.waitForNoWindow(QStringLiteral("Sign in to Wiki")));
        const qint64 took = success.msecsTo(QDateTime::currentDateTimeUtc());
        qInfo("active, and the window gone, %lld ms after the page's success", took);
        QVERIFY(took <= 3000);
        QCOMPARE(desk.finish(*signingIn).code, 0);

        desk.company.log().clear();
        const auto second = desk.begin({QStringLiteral("sign-in"), QStringLiteral("payroll")});
        QVERIFY(signInByHand(desk, QStringLiteral("Sign in to Payroll"), QStringLiteral("story-firebaseui-tenant")));
        const Said said = desk.finish(*second);
        QVERIFY2(said.code == 0, qPrintable(said.err + QString::fromUtf8(desk.trayLog())));
        QVERIFY2(desk.waitForState(QStringLiteral("portal"), kActive), "joins payroll's account");

        QByteArrayList tokens;
        const QStringList keys = desk.keychainKeys();
        for (const QString &key : keys)
            tokens += desk.keychainEntry(key).toUtf8();
        QCOMPARE(tokens.size(), 2);
        QVERIFY(!tokens.contains(QByteArray()));
        QCOMPARE(leaks.placesOf(tokens), QStringList());
        for (const QByteArray &token : tokens)
            QVERIFY(!desk.trayLog().contains(token));
        for (const QString &id : {kWiki, QStringLiteral("payroll"), QStringLiteral("portal")})
            QCOMPARE(desk.statusOf(id), 200);

        desk.quitTray();
        QVERIFY(desk.startTray());
        QVERIFY(desk.waitForState(kWiki, kActive, 5000));
        QVERIFY(desk.window(QStringLiteral("Sign in to"), 0).isEmpty());
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
    static bool signInByHand(Desk &desk, const QString &title, const QString &picture)
    {
        const QString window = desk.window(title, 30000);
        const auto waitFor = [&desk](Step step) {
            return QTest::qWaitFor([&] { return desk.company.log().count(step, {}) > 0; }, 20000);
        };
        if (window.isEmpty() || !waitFor(Step::ProjectConfig))
            return false;
        QTest::qWait(3000);
        desk.screenshot(picture);
        desk.type(window, Desk::kKim);
        desk.key(window, QStringLiteral("Return"));
        if (!waitFor(Step::CreateAuthUri))
            return false;
        QTest::qWait(1500);
        desk.type(window, Desk::kPassword);
        desk.screenshot(picture + QStringLiteral("-password"));
        desk.key(window, QStringLiteral("Return"));
        return waitFor(Step::SignIn);
    }

    support::Service m_emulator;
};

QTEST_GUILESS_MAIN(PeersStory)
#include "peers_test.moc"
