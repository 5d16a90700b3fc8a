#include "cli/cli_run.h"
#include "diagnostics/unzipped.h"
#include "support/test_topic.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace lanyard;
using diagnostics::Files;

/// `lanyard diagnostics` as people use it, without a tray; and beside a lanyard-doctor that is broken. What may be in
/// the file is tests/diagnostics.
class DiagnosticsCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesAFileForItsOwnerAlone();
    void saysHowToReadIt_data();
    void saysHowToReadIt();
    void isQuiet();
    void speaksJson();
    void overwritesNothing_data();
    void overwritesNothing();
    void whatCameMeanwhileStays_data();
    void whatCameMeanwhileStays();
    void cannotWrite();
    void nothingIsLeftOfHalfAFile();
    void goesToAnotherProgram();
    void notToATerminal();
    void aBadPolicyIsPlaced();
    void usage_data();
    void usage();
    void brokenProgram_data();
    void brokenProgram();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    /// A desktop of its own: no bus, no configuration.
    CliRun lanyard(const QStringList &arguments, const QString &program = QStringLiteral(LANYARD_CLI)) const
    {
        const QStringList command = QStringList{QStringLiteral("diagnostics")} + arguments;
        return runCli(command, m_folder->path(), program,
            {QStringLiteral("XDG_CONFIG_HOME=") + m_folder->path(),
                QStringLiteral("XDG_STATE_HOME=") + m_folder->path(), QStringLiteral("LANYARD_POLICY="),
                QStringLiteral("DBUS_SESSION_BUS_ADDRESS=unix:path=/nowhere")});
    }
    Files filesIn(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QFile::ReadOnly) ? unzipped(file.readAll()) : Files();
    }
    /// A lanyard whose lanyard-doctor is this script.
    QString withDoctor(const QByteArray &script) const
    {
        const QString program = path(QStringLiteral("lanyard"));
        const QString doctor = path(QStringLiteral("lanyard-doctor"));
        write(QStringLiteral("lanyard-doctor"), "#!/bin/sh\n" + script + '\n');
        const bool isThere = QFile::copy(QStringLiteral(LANYARD_CLI), program)
            && QFile::setPermissions(doctor, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return isThere ? program : QString();
    }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void DiagnosticsCommandTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void DiagnosticsCommandTest::writesAFileForItsOwnerAlone()
{
    const CliRun run = lanyard({path(QStringLiteral("a.zip"))});
    QVERIFY2(run.exit == 0, qPrintable(run.err));
    QCOMPARE(run.err, QString());
    const QFile::Permissions all = QFile::permissions(path(QStringLiteral("a.zip")));
    QCOMPARE(all, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
    const Files files = filesIn(QStringLiteral("a.zip"));
    QCOMPARE(files.size(), 7);
    const QJsonArray steps = QJsonDocument::fromJson(files.value(QStringLiteral("doctor.json")))[u"steps"].toArray();
    QVERIFY2(steps.size() >= 6, files.value(QStringLiteral("doctor.json")).constData());
    QVERIFY(files.value(QStringLiteral("states.json")).contains("\"running\": false"));
}

void DiagnosticsCommandTest::saysHowToReadIt_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("word"); // %1: the folder
    QTest::newRow("plain") << QStringLiteral("a.zip") << QStringLiteral("%1/a.zip");
    QTest::newRow("with blanks") << QStringLiteral("my file.zip") << QStringLiteral("'%1/my file.zip'");
    QTest::newRow("with a line's end") << QStringLiteral("a.zip\n") << QStringLiteral("'%1/a.zip\n'");
    QTest::newRow("with a quote") << QStringLiteral("kim's.zip") << QStringLiteral("'%1/kim'\\''s.zip'");
}

/// What it says can be typed.
void DiagnosticsCommandTest::saysHowToReadIt()
{
    QFETCH(QString, name);
    QFETCH(QString, word);
    const CliRun run = lanyard({path(name)});
    QCOMPARE(run.exit, 0);
    QVERIFY2(run.out.contains(QStringLiteral("README.txt, doctor.json")), qPrintable(run.out));
    const QString command = QStringLiteral("unzip -p ") + word.arg(m_folder->path());
    QVERIFY2(run.out.trimmed().endsWith(command), qPrintable(run.out));
}

void DiagnosticsCommandTest::isQuiet()
{
    const CliRun run = lanyard({path(QStringLiteral("a.zip")), QStringLiteral("--quiet")});
    QCOMPARE(run.exit, 0);
    QCOMPARE(run.out + run.err, QString());
    QCOMPARE(filesIn(QStringLiteral("a.zip")).size(), 7);
}

void DiagnosticsCommandTest::speaksJson()
{
    const CliRun run = lanyard({path(QStringLiteral("a.zip")), QStringLiteral("--json")});
    QCOMPARE(run.exit, 0);
    const QJsonDocument json = QJsonDocument::fromJson(run.out.toUtf8());
    QCOMPARE(json[u"version"].toInt(), 1);
    QCOMPARE(json[u"file"].toString(), path(QStringLiteral("a.zip")));
    QStringList contains;
    for (const QJsonValue &name : json[u"contains"].toArray())
        contains << name.toString();
    QCOMPARE(contains, filesIn(QStringLiteral("a.zip")).keys());
}

void DiagnosticsCommandTest::overwritesNothing_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"a file", "a folder", "a link", "a link to nowhere"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void DiagnosticsCommandTest::overwritesNothing()
{
    QFETCH(QString, kind);
    const QString file = path(QStringLiteral("a.zip"));
    write(QStringLiteral("precious"), "precious");
    if (kind == QLatin1String("a file"))
        QVERIFY(QFile::copy(path(QStringLiteral("precious")), file));
    else if (kind == QLatin1String("a folder"))
        QVERIFY(QDir().mkdir(file));
    else
        QVERIFY(QFile::link(
            kind == QLatin1String("a link") ? path(QStringLiteral("precious")) : path(QStringLiteral("new")), file));
    const CliRun run = lanyard({file});
    QCOMPARE(run.exit, 1);
    QVERIFY2(run.err.contains(QStringLiteral("already exists")), qPrintable(run.err));
    QVERIFY(!QFile::exists(path(QStringLiteral("new"))));
    QFile precious(path(QStringLiteral("precious")));
    QVERIFY(precious.open(QFile::ReadOnly));
    QCOMPARE(precious.readAll(), QByteArray("precious"));
}

void DiagnosticsCommandTest::whatCameMeanwhileStays_data()
{
    QTest::addColumn<QByteArray>("does"); // %1: the file, %2: another
    QTest::newRow("a file") << QByteArray("cp '%2' '%1'");
    QTest::newRow("a link") << QByteArray("ln -s '%2' '%1'");
    QTest::newRow("a link to nowhere") << QByteArray("ln -s '%2.none' '%1'");
}

/// While the examination runs, in a folder that others write to.
void DiagnosticsCommandTest::whatCameMeanwhileStays()
{
    QFETCH(QByteArray, does);
    write(QStringLiteral("precious"), "precious");
    const QString script =
        QString::fromLatin1(does).arg(path(QStringLiteral("a.zip")), path(QStringLiteral("precious")));
    const CliRun run = lanyard({path(QStringLiteral("a.zip"))},
        withDoctor(script.toUtf8() + R"(; echo '{"contains":["README.txt"],"zip":"UEsFBgAA"}')"));
    QCOMPARE(run.exit, 1);
    QVERIFY2(run.err.contains(QStringLiteral("a.zip could not be written: ")), qPrintable(run.err));
    QFile precious(path(QStringLiteral("precious")));
    QVERIFY(precious.open(QFile::ReadOnly));
    QCOMPARE(precious.readAll(), QByteArray("precious"));
    QVERIFY(!QFile::exists(path(QStringLiteral("precious.none"))));
}

void DiagnosticsCommandTest::cannotWrite()
{
    const CliRun run = lanyard({path(QStringLiteral("none/a.zip"))});
    QCOMPARE(run.exit, 1);
    QVERIFY2(run.err.contains(QStringLiteral("a.zip could not be written: ")), qPrintable(run.err));
    QCOMPARE(run.out, QString());
}

/// No file may be larger than nothing, as on a full disk.
void DiagnosticsCommandTest::nothingIsLeftOfHalfAFile()
{
    const QString program =
        withDoctor(R"(echo '{"contains":["README.txt"],"zip":"UEsFBgAA"}')").prepend(QStringLiteral("exec "));
    const CliRun run = runCli({QStringLiteral("-c"),
                                  QStringLiteral("trap '' XFSZ; ulimit -f 0; ") + program
                                      + QStringLiteral(" diagnostics ") + path(QStringLiteral("a.zip"))},
        m_folder->path(), QStringLiteral("/bin/sh"));
    QCOMPARE(run.exit, 1);
    QVERIFY2(run.err.contains(QStringLiteral("a.zip could not be written: File too large.")), qPrintable(run.err));
    QVERIFY(!QFile::exists(path(QStringLiteral("a.zip"))));
}

void DiagnosticsCommandTest::goesToAnotherProgram()
{
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder->path());
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder->path());
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nowhere"));
    shell.setProcessEnvironment(environment);
    shell.start(QStringLiteral(LANYARD_CLI), {QStringLiteral("diagnostics"), QStringLiteral("-")});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 0);
    QCOMPARE(unzipped(shell.readAllStandardOutput()).size(), 7);
    QCOMPARE(shell.readAllStandardError(), QByteArray());
}

