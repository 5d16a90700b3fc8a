#include "doctor/fault_test.h"
#include "support/test_topic.h"

/// Whoever says nothing, against what `lanyard doctor` and `lanyard status` say: the real commands, the real session
/// layer, and a company over real HTTPS.
class TestSilence : public lanyard::FaultTest {
    Q_OBJECT

public:
    TestSilence()
        : FaultTest(lanyard::silences())
    {
    }
};

LANYARD_TEST(TestSilence)
#include "silence_test.moc"
