// Security keys in a real page, as the user meets them, where the engine has them (from Qt 6.8 on). The engine plays
// the key: one that is touched or not. It plays neither PINs nor several accounts (security_key_dialog_test.cpp has the
// dialog's part of those), and crashes where a key may be any (Qt 6.8.2): pages here name the credential.

#include "signin/key_bench.h"
#include "signin/page_notice.h"
#include "signin/widgets/security_key_dialog.h"
#include "support/test_topic.h"

#include <QApplication>
#include <QSignalSpy>

using namespace lanyard::signin;

namespace {

/// A script: asks for a key, and says in the title what came of it.
QByteArray ask(const QByteArray &publicKey, const QByteArray &more = {})
{
    return "navigator.credentials.get({publicKey: {challenge: new Uint8Array(32), userVerification: 'discouraged', "
        + publicKey + "}" + more
        + "}).then(key => 'got ' + atob(key.id.replaceAll('-', '+')), error => error.name)"
          ".then(answer => document.title = answer)";
}

QByteArray credential(const QByteArray &transports)
{
    return "allowCredentials: [{type: 'public-key', id: new TextEncoder().encode('credential'), transports: "
        + transports + "}]";
}

const QByteArray kUsb = credential("['usb']");
const QString kRefused = QStringLiteral("NotAllowedError");
const QString kCancel = QStringLiteral("Cancel");

}

class SecurityKeysTest : public KeyBench {
    Q_OBJECT
private Q_SLOTS:
    void aTouchedKeyAnswersThePage();
    void theUserMayCancel_data();
    void theUserMayCancel();
    void aKeyThatIsNotRegisteredIsSaidSo();
    void whatNoKeyCanAnswerIsRefusedAtOnce_data();
    void whatNoKeyCanAnswerIsRefusedAtOnce();
    void nobodyIsAskedWithoutAWindow();
    void aFrameIsAnswered();
    void aPageMayTakeItBack();
    void leavingThePageEndsIt();
    void aPageThatAsksOnAndOnIsSilenced();
};

void SecurityKeysTest::aTouchedKeyAnswersThePage()
{
    open("");
    plugIn(Key::Touched);
    registerCredential();
    run(ask(kUsb));
    QTRY_COMPARE_WITH_TIMEOUT(title(), QStringLiteral("got credential"), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), kPatience);
}

void SecurityKeysTest::theUserMayCancel_data()
{
    QTest::addColumn<bool>("isPluggedIn");
    QTest::newRow("plugged in, not touched") << true;
    QTest::newRow("no key") << false;
}

void SecurityKeysTest::theUserMayCancel()
{
    QFETCH(bool, isPluggedIn);
    open("");
    plugIn(isPluggedIn ? Key::Untouched : Key::None);
    run(ask(kUsb));
    QTRY_VERIFY_WITH_TIMEOUT(text().contains(QLatin1String("touch")), kPatience);
    QVERIFY2(text().contains(QLatin1String("localhost asks for your security key")), qPrintable(text()));
    QCOMPARE(title(), QStringLiteral("page"));
    press(kCancel);
    QTRY_COMPARE_WITH_TIMEOUT(title(), kRefused, kPatience);
    QVERIFY(!dialog());
}

void SecurityKeysTest::aKeyThatIsNotRegisteredIsSaidSo()
{
    open("");
    plugIn(Key::Touched);
    run(ask(kUsb));
    QTRY_VERIFY_WITH_TIMEOUT(text().contains(QLatin1String("not registered")), kPatience);
    QCOMPARE(title(), QStringLiteral("page")); // the page is not told while another key may do
    registerCredential(); // as if another key
    press(QStringLiteral("Try again"));
    QTRY_COMPARE_WITH_TIMEOUT(title(), QStringLiteral("got credential"), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), kPatience);
}

void SecurityKeysTest::whatNoKeyCanAnswerIsRefusedAtOnce_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("a passkey of a phone") << ask(credential("['hybrid']"));
    QTest::newRow("a passkey that is synchronized") << ask(credential("['internal', 'hybrid']"));
    QTest::newRow("one of this computer") << QByteArray(
        "navigator.credentials.create({publicKey: {challenge: new Uint8Array(32), rp: {name: 'x'}, user: {id: "
        "new Uint8Array(1), name: 'kim', displayName: 'Kim'}, pubKeyCredParams: [{type: 'public-key', alg: "
        "-7}], authenticatorSelection: {authenticatorAttachment: 'platform'}}})"
        ".catch(error => document.title = error.name)");
}

void SecurityKeysTest::whatNoKeyCanAnswerIsRefusedAtOnce()
{
    QFETCH(QByteArray, script);
    open("");
    QSignalSpy noticed(m_page.get(), &Page::noticed);
    run(script);
    QTRY_COMPARE_WITH_TIMEOUT(title(), kRefused, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(noticed.size(), 1, kPatience);
    QVERIFY(!dialog());
}

void SecurityKeysTest::nobodyIsAskedWithoutAWindow()
{
    open("", false);
    run(ask(kUsb));
    QTRY_COMPARE_WITH_TIMEOUT(title(), kRefused, kPatience);
}

void SecurityKeysTest::aFrameIsAnswered()
{
    // Of the page's own site; it says what it got in the page's title.
    open("<iframe srcdoc=\"<script>{ const document = parent.document; " + ask(kUsb) + " }</script>\"></iframe>");
    QTRY_VERIFY_WITH_TIMEOUT(text().contains(QLatin1String("touch")), kPatience);
    press(kCancel);
    QTRY_COMPARE_WITH_TIMEOUT(title(), kRefused, kPatience);
}

void SecurityKeysTest::aPageMayTakeItBack()
{
    open("");
    run("const mine = new AbortController(); " + ask(kUsb, ", signal: mine.signal"));
    QTRY_VERIFY_WITH_TIMEOUT(!text().isEmpty(), kPatience);
    run("mine.abort()");
    QTRY_COMPARE_WITH_TIMEOUT(title(), QStringLiteral("AbortError"), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), kPatience);
}

void SecurityKeysTest::leavingThePageEndsIt()
{
    open("");
    run(ask(kUsb));
    QTRY_VERIFY_WITH_TIMEOUT(!text().isEmpty(), kPatience);
    m_page->load(QUrl(m_page->url().toString() + QStringLiteral("next")));
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), kPatience);
}

void SecurityKeysTest::aPageThatAsksOnAndOnIsSilenced()
{
    open("");
    QSignalSpy noticed(m_page.get(), &Page::noticed);
    for (int i = 0; i < 3; ++i) {
        run("document.title = 'page'; " + ask(kUsb));
        QTRY_VERIFY_WITH_TIMEOUT(!text().isEmpty(), kPatience);
        press(kCancel);
        QTRY_COMPARE_WITH_TIMEOUT(title(), kRefused, kPatience);
    }
    QCOMPARE(noticed.size(), 0);
    run("document.title = 'page'; " + ask(kUsb));
    QTRY_COMPARE_WITH_TIMEOUT(noticed.size(), 1, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(title(), kRefused, kPatience);
    QVERIFY(!dialog());
}

LANYARD_TOPIC(SecurityKeysTest, KeyBench::prepareEngine(); QApplication application(count, arguments);)

#include "security_keys_test.moc"
