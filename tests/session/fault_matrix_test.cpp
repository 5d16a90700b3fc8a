#include "session/matrix/outage.h"
#include "session/matrix/table.h"
#include "support/test_topic.h"

#include <QLoggingCategory>
#include <QTest>
#include <cstdio>
#include <map>
#include <unistd.h>

using namespace lanyard;

Q_DECLARE_METATYPE(lanyard::Operation)
Q_DECLARE_METATYPE(lanyard::Leg)
Q_DECLARE_METATYPE(lanyard::Mishap)

/// Every leg of refresh, switch and sign-out times everything that can go wrong with one request, over real HTTPS.
/// The table at the end is the proof; a red cell's row says what is wrong with it.
class FaultMatrixTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // What a person who runs the test has set up must not stand between us and the company.
        for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"})
            qunsetenv(name);
        QLoggingCategory::setFilterRules(QStringLiteral("lanyard.*=false"));
        m_ports = std::make_unique<BadPorts>();
    }

    void cell_data()
    {
        QTest::addColumn<Operation>("operation");
        QTest::addColumn<Leg>("leg");
        QTest::addColumn<Mishap>("mishap");
        for (const Operation operation : {Operation::Refresh, Operation::Switch, Operation::SignOut}) {
            for (const Leg leg : legsOf(operation)) {
                for (const Mishap mishap : allMishaps()) {
                    if (canHappen(mishap, leg))
                        QTest::addRow("%s | %s | %s", qPrintable(nameOf(operation)), qPrintable(nameOf(leg)),
                            qPrintable(nameOf(mishap)))
                            << operation << leg << mishap;
                }
            }
        }
    }

    void cell()
    {
        QFETCH(Operation, operation);
        QFETCH(Leg, leg);
        QFETCH(Mishap, mishap);
        MatrixWorld *world = worldFor(operation);
        QVERIFY2(world, "could not sign in to begin with");
        CellResult result;
        if (operation == Operation::SignOut) {
            result = signOutCell(*world, mishap);
        } else {
            const auto expected = expectedAt(leg, mishap);
            QVERIFY2(expected, "the rules do not name this cell");
            result = operation == Operation::Refresh ? refreshCell(*world, leg, mishap, *expected)
                                                     : switchCell(*world, leg, mishap, *expected);
        }
        m_table.add(operation, leg, mishap, result);
        if (!result.complaints.isEmpty())
            m_worlds.erase(operation); // what a red cell left behind is not the next one's fault
        QVERIFY2(result.complaints.isEmpty(), qPrintable(result.complaints.join(u'\n')));
    }

    void anOutageIsWaitedOut_data()
    {
        QTest::addColumn<Leg>("leg");
        QTest::addColumn<Mishap>("mishap");
        QTest::newRow("no network") << Leg::Mint << Mishap::Refused;
        QTest::newRow("a portal all day") << Leg::Mint << Mishap::PortalPage;
        QTest::newRow("IAP is down") << Leg::Exchange << Mishap::Status503Json;
        QTest::newRow("no cookie, starting over in vain") << Leg::Header << Mishap::MissingField;
        QTest::newRow("the nonce is never enough") << Leg::Query << Mishap::Status404;
    }

    /// Six hours, most of them without a session: no loop, no prompt, nothing lost.
    void anOutageIsWaitedOut()
    {
        QFETCH(Leg, leg);
        QFETCH(Mishap, mishap);
        MatrixWorld *world = worldFor(Operation::Refresh);
        QVERIFY(world);
        const Outage outage = waitOutOutage(*world, leg, mishap, std::chrono::hours(6));
        QVERIFY2(outage.complaints.isEmpty(), qPrintable(outage.complaints.join(u'\n')));
        QVERIFY2(outage.attempts >= 20 && outage.attempts <= 35, qPrintable(QString::number(outage.attempts)));
        QVERIFY2(outage.requests <= 35 * 15, qPrintable(QString::number(outage.requests)));
    }

    void nothingWasSentToAnUntrustedServer() { QCOMPARE(m_ports->leaked(), QByteArray()); }

    void cleanupTestCase()
    {
        m_worlds.clear();
        m_ports.reset();
        std::fputs(qPrintable(m_table.text(isatty(STDOUT_FILENO) == 1)), stdout);
        std::fflush(stdout);
    }

private:
    MatrixWorld *worldFor(Operation operation)
    {
        auto &world = m_worlds[operation];
        if (world)
            return world.get();
        const bool isSignOut = operation == Operation::SignOut;
        world = std::make_unique<MatrixWorld>(isSignOut ? QStringLiteral("wiki") : QStringLiteral("portal"), *m_ports);
        if (!isSignOut && !world->signInEverywhere())
            world.reset();
        return world.get();
    }

    std::unique_ptr<BadPorts> m_ports;
    std::map<Operation, std::unique_ptr<MatrixWorld>> m_worlds;
    Table m_table;
};

LANYARD_TEST(FaultMatrixTest)
#include "fault_matrix_test.moc"
