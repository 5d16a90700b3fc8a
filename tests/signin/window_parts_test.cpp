// Parts of the window by themselves: what needs exact times or exact pixels.

#include "signin/widgets/address_line.h"
#include "signin/widgets/blank_image.h"
#include "signin/widgets/load_line.h"
#include "signin/widgets/overlay_panel.h"
#include "support/test_topic.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace lanyard::signin;

class WindowPartsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aQuickLoadShowsNothing();
    void aSlowLoadShowsItsProgress();
    void redirectsAreOneWait();
    void aQuickWaitLooksLikeThePageBefore();
    void anAnswerIsShownAtOnce();
    void theCarefulAnswerHasTheFocus_data();
    void theCarefulAnswerHasTheFocus();
    void hostsAreDrawnTheSameInEveryLanguage_data();
    void hostsAreDrawnTheSameInEveryLanguage();
    void theAddressIsReadOut();
    void thePadlockSaysWhetherTheConnectionIsSecure();
    void thePadlockIsExplainedOnAPress_data();
    void thePadlockIsExplainedOnAPress();
    void whatAnEmptyPictureIs();
};

void WindowPartsTest::aQuickLoadShowsNothing()
{
    LoadLine line;
    QSignalSpy waiting(&line, &LoadLine::waiting);
    line.start();
    line.setProgress(80);
    QCOMPARE(line.value(), 0);
    QTest::qWait(100);
    QCOMPARE(line.value(), 0);
    line.finish();
    QTest::qWait(400);
    QCOMPARE(line.value(), 0);
    QCOMPARE(waiting.size(), 0);
}

void WindowPartsTest::aSlowLoadShowsItsProgress()
{
    LoadLine line;
    QSignalSpy waiting(&line, &LoadLine::waiting);
    QElapsedTimer time;
    time.start();
    line.start();
    line.setProgress(40);
    QTRY_COMPARE(waiting.size(), 1);
    QVERIFY2(time.elapsed() >= 300, qPrintable(QString::number(time.elapsed())));
    QVERIFY(waiting.first().first().toBool());
    QCOMPARE(line.value(), 40);
    line.finish();
    QCOMPARE(line.value(), 0);
    QCOMPARE(waiting.size(), 2);
    QVERIFY(!waiting.last().first().toBool());
}

void WindowPartsTest::redirectsAreOneWait()
{
    LoadLine line;
    QSignalSpy waiting(&line, &LoadLine::waiting);
    QElapsedTimer time;
    time.start();
    while (waiting.isEmpty() && time.elapsed() < 5000) { // each shorter than anybody notices, together not
        line.start();
        QTest::qWait(50);
    }
    QCOMPARE(waiting.size(), 1);
}

void WindowPartsTest::aQuickWaitLooksLikeThePageBefore()
{
    QPixmap before(300, 200);
    before.fill(Qt::magenta);
    OverlayPanel panel(nullptr);
    panel.resize(300, 200);
    QWidget &widget = panel;
    panel.show(Overlay{Overlay::Kind::Busy, QStringLiteral("Finishing…"), QStringLiteral("Wait."), {}, {}}, before);
    widget.show();
    QElapsedTimer time;
    time.start();
    QCOMPARE(panel.grab().toImage().pixelColor(150, 100), QColor(Qt::magenta));
    QTRY_VERIFY(panel.grab().toImage().pixelColor(150, 100) != QColor(Qt::magenta));
    QVERIFY2(time.elapsed() >= 200, qPrintable(QString::number(time.elapsed())));
}

void WindowPartsTest::anAnswerIsShownAtOnce()
{
    QPixmap before(300, 200);
    before.fill(Qt::magenta);
    OverlayPanel panel(nullptr);
    panel.resize(300, 200);
    QWidget &widget = panel;
    panel.show(Overlay{Overlay::Kind::Busy, QStringLiteral("Finishing…"), {}, {}, {}}, before);
    panel.show(Overlay{Overlay::Kind::Error, QStringLiteral("No"), {}, QStringLiteral("Try again"), {}}, QPixmap());
    widget.show();
    QVERIFY(panel.grab().toImage().pixelColor(150, 100) != QColor(Qt::magenta));
}

void WindowPartsTest::theCarefulAnswerHasTheFocus_data()
{
    QTest::addColumn<Overlay::Kind>("kind");
    QTest::addColumn<QString>("accept");
    QTest::addColumn<QString>("reject");
    QTest::addColumn<QString>("focused"); ///< its text; empty: the panel
    QTest::newRow("question") << Overlay::Kind::Question << "Use B"
                              << "Keep A"
                              << "Keep A";
    QTest::newRow("addresses with an ampersand") << Overlay::Kind::Question << "Use x@example.org"
                                                 << "Keep r&d@example.org"
                                                 << "Keep r&&d@example.org"; // so that it is shown
    QTest::newRow("error") << Overlay::Kind::Error << "Try again"
                           << "Close"
                           << "Try again";
    QTest::newRow("error without another try") << Overlay::Kind::Error << ""
                                               << "Close"
                                               << "Close";
    QTest::newRow("wait") << Overlay::Kind::Busy << ""
                          << ""
                          << "";
}

