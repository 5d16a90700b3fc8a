// What is remembered of windows, and how a window outlives a process that bad graphics broke.

#include "session/scripted_window.h"
#include "window/restarting_window.h"
#include "window/window_process.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;
using namespace lanyard::signin;

namespace {

const QString kVersion1 = QStringLiteral("1.0");

Job job(Job::Kind kind = Job::Kind::SignIn)
{
    Job job;
    job.kind = kind;
    job.resourceId = QStringLiteral("wiki");
    return job;
}

/// The processes that a RestartingWindow starts, the last one alive.
class Processes {
public:
    WindowFactory factory()
    {
        return [this] {
            auto *process = new ScriptedWindow(nullptr);
            process->onStart = [this](const Job &given) { jobs += given; };
            current = process;
            return WindowPtr(process);
        };
    }
    void crash()
    {
        Q_EMIT current->crashed();
        Q_EMIT current->ended(QStringLiteral("the window's process ended with 11"));
    }
    void giveUpDrawing()
    {
        Q_EMIT current->eventReported(RenderingFailed{});
        Q_EMIT current->ended(QString());
    }

    QList<Job> jobs;
    ScriptedWindow *current = nullptr;
};

}

class TestSteadyWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void sizesAreRememberedForEachKind();
    void hostileSizesBecomeSensible_data();
    void hostileSizesBecomeSensible();
    void habitsComeBackAsTheyWere();
    void aFileThatSaysNonsenseIsNoFile_data();
    void aFileThatSaysNonsenseIsNoFile();
    void softwareIsForThisVersionOnly();
    void aJobGetsWhatIsRemembered();
    void hiddenRenewalsNeedNoGraphics();
    void aBrokenWindowStartsAgainOnce_data();
    void aBrokenWindowStartsAgainOnce();
    void whatBreaksInAnyCaseIsNotTheGraphicsFault();
    void afterTheSignInNothingStartsAgain();
    void aWindowToldToCloseDoesNotComeBack();
    void theSecondProcessKnowsWhatTheFirstWasTold();
    void readyIsSaidOnce();
    void processesThatBreak_data();
    void processesThatBreak();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("state/lanyard/windows.json")); }
    WindowMemory memory() const { return WindowMemory(path(), kVersion1); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSteadyWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSteadyWindow::sizesAreRememberedForEachKind()
{
    const Geometry signIn{640, 800, false};
    const Geometry open{1200, 900, true};
    WindowMemory first = memory();
    QVERIFY(!first.geometry(Job::Kind::SignIn));
    first.keep(Job::Kind::SignIn, signIn);
    first.keep(Job::Kind::Open, open);
    const WindowMemory second = memory();
    QVERIFY(second.geometry(Job::Kind::SignIn) == signIn);
    QVERIFY(second.geometry(Job::Kind::Open) == open);
    QVERIFY(!second.geometry(Job::Kind::Refresh));
}

void TestSteadyWindow::hostileSizesBecomeSensible_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("sensibleWidth");
    QTest::addColumn<int>("sensibleHeight");
    QTest::newRow("as it is") << 800 << 600 << 800 << 600;
    QTest::newRow("a dot") << 1 << 1 << 320 << 240;
    QTest::newRow("a wall") << kLargestSide << kLargestSide << 8192 << 8192;
    QTest::newRow("a line") << 8192 << 1 << 8192 << 240;
}

void TestSteadyWindow::hostileSizesBecomeSensible()
{
    QFETCH(int, width);
    QFETCH(int, height);
    QFETCH(int, sensibleWidth);
    QFETCH(int, sensibleHeight);
    WindowMemory kept = memory();
    kept.keep(Job::Kind::Open, {width, height, false});
    const Geometry expected{sensibleWidth, sensibleHeight, false};
    QVERIFY(kept.geometry(Job::Kind::Open) == expected);
    QVERIFY(memory().geometry(Job::Kind::Open) == expected);
}

void TestSteadyWindow::habitsComeBackAsTheyWere()
{
    WindowHabits habits;
    QVERIFY(readHabits(writeHabits(habits)) == habits);
    habits.geometries = {{Job::Kind::SignIn, {560, 720, true}}, {Job::Kind::Open, {1024, 768, false}}};
    habits.softwareSince = kVersion1;
    QVERIFY(readHabits(writeHabits(habits)) == habits);
}

