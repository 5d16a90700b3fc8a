#include "cli/cli_run.h"
#include "support/test_topic.h"

#include <QTemporaryDir>

using namespace lanyard;

/// `lanyard doctor` beside a lanyard-doctor that is broken: what it says of it, and that nothing else counts as
/// findings.
class DoctorCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void brokenProgram_data();
    void brokenProgram();

private:
    QTemporaryDir m_folder;
    QString m_cli;
};

void DoctorCommandTest::initTestCase()
{
    m_cli = m_folder.filePath(QStringLiteral("lanyard"));
    QVERIFY(QFile::copy(QStringLiteral(LANYARD_CLI), m_cli));
}

void DoctorCommandTest::brokenProgram_data()
{
    QTest::addColumn<QByteArray>("program");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("finds"); // before it was ended
    const QByteArray fine =
        R"(echo '{"step":"policy","resource":null,"result":"good","reason":"ok","message":"All is well.","detail":null,"ms":1}')";
    const auto row = [](const char *name, const QByteArray &program, int exit, const char *says,
                         const char *finds = "") {
        QTest::newRow(name) << program << exit << QString::fromLatin1(says) << QString::fromLatin1(finds);
    };
    const QByteArray shell = "#!/bin/sh\n";
    row("none", "", 1, "could not be started");
    row("not a program", "#!/nowhere\n", 1, "could not be started");
    row("crashes", shell + fine + "\nkill -SEGV $$\n", 1, "ended early");
    row("says nothing", shell, 1, "no findings");
    row("says nonsense", shell + fine + "\necho nonsense\n", 1, "lanyard-doctor");
    row("does not begin", shell + "exec sleep 60\n", 5, "did not finish in time");
    row("does not end", shell + fine + "\nprintf '{'\nexec sleep 60\n", 5, "did not finish in time", "All is well.");
}

void DoctorCommandTest::brokenProgram()
{
    QFETCH(QByteArray, program);
    QFETCH(int, exit);
    QFETCH(QString, says);
    const QString name = m_folder.filePath(QStringLiteral("lanyard-doctor"));
    QFile::remove(name);
    if (!program.isEmpty()) {
        QFile file(name);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(program);
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    const CliRun run =
        runCli({QStringLiteral("doctor"), QStringLiteral("--timeout"), QStringLiteral("2s")}, m_folder.path(), m_cli);
    QCOMPARE(run.exit, exit);
    QVERIFY2(run.err.contains(says), qPrintable(run.err));
    QFETCH(QString, finds);
    QVERIFY2(finds.isEmpty() ? run.out.isEmpty() : run.out.contains(finds), qPrintable(run.out));
}

LANYARD_TEST(DoctorCommandTest)
#include "doctor_command_test.moc"
