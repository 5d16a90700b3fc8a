#include "e2e/desktop.h"
#include "sandbox/company_names.h"
#include "support/test_topic.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <csignal>

using namespace lanyard;
using sandbox::kWiki;
using sandbox::Step;

namespace {

const QString kWindow = QStringLiteral("Sign in to Wiki");

struct Process {
    qint64 id = 0;
    qint64 parent = 0;
    QByteArray name;
};

QList<Process> processes()
{
    QList<Process> found;
    const QStringList all = QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs);
    for (const QString &name : all) {
        QFile stat(QStringLiteral("/proc/%1/stat").arg(name));
        if (!stat.open(QIODevice::ReadOnly))
            continue;
        const QByteArray read = stat.readAll(); // "4711 (name) S 4700 ..."
        const qsizetype end = read.lastIndexOf(')');
        const QList<QByteArray> fields = read.mid(end + 2).split(' ');
        if (fields.value(0) != "Z")
            found.append({name.toLongLong(), fields.value(1).toLongLong(), read.left(end).mid(read.indexOf('(') + 1)});
    }
    return found;
}

/// The process of lanyard-signin that this tray started; 0 when there is none.
qint64 windowOf(qint64 tray)
{
    for (const Process &process : processes()) {
        if (process.parent == tray && process.name == "lanyard-signin")
            return process.id;
    }
    return 0;
}

QByteArray librariesOf(qint64 process)
{
    QFile maps(QStringLiteral("/proc/%1/maps").arg(process));
    return maps.open(QIODevice::ReadOnly) ? maps.readAll() : QByteArray();
}

bool showsPages(qint64 window)
{
    const QByteArray libraries = librariesOf(window);
    return libraries.contains("libQt6WebEngineCore") && libraries.contains("libqxcb");
}

/// Not even loads a graphics driver. Tells nothing before its page was drawn.
bool drawsInSoftware(qint64 window)
{
    const QByteArray libraries = librariesOf(window);
    return showsPages(window) && !libraries.contains("_dri.so")
        && !libraries.contains("libgallium"); // all of them in one, since Mesa 24
}

}

// A graphics driver that breaks the window: it restarts once, and later windows start without the driver.
class RenderingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWindowThatBreaksComesBackWithoutGraphics()
    {
        Desktop desktop;
        QVERIFY(desktop.startTray());
        auto command = desktop.begin({QStringLiteral("sign-in"), kWiki});
        QVERIFY(!desktop.window(kWindow, 30000).isEmpty());
        QVERIFY(QTest::qWaitFor([&] { return desktop.company.log().count(Step::ProjectConfig) > 0; }, 30000));
        const qint64 first = windowOf(desktop.trayPid());
        QVERIFY(first > 0);
        QVERIFY(!drawsInSoftware(first));
        const auto pages = [&] { return desktop.company.log().count(Step::ProjectConfig); };
        const auto pagesBefore = pages();
        kill(pid_t(first), SIGSEGV);

        // The first one's window stays on the screen while its core is written: what counts is the second's own page.
        QVERIFY(QTest::qWaitFor([&] { return librariesOf(first).isEmpty(); }, 60000));
        const auto second = [&] { return windowOf(desktop.trayPid()); };
        QVERIFY(QTest::qWaitFor([&] { return showsPages(second()) && pages() > pagesBefore; }, 60000));
        QVERIFY(!desktop.window(kWindow, 30000).isEmpty());
        QVERIFY(drawsInSoftware(second()));
        desktop.screenshot(QStringLiteral("e2e-rendering"));
        QVERIFY(desktop.signInInWindow(kWindow, Desktop::kKim, Desktop::kPassword));
        QCOMPARE(desktop.finish(*command).code, 0);
        QVERIFY(desktop.waitForState(kWiki, QStringLiteral("active")));

        QCOMPARE(desktop.lanyard({QStringLiteral("open"), kWiki}).code, 0); // and the next window starts like that
        QVERIFY(!desktop.window(QStringLiteral("^Wiki"), 30000).isEmpty());
        QVERIFY(drawsInSoftware(second()));
    }
};

LANYARD_TEST(RenderingTest)
#include "rendering_test.moc"
