#include "gateway/origin_pool.h"
#include "support/test_topic.h"

#include <QTcpServer>
#include <QTest>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>

using namespace lanyard;
using namespace std::chrono_literals;

class OriginPoolTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void waitsHalfAMinute();
    void saysThatNobodyAnswered();
};

void OriginPoolTest::waitsHalfAMinute()
{
    QVERIFY(gateway::OriginSettings().openingLasts == 30s);
}

/// Accepted, and no word of TLS.
void OriginPoolTest::saysThatNobodyAnswered()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const QUrl url(QStringLiteral("https://wiki.localhost:%1/").arg(silent.serverPort()));
    gateway::asio::io_context context(1);
    QString why;
    gateway::OriginPool pool(
        context, *gateway::ResourceAddress::of(url), gateway::OriginSettings{.openingLasts = 300ms}, why);
    QCOMPARE(why, QString());
    const auto ask = [&pool, &why]() -> gateway::Task<void> {
        const auto taken = co_await pool.take(false);
        why = taken ? QStringLiteral("taken") : taken.error();
    };
    gateway::asio::co_spawn(context, ask, gateway::asio::detached);
    context.run();
    QCOMPARE(why, QStringLiteral("it did not answer within 1 second"));
}

LANYARD_TEST(OriginPoolTest)
#include "origin_pool_test.moc"
