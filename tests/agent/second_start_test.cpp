#include "control/server.h"
#include "control/socket_path.h"
#include "platform/single_instance.h"
#include "support/recorded_desktop.h"
#include "support/scripted_sessions.h"
#include "support/test_topic.h"

#include <QDir>
#include <QLocalServer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;

/// The real program, where another one holds the lock.
class SecondStartTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void handsOver_data();
    void handsOver();
    void leavesAndSaysSo_data();
    void leavesAndSaysSo();
};

/// The first one, but for its socket.
struct FirstStart {
    FirstStart()
    {
        QDir(base.path()).mkdir(QStringLiteral("lanyard"));
        QFile::setPermissions(folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        holdsLock = instance.acquire();
    }

    QString folder() const { return base.filePath(QStringLiteral("lanyard")); }

    /// @return the exit code, with what it said
    std::pair<int, QString> startAnother(const QStringList &arguments) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), base.path());
        environment.insert(QStringLiteral("HOME"), base.path());
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(LANYARD_TRAY), arguments);
        const auto ended = [&process] { return process.state() == QProcess::NotRunning; };
        if (!QTest::qWaitFor(ended, 40000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, QString::fromUtf8(process.readAllStandardError())};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
    }

    QTemporaryDir base;
    SingleInstance instance{folder()};
    bool holdsLock = false;
};

static void rowsOfArguments()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("by hand") << QStringList();
    QTest::newRow("at login") << QStringList{QStringLiteral("--at-login")};
}

void SecondStartTest::handsOver_data()
{
    rowsOfArguments();
}

void SecondStartTest::handsOver()
{
    QFETCH(QStringList, arguments);
    const FirstStart first;
    QVERIFY(first.holdsLock);
    ScriptedSessionService sessions;
    RecordedDesktop desktop;
    control::Server server(sessions, desktop);
    QVERIFY(server.listen(first.folder()).has_value());
    const auto [code, said] = first.startAnother(arguments);
    QVERIFY2(code == 0, qPrintable(said));
    const QStringList shown = arguments.isEmpty() ? QStringList{QStringLiteral("showSessions")} : QStringList();
    QCOMPARE(desktop.wishes, shown);
}

void SecondStartTest::leavesAndSaysSo_data()
{
    rowsOfArguments();
}

/// The first one hangs: its socket accepts, and nobody answers.
void SecondStartTest::leavesAndSaysSo()
{
    QFETCH(QStringList, arguments);
    const FirstStart first;
    QVERIFY(first.holdsLock);
    QLocalServer server;
    QVERIFY(server.listen(control::socketIn(first.folder())));
    const auto [code, said] = first.startAnother(arguments);
    QVERIFY2(code == 1, qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("is running but does not answer")), qPrintable(said));
}

LANYARD_TEST(SecondStartTest)
#include "second_start_test.moc"
