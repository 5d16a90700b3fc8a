#include "doctor/fault_test.h"
#include "support/test_topic.h"

/// Name, connection, proxies, certificates and clocks, against what `lanyard doctor` and `lanyard status` say: the real
/// commands, the real session layer, and a company over real HTTPS.
class WayFaultsTest : public lanyard::FaultTest {
    Q_OBJECT

public:
    WayFaultsTest()
        : FaultTest(lanyard::faultsOnTheWay())
    {
    }
};

LANYARD_TEST(WayFaultsTest)
#include "way_faults_test.moc"
