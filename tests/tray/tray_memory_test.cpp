#include "support/test_topic.h"
#include "tray/tray_memory.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;

class TrayMemoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void remembersTheLatestFirst();
    void isBounded();
    void survivesNonsense();
    void staysSilentWhereNothingIsOther();
    void worksWithoutAFile();

private:
    QTemporaryDir m_folder;
};

void TrayMemoryTest::remembersTheLatestFirst()
{
    const QString file = m_folder.filePath(QStringLiteral("a.ini"));
    TrayMemory before(file);
    for (const char *id : {"wiki", "payroll", "odd, id \"x\" ;=", "wiki"})
        before.used(QString::fromLatin1(id));
    QVERIFY(!before.wasNoTrayReported());
    before.setNoTrayReported();
    TrayMemory after(file);
    QCOMPARE(after.recent(),
        QStringList({QStringLiteral("wiki"), QStringLiteral("odd, id \"x\" ;="), QStringLiteral("payroll")}));
    QVERIFY(after.wasNoTrayReported());
}

void TrayMemoryTest::isBounded()
{
    const QString file = m_folder.filePath(QStringLiteral("b.ini"));
    TrayMemory memory(file);
    for (int i = 0; i < 100; ++i)
        memory.used(QString::number(i));
    QCOMPARE(memory.recent().size(), TrayMemory::kMostRecent);
    QCOMPARE(memory.recent().first(), QStringLiteral("99"));
    QCOMPARE(TrayMemory(file).recent(), memory.recent());
}

void TrayMemoryTest::survivesNonsense()
{
    const QString name = m_folder.filePath(QStringLiteral("c.ini"));
    QFile file(name);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("[tray\nrecent=@Variant(\xff\x00rubbish)\ntoldOfNoTray=perhaps\n[[[");
    file.close();
    TrayMemory memory(name);
    QVERIFY(memory.recent().size() <= TrayMemory::kMostRecent);
    memory.used(QStringLiteral("wiki"));
    QCOMPARE(memory.recent().first(), QStringLiteral("wiki"));
}

void TrayMemoryTest::staysSilentWhereNothingIsOther()
{
    const QString file = m_folder.filePath(QStringLiteral("d.ini"));
    TrayMemory memory(file);
    memory.used(QStringLiteral("wiki"));
    QVERIFY(QFile::remove(file));
    memory.used(QStringLiteral("wiki"));
    QVERIFY(!QFileInfo::exists(file));
}

void TrayMemoryTest::worksWithoutAFile()
{
    TrayMemory memory;
    memory.used(QStringLiteral("wiki"));
    memory.setNoTrayReported();
    QCOMPARE(memory.recent(), QStringList(QStringLiteral("wiki")));
    QVERIFY(memory.wasNoTrayReported());
}

LANYARD_TEST(TrayMemoryTest)
#include "tray_memory_test.moc"
