#include "control/methods.h"
#include "session/world.h"
#include "support/recorded_desktop.h"
#include "support/test_topic.h"

using namespace lanyard;
using namespace std::chrono_literals;
using At = sandbox::Step;

/// What `lanyard token` gets from the real session layer.
class TestToken : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void neverLessThanAskedFor_data();
    void neverLessThanAskedFor();
    void whoDoesNotAskGetsFiveMinutes();
    void moreThanAFreshOneHasIsAUsageErrorAndNoMint();
    void callersAtTheSameTimeShareOneMint();

private:
    static QJsonObject asking(std::chrono::seconds minValid)
    {
        return {{QStringLiteral("resource"), QStringLiteral("wiki")},
            {QStringLiteral("minValid"), qint64(minValid.count())}};
    }
    static void signIn(World &world)
    {
        world.keepOnly({QStringLiteral("wiki")});
        world.script = world.signInAs(QStringLiteral("kim@example.org"));
        QVERIFY(world.signIn(QStringLiteral("wiki")));
    }
    static std::chrono::seconds leftOf(const control::Answer &answer, const World &world)
    {
        const QString end = answer->value(QLatin1String("expiresAt")).toString();
        return std::chrono::seconds(world.sessions->status().now.secsTo(QDateTime::fromString(end, Qt::ISODate)));
    }
};

void TestToken::neverLessThanAskedFor_data()
{
    QTest::addColumn<int>("age");
    QTest::addColumn<int>("minValid");
    QTest::addColumn<int>("mints");
    QTest::newRow("a young token does") << 1 << 300 << 0;
    QTest::newRow("an old one that has enough left does") << 30 << 25 * 60 << 0;
    QTest::newRow("one that has less is not handed out") << 30 << 35 * 60 << 1;
    QTest::newRow("nearly all of a fresh one's life") << 1 << 3590 << 1;
}

void TestToken::neverLessThanAskedFor()
{
    QFETCH(int, age);
    QFETCH(int, minValid);
    World world;
    signIn(world);
    world.advance(std::chrono::minutes(age));
    RecordedDesktop desktop;
    control::Methods methods(*world.sessions, desktop, {});
    const int before = world.count(At::Token);
    const auto answer = QCoro::waitFor(methods.call(QStringLiteral("token"), asking(std::chrono::seconds(minValid))));
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
    QVERIFY2(leftOf(answer, world) >= std::chrono::seconds(minValid),
        qPrintable(QString::number(leftOf(answer, world).count())));
    QTEST(world.count(At::Token) - before, "mints");
}

void TestToken::whoDoesNotAskGetsFiveMinutes()
{
    World world;
    signIn(world);
    world.advance(56min);
    RecordedDesktop desktop;
    control::Methods methods(*world.sessions, desktop, {});
    const QJsonObject params{{QStringLiteral("resource"), QStringLiteral("wiki")}};
    const auto answer = QCoro::waitFor(methods.call(QStringLiteral("token"), params));
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
    QVERIFY(leftOf(answer, world) >= 5min);
}

void TestToken::moreThanAFreshOneHasIsAUsageErrorAndNoMint()
{
    World world;
    signIn(world);
    RecordedDesktop desktop;
    control::Methods methods(*world.sessions, desktop, {});
    const int before = world.count(At::Token);
    for (const std::chrono::seconds minValid : {2h, 24h, 1h}) {
        const auto answer = QCoro::waitFor(methods.call(QStringLiteral("token"), asking(minValid)));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, control::Code::InvalidParams);
        QVERIFY2(answer.error().message.contains(QStringLiteral("3590s")), qPrintable(answer.error().message));
    }
    QCOMPARE(world.count(At::Token), before);
}

void TestToken::callersAtTheSameTimeShareOneMint()
{
    World world;
    signIn(world);
    world.advance(30min);
    RecordedDesktop desktop;
    control::Methods methods(*world.sessions, desktop, {});
    const int before = world.count(At::Token);
    QList<control::Answer> answers;
    for (int i = 0; i < 20; ++i) {
        methods.call(QStringLiteral("token"), asking(50min)).then([&answers](const control::Answer &answer) {
            answers.append(answer);
        });
    }
    QTRY_COMPARE(answers.size(), 20);
    for (const control::Answer &answer : answers) {
        QVERIFY(answer);
        QCOMPARE(answer->value(QLatin1String("token")), answers.first()->value(QLatin1String("token")));
    }
    QCOMPARE(world.count(At::Token) - before, 1);
}

LANYARD_TEST(TestToken)
#include "token_test.moc"
