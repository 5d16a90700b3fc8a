// `lanyard policy` as an administrator runs it; no tray runs.

#include "cli/cli_run.h"
#include "support/test_topic.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace lanyard;

class CliPolicyTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    void write(const QString &name, const QByteArray &content)
    {
        QFile file(path(name));
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    CliRun run(const QStringList &arguments)
    {
        return runCli(QStringList{QStringLiteral("policy")} + arguments, m_folder.path(), QStringLiteral(LANYARD_CLI),
            {QStringLiteral("XDG_CONFIG_HOME=") + path(QStringLiteral("config")), QStringLiteral("LANYARD_POLICY=")});
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir().mkpath(path(QStringLiteral("etc/policy.d"))));
        QVERIFY(QDir().mkpath(path(QStringLiteral("config/lanyard"))));
        write(QStringLiteral("good.json"),
            "{ \"version\": 1, \"exportSessions\": false,\n"
            "  \"resources\": [{ \"id\": \"wiki\", \"name\": \"Wiki\", \"url\": \"https://wiki.example.com/\" }] }");
        write(QStringLiteral("bad.json"), "{ \"version\": 1,\n  \"exportSession\": false }");
        write(QStringLiteral("etc/policy.json"), R"({"version":1,"notifications":false})");
        write(QStringLiteral("etc/policy.d/10.json"), R"({"version":1,"notifications":true})");
        write(QStringLiteral("config/lanyard/settings.json"), R"({"version":1,"language":"de"})");
    }

    void checksAFile()
    {
        const CliRun good = run({QStringLiteral("check"), path(QStringLiteral("good.json"))});
        QCOMPARE(good.exit, 0);
        QCOMPARE(good.out, QStringLiteral("The policy is valid. Resources: 1.\n"));
        const QString file = path(QStringLiteral("bad.json"));
        const CliRun bad = run({QStringLiteral("check"), file});
        QCOMPARE(bad.exit, 1);
        QVERIFY2(bad.err.startsWith(QStringLiteral("lanyard: %1:2:3: exportSession: ").arg(file)), qPrintable(bad.err));
        QCOMPARE(run({QStringLiteral("check"), path(QStringLiteral("none.json"))}).exit, 1);
    }

    void checksAFolder()
    {
        const CliRun run = this->run({QStringLiteral("check"), path(QStringLiteral("etc")), QStringLiteral("--json")});
        QCOMPARE(run.exit, 1);
        const QString problem = QJsonDocument::fromJson(run.out.toUtf8())[u"problem"].toString();
        QVERIFY2(problem.startsWith(path(QStringLiteral("etc/policy.d/10.json:1:"))), qPrintable(problem));
        QVERIFY2(problem.contains(path(QStringLiteral("etc/policy.json:1"))), qPrintable(problem));
    }

    void explains()
    {
        const QString file = path(QStringLiteral("good.json"));
        const QString option = QStringLiteral("--policy=") + file;
        const CliRun all = run({QStringLiteral("explain"), option});
        QCOMPARE(all.exit, 0);
        for (const QString &line : {QStringLiteral("exportSessions .* false .* locked by %1:1$").arg(file),
                 QStringLiteral("resources.wiki.url .* \"https://wiki.example.com/\" +locked by %1:2$").arg(file),
                 QStringLiteral("^language +\"de\" +your setting$"), QStringLiteral("^notifications +true +default$")})
            QVERIFY2(QRegularExpression(line, QRegularExpression::MultilineOption).match(all.out).hasMatch(),
                qPrintable(line + u'\n' + all.out));
        const CliRun one = run({QStringLiteral("explain"), QStringLiteral("exportSessions"), option, u"--json"_qs});
        const QJsonArray values = QJsonDocument::fromJson(one.out.toUtf8())[u"values"].toArray();
        QCOMPARE(values.size(), 1);
        QCOMPARE(values.first()[u"locked"], QJsonValue(true));
        QCOMPARE(run({QStringLiteral("explain"), QStringLiteral("exportSession"), option}).exit, 2);
    }

    /// The name of the folder, or of the file in it, may be misspelt.
    void saysThatThereIsNone()
    {
        const CliRun none = run({QStringLiteral("check")});
        QCOMPARE(none.exit, 1);
        QCOMPARE(none.err, QStringLiteral("lanyard: There is no policy.\n"));
        const CliRun resources = run({QStringLiteral("explain"), QStringLiteral("resources")});
        QCOMPARE(resources.exit, 0);
        QVERIFY2(QRegularExpression(u"^resources +\\[\\] +default\n$"_qs).match(resources.out).hasMatch(),
            qPrintable(resources.out));
    }

    void saysWhyItCannotExplain()
    {
        const CliRun bad =
            run({QStringLiteral("explain"), QStringLiteral("--policy=") + path(QStringLiteral("bad.json"))});
        QCOMPARE(bad.exit, 1);
        QVERIFY2(bad.err.contains(QStringLiteral("bad.json:2:3: exportSession: ")), qPrintable(bad.err));
    }
};

LANYARD_TEST(CliPolicyTest)
#include "policy_test.moc"
