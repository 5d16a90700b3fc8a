#include "policy/explanation.h"

#include "support/test_topic.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace lanyard;

class ExplanationTest : public QObject {
    Q_OBJECT
    QList<ExplainedValue> m_values;

private Q_SLOTS:
    void initTestCase()
    {
        const auto set = readPolicySet({{QStringLiteral("policy.json"),
                                            "{\"version\":1,\n"
                                            "\"exportSessions\":false,\n"
                                            "\"endpoints\":{\"secureToken\":\"https://token.example.com\"}}"},
            {QStringLiteral("policy.d/10.json"),
                "{\"version\":1,\n"
                "\"notifications\":true,\"signInProviders\":[\"saml.acme\"],\"resources\":[\n"
                "{\"id\":\"wiki\",\"name\":\"Wiki\",\"url\":\"https://wiki.example.com/\"}]}",
                true}});
        QVERIFY2(set, set ? "" : qPrintable(set.error()));
        Settings own;
        own.language = QStringLiteral("de");
        own.notifications = false;
        m_values = explained(*set, own);
    }

    void says_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *key, const char *value, const char *source, const char *place = "") {
            QTest::newRow(key) << QByteArray(value) << QString::fromUtf8(source) << QString::fromUtf8(place);
        };
        row("exportSessions", "false", "policy", "policy.json:2");
        row("browserBridge", R"({"mode":"off"})", "policy", "policy.json:2"); // follows from it
        row("notifications", "true", "policy", "policy.d/10.json:2"); // whatever the user chose
        row("language", R"("de")", "user");
        row("autostart", "null", "desktop");
        row("signInProviders", R"(["saml.acme"])", "policy", "policy.d/10.json:2");
        row("kerberosHosts", "[]", "default");
        row("userAgent", "null", "default");
        row("refreshOnMetered", "true", "default");
        row("promptOnExpiry", R"("notify")", "default");
        row("exchangeHosts", R"(["iap.googleapis.com"])", "default");
        row("endpoints.secureToken", "\"https://token.example.com\"", "policy", "policy.json:3");
        row("endpoints.projectConfig", "\"https://www.googleapis.com\"", "default");
        row("resources.wiki.url", "\"https://wiki.example.com/\"", "policy", "policy.d/10.json:3");
    }

    void says()
    {
        const QList<ExplainedValue> found = below(m_values, QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(found.size(), 1);
        const QByteArray value = QJsonDocument(QJsonArray{found.first().value}).toJson(QJsonDocument::Compact);
        QTEST(value.mid(1, value.size() - 2), "value");
        QTEST(QString(code(found.first().source)), "source");
        QTEST(found.first().place, "place");
    }

    void aKeyMayNameSeveral()
    {
        QCOMPARE(below(m_values, QStringLiteral("resources.wiki")).size(), 2);
        QCOMPARE(below(m_values, QStringLiteral("resources.wik")).size(), 0);
        QCOMPARE(below(m_values, QStringLiteral("endpoints")).size(), 3);
    }
};

LANYARD_TEST(ExplanationTest)
#include "explanation_test.moc"
