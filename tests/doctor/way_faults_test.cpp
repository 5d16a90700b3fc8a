#include "doctor/fault_test.h"
#include "support/test_topic.h"

/// Name, connection, proxies, certificates and clocks, against what `lanyard doctor` and `lanyard status` say: the real
/// commands, the real session layer, and a company over real HTTPS.
class TestWayFaults : public lanyard::FaultTest {
    Q_OBJECT

public:
    TestWayFaults()
        : FaultTest(lanyard::faultsOnTheWay())
    {
    }
};

LANYARD_TEST(TestWayFaults)
#include "way_faults_test.moc"