void WindowPartsTest::theCarefulAnswerHasTheFocus()
{
    QFETCH(Overlay::Kind, kind);
    QFETCH(QString, accept);
    QFETCH(QString, reject);
    QFETCH(QString, focused);
    OverlayPanel panel(nullptr);
    QWidget &widget = panel;
    panel.show(Overlay{kind, QStringLiteral("Title"), QStringLiteral("Text"), accept, reject}, QPixmap());
    widget.show();
    panel.focusAnswer();
    const auto *button = qobject_cast<QPushButton *>(panel.focusWidget());
    QCOMPARE(button ? button->text() : QString(), focused);
}

void WindowPartsTest::hostsAreDrawnTheSameInEveryLanguage_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("plain") << QStringLiteral("https://login.example.net:8443/path");
    QTest::newRow("numbers") << QStringLiteral("https://192.0.2.7:8443/");
    QTest::newRow("a Hebrew label") << QString::fromUtf8("https://\xd7\x90\xd7\x91\xd7\x92.example.net/");
    QTest::newRow("a label that would turn it around") << QString::fromUtf8("https://a.\xd7\x90.1.b.example/");
    QTest::newRow("too long")
        << QStringLiteral("https://%1example.net:8443/").arg(QStringLiteral("very-long-label.").repeated(12));
}

void WindowPartsTest::hostsAreDrawnTheSameInEveryLanguage()
{
    QFETCH(QString, url);
    const auto drawn = [&url](Qt::LayoutDirection direction) {
        QApplication::setLayoutDirection(direction);
        AddressLine line;
        line.setUrl(QUrl(url));
        line.resize(400, line.sizeHint().height());
        return line.grab().toImage();
    };
    const QImage leftToRight = drawn(Qt::LeftToRight);
    const QImage rightToLeft = drawn(Qt::RightToLeft);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(leftToRight == rightToLeft);
    QVERIFY(!isBlank(leftToRight));
}

void WindowPartsTest::theAddressIsReadOut()
{
    AddressLine line;
    QVERIFY(!line.isEnabled());
    line.setUrl(QUrl(QStringLiteral("https://login.example.net/secret?token=1")));
    QVERIFY(line.isEnabled());
    for (const QString &shown : {line.accessibleName(), line.toolTip()}) {
        QVERIFY(shown.contains(QLatin1String("https://login.example.net")));
        QVERIFY(!shown.contains(QLatin1String("secret")) && !shown.contains(QLatin1String("token")));
    }
}

void WindowPartsTest::thePadlockSaysWhetherTheConnectionIsSecure()
{
    AddressLine line;
    line.setUrl(QUrl(QStringLiteral("https://login.example.net/")));
    QVERIFY(line.toolTip().contains(QLatin1String("Secure connection")));
    line.setBroken(true); // a certificate that was refused, for one
    QVERIFY(line.toolTip().contains(QLatin1String("could not be loaded")));
    QVERIFY(!line.accessibleName().contains(QLatin1String("Secure")));
    line.setBroken(false);
    line.setUrl(QUrl(QStringLiteral("http://localhost/")));
    QVERIFY(line.toolTip().contains(QLatin1String("not encrypted")));
}

void WindowPartsTest::thePadlockIsExplainedOnAPress_data()
{
    QTest::addColumn<int>("key"); ///< 0: the mouse
    QTest::newRow("Return") << int(Qt::Key_Return);
    QTest::newRow("Enter") << int(Qt::Key_Enter);
    QTest::newRow("space") << int(Qt::Key_Space);
    QTest::newRow("mouse") << 0;
}

void WindowPartsTest::thePadlockIsExplainedOnAPress()
{
    QFETCH(int, key);
    AddressLine line;
    line.setUrl(QUrl(QStringLiteral("https://login.example.net/")));
    line.show();
    if (key != 0)
        QTest::keyClick(&line, Qt::Key(key));
    else
        QTest::mouseClick(&line, Qt::LeftButton);
    QCOMPARE(QToolTip::text(), line.toolTip());
    QToolTip::hideText();
    QTRY_VERIFY(!QToolTip::isVisible());
}

void WindowPartsTest::whatAnEmptyPictureIs()
{
    QImage picture(200, 100, QImage::Format_ARGB32);
    picture.fill(Qt::white);
    QVERIFY(isBlank(picture));
    picture.setPixelColor(199, 99, QColor(254, 255, 255));
    QVERIFY(!isBlank(picture));
    QVERIFY(isBlank(QImage()));
}

LANYARD_WIDGET_TEST(WindowPartsTest)
#include "window_parts_test.moc"
