#include "platform/hardening.h"
#include "platform/memory_report.h"
#include "platform/program_pages.h"
#include "support/test_topic.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <unistd.h>

using namespace lanyard;

class HardeningTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hardened_data();
    void hardened();
    void theSameUserCannotLookInside();
    void reportsMemory();
    void returnsWhatTheStartOnlyRead();
};

void HardeningTest::hardened_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("shows");
    QTest::newRow("as shipped") << QStringList() << QByteArray("core=0 dumpable=0 umask=077 pss=1\n");
    QTest::newRow("debug") << QStringList{QStringLiteral("debug")} << QByteArray("core=0 dumpable=1 umask=077 pss=1\n");
}

void HardeningTest::hardened()
{
    QFETCH(QStringList, arguments);
    QProcess process;
    process.start(QStringLiteral(HARDENED_PROCESS), arguments);
    QVERIFY(process.waitForReadyRead());
    QTEST(process.readLine(), "shows");
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
}

/// Also: it still reports its own memory when it is not root, which could read everything anyway.
void HardeningTest::theSameUserCannotLookInside()
{
    const QString setpriv = QStandardPaths::findExecutable(QStringLiteral("setpriv"));
    if (setpriv.isEmpty() || ::geteuid() != 0)
        QSKIP("needs root and setpriv");
    const QStringList asNobody{
        QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534"), QStringLiteral("--clear-groups")};
    QProcess process;
    process.start(setpriv, asNobody + QStringList{QStringLiteral(HARDENED_PROCESS)});
    QVERIFY(process.waitForReadyRead());
    QCOMPARE(process.readLine(), QByteArray("core=0 dumpable=0 umask=077 pss=1\n"));

    QProcess reader;
    const QString memory = QStringLiteral("/proc/%1/mem").arg(process.processId());
    const QString environment = QStringLiteral("/proc/%1/environ").arg(process.processId());
    reader.start(setpriv, asNobody + QStringList{QStringLiteral("cat"), environment, memory});
    QVERIFY(reader.waitForFinished());
    QCOMPARE(reader.readAllStandardError().count("Permission denied"), 2);
    QCOMPARE(reader.readAllStandardOutput(), QByteArray());
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
}

void HardeningTest::reportsMemory()
{
    const auto before = memoryReport();
    QVERIFY(before);
    const qsizetype size = 8 * 1024 * 1024;
    const QByteArray block(size, 'x');
    const auto after = memoryReport();
    QVERIFY(after);
    QVERIFY(after->privateDirty - before->privateDirty > size / 2);
    QVERIFY(after->pss >= after->privateDirty);
    QCOMPARE(block.at(size - 1), 'x');
}

void HardeningTest::returnsWhatTheStartOnlyRead()
{
    const auto before = memoryReport();
    returnProgramPages();
    const auto after = memoryReport();
    QVERIFY(before && after);
    QVERIFY2(after->rss < before->rss - 1024 * 1024,
        qPrintable(QStringLiteral("%1, then %2").arg(before->rss).arg(after->rss)));
    QVERIFY(qAbs(after->privateDirty - before->privateDirty) < 256 * 1024); // what was written stays
    QCOMPARE(QStringLiteral("%1").arg(42), QStringLiteral("42")); // and all still works
}

LANYARD_TEST(HardeningTest)
#include "hardening_test.moc"
