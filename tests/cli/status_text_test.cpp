#include "cli/status_text.h"
#include "support/sample_status.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;

namespace {

SessionView wiki(State state, Reason reason, int secondsLeft = 0)
{
    SessionView session;
    session.name = QStringLiteral("Wiki");
    session.state = state;
    session.reason = reason;
    session.message = QStringLiteral("Why.");
    if (secondsLeft > 0)
        session.expiresAt = testNow().addSecs(secondsLeft);
    return session;
}

}

class StatusTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void checks_data()
    {
        QTest::addColumn<QList<SessionView>>("sessions");
        QTest::addColumn<int>("exit");
        using List = QList<SessionView>;
        const SessionView good = wiki(State::Active, Reason::Ok, 600);
        const SessionView needed = wiki(State::SignInNeeded, Reason::Revoked);
        const SessionView waiting = wiki(State::Waiting, Reason::Offline);
        const SessionView error = wiki(State::Error, Reason::Configuration);
        QTest::newRow("no resources") << List{} << 0;
        QTest::newRow("active") << List{good} << 0;
        QTest::newRow("too little left") << List{wiki(State::Active, Reason::Ok, 599)} << 5;
        QTest::newRow("active, until when is unknown") << List{wiki(State::Active, Reason::Ok)} << 5;
        QTest::newRow("active though offline") << List{wiki(State::Active, Reason::Offline, 600)} << 0;
        QTest::newRow("signed out") << List{wiki(State::SignedOut, Reason::Ok)} << 3;
        QTest::newRow("revoked") << List{needed} << 3;
        QTest::newRow("expired, will be refreshed") << List{wiki(State::Expired, Reason::Ok)} << 5;
        QTest::newRow("expired, needs the user") << List{wiki(State::Expired, Reason::InteractiveRequired)} << 3;
        QTest::newRow("expired, for good") << List{wiki(State::Expired, Reason::AccessDenied)} << 1;
        QTest::newRow("waiting") << List{good, waiting} << 5;
        QTest::newRow("a sign-in beats waiting") << List{waiting, needed, good} << 3;
        QTest::newRow("an error beats all") << List{error, needed, waiting} << 1;
    }
    void checks()
    {
        QFETCH(QList<SessionView>, sessions);
        QTEST(int(cli::checkStatus(statusOf(sessions), std::chrono::minutes(10))), "exit");
    }

    void reads_data()
    {
        QTest::addColumn<SessionView>("session");
        QTest::addColumn<QString>("text");
        SessionView refreshing = wiki(State::Active, Reason::Ok, 600);
        refreshing.refreshing = true;
        SessionView nameless = wiki(State::Active, Reason::Ok, 600);
        nameless.account = AccountView{};
        SessionView known = nameless;
        known.account = AccountView{QStringLiteral("kim@example.org"), {}, {}, {}, QStringLiteral("Acme")};
        SessionView byPhone = nameless;
        byPhone.account = AccountView{QStringLiteral("+491701234567"), {}, {}, {}, QStringLiteral("Acme")};
        QTest::newRow("active") << nameless << QStringLiteral("Wiki  Active, 10 min left");
        QTest::newRow("account") << known << QStringLiteral("Wiki  Active, 10 min left  kim@example.org (Acme)");
        QTest::newRow("account without an e-mail address")
            << byPhone << QStringLiteral("Wiki  Active, 10 min left  +491701234567 (Acme)");
        QTest::newRow("refreshing") << refreshing << QStringLiteral("Wiki  Active, 10 min left, refreshing");
        QTest::newRow("active, with a problem")
            << wiki(State::Active, Reason::Offline, 60) << QStringLiteral("Wiki  Active, offline, 1 min left  Why.");
        QTest::newRow("waiting") << wiki(State::Waiting, Reason::Offline)
                                 << QStringLiteral("Wiki  Waiting: offline  Why.");
        QTest::newRow("signed out") << wiki(State::SignedOut, Reason::Ok) << QStringLiteral("Wiki  Signed out");
    }
    void reads()
    {
        QFETCH(SessionView, session);
        QTEST(cli::statusText(statusOf({session})), "text");
    }

    void whatConcernsAllComesFirst()
    {
        Status status = statusOf({wiki(State::SignedOut, Reason::Ok)});
        status.network = NetworkState::Offline;
        status.keychain = KeychainState::Unavailable;
        status.problem = QStringLiteral("The policy is wrong.");
        QCOMPARE(cli::statusText(status),
            QStringLiteral("No network connection.\nYour keychain is not responding.\nThe policy is wrong.\n"
                           "Wiki  Signed out"));
        status = statusOf({});
        status.keychain = KeychainState::Locked;
        QCOMPARE(cli::statusText(status),
            QStringLiteral("Your keychain is locked.\nNo resources yet. Add one with: lanyard add URL"));
        status.keychain = KeychainState::NoKeyring;
        QVERIFY(cli::statusText(status).startsWith(QLatin1String("There is no default keyring yet.\n")));
    }
};

LANYARD_TEST(StatusTextTest)
#include "status_text_test.moc"
