// Against a real dunst and a real xfce4-notifyd, and against python-dbusmock where the test has to see what was sent,
// or to answer for the user.

#include "support/test_topic.h"
#include "tray/mock_daemon.h"
#include "tray/notifier.h"
#include "tray/panels.h"

#include <QDBusMessage>
#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <memory>

using namespace lanyard;

namespace {

const QString kKey = QStringLiteral("k");

Notification bubble(const QString &title, const QString &body)
{
    Notification notification;
    notification.title = title;
    notification.body = body;
    notification.buttons = {{QStringLiteral("sign-in"), QStringLiteral("Sign in")}};
    return notification;
}

QString dunstctl(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("dunstctl"), arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

}

class NotifierTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup()
    {
        QVERIFY(QTest::qWaitFor([] { return !MockDaemon::isOwned(); }, 10000));
    }
    void withoutADaemon();
    void escapesWhereMarkupIsRead_data();
    void escapesWhereMarkupIsRead();
    void replacesAndWithdraws();
    void takesAllBackAtTheEnd();
    void buttonsAnswer();
    void otherPeoplesBubblesAreIgnored();
    void oneThatIsClosedBeforeItsAnswerIsGone();
    void waitsWhileTheUserIsNotToBeDisturbed();
    void aDaemonThatComesLaterShowsIt();
    void realDaemon();
    void dunstKeepsWhatComesWhilePaused();
    void xfceShowsWhatCameWhileDisturbingWasForbidden();
    void xfceButtonsAnswer();
    void daemonRestarts();
};

void NotifierTest::withoutADaemon()
{
    Notifier notifier;
    QSignalSpy unavailable(&notifier, &Notifier::unavailable);
    notifier.show(kKey, bubble(QStringLiteral("Title"), QStringLiteral("Body")));
    QVERIFY(unavailable.wait());
    notifier.withdraw(kKey);
    QVERIFY(!notifier.isShown(kKey));
}

void NotifierTest::aDaemonThatComesLaterShowsIt()
{
    Notifier notifier;
    QSignalSpy unavailable(&notifier, &Notifier::unavailable);
    notifier.show(kKey, bubble(QStringLiteral("Title"), {}));
    notifier.show(QStringLiteral("over"), bubble(QStringLiteral("Over"), {}));
    QVERIFY(unavailable.wait());
    notifier.withdraw(QStringLiteral("over"));
    MockDaemon daemon;
    QVERIFY(daemon.isReady());
    QTRY_COMPARE(daemon.sent(), 1);
    QVERIFY(daemon.last().contains(QLatin1String("\"Title\"")));
}

void NotifierTest::waitsWhileTheUserIsNotToBeDisturbed()
{
    MockDaemon daemon;
    QVERIFY(daemon.isReady());
    daemon.setInhibited(true);
    Notifier notifier;
    notifier.show(kKey, bubble(QStringLiteral("One"), {}));
    notifier.show(QStringLiteral("over"), bubble(QStringLiteral("Over"), {}));
    notifier.show(kKey, bubble(QStringLiteral("Two"), {}));
    QTRY_VERIFY(!daemon.calls(QStringLiteral("GetServerInformation")).isEmpty());
    notifier.withdraw(QStringLiteral("over"));
    QVERIFY(notifier.isShown(kKey));
    QTest::qWait(200);
    QCOMPARE(daemon.sent(), 0);
    daemon.setInhibited(false);
    QTRY_COMPARE(daemon.sent(), 1);
    QVERIFY2(daemon.last().contains(QLatin1String("\"Two\"")), qPrintable(daemon.last()));
    daemon.setInhibited(true); // and again
    notifier.show(kKey, bubble(QStringLiteral("Three"), {}));
    QTest::qWait(200);
    QCOMPARE(daemon.sent(), 1);
    daemon.setInhibited(false);
    QTRY_COMPARE(daemon.sent(), 2);
}

void NotifierTest::escapesWhereMarkupIsRead_data()
{
    QTest::addColumn<QString>("capabilities");
    QTest::addColumn<QString>("sent");
    QTest::addColumn<bool>("buttons");
    QTest::newRow("markup and buttons") << QStringLiteral("actions body body-markup")
                                        << QStringLiteral("R&amp;D &lt;b&gt;wiki") << true;
    QTest::newRow("plain") << QStringLiteral("body") << QStringLiteral("R&D <b>wiki") << false;
}

