// What stands above the page: the tool bar and a notice.

#include "base/text/untrusted_text.h"
#include "signin/widgets/address_line.h"
#include "signin/widgets/notice_bar.h"
#include "signin/widgets/tool_bar.h"
#include "support/test_topic.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace lanyard;
using namespace lanyard::signin;

namespace {

QToolButton *buttonNamed(const QWidget &bar, const char *text)
{
    for (QToolButton *button : bar.findChildren<QToolButton *>())
        if (button->text() == QLatin1String(text))
            return button;
    return nullptr;
}

}

class BarsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void buttonsWish_data();
    void buttonsWish();
    void stopTakesThePlaceOfReload();
    void theZoomIsShownUntilItIsUsual();
    void aNoticeHasTheButtonsItNeeds_data();
    void aNoticeHasTheButtonsItNeeds();
    void aNoticeIsPlainText();
};

void BarsTest::buttonsWish_data()
{
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<QByteArray>("wish");
    QTest::newRow("back") << QByteArray("Back") << QByteArray(SIGNAL(backRequested()));
    QTest::newRow("reload") << QByteArray("Reload") << QByteArray(SIGNAL(reloadRequested()));
    QTest::newRow("stop") << QByteArray("Stop") << QByteArray(SIGNAL(stopRequested()));
}

void BarsTest::buttonsWish()
{
    QFETCH(QByteArray, button);
    QFETCH(QByteArray, wish);
    QWidget window;
    ToolBar bar(&window);
    bar.setCanStop(button == "Stop");
    QSignalSpy wished(&bar, wish.constData());
    QToolButton *pressed = buttonNamed(bar, button.constData());
    QVERIFY(pressed);
    pressed->click();
    QCOMPARE(wished.size(), 1);
}

void BarsTest::stopTakesThePlaceOfReload()
{
    QWidget window;
    ToolBar bar(&window);
    window.show();
    bar.setCanGoBack(false);
    QVERIFY(!buttonNamed(bar, "Back")->isEnabled());
    QVERIFY(buttonNamed(bar, "Stop")->isHidden());
    QVERIFY(!buttonNamed(bar, "Reload")->isHidden());
    bar.setCanStop(true);
    QVERIFY(!buttonNamed(bar, "Stop")->isHidden());
    QVERIFY(buttonNamed(bar, "Reload")->isHidden());
}

void BarsTest::theZoomIsShownUntilItIsUsual()
{
    QWidget window;
    ToolBar bar(&window);
    bar.setLocale(QLocale::c());
    window.show();
    QVERIFY(!buttonNamed(bar, "125%"));
    bar.showZoom(125);
    QToolButton *zoom = buttonNamed(bar, "125%");
    QVERIFY(zoom && !zoom->isHidden());
    QSignalSpy wished(&bar, &ToolBar::zoomResetRequested);
    zoom->click();
    QCOMPARE(wished.size(), 1);
    bar.showZoom(100);
    QVERIFY(!zoom->isHidden()); // it says so for a moment
    QTRY_VERIFY(zoom->isHidden());
}

void BarsTest::aNoticeHasTheButtonsItNeeds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("accept");
    QTest::addColumn<QString>("dismiss");
    QTest::newRow("two") << "Blocked."
                         << "Open in browser"
                         << "Close";
    QTest::newRow("one") << "Blocked."
                         << ""
                         << "Close";
    QTest::newRow("none") << "Sign-in 2 of 3"
                          << ""
                          << "";
    QTest::newRow("nothing to say") << ""
                                    << ""
                                    << "";
}

void BarsTest::aNoticeHasTheButtonsItNeeds()
{
    QFETCH(QString, text);
    QFETCH(QString, accept);
    QFETCH(QString, dismiss);
    QWidget window;
    NoticeBar bar(&window);
    window.show();
    bar.show(text, accept, dismiss);
    QCOMPARE(bar.isVisible(), !text.isEmpty());
    const auto buttons = bar.findChildren<QPushButton *>();
    QCOMPARE(buttons.first()->isHidden(), accept.isEmpty());
    QCOMPARE(buttons.last()->isHidden(), dismiss.isEmpty());
    QSignalSpy accepted(&bar, &NoticeBar::accepted);
    QSignalSpy dismissed(&bar, &NoticeBar::dismissed);
    buttons.first()->click();
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(dismissed.size(), 0);
    buttons.last()->click();
    QCOMPARE(dismissed.size(), 1);
}

void BarsTest::aNoticeIsPlainText()
{
    QWidget window;
    NoticeBar bar(&window);
    window.show();
    bar.show(leftToRight(QStringLiteral("<b>wiki.example.com</b>")), {}, {});
    QCOMPARE(bar.findChild<QLabel *>()->textFormat(), Qt::PlainText);
    QCOMPARE(bar.accessibleName(), QStringLiteral("<b>wiki.example.com</b>")); // no marks for a screen reader
}

LANYARD_WIDGET_TEST(BarsTest)
#include "bars_test.moc"
