// What is remembered of windows between starts.

#include "support/test_topic.h"
#include "window/window_memory.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;
using namespace lanyard::signin;

namespace {

const QString kVersion1 = QStringLiteral("1.0");

}

class WindowMemoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void sizesAreRememberedForEachKind();
    void hostileSizesBecomeSensible_data();
    void hostileSizesBecomeSensible();
    void habitsComeBackAsTheyWere();
    void aFileThatSaysNonsenseIsNoFile_data();
    void aFileThatSaysNonsenseIsNoFile();
    void softwareIsForThisVersionOnly();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("state/lanyard/windows.json")); }
    WindowMemory memory() const { return WindowMemory(path(), kVersion1); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void WindowMemoryTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void WindowMemoryTest::sizesAreRememberedForEachKind()
{
    const Geometry signIn{640, 800, false};
    const Geometry open{1200, 900, true};
    WindowMemory first = memory();
    QVERIFY(!first.geometry(Job::Kind::SignIn));
    first.keep(Job::Kind::SignIn, signIn);
    first.keep(Job::Kind::Open, open);
    const WindowMemory second = memory();
    QVERIFY(second.geometry(Job::Kind::SignIn) == signIn);
    QVERIFY(second.geometry(Job::Kind::Open) == open);
    QVERIFY(!second.geometry(Job::Kind::Refresh));
}

void WindowMemoryTest::hostileSizesBecomeSensible_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("sensibleWidth");
    QTest::addColumn<int>("sensibleHeight");
    QTest::newRow("as it is") << 800 << 600 << 800 << 600;
    QTest::newRow("a dot") << 1 << 1 << 320 << 240;
    QTest::newRow("a wall") << kLargestSide << kLargestSide << 8192 << 8192;
    QTest::newRow("a line") << 8192 << 1 << 8192 << 240;
}

void WindowMemoryTest::hostileSizesBecomeSensible()
{
    QFETCH(int, width);
    QFETCH(int, height);
    QFETCH(int, sensibleWidth);
    QFETCH(int, sensibleHeight);
    WindowMemory kept = memory();
    kept.keep(Job::Kind::Open, {width, height, false});
    const Geometry expected{sensibleWidth, sensibleHeight, false};
    QVERIFY(kept.geometry(Job::Kind::Open) == expected);
    QVERIFY(memory().geometry(Job::Kind::Open) == expected);
}

void WindowMemoryTest::habitsComeBackAsTheyWere()
{
    WindowHabits habits;
    QVERIFY(readHabits(writeHabits(habits)) == habits);
    habits.geometries = {{Job::Kind::SignIn, {560, 720, true}}, {Job::Kind::Open, {1024, 768, false}}};
    habits.softwareSince = kVersion1;
    QVERIFY(readHabits(writeHabits(habits)) == habits);
}

void WindowMemoryTest::aFileThatSaysNonsenseIsNoFile_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("torn") << QByteArray("{\"version\":1,\"open\":{\"wid");
    QTest::newRow("a list") << QByteArray("[1]");
    QTest::newRow("of the future") << QByteArray("{\"version\":2,\"open\":{\"width\":800,\"height\":600}}");
    QTest::newRow("no numbers") << QByteArray("{\"version\":1,\"open\":{\"width\":\"800\",\"height\":[600]}}");
    QTest::newRow("less than nothing") << QByteArray("{\"version\":1,\"open\":{\"width\":-1,\"height\":600}}");
    QTest::newRow("out of an int") << QByteArray("{\"version\":1,\"open\":{\"width\":1e99,\"height\":600}}");
    QTest::newRow("software as a number") << QByteArray("{\"version\":1,\"softwareRenderingSince\":1}");
}

void WindowMemoryTest::aFileThatSaysNonsenseIsNoFile()
{
    QFETCH(QByteArray, json);
    QVERIFY(readHabits(json) == WindowHabits());
}

void WindowMemoryTest::softwareIsForThisVersionOnly()
{
    WindowMemory now = memory();
    QVERIFY(!now.needsSoftware());
    now.setNeedsSoftware(true);
    QVERIFY(memory().needsSoftware());
    QVERIFY(!WindowMemory(path(), QStringLiteral("1.1")).needsSoftware());
    now.setNeedsSoftware(false);
    QVERIFY(!memory().needsSoftware());
}

LANYARD_TEST(WindowMemoryTest)
#include "window_memory_test.moc"
