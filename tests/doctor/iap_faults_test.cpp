#include "doctor/fault_test.h"
#include "support/test_topic.h"

/// What IAP, its redirect server and the sign-in page may do, against what `lanyard doctor` and `lanyard status` say:
/// the real commands, the real session layer, and a company over real HTTPS.
class IapFaultsTest : public lanyard::FaultTest {
    Q_OBJECT

public:
    IapFaultsTest()
        : FaultTest(lanyard::faultsAtIap())
    {
    }
};

LANYARD_TEST(IapFaultsTest)
#include "iap_faults_test.moc"
