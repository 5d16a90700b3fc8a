#include "signin/window_size.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard::signin;

class WindowSizeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void neverLargerThanTheScreen_data();
    void neverLargerThanTheScreen();
};

void WindowSizeTest::neverLargerThanTheScreen_data()
{
    QTest::addColumn<std::optional<Geometry>>("last");
    QTest::addColumn<QSize>("available");
    QTest::addColumn<QSize>("opens");
    using Last = std::optional<Geometry>;
    const QSize screen(1920, 1040);
    QTest::newRow("the first one") << Last() << screen << QSize(560, 720);
    QTest::newRow("the first one, on a small screen") << Last() << QSize(800, 480) << QSize(560, 432);
    QTest::newRow("as it was left") << Last(Geometry{900, 600, false}) << screen << QSize(900, 600);
    QTest::newRow("left on a larger screen") << Last(Geometry{2500, 1400, false}) << screen << QSize(1904, 992);
    QTest::newRow("hostile: huge") << Last(Geometry{kLargestSide, kLargestSide, false}) << screen << QSize(1904, 992);
    QTest::newRow("hostile: a dot") << Last(Geometry{1, 1, false}) << screen << QSize(320, 240);
    QTest::newRow("maximised keeps its own size") << Last(Geometry{700, 500, true}) << screen << QSize(700, 500);
    QTest::newRow("hardly a screen") << Last() << QSize(10, 10) << QSize(1, 1);
}

void WindowSizeTest::neverLargerThanTheScreen()
{
    QFETCH(std::optional<Geometry>, last);
    QFETCH(QSize, available);
    QFETCH(QSize, opens);
    QCOMPARE(openingSize(last, QSize(560, 720), available), opens);
}

LANYARD_PLAIN_TEST(WindowSizeTest)
#include "window_size_test.moc"
