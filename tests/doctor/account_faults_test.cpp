#include "doctor/fault_test.h"
#include "support/test_topic.h"

/// API keys, projects, accounts and the keychain, against what `lanyard doctor` and `lanyard status` say: the real
/// commands, the real session layer, and a company over real HTTPS.
class AccountFaultsTest : public lanyard::FaultTest {
    Q_OBJECT

public:
    AccountFaultsTest()
        : FaultTest(lanyard::faultsOfTheAccount())
    {
    }
};

LANYARD_TEST(AccountFaultsTest)
#include "account_faults_test.moc"
