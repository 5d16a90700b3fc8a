// What lanyard-signin does when a page's process ends, or nothing is drawn: software rendering, once, by itself.

#include "signin/window_bench.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::signin;
using sandbox::Step;

class WindowRenderingTest : public WindowBench {
    Q_OBJECT
private Q_SLOTS:
    void aCrashFallsBackToSoftwareOnce();
    void withoutGraphicsItTriesOnceMore();
    void aWindowThatStaysEmptyFallsBackToo();
    void anEmptyPageIsNoEmptyWindow();
};

void WindowRenderingTest::aCrashFallsBackToSoftwareOnce()
{
    open("<title>page</title><h1>Page</h1>");
    QVERIFY(waitForTitle(QStringLiteral("page$")));
    killPage();
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isRunning(), kPatience);
    QCOMPARE(m_window->count<RenderingFailed>(), 1);
    QCOMPARE(m_window->count<Cancelled>(), 0);
    QVERIFY(m_window->endedWell());
}

void WindowRenderingTest::withoutGraphicsItTriesOnceMore()
{
    Job given = job();
    given.softwareRendering = true;
    open("<title>page</title><h1>Page</h1>", given);
    QVERIFY(waitForTitle(QStringLiteral("page$")));
    const int before = m_company->log().count(Step::Challenge);
    killPage();
    QTRY_VERIFY_WITH_TIMEOUT(m_company->log().count(Step::Challenge) > before, kPatience);
    QVERIFY(waitForTitle(QStringLiteral("page$")));
    QTest::qWait(500);
    killPage();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->count<Failed>(), 1, kPatience);
    QCOMPARE(m_window->last<Failed>().reason, Reason::Internal);
    m_window->screenshot(QStringLiteral("crashed-twice"));
    QVERIFY(m_window->isRunning());
    QCOMPARE(m_window->count<RenderingFailed>(), 0);
}

void WindowRenderingTest::aWindowThatStaysEmptyFallsBackToo()
{
    // As graphics that draw nothing would look: the page has text, and the window one colour.
    open("<title>page</title><body style='background: white'><p style='color: white'>Nobody can read this.</p>");
    QTRY_COMPARE_WITH_TIMEOUT(m_window->count<RenderingFailed>(), 1, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isRunning(), kPatience);
}

void WindowRenderingTest::anEmptyPageIsNoEmptyWindow()
{
    open("<title>page</title><body style='background: white'><script>let n = 0;"
         "setInterval(() => document.title = 'after ' + ++n, 1000)</script>");
    QVERIFY(waitForTitle(QStringLiteral("after 7$")));
    QCOMPARE(m_window->count<RenderingFailed>(), 0);
    QVERIFY(m_window->isRunning());
}

LANYARD_TEST(WindowRenderingTest)
#include "window_rendering_test.moc"