void TestSteadyWindow::aFileThatSaysNonsenseIsNoFile_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("torn") << QByteArray("{\"version\":1,\"open\":{\"wid");
    QTest::newRow("a list") << QByteArray("[1]");
    QTest::newRow("of the future") << QByteArray("{\"version\":2,\"open\":{\"width\":800,\"height\":600}}");
    QTest::newRow("no numbers") << QByteArray("{\"version\":1,\"open\":{\"width\":\"800\",\"height\":[600]}}");
    QTest::newRow("less than nothing") << QByteArray("{\"version\":1,\"open\":{\"width\":-1,\"height\":600}}");
    QTest::newRow("out of an int") << QByteArray("{\"version\":1,\"open\":{\"width\":1e99,\"height\":600}}");
    QTest::newRow("software as a number") << QByteArray("{\"version\":1,\"softwareRenderingSince\":1}");
}

void TestSteadyWindow::aFileThatSaysNonsenseIsNoFile()
{
    QFETCH(QByteArray, json);
    QVERIFY(readHabits(json) == WindowHabits());
}

void TestSteadyWindow::softwareIsForThisVersionOnly()
{
    WindowMemory now = memory();
    QVERIFY(!now.needsSoftware());
    now.setNeedsSoftware(true);
    QVERIFY(memory().needsSoftware());
    QVERIFY(!WindowMemory(path(), QStringLiteral("1.1")).needsSoftware());
    now.setNeedsSoftware(false);
    QVERIFY(!memory().needsSoftware());
}

void TestSteadyWindow::aJobGetsWhatIsRemembered()
{
    WindowMemory kept = memory();
    kept.keep(Job::Kind::SignIn, {640, 800, false});
    kept.setNeedsSoftware(true);
    Processes processes;
    RestartingWindow window(processes.factory(), kept, true);
    window.start(job());
    QCOMPARE(processes.jobs.size(), 1);
    QVERIFY(processes.jobs.first().geometry == (Geometry{640, 800, false}));
    QVERIFY(processes.jobs.first().dark);
    QVERIFY(processes.jobs.first().softwareRendering);
    Q_EMIT processes.current->eventReported(Geometry{700, 700, true});
    QVERIFY(kept.geometry(Job::Kind::SignIn) == (Geometry{700, 700, true}));
}

void TestSteadyWindow::hiddenRenewalsNeedNoGraphics()
{
    WindowMemory kept = memory();
    Processes processes;
    RestartingWindow window(processes.factory(), kept, false);
    window.start(job(Job::Kind::Refresh));
    QVERIFY(processes.jobs.first().softwareRendering);
    processes.crash();
    QCOMPARE(processes.jobs.size(), 1);
    QVERIFY(!kept.needsSoftware()); // says nothing about the graphics
}

void TestSteadyWindow::aBrokenWindowStartsAgainOnce_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("crashes");
    QTest::newRow("sign-in, crashed") << int(Job::Kind::SignIn) << true;
    QTest::newRow("sign-in, gave up") << int(Job::Kind::SignIn) << false;
    QTest::newRow("open, crashed") << int(Job::Kind::Open) << true;
    QTest::newRow("open, gave up") << int(Job::Kind::Open) << false;
}

void TestSteadyWindow::aBrokenWindowStartsAgainOnce()
{
    QFETCH(int, kind);
    QFETCH(bool, crashes);
    WindowMemory kept = memory();
    Processes processes;
    RestartingWindow window(processes.factory(), kept, false);
    QSignalSpy ended(&window, &Window::ended);
    window.start(job(Job::Kind(kind)));
    QVERIFY(!processes.jobs.last().softwareRendering);
    crashes ? processes.crash() : processes.giveUpDrawing();
    QCOMPARE(processes.jobs.size(), 2);
    QVERIFY(processes.jobs.last().softwareRendering);
    QCOMPARE(ended.size(), 0);
    QVERIFY(memory().needsSoftware());
    Q_EMIT processes.current->ended(QString());
    QCOMPARE(ended.size(), 1);
    QVERIFY(memory().needsSoftware());
}

void TestSteadyWindow::whatBreaksInAnyCaseIsNotTheGraphicsFault()
{
    WindowMemory kept = memory();
    Processes processes;
    RestartingWindow window(processes.factory(), kept, false);
    QSignalSpy ended(&window, &Window::ended);
    window.start(job());
    processes.crash();
    QVERIFY(kept.needsSoftware());
    Q_EMIT processes.current->eventReported(Failed{Reason::Internal, QStringLiteral("the page's process ended")});
    QVERIFY(!kept.needsSoftware());
    processes.crash();
    QCOMPARE(ended.size(), 1);
    QVERIFY(!kept.needsSoftware());
    QCOMPARE(processes.jobs.size(), 2);
}

