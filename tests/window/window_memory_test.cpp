// What is remembered of the windows of lanyard-signin.

#include "storage/ui_state_file.h"
#include "support/test_topic.h"
#include "window/window_memory.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::signin;

class WindowMemoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sizesAreRememberedForEachKind()
    {
        const Geometry signIn{640, 800, false};
        const Geometry open{1200, 900, true};
        UiStateFile uiState;
        WindowMemory memory(uiState, QString(u'1'));
        QVERIFY(!memory.geometry(Job::Kind::SignIn));
        memory.keep(Job::Kind::SignIn, signIn);
        memory.keep(Job::Kind::Open, open);
        memory.keep(Job::Kind::Refresh, open);
        QVERIFY(memory.geometry(Job::Kind::SignIn) == signIn);
        QVERIFY(memory.geometry(Job::Kind::Open) == open);
        QVERIFY(!memory.geometry(Job::Kind::Refresh)); // nobody sees it
        QCOMPARE(uiState.state().sizes.size(), 2);
    }

    void hostileSizesBecomeSensible()
    {
        UiStateFile uiState;
        WindowMemory memory(uiState, QString(u'1'));
        memory.keep(Job::Kind::Open, {kLargestSide, 1, false});
        QVERIFY(memory.geometry(Job::Kind::Open) == (Geometry{8192, 240, false}));
    }

    void softwareIsForThisVersionOnly()
    {
        UiStateFile uiState;
        WindowMemory now(uiState, QStringLiteral("1.0"));
        const WindowMemory next(uiState, QStringLiteral("1.1"));
        QVERIFY(!now.needsSoftware());
        now.setNeedsSoftware(true);
        QVERIFY(now.needsSoftware());
        QVERIFY(!next.needsSoftware());
        now.setNeedsSoftware(false);
        QVERIFY(!now.needsSoftware());
    }
};

LANYARD_TEST(WindowMemoryTest)
#include "window_memory_test.moc"