void NotifierTest::escapesWhereMarkupIsRead()
{
    QFETCH(QString, capabilities);
    QFETCH(QString, sent);
    QFETCH(bool, buttons);
    MockDaemon daemon(capabilities);
    QVERIFY(daemon.isReady());
    Notifier notifier;
    notifier.show(kKey, bubble(QStringLiteral("Title"), QStringLiteral("R&D <b>wiki")));
    QTRY_COMPARE(daemon.calls(QStringLiteral("Notify")).size(), 1);
    const QString call = daemon.calls(QStringLiteral("Notify")).first();
    QVERIFY2(call.contains(u'"' + sent + u'"'), qPrintable(call));
    QCOMPARE(call.contains(QLatin1String("sign-in")), buttons);
}

void NotifierTest::replacesAndWithdraws()
{
    MockDaemon daemon(QStringLiteral("actions"));
    QVERIFY(daemon.isReady());
    Notifier notifier;
    // Three wishes before the first answer: the first and the last are sent, the last in the first one's place.
    notifier.show(kKey, bubble(QStringLiteral("One"), {}));
    QTRY_COMPARE(daemon.calls(QStringLiteral("Notify")).size(), 1);
    notifier.show(kKey, bubble(QStringLiteral("Two"), {}));
    notifier.show(kKey, bubble(QStringLiteral("Three"), {}));
    QTRY_VERIFY(daemon.calls(QStringLiteral("Notify")).last().contains(QLatin1String("\"Three\"")));
    QVERIFY(daemon.calls(QStringLiteral("Notify")).last().contains(QLatin1String("Notify \"tray_tests\" 1 ")));
    notifier.withdraw(kKey);
    QTRY_COMPARE(daemon.calls(QStringLiteral("CloseNotification")).size(), 1);
    QVERIFY(daemon.calls(QStringLiteral("CloseNotification")).first().endsWith(QLatin1String(" 1")));
    QVERIFY(!notifier.isShown(kKey));
}

void NotifierTest::takesAllBackAtTheEnd()
{
    MockDaemon daemon;
    QVERIFY(daemon.isReady());
    auto notifier = std::make_unique<Notifier>();
    notifier->show(kKey, bubble(QStringLiteral("Title"), {}));
    QTRY_COMPARE(daemon.sent(), 1);
    QTest::qWait(50);
    notifier.reset();
    QTRY_COMPARE(daemon.closed(), 1);
}

void NotifierTest::buttonsAnswer()
{
    MockDaemon daemon(QStringLiteral("actions"));
    QVERIFY(daemon.isReady());
    Notifier notifier;
    QSignalSpy pressed(&notifier, &Notifier::buttonPressed);
    notifier.show(kKey, bubble(QStringLiteral("Title"), {}));
    QTRY_COMPARE(daemon.calls(QStringLiteral("Notify")).size(), 1);
    QTest::qWait(50); // the answer with the id
    daemon.press(1, QStringLiteral("sign-in"));
    QTRY_COMPARE(pressed.size(), 1);
    QCOMPARE(pressed.first(), QVariantList({kKey, QStringLiteral("sign-in")}));
}

void NotifierTest::otherPeoplesBubblesAreIgnored()
{
    MockDaemon daemon(QStringLiteral("actions"));
    QVERIFY(daemon.isReady());
    Notifier notifier;
    QSignalSpy pressed(&notifier, &Notifier::buttonPressed);
    notifier.show(kKey, bubble(QStringLiteral("Title"), {}));
    QTRY_COMPARE(daemon.calls(QStringLiteral("Notify")).size(), 1);
    daemon.press(77, QStringLiteral("sign-in"));
    QTest::qWait(200);
    QCOMPARE(pressed.size(), 0);
}

void NotifierTest::oneThatIsClosedBeforeItsAnswerIsGone()
{
    MockDaemon daemon;
    QVERIFY(daemon.isReady());
    daemon.closeBeforeAnswering(7);
    Notifier notifier;
    QSignalSpy dismissed(&notifier, &Notifier::dismissed);
    notifier.show(kKey, bubble(QStringLiteral("One"), {}));
    QTRY_COMPARE(dismissed.size(), 1);
    QVERIFY(!notifier.isShown(kKey));
    notifier.show(kKey, bubble(QStringLiteral("One"), {})); // not "there already"
    QTRY_COMPARE(daemon.sent(), 2);
    QTRY_COMPARE(dismissed.size(), 2);
}

