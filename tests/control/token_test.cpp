#include "control/methods.h"
#include "session/world.h"
#include "support/recorded_desktop.h"
#include "support/test_topic.h"

#include <optional>

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
};

namespace {

QJsonObject asking(std::chrono::seconds minValid)
{
    return {
        {QStringLiteral("resource"), QStringLiteral("wiki")}, {QStringLiteral("minValid"), qint64(minValid.count())}};
}

/// Signed in to the wiki for so long, and a command that asks.
class Caller {
public:
    explicit Caller(std::chrono::minutes age)
    {
        m_world.keepOnly({QStringLiteral("wiki")});
        m_world.script = m_world.signInAs(QStringLiteral("kim@example.org"));
        QVERIFY(m_world.signIn(QStringLiteral("wiki")));
        m_world.advance(age);
        m_methods.emplace(*m_world.sessions, m_desktop, control::Methods::MemoryProbe());
        m_before = m_world.count(At::Token);
    }
    QCoro::Task<control::Answer> call(const QJsonObject &params)
    {
        return m_methods->call(QStringLiteral("token"), params);
    }
    control::Answer ask(const QJsonObject &params) { return QCoro::waitFor(call(params)); }
    int mints() const { return m_world.count(At::Token) - m_before; }
    std::chrono::seconds leftOf(const control::Answer &answer) const
    {
        const QString end = answer->value(QLatin1String("expiresAt")).toString();
        return std::chrono::seconds(m_world.sessions->status().now.secsTo(QDateTime::fromString(end, Qt::ISODate)));
    }

private:
    World m_world;
    RecordedDesktop m_desktop;
    std::optional<control::Methods> m_methods;
    int m_before = 0;
};

}

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
    Caller caller{std::chrono::minutes(age)};
    const auto answer = caller.ask(asking(std::chrono::seconds(minValid)));
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
    const std::chrono::seconds left = caller.leftOf(answer);
    QVERIFY2(left >= std::chrono::seconds(minValid), qPrintable(QString::number(left.count())));
    QTEST(caller.mints(), "mints");
}

void TestToken::whoDoesNotAskGetsFiveMinutes()
{
    Caller caller{56min};
    const auto answer = caller.ask({{QStringLiteral("resource"), QStringLiteral("wiki")}});
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
    QVERIFY(caller.leftOf(answer) >= 5min);
}

void TestToken::moreThanAFreshOneHasIsAUsageErrorAndNoMint()
{
    Caller caller{0min};
    for (const std::chrono::seconds minValid : {2h, 24h, 1h}) {
        const auto answer = caller.ask(asking(minValid));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, control::Code::InvalidParams);
        QVERIFY2(answer.error().message.contains(QStringLiteral("3590s")), qPrintable(answer.error().message));
    }
    QCOMPARE(caller.mints(), 0);
}

void TestToken::callersAtTheSameTimeShareOneMint()
{
    Caller caller{30min};
    QList<control::Answer> answers;
    for (int i = 0; i < 20; ++i) {
        caller.call(asking(50min)).then([&answers](const control::Answer &answer) { answers.append(answer); });
    }
    QTRY_COMPARE(answers.size(), 20);
    for (const control::Answer &answer : answers) {
        QVERIFY(answer);
        QCOMPARE(answer->value(QLatin1String("token")), answers.first()->value(QLatin1String("token")));
    }
    QCOMPARE(caller.mints(), 1);
}

LANYARD_TEST(TestToken)
#include "token_test.moc"
