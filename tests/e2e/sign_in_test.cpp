#include "e2e/desktop.h"
#include "e2e/leak_watch.h"
#include "sandbox/company_names.h"
#include "support/test_topic.h"

#include <QDateTime>
#include <QTest>

using namespace lanyard;
using sandbox::kWiki;
using sandbox::Step;

namespace {

const QString kWikiTitle = QStringLiteral("Sign in to Wiki");

// The values of "name=value; name=value".
QByteArrayList valuesOf(const QByteArray &cookies)
{
    QByteArrayList values;
    for (const QByteArray &cookie : cookies.split(';')) {
        const QByteArray value = cookie.mid(cookie.indexOf('=') + 1).trimmed();
        if (value.size() > 20)
            values += value;
    }
    return values;
}

}

// A person signs in once, with keyboard and window; restart, then sign out. Real processes throughout.
class SignInTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signsInOnceAndStaysSignedIn()
    {
        Desktop desktop;
        const LeakWatch leaks;
        QVERIFY(desktop.startTray());
        QCOMPARE(desktop.state(kWiki), QStringLiteral("signed-out"));
        const auto signingIn = desktop.begin({QStringLiteral("sign-in"), kWiki});
        QVERIFY(!desktop.window(kWikiTitle, 30000).isEmpty());
        QTest::qWait(1500);
        desktop.screenshot(QStringLiteral("e2e-signing-in"));
        QVERIFY(desktop.signInInWindow(kWikiTitle, Desktop::kKim, Desktop::kPassword));

        // Within 3 s of the page's own success.
        QVERIFY(QTest::qWaitFor([&desktop] { return desktop.company.log().count(Step::TargetUri) > 0; }, 20000));
        const QDateTime success = desktop.company.log().of(Step::TargetUri).first().time;
        QVERIFY(desktop.waitForState(kWiki, QStringLiteral("active")));
        QVERIFY(desktop.waitForNoWindow(kWikiTitle));
        const qint64 took = success.msecsTo(QDateTime::currentDateTimeUtc());
        qInfo("active, and the window gone, %lld ms after the page's success", took);
        QVERIFY(took <= 3000);
        const Said said = desktop.finish(*signingIn);
        QVERIFY2(said.code == 0, qPrintable(said.err + QString::fromUtf8(desktop.trayLog())));

        const QStringList keys = desktop.keychainKeys();
        QCOMPARE(keys.size(), 1);
        const QByteArray token = desktop.keychainEntry(keys.first()).toUtf8();
        QVERIFY(token.startsWith("AMf-"));
        QCOMPARE(desktop.statusOf(kWiki), 200);
        const QByteArrayList secrets = valuesOf(desktop.cookieHeader(kWiki)) << token;
        QVERIFY(secrets.size() >= 2);
        QVERIFY(leaks.processesSeen() > 5);
        QCOMPARE(leaks.placesOf(secrets), QStringList());
        QVERIFY2(!desktop.trayLog().contains("AMf-") && !desktop.trayLog().contains("eyJ"), "no token in the log");

        restarts(desktop);
        QCOMPARE(leaks.placesOf(secrets), QStringList());
        signsOut(desktop);
    }

private:
    static void restarts(Desktop &desktop)
    {
        desktop.quitTray();
        desktop.company.log().clear();
        QVERIFY(desktop.startTray());
        QVERIFY(desktop.waitForState(kWiki, QStringLiteral("active"), 5000));
        QVERIFY(desktop.window(kWikiTitle, 0).isEmpty());
        QCOMPARE(desktop.company.log().count(Step::AuthPage), 0);
        QCOMPARE(desktop.statusOf(kWiki), 200);
        desktop.screenshot(QStringLiteral("e2e-restarted"));
    }

    static void signsOut(Desktop &desktop)
    {
        const Said out = desktop.lanyard({QStringLiteral("sign-out"), kWiki});
        QVERIFY2(out.code == 0, qPrintable(out.err));
        QVERIFY(desktop.keychainKeys().isEmpty());
        QCOMPARE(desktop.state(kWiki), QStringLiteral("signed-out"));
    }
};

LANYARD_TEST(SignInTest)
#include "sign_in_test.moc"
