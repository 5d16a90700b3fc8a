#include "cli/exit_code.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;

class ExitCodeTest : public QObject {
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
        QTest::newRow("the user said no") << Reason::Cancelled << 1;
        QTest::newRow("overtaken by a later wish") << Reason::Superseded << 1;
        QTest::newRow("not allowed is not policy of ours") << Reason::AccessDenied << 1;
        QTest::newRow("wrong page") << Reason::UntrustedRedirect << 1;
        QTest::newRow("a fault of ours") << Reason::Internal << 1;
    }
    void reasons()
    {
        QFETCH(Reason, reason);
        QTEST(int(cli::exitFor(reason)), "exit");
    }

    void failures_data()
    {
        using control::Code;
        using control::Failure;
        QTest::addColumn<Failure>("failure");
        QTest::addColumn<int>("exit");
        const auto row = [](const char *name, Code code, std::optional<Reason> reason, int exit) {
            QTest::newRow(name) << Failure{code, QString(), reason} << exit;
        };
        row("not a message", Code::Parse, {}, 2);
        row("not a request", Code::InvalidRequest, {}, 2);
        row("a command that the tray does not know", Code::MethodNotFound, {}, 2);
        row("an argument", Code::InvalidParams, {}, 2);
        row("an unknown resource", Code::UnknownResource, {}, 1);
        row("the policy", Code::Forbidden, {}, 6);
        row("too many requests", Code::Busy, {}, 5);
        row("no tray", Code::NotRunning, {}, 4);
        row("a tray that hangs", Code::NoAnswer, {}, 5);
        row("no reason", Code::Failed, {}, 1);
        row("a reason", Code::Failed, Reason::Revoked, 3);
        row("a failure is never a success", Code::Failed, Reason::Ok, 1);
        row("a later version's code", Code(-32050), {}, 1);
        row("a later version's code with a reason", Code(-32050), Reason::Offline, 5);
    }
    void failures()
    {
        QFETCH(control::Failure, failure);
        QTEST(int(cli::exitFor(failure)), "exit");
    }
};

LANYARD_TEST(ExitCodeTest)
#include "exit_code_test.moc"