void NotifierTest::realDaemon()
{
    Program dunst(QStringLiteral("dunst"));
    QVERIFY(QTest::qWaitFor(MockDaemon::isOwned, 40000));
    Notifier notifier;
    QSignalSpy pressed(&notifier, &Notifier::buttonPressed);
    QSignalSpy dismissed(&notifier, &Notifier::dismissed);
    notifier.show(kKey, bubble(QStringLiteral("Sign in to R&D"), QStringLiteral("R&D <wiki>")));
    QTRY_COMPARE(dunstctl({QStringLiteral("count"), QStringLiteral("displayed")}), QStringLiteral("1"));
    notifier.show(kKey, bubble(QStringLiteral("Sign in to 2 resources"), QStringLiteral("R&D, Wiki")));
    QTest::qWait(200);
    QCOMPARE(dunstctl({QStringLiteral("count"), QStringLiteral("displayed")}), QStringLiteral("1"));
    dunstctl({QStringLiteral("action"), QStringLiteral("0")});
    QTRY_COMPARE(pressed.size(), 1);
    QCOMPARE(pressed.first().last().toString(), QStringLiteral("sign-in"));
    notifier.withdraw(kKey);
    QTRY_COMPARE(dunstctl({QStringLiteral("count"), QStringLiteral("displayed")}), QStringLiteral("0"));

    notifier.show(kKey, bubble(QStringLiteral("Again"), {}));
    QTRY_COMPARE(dunstctl({QStringLiteral("count"), QStringLiteral("displayed")}), QStringLiteral("1"));
    dunstctl({QStringLiteral("close-all")});
    QTRY_COMPARE(dismissed.size(), 1);
    QVERIFY(!notifier.isShown(kKey));
}

// It keeps them itself, and we leave it to it.
void NotifierTest::dunstKeepsWhatComesWhilePaused()
{
    Program dunst(QStringLiteral("dunst"));
    QVERIFY(QTest::qWaitFor(MockDaemon::isOwned, 40000));
    const auto count = [](const char *which) {
        return dunstctl({QStringLiteral("count"), QString::fromLatin1(which)});
    };
    dunstctl({QStringLiteral("set-paused"), QStringLiteral("true")});
    Notifier notifier;
    notifier.show(kKey, bubble(QStringLiteral("Title"), {}));
    notifier.show(QStringLiteral("over"), bubble(QStringLiteral("Over"), {}));
    QTRY_COMPARE(count("waiting"), QStringLiteral("2"));
    notifier.withdraw(QStringLiteral("over"));
    QTRY_COMPARE(count("waiting"), QStringLiteral("1"));
    QCOMPARE(count("displayed"), QStringLiteral("0"));
    dunstctl({QStringLiteral("set-paused"), QStringLiteral("false")});
    QTRY_COMPARE(count("displayed"), QStringLiteral("1"));
}

namespace {

std::unique_ptr<Program> startXfceNotifyd()
{
    const QStringList places = QDir(QStringLiteral("/usr/lib")).entryList({QStringLiteral("*-linux-*")}, QDir::Dirs);
    for (const QString &place : places) {
        const QString path = QStringLiteral("/usr/lib/%1/xfce4/notifyd/xfce4-notifyd").arg(place);
        if (QFile::exists(path))
            return std::make_unique<Program>(path);
    }
    return nullptr;
}

QString xfceBubble()
{
    return windowsOfClass(QStringLiteral("xfce4-notifyd")).value(0);
}

/// Clicks into the bubble, at a share of its width, on the row of its buttons.
void clickOnButton(const QString &window, double across)
{
    const QString geometry = xdotool({QStringLiteral("getwindowgeometry"), QStringLiteral("--shell"), window});
    const auto number = [&geometry](const QString &name) {
        return geometry.section(name + u'=', 1).section(u'\n', 0, 0).toInt();
    };
    const int x = int(across * number(QStringLiteral("WIDTH")));
    const int y = number(QStringLiteral("HEIGHT")) - 31;
    xdotool({QStringLiteral("mousemove"), QStringLiteral("--window"), window, QString::number(x), QString::number(y),
        QStringLiteral("click"), QStringLiteral("1")});
}

void setXfceQuiet(bool quiet)
{
    const QString service = QStringLiteral("org.xfce.Xfconf");
    QDBusMessage set = QDBusMessage::createMethodCall(
        service, QStringLiteral("/org/xfce/Xfconf"), service, QStringLiteral("SetProperty"));
    set << QStringLiteral("xfce4-notifyd") << QStringLiteral("/do-not-disturb")
        << QVariant::fromValue(QDBusVariant(quiet));
    QDBusConnection::sessionBus().call(set);
}

}

