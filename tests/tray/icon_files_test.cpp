// Whether the tray's pictures can be told from the panel behind them, and from each other, at the sizes panels use.

#include "support/test_topic.h"
#include "tray/icon_files.h"

#include <QColor>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <cmath>

using namespace lanyard;

namespace {

const QList<IconKind> kKinds{IconKind::Well, IconKind::Refreshing, IconKind::Attention, IconKind::Offline};
const QList<int> kSizes{16, 22, 24, 32, 48, 64};
const QColor kLight(0xef, 0xf0, 0xf1); // Breeze
const QColor kDark(0x31, 0x36, 0x3b); // Breeze Dark

QImage picture(IconKind kind, int size)
{
    return QImage(QStringLiteral(":/lanyard/tray/%1-%2.png").arg(code(kind)).arg(size));
}

QImage onPanel(IconKind kind, int size, const QColor &panel)
{
    QImage image(size, size, QImage::Format_RGB32);
    image.fill(panel);
    QPainter(&image).drawImage(0, 0, picture(kind, size));
    return image;
}

double luminance(const QColor &color) // WCAG 2.1
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(double(color.redF())) + 0.7152 * linear(double(color.greenF()))
        + 0.0722 * linear(double(color.blueF()));
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a) + 0.05;
    const double other = luminance(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

/// The share of pixels of which a pair says yes.
template <typename Differs> double share(const QImage &a, const QImage &b, Differs differs)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += differs(a.pixelColor(x, y), b.pixelColor(x, y));
    }
    return double(count) / (a.width() * a.height());
}

}

class IconFilesTest : public QObject {
    Q_OBJECT
public:
    static void initMain() { qputenv("QT_QPA_PLATFORM", "offscreen"); }

private Q_SLOTS:
    void standsOutOnPanels_data();
    void standsOutOnPanels();
    void differsWithoutColour_data();
    void differsWithoutColour();
    void everySizeIsThere();
};

void IconFilesTest::everySizeIsThere()
{
    for (const IconKind kind : kKinds) {
        const QIcon icon = trayIconFor(kind);
        QVERIFY2(icon.name().isEmpty(), "a name is looked up in the panel's own theme, and may not be there");
        for (const int size : kSizes) {
            QCOMPARE(picture(kind, size).size(), QSize(size, size));
            QVERIFY(icon.availableSizes().contains(QSize(size, size)));
        }
    }
    QCOMPARE(applicationIcon().availableSizes().size(), 8);
}

void IconFilesTest::standsOutOnPanels_data()
{
    QTest::addColumn<IconKind>("kind");
    QTest::addColumn<int>("size");
    QTest::addColumn<QColor>("panel");
    for (const IconKind kind : kKinds) {
        for (const int size : kSizes) {
            QTest::addRow("%s, %d, light", code(kind).data(), size) << kind << size << kLight;
            QTest::addRow("%s, %d, dark", code(kind).data(), size) << kind << size << kDark;
        }
    }
}

// WCAG 2.1, 1.4.11: graphical objects have a contrast of 3:1.
void IconFilesTest::standsOutOnPanels()
{
    QFETCH(IconKind, kind);
    QFETCH(int, size);
    QFETCH(QColor, panel);
    QImage bare(size, size, QImage::Format_RGB32);
    bare.fill(panel);
    const double clear = share(onPanel(kind, size, panel), bare,
        [](const QColor &ink, const QColor &behind) { return contrast(ink, behind) >= 3.0; });
    QVERIFY2(clear > 0.25, qPrintable(QString::number(clear)));
}

void IconFilesTest::differsWithoutColour_data()
{
    QTest::addColumn<IconKind>("one");
    QTest::addColumn<IconKind>("other");
    for (qsizetype i = 0; i < kKinds.size(); ++i) {
        for (qsizetype j = i + 1; j < kKinds.size(); ++j)
            QTest::addRow("%s, %s", code(kKinds.at(i)).data(), code(kKinds.at(j)).data())
                << kKinds.at(i) << kKinds.at(j);
    }
}

// Whoever sees no colours still sees other shapes: a tenth of the pixels at 16 px is of another brightness.
void IconFilesTest::differsWithoutColour()
{
    QFETCH(IconKind, one);
    QFETCH(IconKind, other);
    for (const QColor &panel : {kLight, kDark}) {
        const double differing = share(onPanel(one, 16, panel), onPanel(other, 16, panel),
            [](const QColor &a, const QColor &b) { return contrast(a, b) >= 1.5; });
        QVERIFY2(differing > 0.10, qPrintable(QString::number(differing)));
    }
}

LANYARD_WIDGET_TEST(IconFilesTest)
#include "icon_files_test.moc"
