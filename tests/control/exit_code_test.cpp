#include "control/exit_code.h"

#include <QTest>

using namespace lanyard;
using control::Exit;

class TestExitCode : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reasons_data()
    {
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<int>("exit");
        QTest::newRow("nothing is wrong") << Reason::Ok << 0;
        QTest::newRow("offline passes") << Reason::Offline << 5;
        QTest::newRow("a locked keychain is unlocked some time") << Reason::KeychainLocked << 5;
        QTest::newRow("slow down") << Reason::RateLimited << 5;
        QTest::newRow("password changed") << Reason::Revoked << 3;
        QTest::newRow("the page must be seen") << Reason::InteractiveRequired << 3;
        QTest::newRow("not allowed is not policy of ours") << Reason::AccessDenied << 1;
        QTest::newRow("wrong page") << Reason::UntrustedRedirect << 1;
        QTest::newRow("a fault of ours") << Reason::Internal << 1;
    }
    void reasons()
    {
        QFETCH(Reason, reason);
        QTEST(int(control::exitFor(reason)), "exit");
    }
};

QTEST_GUILESS_MAIN(TestExitCode)
#include "exit_code_test.moc"
