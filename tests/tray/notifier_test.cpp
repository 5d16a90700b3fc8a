// Against a real dunst, and against python-dbusmock where the test has to see what was sent, or to answer for the user.

#include "support/scripted_sessions.h"
#include "tray/announcer.h"
#include "tray/notifier.h"
#include "tray/program.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>
#include <memory>

using namespace lanyard;

namespace {

const QString kService = QStringLiteral("org.freedesktop.Notifications");
const QString kPath = QStringLiteral("/org/freedesktop/Notifications");

bool isOwned()
{
    return QDBusConnection::sessionBus().interface()->isServiceRegistered(kService);
}

/// A daemon that shows nothing and writes down every call.
class MockDaemon {
public:
    explicit MockDaemon(const QString &capabilities)
    {
        m_log.open();
        m_program = std::make_unique<Program>(QStringLiteral("/usr/bin/python3"),
            QStringList{QStringLiteral("-m"), QStringLiteral("dbusmock"), QStringLiteral("-l"), m_log.fileName(),
                QStringLiteral("--template"), QStringLiteral("notification_daemon"), QStringLiteral("-p"),
                QStringLiteral("{\"capabilities\": \"%1\"}").arg(capabilities)});
    }
    bool isReady() const { return QTest::qWaitFor(isOwned, 40000); }
    QStringList calls(const QString &method)
    {
        m_log.seek(0);
        return QString::fromUtf8(m_log.readAll()).split(u'\n').filter(u' ' + method + u' ');
    }
    void press(uint id, const QString &button)
    {
        QDBusMessage emitSignal = QDBusMessage::createMethodCall(
            kService, kPath, QStringLiteral("org.freedesktop.DBus.Mock"), QStringLiteral("EmitSignal"));
        emitSignal << kService << QStringLiteral("ActionInvoked") << QStringLiteral("us") << QVariantList{id, button};
        QDBusConnection::sessionBus().call(emitSignal);
    }

private:
    QTemporaryFile m_log;
    std::unique_ptr<Program> m_program;
};

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

Status withRevoked(int count)
{
    const QStringList names{QStringLiteral("Wiki"), QStringLiteral("Payroll"), QStringLiteral("Reports")};
    Status status = statusOf({});
    for (int i = 0; i < 3; ++i)
        status.sessions << sessionIn(names.at(i).toLower(), names.at(i),
            i < count ? State::SignInNeeded : State::Active, i < count ? Reason::Revoked : Reason::Ok);
    return status;
}

}

class NotifierTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup()
    {
        QVERIFY(QTest::qWaitFor([] { return !isOwned(); }, 10000));
    }
    void withoutADaemon();
    void escapesWhereMarkupIsRead_data();
    void escapesWhereMarkupIsRead();
    void replacesAndWithdraws();
    void buttonsAnswer();
    void otherPeoplesBubblesAreIgnored();
    void severalSignInsAreOne();
    void realDaemon();
    void daemonRestarts();
};

void NotifierTest::withoutADaemon()
{
    Notifier notifier;
    QSignalSpy unavailable(&notifier, &Notifier::unavailable);
    notifier.show(QStringLiteral("k"), bubble(QStringLiteral("Title"), QStringLiteral("Body")));
    QVERIFY(unavailable.wait());
    QVERIFY(!notifier.isShown(QStringLiteral("k")));
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
    notifier.show(QStringLiteral("k"), bubble(QStringLiteral("Title"), QStringLiteral("R&D <b>wiki")));
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
    const QString key = QStringLiteral("k");
    // Three wishes before the first answer: the first and the last are sent, the last in the first one's place.
    notifier.show(key, bubble(QStringLiteral("One"), {}));
    QTRY_COMPARE(daemon.calls(QStringLiteral("Notify")).size(), 1);
    notifier.show(key, bubble(QStringLiteral("Two"), {}));
    notifier.show(key, bubble(QStringLiteral("Three"), {}));
    QTRY_VERIFY(daemon.calls(QStringLiteral("Notify")).last().contains(QLatin1String("\"Three\"")));
    QVERIFY(daemon.calls(QStringLiteral("Notify")).last().contains(QLatin1String("Notify \"test_notifier\" 1 ")));
    notifier.withdraw(key);
    QTRY_COMPARE(daemon.calls(QStringLiteral("CloseNotification")).size(), 1);
    QVERIFY(daemon.calls(QStringLiteral("CloseNotification")).first().endsWith(QLatin1String(" 1")));
    QVERIFY(!notifier.isShown(key));
}

void NotifierTest::buttonsAnswer()
{
    MockDaemon daemon(QStringLiteral("actions"));
    QVERIFY(daemon.isReady());
    Notifier notifier;
    QSignalSpy pressed(&notifier, &Notifier::buttonPressed);
    notifier.show(QStringLiteral("k"), bubble(QStringLiteral("Title"), {}));
    QTRY_COMPARE(daemon.calls(QStringLiteral("Notify")).size(), 1);
    QTest::qWait(50); // the answer with the id
    daemon.press(1, QStringLiteral("sign-in"));
    QTRY_COMPARE(pressed.size(), 1);
    QCOMPARE(pressed.first(), QVariantList({QStringLiteral("k"), QStringLiteral("sign-in")}));
}

