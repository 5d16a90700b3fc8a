#include "policy/policy_set.h"

#include "support/test_topic.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace lanyard;

namespace {

const QString kMain = QStringLiteral("/etc/lanyard/policy.json");

/// policy.json, then policy.d/10.json, policy.d/20.json, ...
QList<PolicyText> texts(const QList<QByteArray> &contents)
{
    QList<PolicyText> texts;
    for (const QByteArray &content : contents) {
        const bool isMain = texts.isEmpty();
        const QString dropIn = QStringLiteral("/etc/lanyard/policy.d/%1.json").arg(texts.size() * 10);
        texts.append({isMain ? kMain : dropIn, "{\"version\":1,\n" + content + "}", !isMain});
    }
    return texts;
}

QByteArray resource(const QByteArray &id, const QByteArray &members = "\"url\":\"https://wiki.example.com/\"")
{
    return R"("resources":[{"id":")" + id + R"(","name":"Wiki",)" + members + "}]";
}

const QByteArray kPin =
    "\"url\":\"https://wiki.example.com/\",\"authPage\":\"https://login.example.com/\",\"apiKey\":\"AIzaA\"";

}

class PolicySetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void resourcesComeInTheOrderOfFiles()
    {
        const auto set = readPolicySet(texts({resource("wiki"), resource("travel"), resource("expenses")}));
        QVERIFY(set);
        QStringList ids;
        for (const Resource &one : set->policy.resources)
            ids << one.id;
        QCOMPARE(ids, QStringList({QStringLiteral("wiki"), QStringLiteral("travel"), QStringLiteral("expenses")}));
    }

    void aLaterFileCompletesAResource()
    {
        const auto set = readPolicySet(texts({resource("wiki"),
            resource("wiki", kPin + R"(,"refresh":"web","tenants":[{"id":"t"}])").replace("Wiki", "Handbook")}));
        QVERIFY2(set, set ? "" : qPrintable(set.error()));
        QCOMPARE(set->policy.resources.size(), 1);
        const Resource &wiki = set->policy.resources.first();
        QCOMPARE(wiki.name, QStringLiteral("Handbook"));
        QCOMPARE(wiki.authPage, QUrl(QStringLiteral("https://login.example.com/")));
        QCOMPARE(wiki.refresh, RefreshMode::Web);
        QCOMPARE(wiki.tenants.size(), 1);
        QCOMPARE(set->places.value(QStringLiteral("resources.wiki.apiKey")),
            QStringLiteral("/etc/lanyard/policy.d/10.json:2"));
    }

    /// The whole text is not read once more for each of them: with 3,000 resources that took minutes.
    void eachPlaceIsKnownHoweverManyThereAre()
    {
        QByteArrayList entries;
        for (int i = 0; i < 3000; ++i) {
            const QByteArray id = "r" + QByteArray::number(i);
            entries << "{\"id\":\"" + id + "\",\n\"name\":\"N\",\n\n\"url\":\"https://" + id + ".example.com/\"}";
        }
        QElapsedTimer spent;
        spent.start();
        const auto set = readPolicySet({{QStringLiteral("policy.json"),
            "{\"version\":1,\n\"resources\":[\n" + entries.join(",\n") + "]}", false}});
        QVERIFY(!spent.hasExpired(30'000));
        QVERIFY2(set, set ? "" : qPrintable(set.error()));
        QCOMPARE(set->policy.resources.size(), 3000);
        QCOMPARE(set->places.value(QStringLiteral("resources.r0.id")), QStringLiteral("policy.json:3"));
        QCOMPARE(set->places.value(QStringLiteral("resources.r0.url")), QStringLiteral("policy.json:6"));
        QCOMPARE(set->places.value(QStringLiteral("resources.r2999.url")), QStringLiteral("policy.json:12002"));
    }

    void theSameAddressMayBeWrittenOtherwise()
    {
        QVERIFY(readPolicySet(texts({resource("wiki"), resource("wiki", "\"url\":\"https://wiki.example.com\"")})));
    }

    void locksComeFromAnyFile()
    {
        const auto set = readPolicySet(texts({R"("notifications":false)", R"("exportSessions":false)"}));
        QVERIFY(set);
        QCOMPARE(set->policy.fixed.notifications, std::optional(false));
        QVERIFY(!set->policy.exportSessions);
        QCOMPARE(set->policy.fixed.browserBridge, std::optional(BridgeRules()));
        QCOMPARE(
            set->places.value(QStringLiteral("exportSessions")), QStringLiteral("/etc/lanyard/policy.d/10.json:2"));
    }

    /// A drop-in's address is judged as policy.json says.
    void developmentHoldsForAllFiles()
    {
        const QByteArray local = resource("local", "\"url\":\"http://localhost:8080/\"");
        QVERIFY(readPolicySet(texts({R"("development":true)", local})));
        QVERIFY(!readPolicySet(texts({R"("notifications":true)", local})));
    }

    void refuses_data()
    {
        QTest::addColumn<QList<QByteArray>>("files");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("names");
        const auto row = [](const char *name, const QList<QByteArray> &files, const char *place, const char *names) {
            QTest::newRow(name) << files << QString::fromUtf8(place) << QString::fromUtf8(names);
        };
        row("a lock said twice", {R"("exportSessions":false)", R"("exportSessions":true)"},
            "/etc/lanyard/policy.d/10.json:2:1: exportSessions: ", "/etc/lanyard/policy.json:2");
        row("the same lock said the same twice", {"", R"("notifications":true)", R"("notifications":true)"},
            "/etc/lanyard/policy.d/20.json:2:1: notifications: ", "/etc/lanyard/policy.d/10.json:2");
        row("another address", {resource("wiki"), resource("wiki", "\"url\":\"https://evil.example.net/\"")},
            "/etc/lanyard/policy.d/10.json:2:", "/etc/lanyard/policy.json:2");
        const QByteArray otherPage = QByteArray(kPin).replace("login", "phish");
        row("another sign-in page", {resource("wiki", kPin), resource("wiki", otherPage)},
            "/etc/lanyard/policy.d/10.json:2:", "authPage");
        row("another sign-in page, after a file that names none",
            {resource("wiki", kPin), resource("wiki"), resource("wiki", otherPage)},
            "/etc/lanyard/policy.d/20.json:2:", "/etc/lanyard/policy.json:2");
        row("another key", {resource("wiki", kPin), resource("wiki", QByteArray(kPin).replace("AIzaA", "AIzaB"))},
            "/etc/lanyard/policy.d/10.json:2:", "apiKey");
        for (const char *alone : {R"("exchangeHosts":["evil.example.net"])", R"("certificateAuthorities":[])",
                 R"("endpoints":{})", R"("development":true)", R"("kerberosHosts":["sso.example.com"])"})
            QTest::addRow("%s in a drop-in", alone)
                << QList<QByteArray>{"", alone} << QStringLiteral("/etc/lanyard/policy.d/10.json:2:1: ")
                << QStringLiteral("policy.json only");
        row("a drop-in that is wrong by itself", {resource("wiki"), R"("exportSession":false)"},
            "/etc/lanyard/policy.d/10.json:2:1: exportSession: ", "Unknown key");
        row("policy.json that is wrong", {R"("exportSessions":"no")", ""},
            "/etc/lanyard/policy.json:2:", "true or false");
    }

    void refuses()
    {
        QFETCH(QList<QByteArray>, files);
        QFETCH(QString, place);
        QFETCH(QString, names);
        QList<PolicyText> all = texts(files);
        for (PolicyText &text : all)
            text.json.replace(",\n}", "}"); // of a file that says nothing
        const auto set = readPolicySet(all);
        QVERIFY(!set);
        QVERIFY2(set.error().startsWith(place), qPrintable(set.error()));
        QVERIFY2(set.error().contains(names), qPrintable(set.error()));
    }
};

LANYARD_TEST(PolicySetTest)
#include "policy_set_test.moc"
