#include "platform/runtime_folder.h"
#include "support/test_topic.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <functional>
#include <sys/stat.h>
#include <unistd.h>

using namespace lanyard;

namespace {

QByteArray path(const QTemporaryDir &base, const char *name)
{
    return QFile::encodeName(base.filePath(QLatin1String(name)));
}

}

using Arrange = std::function<void(const QTemporaryDir &)>;
Q_DECLARE_METATYPE(Arrange)

class RuntimeFolderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void makesItPrivate();
    void refuses_data();
    void refuses();
    void refusesWithoutVariable_data();
    void refusesWithoutVariable();
};

void RuntimeFolderTest::makesItPrivate()
{
    const QTemporaryDir base;
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(base.path()));
    ::umask(0);
    for (int again = 0; again < 2; ++again) {
        const auto folder = runtimeFolder();
        QVERIFY2(folder, folder ? "" : qPrintable(folder.error().detail));
        QCOMPARE(*folder, base.filePath(QStringLiteral("lanyard")));
        struct stat info { };
        QCOMPARE(::lstat(QFile::encodeName(*folder).constData(), &info), 0);
        QCOMPARE(info.st_mode, unsigned(S_IFDIR | 0700));
    }
}

void RuntimeFolderTest::refuses_data()
{
    QTest::addColumn<Arrange>("arrange");
    QTest::addColumn<QString>("names");
    QTest::newRow("a symbolic link") << Arrange([](const QTemporaryDir &base) {
        ::mkdir(path(base, "elsewhere").constData(), 0700);
        QCOMPARE(::symlink("elsewhere", path(base, "lanyard").constData()), 0);
    }) << QStringLiteral("It is a symbolic link.");
    QTest::newRow("a link to nowhere") << Arrange([](const QTemporaryDir &base) {
        QCOMPARE(::symlink("nowhere", path(base, "lanyard").constData()), 0);
    }) << QStringLiteral("It is a symbolic link.");
    QTest::newRow("a file") << Arrange([](const QTemporaryDir &base) {
        QFile file(base.filePath(QStringLiteral("lanyard")));
        QVERIFY(file.open(QFile::WriteOnly));
    }) << QStringLiteral("It is not a folder.");
    QTest::newRow("others may look in") << Arrange([](const QTemporaryDir &base) {
        QCOMPARE(::mkdir(path(base, "lanyard").constData(), 0755), 0);
        ::chmod(path(base, "lanyard").constData(), 0755);
    }) << QStringLiteral("It has mode 755");
    QTest::newRow("of another user") << Arrange([](const QTemporaryDir &base) {
        if (::geteuid() != 0)
            QSKIP("needs root");
        QCOMPARE(::mkdir(path(base, "lanyard").constData(), 0700), 0);
        QCOMPARE(::chown(path(base, "lanyard").constData(), 65534, 65534), 0);
    }) << QStringLiteral("It belongs to another user.");
    QTest::newRow("in a folder of another user") << Arrange([](const QTemporaryDir &base) {
        if (::geteuid() != 0)
            QSKIP("needs root");
        QCOMPARE(::chown(QFile::encodeName(base.path()).constData(), 65534, 65534), 0);
    }) << QStringLiteral("It belongs to another user.");
}

void RuntimeFolderTest::refuses()
{
    QFETCH(Arrange, arrange);
    QFETCH(QString, names);
    const QTemporaryDir base;
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(base.path()));
    arrange(base);
    const auto folder = runtimeFolder();
    QVERIFY(!folder);
    QCOMPARE(folder.error().reason, Reason::Configuration);
    QVERIFY2(folder.error().detail.contains(names), qPrintable(folder.error().detail));
    QVERIFY(folder.error().detail.startsWith(base.path()));
}

void RuntimeFolderTest::refusesWithoutVariable_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("relative") << QByteArray("run/user");
    QTest::newRow("missing folder") << QByteArray("/nonexistent/run");
}

void RuntimeFolderTest::refusesWithoutVariable()
{
    QFETCH(QByteArray, value);
    qputenv("XDG_RUNTIME_DIR", value);
    QVERIFY(!runtimeFolder());
    qunsetenv("XDG_RUNTIME_DIR");
    QVERIFY(!runtimeFolder());
}

LANYARD_TEST(RuntimeFolderTest)
#include "runtime_folder_test.moc"