void TestSteadyWindow::afterTheSignInNothingStartsAgain()
{
    WindowMemory kept = memory();
    Processes processes;
    RestartingWindow window(processes.factory(), kept, false);
    QSignalSpy ended(&window, &Window::ended);
    window.start(job());
    Q_EMIT processes.current->eventReported(SignedIn{});
    processes.crash();
    QCOMPARE(processes.jobs.size(), 1);
    QCOMPARE(ended.size(), 1);
    QVERIFY(kept.needsSoftware()); // the next one starts with it
}

void TestSteadyWindow::aWindowToldToCloseDoesNotComeBack()
{
    WindowMemory kept = memory();
    Processes processes;
    RestartingWindow window(processes.factory(), kept, false);
    QSignalSpy ended(&window, &Window::ended);
    window.start(job(Job::Kind::Open));
    window.send(Close{});
    processes.crash();
    QCOMPARE(processes.jobs.size(), 1);
    QCOMPARE(ended.size(), 1);
}

void TestSteadyWindow::theSecondProcessKnowsWhatTheFirstWasTold()
{
    WindowMemory kept = memory();
    Processes processes;
    RestartingWindow window(processes.factory(), kept, false);
    window.start(job(Job::Kind::Open));
    window.send(SetCookies{{Secret(QByteArray("fresh=1; Path=/"))}});
    window.send(Queue{2, 3});
    processes.crash();
    QCOMPARE(processes.jobs.size(), 2);
    QVERIFY(processes.jobs.last().cookies == QList<CookieLine>{Secret(QByteArray("fresh=1; Path=/"))});
    QCOMPARE(processes.jobs.last().position, 2);
    QCOMPARE(processes.jobs.last().queued, 3);
    window.send(Raise{});
    QCOMPARE(processes.current->received.size(), 1); // the new one hears what is said now
}

void TestSteadyWindow::readyIsSaidOnce()
{
    WindowMemory kept = memory();
    Processes processes;
    RestartingWindow window(processes.factory(), kept, false);
    int ready = 0;
    connect(&window, &Window::eventReported, this,
        [&](const Event &event) { ready += std::holds_alternative<Ready>(event); });
    window.start(job());
    Q_EMIT processes.current->eventReported(Ready{});
    processes.crash();
    Q_EMIT processes.current->eventReported(Ready{});
    QCOMPARE(ready, 1);
}

void TestSteadyWindow::processesThatBreak_data()
{
    QTest::addColumn<QByteArray>("does");
    QTest::addColumn<bool>("breaks");
    QTest::newRow("segmentation fault") << QByteArray("kill -SEGV $$") << true;
    QTest::newRow("abort") << QByteArray("kill -ABRT $$") << true;
    QTest::newRow("killed by somebody") << QByteArray("kill -KILL $$") << false;
    QTest::newRow("asked to end") << QByteArray("kill -TERM $$") << false;
    QTest::newRow("an error") << QByteArray("exit 1") << false;
    QTest::newRow("an orderly end") << QByteArray("exit 0") << false;
    QTest::newRow("nonsense, then a fault") << QByteArray("echo nonsense; sleep 5; kill -SEGV $$") << false;
}

void TestSteadyWindow::processesThatBreak()
{
    QFETCH(QByteArray, does);
    QFETCH(bool, breaks);
    QFile program(m_folder->filePath(QStringLiteral("window")));
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.write("#!/bin/sh\nulimit -c 0\nread job\n" + does + '\n');
    program.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    program.close();
    WindowProcess window(program.fileName(), m_folder->path());
    QStringList order;
    connect(&window, &Window::crashed, this, [&] { order += QStringLiteral("crashed"); });
    connect(&window, &Window::ended, this, [&] { order += QStringLiteral("ended"); });
    window.start(job());
    QTRY_VERIFY_WITH_TIMEOUT(order.contains(QStringLiteral("ended")), 30000);
    QCOMPARE(order.contains(QStringLiteral("crashed")), breaks);
    QCOMPARE(order.last(), QStringLiteral("ended"));
}

QTEST_GUILESS_MAIN(TestSteadyWindow)
#include "restarting_window_test.moc"
