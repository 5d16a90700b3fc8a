#include "cli/status_text.h"

#include <QJsonArray>
#include <QTest>

using namespace lanyard;

namespace {

QJsonObject session(const char *state, const char *reason, int secondsLeft = 0)
{
    const QDateTime now(QDate(2026, 11, 23), QTime(17, 0), Qt::UTC);
    return {{QStringLiteral("name"), QStringLiteral("Wiki")}, {QStringLiteral("state"), QLatin1String(state)},
        {QStringLiteral("reason"), QLatin1String(reason)}, {QStringLiteral("message"), QStringLiteral("Why.")},
        {QStringLiteral("expiresAt"), now.addSecs(secondsLeft).toString(Qt::ISODate)}};
}

QJsonObject status(const QJsonArray &sessions)
{
    return {{QStringLiteral("now"), QStringLiteral("2026-11-23T17:00:00Z")}, {QStringLiteral("resources"), sessions}};
}

}

class TestStatusText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void checks_data()
    {
        QTest::addColumn<QJsonArray>("sessions");
        QTest::addColumn<int>("exit");
        const QJsonObject good = session("active", "ok", 600);
        const QJsonObject needed = session("sign-in-needed", "revoked");
        const QJsonObject waiting = session("waiting", "offline");
        const QJsonObject error = session("error", "configuration");
        QTest::newRow("no resources") << QJsonArray() << 0;
        QTest::newRow("active") << QJsonArray{good} << 0;
        QTest::newRow("too little left") << QJsonArray{session("active", "ok", 599)} << 5;
        QTest::newRow("active though offline") << QJsonArray{session("active", "offline", 600)} << 0;
        QTest::newRow("signed out") << QJsonArray{session("signed-out", "ok")} << 3;
        QTest::newRow("revoked") << QJsonArray{needed} << 3;
        QTest::newRow("expired, will be renewed") << QJsonArray{session("expired", "ok")} << 5;
        QTest::newRow("expired, for good") << QJsonArray{session("expired", "interactive-required")} << 3;
        QTest::newRow("waiting") << QJsonArray{good, waiting} << 5;
        QTest::newRow("a sign-in beats waiting") << QJsonArray{waiting, needed, good} << 3;
        QTest::newRow("an error beats all") << QJsonArray{error, needed, waiting} << 1;
        QTest::newRow("a state of a later version") << QJsonArray{session("frozen", "ok")} << 1;
    }
    void checks()
    {
        QFETCH(QJsonArray, sessions);
        QTEST(int(cli::checkStatus(status(sessions), std::chrono::minutes(10))), "exit");
    }

    void reads_data()
    {
        QTest::addColumn<QJsonObject>("session");
        QTest::addColumn<QString>("text");
        QJsonObject refreshing = session("active", "ok", 600);
        refreshing.insert(QLatin1String("refreshing"), true);
        QTest::newRow("active") << session("active", "ok", 600) << QStringLiteral("Wiki  active, 10 min left");
        QTest::newRow("refreshing") << refreshing << QStringLiteral("Wiki  active, 10 min left, refreshing");
        QTest::newRow("active, with a problem")
            << session("active", "offline", 60) << QStringLiteral("Wiki  active, 1 min left  Why.");
        QTest::newRow("waiting") << session("waiting", "offline") << QStringLiteral("Wiki  waiting  Why.");
        QTest::newRow("signed out") << session("signed-out", "ok") << QStringLiteral("Wiki  signed out");
    }
    void reads()
    {
        QFETCH(QJsonObject, session);
        QTEST(cli::statusText(status({session})), "text");
    }
};

QTEST_GUILESS_MAIN(TestStatusText)
#include "status_text_test.moc"
