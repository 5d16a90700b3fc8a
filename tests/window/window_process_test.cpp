// How a window's process ends, and what counts as a crash.

#include "support/test_topic.h"
#include "window/window_process.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;

class WindowProcessTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void processesThatBreak_data();
    void processesThatBreak();
};

void WindowProcessTest::processesThatBreak_data()
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

void WindowProcessTest::processesThatBreak()
{
    QFETCH(QByteArray, does);
    QFETCH(bool, breaks);
    const QTemporaryDir folder;
    QFile program(folder.filePath(QStringLiteral("window")));
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.write("#!/bin/sh\nulimit -c 0\nread job\n" + does + '\n');
    program.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    program.close();
    WindowProcess window(program.fileName(), folder.path());
    QStringList order;
    connect(&window, &Window::crashed, this, [&] { order += QStringLiteral("crashed"); });
    connect(&window, &Window::ended, this, [&] { order += QStringLiteral("ended"); });
    window.start(signin::Job());
    QTRY_VERIFY_WITH_TIMEOUT(order.contains(QStringLiteral("ended")), 30000);
    QCOMPARE(order.contains(QStringLiteral("crashed")), breaks);
    QCOMPARE(order.last(), QStringLiteral("ended"));
}

LANYARD_TEST(WindowProcessTest)
#include "window_process_test.moc"
