#include "policy/policy_parser.h"

#include "policy/made_authority.h"
#include "policy/policy_samples.h"
#include "support/test_topic.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;

static const QString kFile = QStringLiteral("/etc/lanyard/policy.json");

class PolicyParserTest : public QObject {
    Q_OBJECT

    static void write(const QString &name, const QByteArray &content)
    {
        QFile file(name);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(content);
    }

private Q_SLOTS:
    void accepts_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const GoodPolicy &policy : goodPolicies())
            QTest::newRow(policy.name) << policy.json;
    }

    void accepts()
    {
        QFETCH(QByteArray, json);
        const auto policy = parsePolicy(json, QString());
        QVERIFY2(policy, policy ? "" : qPrintable(policy.error().sentence()));
    }

    void refusesAndNamesThePlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("message");
        for (const BadPolicy &policy : badPolicies())
            QTest::newRow(policy.name) << policy.json << policy.line << policy.column << policy.key << policy.message;
    }

    void refusesAndNamesThePlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, key);
        QFETCH(QString, message);
        const auto policy = parsePolicy(json, QStringLiteral("/nonexistent"));
        QVERIFY(!policy);
        const JsonError &error = policy.error();
        QVERIFY2(error.message.contains(message), qPrintable(error.sentence()));
        QCOMPARE(error.path, key);
        QTEST(error.place.line, "line");
        QTEST(error.place.column, "column");
    }

    void anErrorIsOneSentenceWithItsPlace()
    {
        const auto policy = parsePolicy(badPolicies().constLast().json, QStringLiteral("/"));
        QCOMPARE(policy.error().sentence(kFile),
            QStringLiteral(
                "/etc/lanyard/policy.json:2:27: certificateAuthorities[0]: /: This cannot be read as a file."));
        QCOMPARE((JsonError{QString(), QStringLiteral("No."), {}}.sentence(kFile)),
            QStringLiteral("/etc/lanyard/policy.json: No."));
    }

    void whatIsNotSaidHasItsDefault() { QCOMPARE(*parsePolicy(R"({"version":1})", QString()), Policy()); }

    void noTenantsAsChallengesNameThem()
    {
        const auto policy = parsePolicy(R"({"version":1,"resources":[{"id":"wiki","name":"Wiki",
            "url":"https://wiki.example.com/","tenants":[{"id":"_481516234200","name":"Acme"}]}]})",
            QString());
        QVERIFY(policy);
        QVERIFY(policy->resources.constFirst().tenants.isEmpty());
    }

    void everyMemberIsRead()
    {
        const auto policy = parsePolicy(wholePolicy(), QString());
        QVERIFY(policy);
        Resource wiki{u"wiki"_qs, u"Wiki"_qs, QUrl(u"https://wiki.example.com/"_qs),
            QUrl(u"https://login.example.com/"_qs), u"AIza"_qs, {{u"t1"_qs, u"One"_qs}, {u"t2"_qs, u"t2"_qs}},
            RefreshMode::Web, true};
        Policy expected;
        expected.resources = {wiki};
        expected.allowUserResources = expected.exportSessions = false;
        expected.fixed = {false, u"pt-BR"_qs, false, PromptOnExpiry::Open, u"firefox.desktop"_qs, false,
            BridgeRules{BridgeMode::Ask, {u"chromium"_qs, u"firefox"_qs}, {u"wiki"_qs}}};
        expected.exchangeHosts = QStringList{u"iap.test:8443"_qs, u"iap.example"_qs};
        expected.endpoints = {
            QUrl(u"https://a.example"_qs), QUrl(u"http://127.0.0.1:1/st"_qs), QUrl(u"https://c.example"_qs)};
        expected.kerberosHosts = QStringList{u"sso.example.com"_qs, u"*.corp.example.com"_qs};
        expected.signInProviders = QStringList{u"saml.acme"_qs, u"google.com"_qs};
        expected.userAgent.added = u"Acme/1"_qs;
        expected.development = true;
        QCOMPARE(*policy, expected);
    }

    void sessionsThatStayInsideReachNoBrowser_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<std::optional<BridgeRules>>("rules");
        const auto row = [](const char *name, const char *members, const std::optional<BridgeRules> &rules) {
            QTest::newRow(name) << QByteArray(members) << rules;
        };
        row("the user decides", R"("exportSessions":true)", std::nullopt);
        row("no export, and no word of browsers", R"("exportSessions":false)", BridgeRules());
        row("no export but into browsers", R"("exportSessions":false,"browserBridge":{"mode":"ask"})",
            BridgeRules{BridgeMode::Ask, {}, {}});
        row("a bridge, and no sign-in", R"("browserBridge":{"mode":"ask","signIn":false})",
            BridgeRules{BridgeMode::Ask, {}, {}, false});
        row("export but into no browser", R"("exportSessions":true,"browserBridge":{"mode":"off"})", BridgeRules());
    }

    void sessionsThatStayInsideReachNoBrowser()
    {
        QFETCH(QByteArray, members);
        const auto policy = parsePolicy("{\"version\":1," + members + '}', QString());
        QVERIFY(policy);
        QTEST(policy->fixed.browserBridge, "rules");
    }

    void certificatesAreReadAndChecked()
    {
        const QTemporaryDir folder;
        const QString pem = folder.filePath(QStringLiteral("corp-ca.pem"));
        QVERIFY(makeAuthority(pem));
        const QByteArray json = R"({"version":1,"certificateAuthorities":["corp-ca.pem"]})";
        const auto policy = parsePolicy(json, folder.path());
        QVERIFY(policy);
        QCOMPARE(policy->certificateAuthorities.size(), 1);
        QVERIFY(policy->certificateAuthorities.constFirst().startsWith(u"-----BEGIN CERTIFICATE-----"));

        write(pem, "-----BEGIN CERTIFICATE-----\nbm90IG9uZQ==\n-----END CERTIFICATE-----\n");
        const auto broken = parsePolicy(json, folder.path());
        QCOMPARE(broken.error().path, QStringLiteral("certificateAuthorities[0]"));
        QVERIFY(broken.error().message.contains(pem));
        write(pem, QByteArray(300 * 1024, ' '));
        QVERIFY(parsePolicy(json, folder.path()).error().message.contains(QStringLiteral("larger than 256 KiB")));
    }

    void aThousandResourcesAreReadInNoTime()
    {
        const auto policy = parsePolicy(longPolicy(1000), QString());
        QVERIFY(policy);
        QCOMPARE(policy->resources.size(), 1000);
    }
};

LANYARD_TEST(PolicyParserTest)
#include "policy_parser_test.moc"
