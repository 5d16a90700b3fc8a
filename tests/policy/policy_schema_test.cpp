// resources/policy.schema.json and the parser agree on every sample. The schema is applied by Debian's
// python3-jsonschema.

#include "policy/policy_samples.h"
#include "support/test_topic.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;

static const QString kScript = QStringLiteral(R"(
import glob, json, os, sys
from jsonschema import Draft202012Validator
schema = json.load(open(sys.argv[1]))
Draft202012Validator.check_schema(schema)
validator = Draft202012Validator(schema)
for name in os.listdir(sys.argv[2]):
    sample = json.load(open(os.path.join(sys.argv[2], name)))
    print(name, "accepted" if validator.is_valid(sample) else "refused")
)");

class PolicySchemaTest : public QObject {
    Q_OBJECT
    QStringList m_verdicts;

    static void write(const QString &name, const QByteArray &content)
    {
        QFile file(name);
        if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write a sample");
    }

    static QProcess &run(QProcess &python, const QStringList &arguments)
    {
        python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        python.start(QStringLiteral("/usr/bin/python3"), arguments);
        python.waitForFinished();
        return python;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QProcess probe;
        if (run(probe, {QStringLiteral("-c"), QStringLiteral("import jsonschema")}).exitCode() != 0)
            QSKIP("python3-jsonschema is not installed");
        const QTemporaryDir folder;
        int number = 0;
        for (const GoodPolicy &policy : goodPolicies())
            write(folder.filePath(QStringLiteral("good-%1").arg(number++)), policy.json);
        number = 0;
        for (const BadPolicy &policy : badPolicies()) {
            if (!policy.isBeyondSchema)
                write(folder.filePath(QStringLiteral("bad-%1").arg(number)), policy.json);
            ++number;
        }
        QProcess python;
        QCOMPARE(
            run(python, {QStringLiteral("-c"), kScript, QStringLiteral(POLICY_SCHEMA), folder.path()}).exitCode(), 0);
        m_verdicts = QString::fromUtf8(python.readAll()).split(u'\n');
    }

    void saysWhatTheParserSays_data()
    {
        QTest::addColumn<QString>("verdict");
        int number = 0;
        for (const GoodPolicy &policy : goodPolicies())
            QTest::newRow(policy.name) << QStringLiteral("good-%1 accepted").arg(number++);
        number = 0;
        for (const BadPolicy &policy : badPolicies()) {
            if (!policy.isBeyondSchema)
                QTest::addRow("refused: %s", policy.name) << QStringLiteral("bad-%1 refused").arg(number);
            ++number;
        }
    }

    void saysWhatTheParserSays()
    {
        QFETCH(QString, verdict);
        QVERIFY2(m_verdicts.contains(verdict), qPrintable(verdict));
    }
};

LANYARD_TEST(PolicySchemaTest)
#include "policy_schema_test.moc"