void DiagnosticsCommandTest::notToATerminal()
{
    const QString script =
        QStringLiteral("import os, pty, sys; sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))");
    QProcess terminal;
    terminal.start(QStringLiteral("/usr/bin/python3"),
        {QStringLiteral("-c"), script, QStringLiteral(LANYARD_CLI), QStringLiteral("diagnostics"),
            QStringLiteral("-")});
    terminal.closeWriteChannel();
    QVERIFY(terminal.waitForFinished());
    QCOMPARE(terminal.exitCode(), 2);
    const QByteArray said = terminal.readAllStandardOutput();
    QVERIFY2(said.contains("A terminal cannot show a zip file."), said.constData());
}

void DiagnosticsCommandTest::aBadPolicyIsPlaced()
{
    write(QStringLiteral("policy.json"), "{ \"version\": 1,\n \"resorces\": [] }");
    const CliRun run =
        lanyard({path(QStringLiteral("a.zip")), QStringLiteral("--policy"), path(QStringLiteral("policy.json"))});
    QCOMPARE(run.exit, 0); // what is wrong is in the file
    const QByteArray policy = filesIn(QStringLiteral("a.zip")).value(QStringLiteral("policy.json"));
    QVERIFY2(policy.contains("\"line\": 2") && policy.contains("\"readable\": false"), policy.constData());
    QVERIFY2(!policy.contains("resorces"), policy.constData());
}

