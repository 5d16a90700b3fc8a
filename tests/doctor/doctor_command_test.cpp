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
    const QByteArray fine =
        R"(echo '{"step":"policy","resource":null,"result":"good","reason":"ok","message":"All is well.","detail":null,"ms":1}')";
    QTest::newRow("none") << QByteArray() << 1 << QStringLiteral("could not be started");
    QTest::newRow("not a program") << QByteArray("#!/nowhere\n") << 1 << QStringLiteral("could not be started");
    QTest::newRow("crashes") << QByteArray("#!/bin/sh\n" + fine + "\nkill -SEGV $$\n") << 1
                             << QStringLiteral("ended early");
    QTest::newRow("says nothing") << QByteArray("#!/bin/sh\n") << 1 << QStringLiteral("no findings");
    QTest::newRow("says nonsense") << QByteArray("#!/bin/sh\n" + fine + "\necho nonsense\n") << 1
                                   << QStringLiteral("lanyard-doctor");
    QTest::newRow("does not end") << QByteArray("#!/bin/sh\n" + fine + "\nexec sleep 60\n") << 5
                                  << QStringLiteral("did not finish in time");
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
    QCOMPARE(run.out, QString());
}

LANYARD_TEST(DoctorCommandTest)
#include "doctor_command_test.moc"
