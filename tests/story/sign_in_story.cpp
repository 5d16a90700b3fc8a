#include "story/desk.h"

#include <QTest>

using namespace lanyard;

namespace {
const QString kPassword = QStringLiteral("correct horse");
const QString kKim = QStringLiteral("kim@example.org");
}

// A person signs in once, with keyboard and window; restart, then sign out. Real processes throughout.
class SignInStory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signsInOnceAndStaysSignedIn()
    {
        Desk desk;
        QVERIFY(desk.startTray());
        QCOMPARE(desk.state(QStringLiteral("wiki")), QStringLiteral("signed-out"));
        const auto signingIn = desk.begin({QStringLiteral("sign-in"), QStringLiteral("wiki")});
        QVERIFY(desk.signInInWindow(QStringLiteral("Wiki"), kKim, kPassword));
        desk.screenshot(QStringLiteral("story-signing-in"));
        const Said said = desk.finish(*signingIn);
        QVERIFY2(said.code == 0, qPrintable(said.err + QString::fromUtf8(desk.trayLog())));
        QVERIFY2(desk.waitForNoWindow(QStringLiteral("Wiki"), 3000), "the window is gone within 3 s");
        QCOMPARE(desk.state(QStringLiteral("wiki")), QStringLiteral("active"));
        const QStringList keys = desk.keychainKeys();
        QCOMPARE(keys.size(), 1);
        QVERIFY(desk.keychainEntry(keys.first()).startsWith(QStringLiteral("AMf-")));
        QCOMPARE(
            desk.get(desk.company.resourceUrl(QStringLiteral("wiki")), desk.cookieHeader(QStringLiteral("wiki"))), 200);
        QVERIFY2(!desk.trayLog().contains("AMf-") && !desk.trayLog().contains("eyJ"), "no token in the log");

        desk.quitTray();
        QVERIFY(desk.startTray());
        QVERIFY(desk.waitForState(QStringLiteral("wiki"), QStringLiteral("active"), 5000));
        QVERIFY(desk.window(QStringLiteral("Wiki"), 0).isEmpty());

        const Said out = desk.lanyard({QStringLiteral("sign-out"), QStringLiteral("wiki")});
        QVERIFY2(out.code == 0, qPrintable(out.err));
        QVERIFY(desk.keychainKeys().isEmpty());
        QCOMPARE(desk.state(QStringLiteral("wiki")), QStringLiteral("signed-out"));
    }
};

QTEST_GUILESS_MAIN(SignInStory)
#include "sign_in_story.moc"
