// What is painted: the bar of what is left, the timeline, and colours that can be told apart from what is behind them.

#include "support/sample_status.h"
#include "support/test_topic.h"
#include "ui/sessions/expiry_bar.h"
#include "ui/timeline/timeline_painter.h"
#include "ui/timeline/timeline_text.h"
#include "widgets/colours.h"

#include <QApplication>
#include <QImage>
#include <QTest>

using namespace lanyard;

namespace {

const QPalette kLight(QColor(0xef, 0xef, 0xef));

/// Far enough from the ground to be seen.
bool isSeen(const QColor &colour, const QColor &ground)
{
    return std::abs(qGray(colour.rgb()) - qGray(ground.rgb())) > 60;
}

QPalette onGround(const QColor &ground)
{
    QPalette palette(ground);
    palette.setColor(QPalette::Base, ground);
    return palette;
}

QStyleOption lookOf(const QRect &place, Qt::LayoutDirection direction)
{
    QStyleOption look;
    look.rect = place;
    look.palette = kLight;
    look.fontMetrics = QFontMetrics(QApplication::font());
    look.direction = direction;
    return look;
}

/// The middle line of a bar, as a text: '#' filled, '.' not.
QString drawnBar(double left, Qt::LayoutDirection direction, const QPalette &palette, bool isSelected)
{
    QImage image(100, 6, QImage::Format_ARGB32);
    const QColor ground = palette.color(isSelected ? QPalette::Highlight : QPalette::Base);
    image.fill(ground);
    QPainter painter(&image);
    paintExpiryBar(painter, QRectF(0, 0, 100, 6), {left, ExpiryBar::Urgency::Calm}, palette, isSelected, direction);
    painter.end();
    QString line;
    for (int x = 5; x < 100; x += 10)
        line += isSeen(image.pixelColor(x, 3), ground) ? u'#' : u'.';
    return line;
}

SessionView with(qint64 life, qint64 left)
{
    SessionView session = activeSession(QStringLiteral("wiki"), QStringLiteral("Wiki"));
    session.expiresAt = testNow().addSecs(left);
    session.startedAt = session.expiresAt.addSecs(-life);
    return session;
}

}

class DrawingTest : public QObject {
    Q_OBJECT
public:
    static void initMain();

private Q_SLOTS:
    void urgencyFollowsWhatIsLeft_data();
    void urgencyFollowsWhatIsLeft();
    void noBarWithoutALife();
    void barFillsFromWhereReadingBegins_data();
    void barFillsFromWhereReadingBegins();
    void marksStandWhereTheirTimeIs_data();
    void marksStandWhereTheirTimeIs();
    void spansHaveTheirColours();
    void wordsForADay_data();
    void wordsForADay();
};

void DrawingTest::initMain()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void DrawingTest::urgencyFollowsWhatIsLeft_data()
{
    QTest::addColumn<qint64>("life");
    QTest::addColumn<qint64>("left");
    QTest::addColumn<int>("urgency");
    using Urgency = ExpiryBar::Urgency;
    QTest::newRow("fresh") << qint64(3600) << qint64(3600) << int(Urgency::Calm);
    QTest::newRow("before the latest refresh") << qint64(3600) << qint64(900) << int(Urgency::Calm);
    QTest::newRow("should have been refreshed") << qint64(3600) << qint64(840) << int(Urgency::Late);
    QTest::newRow("ends") << qint64(3600) << qint64(200) << int(Urgency::Ending);
    QTest::newRow("a short one ends") << qint64(60) << qint64(3) << int(Urgency::Ending);
    QTest::newRow("is over") << qint64(3600) << qint64(-10) << int(Urgency::Ending);
}

void DrawingTest::urgencyFollowsWhatIsLeft()
{
    QFETCH(qint64, life);
    QFETCH(qint64, left);
    const auto bar = expiryBar(with(life, left), testNow());
    QVERIFY(bar);
    QTEST(int(bar->urgency), "urgency");
    QVERIFY(bar->left >= 0 && bar->left <= 1);
}

void DrawingTest::noBarWithoutALife()
{
    QVERIFY(!expiryBar(SessionView(), testNow()));
    QVERIFY(!expiryBar(with(0, 100), testNow()));
    SessionView ended = with(3600, 100);
    ended.state = State::Expired;
    QVERIFY(!expiryBar(ended, testNow()));
    SessionView unknown = with(3600, 100);
    unknown.startedAt = {};
    QVERIFY(!expiryBar(unknown, testNow()));
}

