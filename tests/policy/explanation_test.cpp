#include "policy/explanation.h"

#include "support/test_topic.h"

#include <QFile>
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
        row("resources.wiki.authPage", "null", "default");
        row("resources.wiki.refresh", R"("auto")", "default");
        row("resources.wiki.tenants", "null", "default");
        row("browserBridge.mode", R"("off")", "policy", "policy.json:2");
        row("browserBridge.signIn", "true", "policy", "policy.json:2");
        row("userAgent.add", "null", "default");
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

    /// What the schema knows is a key, set or not.
    void everyKeyOfTheSchemaIsOne()
    {
        QFile file(QStringLiteral(POLICY_SCHEMA));
        QVERIFY(file.open(QFile::ReadOnly));
        const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
        QStringList keys;
        const auto add = [&keys](const QJsonObject &properties, const QString &before) {
            for (const QString &key : properties.keys())
                keys.append(before + key);
        };
        const QJsonObject properties = schema[u"properties"].toObject();
        add(properties, {});
        for (const QString &whole : properties.keys())
            add(properties[whole][u"properties"].toObject(), whole + u'.');
        add(schema[u"$defs"][u"resource"][u"properties"].toObject(), QStringLiteral("resources.wiki."));
        QVERIFY(keys.size() > 30);
        const QStringList outside{QStringLiteral("version"), QStringLiteral("resources.wiki.id")};
        for (const QString &key : std::as_const(keys))
            QVERIFY2(outside.contains(key) || !below(m_values, key).isEmpty(), qPrintable(key));
        for (const QString &key : {u"resource"_qs, u"resources.none.url"_qs, u"resources.none.refresh"_qs,
                 u"userAgent.addd"_qs, u"authPage"_qs, u""_qs, u"."_qs})
            QVERIFY2(below(m_values, key).isEmpty(), qPrintable(key));
    }

    void withoutAResourceTheListIsEmpty()
    {
        const QList<ExplainedValue> found = below(explained(PolicySet(), Settings()), QStringLiteral("resources"));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().value, QJsonValue(QJsonArray()));
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