// Its daemon swallows for good what comes meanwhile.
void NotifierTest::xfceShowsWhatCameWhileDisturbingWasForbidden()
{
    const auto notifyd = startXfceNotifyd();
    QVERIFY(notifyd);
    QVERIFY(QTest::qWaitFor(MockDaemon::isOwned, 40000));
    setXfceQuiet(true);
    Notifier notifier;
    Notification sticky = bubble(QStringLiteral("Sign in to Wiki"), QStringLiteral("Your password changed."));
    sticky.stays = true;
    notifier.show(kKey, sticky);
    QTest::qWait(500);
    QCOMPARE(xfceBubble(), QString());
    setXfceQuiet(false);
    QTRY_VERIFY_WITH_TIMEOUT(!xfceBubble().isEmpty(), 20000);
    notifier.withdraw(kKey);
    QTRY_VERIFY_WITH_TIMEOUT(xfceBubble().isEmpty(), 20000);
}

void NotifierTest::xfceButtonsAnswer()
{
    const auto notifyd = startXfceNotifyd();
    QVERIFY(notifyd);
    QVERIFY(QTest::qWaitFor(MockDaemon::isOwned, 40000));
    Notifier notifier;
    QSignalSpy pressed(&notifier, &Notifier::buttonPressed);
    Notification news = bubble(QStringLiteral("Sign in to R&D"), QStringLiteral("R&D <wiki>"));
    news.buttons = {{QStringLiteral("default"), QStringLiteral("Sign in")},
        {QStringLiteral("sign-in"), QStringLiteral("Sign in")}, {QStringLiteral("later"), QStringLiteral("Later")}};
    news.stays = true;
    notifier.show(kKey, news);
    QTRY_VERIFY_WITH_TIMEOUT(!xfceBubble().isEmpty(), 20000);
    // Two buttons and not three. A bubble that is still fading in may take the click for one beside its buttons.
    const auto clicked = [&] {
        if (const QString window = xfceBubble(); !window.isEmpty())
            clickOnButton(window, 0.25);
        else
            notifier.show(kKey, news);
        return !pressed.isEmpty() || pressed.wait(500);
    };
    QTRY_VERIFY_WITH_TIMEOUT(clicked(), 20000);
    QCOMPARE(pressed.first().last().toString(), QStringLiteral("sign-in"));
}

void NotifierTest::daemonRestarts()
{
    Notifier notifier;
    {
        MockDaemon daemon;
        QVERIFY(daemon.isReady());
        Notification sticky = bubble(QStringLiteral("Stays"), {});
        sticky.stays = true;
        notifier.show(QStringLiteral("passing"), bubble(QStringLiteral("Passing"), {}));
        QTRY_COMPARE(daemon.sent(), 1);
        notifier.show(kKey, sticky);
        QTRY_COMPARE(daemon.sent(), 2);
        QTest::qWait(50);
    }
    QTRY_VERIFY(!notifier.isShown(QStringLiteral("passing")));
    QVERIFY(notifier.isShown(kKey)); // nobody has answered it
    MockDaemon daemon;
    QVERIFY(daemon.isReady());
    QTRY_COMPARE(daemon.sent(), 1);
    QVERIFY2(daemon.last().contains(QLatin1String("Notify \"tray_tests\" 0 ")), qPrintable(daemon.last()));
    QVERIFY(daemon.last().contains(QLatin1String("\"Stays\"")));
}

LANYARD_TEST(NotifierTest)
#include "notifier_test.moc"
