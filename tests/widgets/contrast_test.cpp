// Lanyard's own colours, and the pairs of the palette that its windows use, by WCAG 2.1: 4.5 to 1 for text, 3 to 1 for
// what is drawn. In light and dark palettes as desktops have them.

#include "support/test_topic.h"
#include "ui/sessions/attention_mark.h"
#include "ui/sessions/expiry_bar.h"
#include "ui/timeline/timeline_painter.h"
#include "widgets/colours.h"
#include "widgets/placeholders.h"

#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QPalette>
#include <QTest>
#include <algorithm>
#include <cmath>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

constexpr double kText = 4.5;
constexpr double kDrawn = 3;

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

struct Desktop {
    const char *name;
    const char *window, *base, *alternate, *text, *highlight, *highlighted, *tip, *tipText;
};

/// The colours that come with the desktops.
const Desktop kDesktops[] = {
    {"Fusion", "#efefef", "#ffffff", "#f7f7f7", "#000000", "#308cc6", "#ffffff", "#ffffdc", "#000000"},
    {"Breeze", "#eff0f1", "#ffffff", "#f7f7f7", "#232629", "#3daee9", "#ffffff", "#f7f7f7", "#232629"},
    {"Breeze Dark", "#2a2e32", "#1b1e20", "#232629", "#fcfcfc", "#3daee9", "#fcfcfc", "#31363b", "#fcfcfc"},
    {"Adwaita", "#f6f5f4", "#ffffff", "#f6f5f4", "#2e3436", "#3584e4", "#ffffff", "#000000", "#ffffff"},
    {"Adwaita dark", "#353535", "#2d2d2d", "#353535", "#eeeeec", "#15539e", "#ffffff", "#000000", "#ffffff"},
    {"black on white", "#ffffff", "#ffffff", "#ffffff", "#000000", "#000000", "#ffffff", "#ffffff", "#000000"},
    {"white on black", "#000000", "#000000", "#000000", "#ffffff", "#ffffff", "#000000", "#000000", "#ffffff"},
};

QColor colour(const char *name)
{
    return QColor(QLatin1String(name));
}

QPalette paletteOf(const Desktop &desktop)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colour(desktop.window));
    palette.setColor(QPalette::Base, colour(desktop.base));
    palette.setColor(QPalette::AlternateBase, colour(desktop.alternate));
    palette.setColor(QPalette::Text, colour(desktop.text));
    palette.setColor(QPalette::WindowText, colour(desktop.text));
    palette.setColor(QPalette::Highlight, colour(desktop.highlight));
    palette.setColor(QPalette::HighlightedText, colour(desktop.highlighted));
    palette.setColor(QPalette::ToolTipBase, colour(desktop.tip));
    palette.setColor(QPalette::ToolTipText, colour(desktop.tipText));
    return palette;
}

/// The two colours that most of a mark is drawn in: its ink, then what is drawn into it, if anything.
QList<QColor> inks(const QImage &mark)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < mark.height(); ++y) {
        for (int x = 0; x < mark.width(); ++x) {
            if (qAlpha(mark.pixel(x, y)) == 255)
                ++counts[mark.pixel(x, y)];
        }
    }
    QList<QRgb> colours = counts.keys();
    std::sort(colours.begin(), colours.end(), [&](QRgb one, QRgb other) { return counts[one] > counts[other]; });
    QList<QColor> found;
    for (const QRgb rgb : std::as_const(colours)) {
        if (counts[rgb] >= 12) // not what smooth edges mix
            found << QColor(rgb);
    }
    return found;
}

}

class ContrastTest : public QObject {
    Q_OBJECT
public:
    static void initMain() { qputenv("QT_QPA_PLATFORM", "offscreen"); }

private Q_SLOTS:
    void theMeasureIsRight();
    void initTestCase() { keepPlaceholdersReadable(); }
    void placeholdersCanBeRead_data();
    void placeholdersCanBeRead();
    void tintsCanBeRead_data();
    void tintsCanBeRead();
    void marksCanBeSeen_data();
    void marksCanBeSeen();
    void barsCanBeSeen_data();
    void barsCanBeSeen();
    void timelineCanBeSeen_data();
    void timelineCanBeSeen();
};

