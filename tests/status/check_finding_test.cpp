#include "status/check_finding.h"
#include "support/test_topic.h"

using namespace lanyard;

class CheckFindingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadBack()
    {
        for (const CheckStep step : kAllCheckSteps) {
            for (const CheckResult result : kAllCheckResults) {
                const CheckFinding finding{step, QStringLiteral("wiki"), result, Reason::Proxy,
                    QStringLiteral("So it is."), QStringLiteral("407"), std::chrono::milliseconds(17)};
                QCOMPARE(*readFinding(findingJson(finding)), finding);
            }
        }
    }

    void isReadStrictly()
    {
        QJsonObject json = findingJson({});
        json.insert(QStringLiteral("step"), QStringLiteral("weather"));
        QVERIFY(readFinding(json).error().sentence().contains(QLatin1String("step")));
        json.remove(QStringLiteral("step"));
        QVERIFY(!readFinding(json));
    }
};

LANYARD_TEST(CheckFindingTest)
#include "check_finding_test.moc"
