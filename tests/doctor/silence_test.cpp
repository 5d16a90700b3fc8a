#include "doctor/fault_test.h"
#include "support/test_topic.h"

/// Whoever says nothing, against what `lanyard doctor` and `lanyard status` say: the real commands, the real session
/// layer, and a company over real HTTPS.
class SilenceTest : public lanyard::FaultTest {
    Q_OBJECT

public:
    SilenceTest()
        : FaultTest(lanyard::silences())
    {
    }
};

LANYARD_TEST(SilenceTest)
#include "silence_test.moc"
