// What the window says of pages: tables and their sentences.

#include "signin/page_notice.h"
#include "signin/providers.h"
#include "signin/script.h"
#include "signin/zoom_steps.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::signin;

Q_DECLARE_METATYPE(lanyard::signin::BlockedFeature)

namespace {

const QString kHost = QStringLiteral("login.example.net");

}

class TestWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoRefusesUs_data();
    void whoRefusesUs();
    void aProviderThatRefuses();
    void whatPagesWant_data();
    void whatPagesWant();
    void addressesThatAreRefused_data();
    void addressesThatAreRefused();
    void zoomSteps_data();
    void zoomSteps();
    void theScriptSaysTheAgreedWords();
};

void TestWords::whoRefusesUs_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("provider");
    QTest::newRow("Google") << "https://accounts.google.com/o/oauth2/auth?client_id=1"
                            << "Google";
    QTest::newRow("Google's refusal") << "https://accounts.google.com/signin/oauth/error?authError=x"
                                      << "Google";
    QTest::newRow("in capitals") << "https://ACCOUNTS.Google.com/"
                                 << "Google";
    QTest::newRow("another of Google's hosts") << "https://www.google.com/"
                                               << "";
    QTest::newRow("not encrypted") << "http://accounts.google.com/"
                                   << "";
    QTest::newRow("another port") << "https://accounts.google.com:8443/"
                                  << "";
    QTest::newRow("a look-alike") << "https://accounts.google.com.evil.example/"
                                  << "";
    QTest::newRow("named before an @") << "https://accounts.google.com@evil.example/"
                                       << "";
    QTest::newRow("named in the path") << "https://evil.example/accounts.google.com"
                                       << "";
    QTest::newRow("no address") << ""
                                << "";
}

void TestWords::whoRefusesUs()
{
    QFETCH(QString, url);
    QFETCH(QString, provider);
    QCOMPARE(refusingProvider(QUrl(url)), provider);
}

void TestWords::aProviderThatRefuses()
{
    const PageNotice notice = PageNotices::providerRefuses(QStringLiteral("Google"), QStringLiteral("Wiki"));
    QVERIFY(notice.text.contains(QLatin1String("Google")));
    QVERIFY(notice.text.contains(QLatin1String("Wiki")));
    QVERIFY(notice.text.contains(QLatin1String("does not sign Lanyard in")));
    QVERIFY(notice.offersBrowser);
}

void TestWords::whatPagesWant_data()
{
    QTest::addColumn<BlockedFeature>("feature");
    QTest::addColumn<QString>("word");
    QTest::newRow("camera") << BlockedFeature::Camera << "camera";
    QTest::newRow("microphone") << BlockedFeature::Microphone << "microphone";
    QTest::newRow("both") << BlockedFeature::CameraAndMicrophone << "camera and microphone";
    QTest::newRow("location") << BlockedFeature::Location << "location";
    QTest::newRow("notifications") << BlockedFeature::Notifications << "notifications";
    QTest::newRow("screen") << BlockedFeature::Screen << "screen";
    QTest::newRow("pointer") << BlockedFeature::Pointer << "mouse pointer";
    QTest::newRow("clipboard") << BlockedFeature::Clipboard << "clipboard";
    QTest::newRow("fonts") << BlockedFeature::Fonts << "fonts";
    QTest::newRow("files") << BlockedFeature::Files << "file";
    QTest::newRow("folder") << BlockedFeature::Folder << "folder";
    QTest::newRow("security key") << BlockedFeature::SecurityKey << "security key or passkey";
    QTest::newRow("windows") << BlockedFeature::MoreWindows << "window";
    QTest::newRow("password") << BlockedFeature::Password << "password";
    QTest::newRow("unknown") << BlockedFeature::Other << "something";
}

void TestWords::whatPagesWant()
{
    QFETCH(BlockedFeature, feature);
    QFETCH(QString, word);
    const PageNotice notice = PageNotices::blocked(feature, kHost);
    QVERIFY2(notice.text.contains(word), qPrintable(notice.text));
    QVERIFY2(notice.text.contains(kHost), qPrintable(notice.text));
    QVERIFY(!notice.offersBrowser);
}

void TestWords::addressesThatAreRefused_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("named");
    QTest::newRow("mail") << "mailto:kim@example.org"
                          << "mailto:";
    QTest::newRow("another application") << "zoommtg://join?pwd=secret"
                                         << "zoommtg:";
    QTest::newRow("a file") << "file:///etc/passwd"
                            << "file:";
    QTest::newRow("not encrypted") << "http://wiki.example.com/page?token=secret"
                                   << "wiki.example.com";
    QTest::newRow("a user") << "https://secret:secret@wiki.example.com/secret"
                            << "wiki.example.com";
}

void TestWords::addressesThatAreRefused()
{
    QFETCH(QString, url);
    QFETCH(QString, named);
    const PageNotice notice = PageNotices::addressRefused(QUrl(url));
    QVERIFY2(notice.text.contains(named), qPrintable(notice.text));
    for (const char *hidden : {"secret", "passwd", "example.org"})
        QVERIFY2(!notice.text.contains(QLatin1String(hidden)), qPrintable(notice.text));
}

void TestWords::zoomSteps_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("in");
    QTest::addColumn<int>("out");
    QTest::newRow("usual") << 100 << 110 << 90;
    QTest::newRow("between two") << 105 << 110 << 100;
    QTest::newRow("smallest") << 30 << 50 << 30;
    QTest::newRow("largest") << 500 << 500 << 400;
    QTest::newRow("below all") << 1 << 30 << 30;
    QTest::newRow("above all") << 9000 << 500 << 500;
}

void TestWords::zoomSteps()
{
    QFETCH(int, from);
    QFETCH(int, in);
    QFETCH(int, out);
    QCOMPARE(zoomedIn(from), in);
    QCOMPARE(zoomedOut(from), out);
}

void TestWords::theScriptSaysTheAgreedWords()
{
    const QString text = securityKeyScript(true);
    const QString start = QStringLiteral("lanyard: security key ");
    QVERIFY(text.contains(QLatin1Char('\'') + start + QLatin1Char('\'')));
    for (const QLatin1String line : {kSecurityKeyRefused, kSecurityKeyAwaited, kSecurityKeyOver}) {
        QVERIFY(line.startsWith(start));
        QVERIFY2(text.contains(QLatin1String("say('") + line.mid(start.size()) + QLatin1String("')")), line.data());
    }
    const QString event = QString(kCancelSecurityKey).section(QLatin1Char('\''), 1, 1);
    QCOMPARE(text.count(QLatin1Char('\'') + event + QLatin1Char('\'')), 2); // comes and goes
}

LANYARD_PLAIN_TEST(TestWords)
#include "words_test.moc"
