#include "support/test_topic.h"

#include <QProcess>
#include <QTest>

/// What a text console, a container or a package's build has: no display, no bus, no HOME.
class ProgramsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answerAboutThemselvesAnywhere_data();
    void answerAboutThemselvesAnywhere();
};

void ProgramsTest::answerAboutThemselvesAnywhere_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("argument");
    for (const QString &program : QStringLiteral(LANYARD_PROGRAMS).split(u'|')) {
        for (const char *argument : {"--version", "--help"}) {
            QTest::addRow("%s %s", qPrintable(program.section(u'/', -1)), argument)
                << program << QString::fromLatin1(argument);
        }
    }
}

void ProgramsTest::answerAboutThemselvesAnywhere()
{
    QFETCH(QString, program);
    QFETCH(QString, argument);
    QProcess process;
    QProcessEnvironment none;
    none.insert(QStringLiteral("ASAN_OPTIONS"), qEnvironmentVariable("ASAN_OPTIONS"));
    none.insert(QStringLiteral("LSAN_OPTIONS"), qEnvironmentVariable("LSAN_OPTIONS"));
    process.setProcessEnvironment(none);
    process.start(program, {argument});
    QVERIFY(process.waitForFinished(30000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    const QString out = QString::fromUtf8(process.readAllStandardOutput());
    QVERIFY2(out.contains(program.section(u'/', -1)), qPrintable(out));
    if (argument == QLatin1String("--version"))
        QVERIFY2(out.contains(QStringLiteral(LANYARD_VERSION)), qPrintable(out));
}

LANYARD_TEST(ProgramsTest)
#include "programs_test.moc"