/// Examples of WCAG itself: black on white, and the lightest grey that passes on white.
void ContrastTest::theMeasureIsRight()
{
    QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21) < 0.01);
    QVERIFY(contrast(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
    QVERIFY(contrast(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
}

void ContrastTest::placeholdersCanBeRead_data()
{
    tintsCanBeRead_data();
}

void ContrastTest::placeholdersCanBeRead()
{
    QFETCH(QPalette, palette);
    QPalette desktops = palette;
    desktops.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 128)); // what Qt has for a theme that names none
    QApplication::setPalette(desktops);
    const QLineEdit field;
    const QPalette seen = field.palette();
    QVERIFY(contrast(seen.color(QPalette::PlaceholderText), seen.color(QPalette::Base)) >= kText);
    QCOMPARE(seen.color(QPalette::Text), palette.color(QPalette::Text));
}

void ContrastTest::tintsCanBeRead_data()
{
    QTest::addColumn<QPalette>("palette");
    for (const Desktop &desktop : kDesktops)
        QTest::newRow(desktop.name) << paletteOf(desktop);
}

void ContrastTest::tintsCanBeRead()
{
    QFETCH(QPalette, palette);
    for (const Tint of : {Tint::Well, Tint::Attention, Tint::Problem, Tint::Quiet}) {
        for (const auto ground : {QPalette::Base, QPalette::AlternateBase, QPalette::Window}) {
            const double ratio = contrast(tint(of, palette), palette.color(ground));
            QVERIFY2(ratio >= kText, qPrintable(u"tint %1 on %2: %3"_s.arg(int(of)).arg(int(ground)).arg(ratio)));
        }
    }
}

void ContrastTest::marksCanBeSeen_data()
{
    tintsCanBeRead_data();
}

void ContrastTest::marksCanBeSeen()
{
    QFETCH(QPalette, palette);
    for (const Attention attention :
        {Attention::SignIn, Attention::Problem, Attention::Waiting, Attention::SignedOut, Attention::None}) {
        const QIcon icon = attentionMark(attention, palette);
        for (const auto &[mode, ground] : {std::pair(QIcon::Normal, QPalette::Base),
                 std::pair(QIcon::Normal, QPalette::AlternateBase), std::pair(QIcon::Selected, QPalette::Highlight)}) {
            const QList<QColor> colours = inks(icon.pixmap(QSize(32, 32), 1.0, mode).toImage());
            QVERIFY(!colours.isEmpty());
            // A theme's own selection is as readable as the theme makes it: its text has no more.
            const double enough = mode == QIcon::Normal
                ? kDrawn
                : std::min(
                    kDrawn, contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)));
            QVERIFY(contrast(colours.first(), palette.color(ground)) >= enough);
            if (colours.size() > 1)
                QVERIFY(contrast(colours.first(), colours.at(1)) >= enough);
        }
    }
}

void ContrastTest::barsCanBeSeen_data()
{
    tintsCanBeRead_data();
}

/// Half a bar: what is left against what is gone, and against the row.
void ContrastTest::barsCanBeSeen()
{
    QFETCH(QPalette, palette);
    using Urgency = ExpiryBar::Urgency;
    for (const auto urgency : {Urgency::Calm, Urgency::Late, Urgency::Ending}) {
        for (const auto ground : {QPalette::Base, QPalette::AlternateBase}) {
            QImage row(100, 12, QImage::Format_RGB32);
            row.fill(palette.color(ground));
            QPainter painter(&row);
            paintExpiryBar(painter, row.rect(), {0.5, urgency}, palette, false, Qt::LeftToRight);
            painter.end();
            QVERIFY(contrast(row.pixelColor(25, 6), row.pixelColor(75, 6)) >= kDrawn);
            QVERIFY(contrast(row.pixelColor(25, 6), palette.color(ground)) >= kDrawn);
        }
    }
}

void ContrastTest::timelineCanBeSeen_data()
{
    tintsCanBeRead_data();
}

/// The outline of each kind of span.
void ContrastTest::timelineCanBeSeen()
{
    QFETCH(QPalette, palette);
    using Kind = Timeline::Kind;
    for (const auto kind : {Kind::Active, Kind::Waiting, Kind::Down}) {
        for (const auto ground : {QPalette::Base, QPalette::Window}) {
            QImage day(40, 20, QImage::Format_RGB32);
            day.fill(palette.color(ground));
            QPainter painter(&day);
            TimelinePainter::paintSwatch(painter, QRect(5, 5, 30, 10), kind, palette);
            painter.end();
            QVERIFY(contrast(day.pixelColor(20, 5), palette.color(ground)) >= kDrawn);
        }
    }
}

LANYARD_WIDGET_TEST(ContrastTest)
#include "contrast_test.moc"
