#include "base/text/plain_text.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;

class PlainTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void toolTips()
    {
        QCOMPARE(plainToolTip(QStringLiteral("R&D & Ops")), QStringLiteral("R&D & Ops"));
        QCOMPARE(
            plainToolTip(QStringLiteral("<b>Wiki</b>: Active")), QStringLiteral("<\u2060b>Wiki<\u2060/b>: Active"));
    }

    void titles()
    {
        QCOMPARE(plainTitle(QStringLiteral("Wiki")), QStringLiteral("Wiki"));
        QCOMPARE(plainTitle(QStringLiteral("[*] Inbox [*]")), QStringLiteral("[*][*] Inbox [*][*]"));
    }
};

LANYARD_TEST(PlainTextTest)
#include "plain_text_test.moc"