void DiagnosticsCommandTest::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no file") << QStringList();
    QTest::newRow("two files") << QStringList{QStringLiteral("a.zip"), QStringLiteral("b.zip")};
    QTest::newRow("JSON and a zip file on one channel") << QStringList{QStringLiteral("-"), QStringLiteral("--json")};
}

void DiagnosticsCommandTest::usage()
{
    QFETCH(QStringList, arguments);
    const CliRun run = lanyard(arguments);
    QCOMPARE(run.exit, 2);
    QCOMPARE(run.out, QString());
}

void DiagnosticsCommandTest::brokenProgram_data()
{
    QTest::addColumn<QByteArray>("does");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("says");
    QTest::newRow("crashes") << QByteArray("kill -SEGV $$") << 1 << QStringLiteral("ended early");
    QTest::newRow("says nothing") << QByteArray() << 1 << QStringLiteral("no file");
    QTest::newRow("says nonsense") << QByteArray("echo nonsense") << 1 << QStringLiteral("no file");
    QTest::newRow("has no zip file") << QByteArray(R"(echo '{"contains":["README.txt"],"zip":"aGVsbG8="}')") << 1
                                     << QStringLiteral("no file");
    QTest::newRow("does not end") << QByteArray("exec sleep 60") << 5 << QStringLiteral("did not finish in time");
}

void DiagnosticsCommandTest::brokenProgram()
{
    QFETCH(QByteArray, does);
    QFETCH(int, exit);
    QFETCH(QString, says);
    const CliRun run =
        lanyard({path(QStringLiteral("a.zip")), QStringLiteral("--timeout"), QStringLiteral("2s")}, withDoctor(does));
    QCOMPARE(run.exit, exit);
    QVERIFY2(run.err.contains(says), qPrintable(run.err));
    QVERIFY(!QFile::exists(path(QStringLiteral("a.zip"))));
}

LANYARD_TEST(DiagnosticsCommandTest)
#include "diagnostics_command_test.moc"