void NotifierTest::otherPeoplesBubblesAreIgnored()
{
    MockDaemon daemon(QStringLiteral("actions"));
    QVERIFY(daemon.isReady());
    Notifier notifier;
    QSignalSpy pressed(&notifier, &Notifier::buttonPressed);
    notifier.show(QStringLiteral("k"), bubble(QStringLiteral("Title"), {}));
    QTRY_COMPARE(daemon.calls(QStringLiteral("Notify")).size(), 1);
    daemon.press(77, QStringLiteral("sign-in"));
    QTest::qWait(200);
    QCOMPARE(pressed.size(), 0);
}

void NotifierTest::severalSignInsAreOne()
{
    MockDaemon daemon(QStringLiteral("actions"));
    QVERIFY(daemon.isReady());
    ScriptedSessions sessions;
    sessions.setStatus(withRevoked(2));
    Announcer announcer(sessions);
    QSignalSpy wanted(&announcer, &Announcer::signInWanted);
    const auto last = [&] { return daemon.calls(QStringLiteral("Notify")).last(); };

    sessions.announce({Notice::Kind::SignInNeeded, {QStringLiteral("wiki")}, ReasonText::of(Reason::Revoked)});
    sessions.announce({Notice::Kind::SignInNeeded, {QStringLiteral("payroll")}, ReasonText::of(Reason::Revoked)});
    QTRY_VERIFY(!daemon.calls(QStringLiteral("Notify")).isEmpty());
    QTRY_VERIFY2(last().contains(QLatin1String("\"Sign in to 2 resources\" \"Wiki, Payroll: ")), qPrintable(last()));
    QTest::qWait(100);
    sessions.setStatus(withRevoked(1)); // Payroll is well again
    QTRY_VERIFY2(last().contains(QLatin1String("\"Sign in to Wiki\"")), qPrintable(last()));
    QTest::qWait(100);
    daemon.press(1, QStringLiteral("sign-in"));
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toStringList(), QStringList{QStringLiteral("wiki")});
    const auto sent = daemon.calls(QStringLiteral("Notify")).size();
    sessions.setStatus(withRevoked(0));
    QTest::qWait(200);
    QCOMPARE(daemon.calls(QStringLiteral("Notify")).size(), sent); // nothing new about what is over
}

void NotifierTest::realDaemon()
{
    Program dunst(QStringLiteral("dunst"));
    QVERIFY(QTest::qWaitFor(isOwned, 40000));
    Notifier notifier;
    QSignalSpy pressed(&notifier, &Notifier::buttonPressed);
    QSignalSpy dismissed(&notifier, &Notifier::dismissed);
    notifier.show(QStringLiteral("k"), bubble(QStringLiteral("Sign in to R&D"), QStringLiteral("R&D <wiki>")));
    QTRY_COMPARE(dunstctl({QStringLiteral("count"), QStringLiteral("displayed")}), QStringLiteral("1"));
    notifier.show(QStringLiteral("k"), bubble(QStringLiteral("Sign in to 2 resources"), QStringLiteral("R&D, Wiki")));
    QTest::qWait(200);
    QCOMPARE(dunstctl({QStringLiteral("count"), QStringLiteral("displayed")}), QStringLiteral("1"));
    dunstctl({QStringLiteral("action"), QStringLiteral("0")});
    QTRY_COMPARE(pressed.size(), 1);
    QCOMPARE(pressed.first().last().toString(), QStringLiteral("sign-in"));
    notifier.withdraw(QStringLiteral("k"));
    QTRY_COMPARE(dunstctl({QStringLiteral("count"), QStringLiteral("displayed")}), QStringLiteral("0"));

    notifier.show(QStringLiteral("k"), bubble(QStringLiteral("Again"), {}));
    QTRY_COMPARE(dunstctl({QStringLiteral("count"), QStringLiteral("displayed")}), QStringLiteral("1"));
    dunstctl({QStringLiteral("close-all")});
    QTRY_COMPARE(dismissed.size(), 1);
    QVERIFY(!notifier.isShown(QStringLiteral("k")));
}

void NotifierTest::daemonRestarts()
{
    Notifier notifier;
    {
        MockDaemon daemon(QStringLiteral("actions"));
        QVERIFY(daemon.isReady());
        notifier.show(QStringLiteral("k"), bubble(QStringLiteral("One"), {}));
        QTRY_COMPARE(daemon.calls(QStringLiteral("Notify")).size(), 1);
        QTest::qWait(50);
    }
    QTRY_VERIFY(!notifier.isShown(QStringLiteral("k")));
    MockDaemon daemon(QStringLiteral("actions"));
    QVERIFY(daemon.isReady());
    notifier.show(QStringLiteral("k"), bubble(QStringLiteral("Two"), {}));
    QTRY_COMPARE(daemon.calls(QStringLiteral("Notify")).size(), 1);
    QVERIFY(daemon.calls(QStringLiteral("Notify")).first().contains(QLatin1String("Notify \"test_notifier\" 0 ")));
}

QTEST_GUILESS_MAIN(NotifierTest)
#include "notifier_test.moc"
