#include "base/installation/shared_folder.h"
#include "support/test_topic.h"

#include <QFileInfo>

using namespace lanyard;

class SharedFolderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isInTheInstallation_data()
    {
        QTest::addColumn<QString>("programs");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *programs, const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(programs) << QString::fromLatin1(expected);
        };
        row("installed", "/usr/bin", "/usr/share/lanyard/x");
        row("installed, not for people", "/usr/libexec/lanyard", "/usr/share/lanyard/x");
        row("a build's programs", "/src/build/dev/bin", "/src/build/dev/share/lanyard/x");
        row("a build's tests", "/src/build/dev/tests/cli", "/src/build/dev/tests/cli/share/lanyard/x");
        row("at the root", "/bin", "/share/lanyard/x");
        row("alone where everybody writes", "/tmp/kim", "/tmp/kim/share/lanyard/x");
        row("in a folder of everybody's", "/tmp", "/tmp/share/lanyard/x");
        row("in libexec itself", "/usr/libexec", "/usr/libexec/share/lanyard/x");
        row("too deep", "/usr/libexec/lanyard/more", "/usr/libexec/lanyard/more/share/lanyard/x");
        row("a name that ends so", "/tmp/robin", "/tmp/robin/share/lanyard/x");
        row("nowhere", "/", "/share/lanyard/x");
    }
    void isInTheInstallation()
    {
        QFETCH(QString, programs);
        QTEST(sharedFolderOf(programs, QStringLiteral("x")), "expected");
    }

    /// The program that runs here is one of the build's tests, which have a link (cmake/LanyardLayer.cmake).
    void isThere()
    {
        const QFileInfo english(sharedFolder(QStringLiteral("translations")) + QStringLiteral("/lanyard_en.qm"));
        QVERIFY2(english.isFile(), qPrintable(english.filePath()));
    }
};

LANYARD_TEST(SharedFolderTest)
#include "shared_folder_test.moc"
