#include "gateway/tool_run.h"
#include "support/test_topic.h"

using namespace lanyard;

/// Recipes in formats of tools that come from npm, by those tools' own runners.
class RunnersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void postman();
    void restFile();
};

void RunnersTest::postman()
{
    ToolRun tools;
    QVERIFY(tools.isReady());
    tools.environment[0] += QStringLiteral(":" RUNNERS);
    const CliRun result = tools.withGateway({QStringLiteral(RECIPES "/postman.sh")});
    QVERIFY2(result.exit == 0, qPrintable(result.out + result.err));
    QVERIFY2(result.out.contains(QStringLiteral("'GET / None None\\n'")), qPrintable(result.out));
}

void RunnersTest::restFile()
{
    ToolRun tools;
    QVERIFY(tools.isReady());
    tools.environment[0] += QStringLiteral(":" RUNNERS);
    const CliRun result =
        tools.withGateway({QStringLiteral("httpyac"), QStringLiteral("send"), QStringLiteral(RECIPES "/rest.http"),
            QStringLiteral("--all"), QStringLiteral("--output"), QStringLiteral("body")});
    QVERIFY2(result.exit == 0, qPrintable(result.out + result.err));
    QVERIFY2(result.out.contains(QStringLiteral("GET / None None\n")), qPrintable(result.out));
}

LANYARD_TEST(RunnersTest)
#include "runners_test.moc"
