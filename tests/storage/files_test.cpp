#include "storage/files.h"
#include "support/test_topic.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>
#include <unistd.h>

using namespace lanyard;

class FilesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString in(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

private Q_SLOTS:
    void readsWhatItWrote()
    {
        const QString path = in("new/deep/file.json");
        QVERIFY(replaceFile(path, "one"));
        QVERIFY(replaceFile(path, "two\n"));
        QCOMPARE(readFile(path, 4).value(), QByteArray("two\n"));
        QCOMPARE(QDir(in("new/deep")).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("file.json")});
    }

    void isForItsOwnerOnly()
    {
        const QString path = in("private.json");
        QVERIFY(replaceFile(path, "x"));
        struct stat info { };
        QCOMPARE(::stat(qPrintable(path), &info), 0);
        QCOMPARE(info.st_mode & 0777, mode_t(0600));
    }

    void saysWhyItCannotRead_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("sentence");
        QVERIFY(replaceFile(in("large.json"), QByteArray(1025, ' ')));
        QCOMPARE(::mkfifo(qPrintable(in("pipe")), 0600), 0);
        QTest::newRow("nothing there") << in("none.json") << QStringLiteral("There is no such file.");
        QTest::newRow("a folder") << m_folder.path() << QStringLiteral("This cannot be read as a file.");
        QTest::newRow("a pipe, which would block") << in("pipe") << QStringLiteral("This cannot be read as a file.");
        QTest::newRow("too large") << in("large.json") << QStringLiteral("This is larger than 1 KiB.");
        QTest::newRow("no name") << QString() << QStringLiteral("There is no such file.");
    }
    void saysWhyItCannotRead()
    {
        QFETCH(QString, path);
        const auto content = readFile(path, 1024);
        QVERIFY(!content);
        QTEST(content.error().sentence, "sentence");
        QCOMPARE(content.error().detail, path + QStringLiteral(": ") + content.error().sentence);
        QCOMPARE(content.error().reason, Reason::Configuration);
    }

    void keepsTheOldFileWhereItCannotWrite()
    {
        const auto written = replaceFile(QStringLiteral("/proc/lanyard/file.json"), "x");
        QVERIFY(!written);
        QVERIFY(written.error().detail.startsWith(QStringLiteral("/proc/lanyard/file.json: ")));
        QVERIFY(!written.error().sentence.isEmpty());
    }

    void countsWhatCannotBeLookedAtAsThere()
    {
        QVERIFY(!mayExist(QString()));
        QVERIFY(!mayExist(in("none")));
        QVERIFY(!mayExist(in("none/below")));
        QVERIFY(mayExist(m_folder.path()));
        QCOMPARE(::symlink("nowhere", qPrintable(in("dangling"))), 0);
        QVERIFY(mayExist(in("dangling")));
    }

    void movesAsideWithoutLosingAnything()
    {
        const QString path = in("bad.json");
        for (int i = 1; i < 4; ++i) {
            QVERIFY(replaceFile(path, QByteArray::number(i)));
            QCOMPARE(moveAside(path), path + QStringLiteral(".bad-%1").arg(i));
            QVERIFY(!QFileInfo::exists(path));
        }
        QCOMPARE(readFile(path + QStringLiteral(".bad-2"), 8).value(), QByteArray("2"));
        QCOMPARE(moveAside(in("none.json")), QString());
    }
};

LANYARD_TEST(FilesTest)
#include "files_test.moc"
