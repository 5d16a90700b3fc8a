#include "base/installation/outside_service.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;

class OutsideServiceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// As systemd.service(5) has it: "$$" is passed on as "$", whatever follows.
    void arguments_data()
    {
        QTest::addColumn<QString>("argument");
        QTest::addColumn<QString>("expected");
        QTest::newRow("none") << QStringLiteral("https://wiki.example/") << QStringLiteral("https://wiki.example/");
        QTest::newRow("two in an address")
            << QStringLiteral("https://wiki.example/?$$=1") << QStringLiteral("https://wiki.example/?$$$$=1");
        QTest::newRow("a variable") << QStringLiteral("${HOME}") << QStringLiteral("$${HOME}");
        QTest::newRow("quoted, of an entry")
            << QStringLiteral("sh -c \"echo \\$HOME\" %u") << QStringLiteral("sh -c \"echo \\$$HOME\" %u");
    }

    void arguments()
    {
        QFETCH(QString, argument);
        QTEST(afterOutsideService(argument), "expected");
    }

    void nothingStandsBeforeWhereNothingHolds() { QVERIFY(outsideService().isEmpty()); }
};

LANYARD_TEST(OutsideServiceTest)
#include "outside_service_test.moc"
