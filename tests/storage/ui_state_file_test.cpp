// The one file of what is remembered between starts: when it is read, when it is written, and what a bad one costs.

#include "storage/files.h"
#include "storage/ui_state_file.h"
#include "support/test_topic.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>
#include <unistd.h>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

void useWiki(UiStateFile &file)
{
    file.change([](UiState &state) { state.resourceUsed(u"wiki"_s); });
}

}

class UiStateFileTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString path() const { return m_folder->filePath(u"state/lanyard/ui.json"_s); }
    UiState stored() const { return readUiState(readFile(path(), 1 << 20).value_or(QByteArray())).value_or(UiState()); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void outlivesItsOwner()
    {
        UiState before;
        {
            UiStateFile file(path());
            QVERIFY(file.state() == UiState());
            useWiki(file);
            before = file.state();
        }
        UiStateFile after(path());
        QVERIFY(after.state() == before);
        QCOMPARE(after.state().recent, QStringList{u"wiki"_s});
    }

    void writesManyChangesOnceAndLater()
    {
        UiStateFile file(path());
        for (int i = 0; i < 100; ++i)
            file.change([&](UiState &state) { state.resourceUsed(QString::number(i)); });
        QVERIFY(!QFileInfo::exists(path()));
        QTRY_VERIFY(QFileInfo::exists(path()));
        QCOMPARE(stored().recent.first(), u"99"_s);
    }

    void changesThatGoOnDoNotPutItOff()
    {
        UiStateFile file(path());
        int number = 0;
        QTimer often;
        QObject::connect(&often, &QTimer::timeout, &often,
            [&] { file.change([&](UiState &state) { state.resourceUsed(QString::number(++number)); }); });
        often.start(std::chrono::milliseconds(20));
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(path()), 3 * int(UiStateFile::kWait.count()));
    }

    void flushWritesAtOnce()
    {
        UiStateFile file(path());
        useWiki(file);
        file.flush();
        QCOMPARE(stored().recent, QStringList{u"wiki"_s});
    }

    void staysSilentWhereNothingIsOther()
    {
        UiStateFile file(path());
        useWiki(file);
        file.flush();
        QVERIFY(QFile::remove(path()));
        useWiki(file);
        file.flush();
        QVERIFY(!QFileInfo::exists(path()));
    }

    void doesNotTouchWhatIsOnlyRead()
    {
        QVERIFY(replaceFile(path(), R"({"version":1})"));
        UiStateFile(path()).state();
        QCOMPARE(readFile(path(), 1 << 20).value(), QByteArray(R"({"version":1})"));
    }

    void aBrokenFileIsReplacedAndLoggedOnce_data()
    {
        QTest::addColumn<std::function<void(const QString &)>>("spoil");
        using Spoil = std::function<void(const QString &)>;
        const auto holding = [](const QByteArray &content) {
            return Spoil([content](const QString &path) { QVERIFY(replaceFile(path, content)); });
        };
        QTest::newRow("torn") << holding(R"({"version":1,"sessionsShown":tr)");
        QTest::newRow("rubbish") << holding(QByteArray("[tray\nrecent=@Variant(\xff\x00)", 25));
        QTest::newRow("of the future") << holding(R"({"version":2,"sessionsShown":true})");
        QTest::newRow("half of it good") << holding(R"({"version":1,"sessionsShown":true,"recent":5})");
        QTest::newRow("larger than any") << holding(QByteArray(1 << 20, ' '));
        QTest::newRow("a pipe, which would block") << Spoil([](const QString &path) {
            QVERIFY(replaceFile(path, {}) && QFile::remove(path)); // for its folder
            QCOMPARE(::mkfifo(qPrintable(path), 0600), 0);
        });
    }
    void aBrokenFileIsReplacedAndLoggedOnce()
    {
        QFETCH(std::function<void(const QString &)>, spoil);
        spoil(path());
        {
            UiStateFile file(path());
            QTest::ignoreMessage(
                QtWarningMsg, QRegularExpression(u"what the windows remembered is lost: .*ui\\.json"_s));
            QVERIFY(file.state() == UiState());
            QVERIFY(file.state() == UiState()); // says nothing more
        }
        QCOMPARE(readFile(path(), 1 << 20).value(), writeUiState(UiState()));
        QTest::failOnWarning(QRegularExpression(u"."_s));
        QVERIFY(UiStateFile(path()).state() == UiState());
    }

    void aFailedWriteIsLoggedOnceAndMadeGood()
    {
        UiStateFile file(path());
        QVERIFY(QDir().mkpath(path())); // a folder has the name
        useWiki(file);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"what the windows remember is not saved: "_s));
        file.flush();
        file.flush();
        QVERIFY(QDir().rmdir(path()));
        file.flush();
        QCOMPARE(stored().recent, QStringList{u"wiki"_s});
    }

    void worksWithoutAFile()
    {
        UiStateFile file;
        useWiki(file);
        file.flush();
        QCOMPARE(file.state().recent, QStringList{u"wiki"_s});
    }
};

LANYARD_TEST(UiStateFileTest)
#include "ui_state_file_test.moc"