void DrawingTest::barFillsFromWhereReadingBegins_data()
{
    QTest::addColumn<double>("left");
    QTest::addColumn<bool>("isMirrored");
    QTest::addColumn<QString>("line");
    QTest::newRow("full") << 1.0 << false << QStringLiteral("##########");
    QTest::newRow("a third") << 0.3 << false << QStringLiteral("###.......");
    QTest::newRow("a third, from right to left") << 0.3 << true << QStringLiteral(".......###");
    QTest::newRow("nothing is a dot") << 0.0 << false << QStringLiteral("#.........");
}

void DrawingTest::barFillsFromWhereReadingBegins()
{
    QFETCH(double, left);
    QFETCH(bool, isMirrored);
    QFETCH(QString, line);
    const Qt::LayoutDirection direction = isMirrored ? Qt::RightToLeft : Qt::LeftToRight;
    QPalette contrastful = onGround(Qt::black);
    contrastful.setColor(QPalette::Highlight, Qt::yellow);
    contrastful.setColor(QPalette::HighlightedText, Qt::black);
    for (const QPalette &palette : {onGround(Qt::white), onGround(QColor(0x1e, 0x1f, 0x22)), contrastful})
        QCOMPARE(drawnBar(left, direction, palette, false), line);
    QCOMPARE(drawnBar(left, direction, contrastful, true), line);
}

void DrawingTest::marksStandWhereTheirTimeIs_data()
{
    QTest::addColumn<bool>("isMirrored");
    QTest::newRow("from left to right") << false;
    QTest::newRow("from right to left") << true;
}

void DrawingTest::marksStandWhereTheirTimeIs()
{
    QFETCH(bool, isMirrored);
    const Timeline day = timelineOf(sampleHistory().of(QStringLiteral("wiki")), testNow());
    const TimelinePainter painter(day, lookOf(QRect(0, 0, 800, 60), isMirrored ? Qt::RightToLeft : Qt::LeftToRight));
    const double middle = painter.xOf(testNow().addSecs(-12 * 3600));
    QVERIFY(qAbs(middle - 400) < 3);
    QCOMPARE(painter.xOf(day.from) < painter.xOf(day.to), !isMirrored);
    for (int mark = 0; mark < day.marks.size(); ++mark)
        QCOMPARE(painter.markAt(painter.markRect(mark).center()), mark);
    QCOMPARE(painter.markAt(QPoint(int(painter.xOf(testNow().addSecs(-15 * 3600))), 5)), -1); // in the night
}

void DrawingTest::spansHaveTheirColours()
{
    const Timeline day = timelineOf(sampleHistory().of(QStringLiteral("wiki")), testNow());
    QImage image(800, 80, QImage::Format_ARGB32);
    image.fill(kLight.color(QPalette::Window));
    const TimelinePainter timeline(day, lookOf(image.rect(), Qt::LeftToRight));
    QPainter painter(&image);
    timeline.paint(painter, -1);
    painter.end();
    const QFontMetrics metrics(QApplication::font());
    const int y = metrics.height() * 2 / 3 + 4 + metrics.height() / 2; // through the band
    const auto at = [&](int hoursAgo) {
        return image.pixelColor(int(timeline.xOf(testNow().addSecs(-hoursAgo * 3600))), y);
    };
    QCOMPARE(at(22), tint(Tint::Well, kLight));
    QCOMPARE(at(2), tint(Tint::Well, kLight));
    QCOMPARE(at(15), kLight.color(QPalette::Window)); // Lanyard was not running
}

void DrawingTest::wordsForADay_data()
{
    QTest::addColumn<QString>("resource");
    QTest::addColumn<QString>("summary");
    QTest::newRow("wiki") << QStringLiteral("wiki")
                          << QStringLiteral("23 refreshes, 1 problem: offline 10:37, 1 tenant switch, 1 sign-in");
    QTest::newRow("payroll") << QStringLiteral("payroll")
                             << QStringLiteral("1 refresh, 1 problem: password changed 16:10");
    QTest::newRow("nothing") << QStringLiteral("none") << QStringLiteral("Nothing happened in the last day.");
}

void DrawingTest::wordsForADay()
{
    QFETCH(QString, resource);
    QTEST(TimelineText::summary(timelineOf(sampleHistory().of(resource), testNow())), "summary");
    QCOMPARE(TimelineText::moment(testNow(), testNow()), QStringLiteral("17:00"));
    QCOMPARE(TimelineText::moment(testNow().addSecs(-18 * 3600), testNow()), QStringLiteral("yesterday 23:00"));
}

LANYARD_WIDGET_TEST(DrawingTest)
#include "drawing_test.moc"
