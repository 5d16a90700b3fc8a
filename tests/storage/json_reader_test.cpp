// The one reader of JSON: what it takes, what it refuses, and where it says that the fault is.

#include "storage/json_document.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;

namespace {

enum class Colour { Red, Green };
constexpr Colour kColours[] = {Colour::Red, Colour::Green};

QLatin1String word(Colour colour)
{
    return colour == Colour::Red ? QLatin1String("red") : QLatin1String("green");
}

struct Sample {
    QString text;
    bool flag = false;
    int number = 0;
    QStringList texts;
    Colour colour = Colour::Red;
    std::optional<bool> maybe;
    QString inner;
    QStringList keys;
};

Sample sampleFrom(JsonReader &root)
{
    Sample sample;
    root.requireVersion1();
    sample.text = root.text(QLatin1String("text"), 8);
    sample.flag = root.flag(QLatin1String("flag"));
    sample.number = root.number(QLatin1String("number"), -1, 10);
    sample.texts = root.texts(QLatin1String("texts"));
    sample.colour = root.word(QLatin1String("colour"), kColours, word);
    sample.maybe = root.takeFlag(QLatin1String("maybe"));
    if (const auto inner = root.nullable(QLatin1String("inner"), QJsonValue::Object)) {
        JsonReader object(*inner, root.faults());
        sample.inner = object.text(QLatin1String("text"));
        object.refuseOthers();
    }
    for (const JsonMember &member : root.members(QLatin1String("map"), QJsonValue::Bool))
        sample.keys.append(member.key);
    root.refuseOthers();
    return sample;
}

const QByteArray kGood = R"({"version": 1,
"text": "hello",
"flag": true,
"number": 7,
"texts": ["a", "b"],
"colour": "green",
"inner": {"text": "x"},
"map": {"a.b": true, "": false}})";

}

class JsonReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEveryType()
    {
        const auto sample = readJson(kGood, sampleFrom);
        QVERIFY2(sample, sample ? "" : qPrintable(sample.error().sentence()));
        QCOMPARE(sample->text, QStringLiteral("hello"));
        QVERIFY(sample->flag);
        QCOMPARE(sample->number, 7);
        QCOMPARE(sample->texts, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(sample->colour, Colour::Green);
        QVERIFY(!sample->maybe);
        QCOMPARE(sample->inner, QStringLiteral("x"));
        QCOMPARE(sample->keys, (QStringList{QString(), QStringLiteral("a.b")}));
    }

    void nullIsNothingWhereItMayBe()
    {
        const auto sample = readJson(QByteArray(kGood).replace(R"({"text": "x"})", "null"), sampleFrom);
        QVERIFY(sample);
        QCOMPARE(sample->inner, QString());
    }

    void namesThePlaceOfAFault_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const char *from, const char *to, const char *sentence) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(sentence);
        };
        row("another version", "1,", "2,", "1:13: version: Only version 1 is supported.");
        row("text that is none", "\"hello\"", "5", "2:9: text: This must be a text");
        row("text that is too long", "hello", "hello, you", "2:9: text: This must have at most 8");
        row("missing", "\"text\": \"hello\",", "", "1:1: text: \"text\" is missing here.");
        row("flag as number", "true,\n", "1,\n", "3:9: flag: This must be true or false.");
        row("number too small", "7", "-2", "4:11: number: This must be a whole number from -1 to 10.");
        row("number too large", "7", "11", "4:11: number: This must be a whole number from -1 to 10.");
        row("no whole number", "7", "7.5", "4:11: number: This must be a whole number");
        row("number as text", "7", "\"7\"", "4:11: number: This must be a whole number");
        row("null is no number", "7", "null", "4:11: number: This must be a whole number");
        row("an item of another type", "\"b\"", "{}", "5:16: texts[1]: This must be a text");
        row("a word that nobody knows", "green", "blue", "6:11: colour: This must be one of: \"red\", \"green\".");
        row("a member of a member", "\"x\"", "[]", "7:19: inner.text: This must be a text");
        row("missing in a member", "{\"text\": \"x\"}", "{}", "7:10: inner.text: \"text\" is missing here.");
        row("unknown in a member", "\"x\"}", "\"x\", \"more\": 1}", "7:24: inner.more: Unknown key.");
        row("a list for an object", "{\"text\": \"x\"}", "[]", "7:10: inner: This must be an object");
        row("of a key with a dot", "true, \"\"", "1, \"\"", "8:16: map[\"a.b\"]: This must be true or false.");
        row("of an empty key", "false}", "1}", "8:26: map[\"\"]: This must be true or false.");
        row("of a key with half a character", "b\": true", "b\\udeda\": 1", "8:22: map[\"a.b");
        row("of keys that differ in half a character", "b\": true", "b\\udeda\": true, \"a.b\\udedb\": 1",
            "8:41: map[\"a.b");
        row("of two, the first in the text", "hello\",\n\"flag\": true", "far too long\",\n\"flag\": 1", "2:9: text: ");
    }
    void namesThePlaceOfAFault()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, sentence);
        QVERIFY(kGood.contains(from));
        const auto sample = readJson(QByteArray(kGood).replace(from, to), sampleFrom);
        QVERIFY(!sample);
        QVERIFY2(sample.error().sentence().startsWith(sentence), qPrintable(sample.error().sentence()));
    }

    // Looking through every fault for every value would take minutes here, past the test's own time.
    void ofFiftyThousandFaultsTheFirstIsNamed()
    {
        const QByteArray wrong = '[' + QByteArray("1,").repeated(50000) + "1]";
        const auto sample = readJson(QByteArray(kGood).replace(R"(["a", "b"])", wrong), sampleFrom);
        QVERIFY(!sample);
        QCOMPARE(sample.error().sentence().section(u':', 0, 2), QStringLiteral("5:11: texts[0]"));
    }

    void aTextThatIsNoObjectIsAFault_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *json : {"[]", "5", "\"x\"", "null", "true"})
            QTest::newRow(json) << QByteArray(json);
    }
    void aTextThatIsNoObjectIsAFault()
    {
        QFETCH(QByteArray, json);
        const auto sample = readJson(json, sampleFrom);
        QVERIFY(!sample);
        QCOMPARE(sample.error().sentence(QStringLiteral("f")), QStringLiteral("f:1:1: This must be an object in { }."));
    }

    void aKeyCannotForgeALineOrAPath()
    {
        JsonFaults faults;
        JsonReader root({QString(), QJsonObject{{QStringLiteral("a\nWARNING \"b\\"), 1}}}, faults);
        root.refuseOthers();
        QCOMPARE(faults.first().sentence(), QStringLiteral("[\"a?WARNING \\\"b\\\\\"]: Unknown key."));
        JsonFaults more;
        JsonReader({QString(), QJsonObject{{QString(5000, u'x'), 1}}}, more).refuseOthers();
        QVERIFY(more.first().sentence().size() < 100);
    }
};

LANYARD_TEST(JsonReaderTest)
#include "json_reader_test.moc"
