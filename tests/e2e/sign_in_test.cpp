#include "e2e/desk.h"
#include "e2e/leak_watch.h"

#include <QDateTime>
#include <QTest>

using namespace lanyard;
using sandbox::Step;

namespace {

const QString kWiki = QStringLiteral("wiki");
const QString kTitle = QStringLiteral("Sign in to Wiki");

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
class SignInStory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signsInOnceAndStaysSignedIn()
    {
        Desk desk;
        const LeakWatch leaks;
        QVERIFY(desk.startTray());
        QCOMPARE(desk.state(kWiki), QStringLiteral("signed-out"));
        const auto signingIn = desk.begin({QStringLiteral("sign-in"), kWiki});
        QVERIFY(!desk.window(kTitle, 30000).isEmpty());
        QTest::qWait(1500);
        desk.screenshot(QStringLiteral("story-signing-in"));
        QVERIFY(desk.signInInWindow(kTitle, Desk::kKim, Desk::kPassword));

        // Within 3 s of the page's own success.
        QVERIFY(QTest::qWaitFor([&desk] { return desk.company.log().count(Step::TargetUri) > 0; }, 20000));
        const QDateTime success = desk.company.log().of(Step::TargetUri).first().time;
        QVERIFY(desk.waitForState(kWiki, QStringLiteral("active")));
        QVERIFY(desk.waitForNoWindow(kTitle));
        const qint64 took = success.msecsTo(QDateTime::currentDateTimeUtc());
        qInfo("active, and the window gone, %lld ms after the page's success", took);
        QVERIFY(took <= 3000);
        const Said said = desk.finish(*signingIn);
        QVERIFY2(said.code == 0, qPrintable(said.err + QString::fromUtf8(desk.trayLog())));

        const QStringList keys = desk.keychainKeys();
        QCOMPARE(keys.size(), 1);
        const QByteArray token = desk.keychainEntry(keys.first()).toUtf8();
        QVERIFY(token.startsWith("AMf-"));
        QCOMPARE(desk.statusOf(kWiki), 200);
        const QByteArrayList secrets = valuesOf(desk.cookieHeader(kWiki)) << token;
        QVERIFY(secrets.size() >= 2);
        QVERIFY(leaks.processesSeen() > 5);
        QCOMPARE(leaks.placesOf(secrets), QStringList());
        QVERIFY2(!desk.trayLog().contains("AMf-") && !desk.trayLog().contains("eyJ"), "no token in the log");

        restarts(desk);
        QCOMPARE(leaks.placesOf(secrets), QStringList());
        signsOut(desk);
    }

private:
    static void restarts(Desk &desk)
    {
        desk.quitTray();
        desk.company.log().clear();
        QVERIFY(desk.startTray());
        QVERIFY(desk.waitForState(kWiki, QStringLiteral("active"), 5000));
        QVERIFY(desk.window(kTitle, 0).isEmpty());
        QCOMPARE(desk.company.log().count(Step::AuthPage), 0);
        QCOMPARE(desk.statusOf(kWiki), 200);
        desk.screenshot(QStringLiteral("story-restarted"));
    }

    static void signsOut(Desk &desk)
    {
        const Said out = desk.lanyard({QStringLiteral("sign-out"), kWiki});
        QVERIFY2(out.code == 0, qPrintable(out.err));
        QVERIFY(desk.keychainKeys().isEmpty());
        QCOMPARE(desk.state(kWiki), QStringLiteral("signed-out"));
    }
};

QTEST_GUILESS_MAIN(SignInStory)
#include "sign_in_test.moc"
