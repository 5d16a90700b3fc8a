// What is remembered between starts, as a value and as JSON.

#include "storage/ui_state.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class UiStateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesBackAsItWas_data()
    {
        QTest::addColumn<UiState>("state");
        QTest::newRow("nothing") << UiState();
        UiState all;
        all.sizes = {{u"sign-in"_s, {560, 720, true}}, {u"resource"_s, {8192, 240, false}}};
        all.layouts = {{u"sessions"_s, QByteArray("\x00\xff\x01", 3)}, {u"empty"_s, QByteArray()}};
        all.recent = QStringList{u"wiki"_s, u"odd, id \"x\" ;=\n"_s, u"ürün"_s};
        all.softwareRenderingSince = u"0.1.0"_s;
        all.sessionsShown = all.noTrayReported = true;
        QTest::newRow("everything") << all;
    }
    void comesBackAsItWas()
    {
        QFETCH(UiState, state);
        const auto read = readUiState(writeUiState(state));
        QVERIFY2(read, read ? "" : qPrintable(read.error().sentence()));
        QVERIFY(*read == state);
    }

    void mayLackAnyMember()
    {
        const auto read = readUiState(R"({"version": 1, "sessionsShown": true})");
        QVERIFY(read && read->sessionsShown);
        QVERIFY(!read->noTrayReported && read->sizes.isEmpty() && read->recent.isEmpty());
    }

    void nonsenseIsAFaultWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const char *members, const char *sentence) {
            QTest::newRow(name) << "{\"version\": 1, " + QByteArray(members) + '}' << QString::fromLatin1(sentence);
        };
        QTest::newRow("empty") << QByteArray() << u"1:1: This is not JSON"_s;
        QTest::newRow("torn") << QByteArray("{\"version\": 1, \"windows\": {\"resou")
                              << u"1:34: windows: This is not"_s;
        QTest::newRow("a list") << QByteArray("[1]") << u"1:1: This must be an object"_s;
        QTest::newRow("of the future") << QByteArray(R"({"version": 2})") << u"1:13: version: Only version 1"_s;
        row("a size in words", R"("windows": {"a": {"width": "800", "height": 600, "maximised": false}})",
            "1:43: windows.a.width: This must be a whole number from 320 to 8192.");
        row("less than nothing", R"("windows": {"a": {"width": 800, "height": -1, "maximised": false}})",
            "1:58: windows.a.height: This must be a whole number from 240 to 8192.");
        row("out of an int", R"("windows": {"a": {"width": 1e99, "height": 600, "maximised": false}})",
            "1:43: windows.a.width: This must be");
        row("half a size", R"("windows": {"a": {"width": 800, "height": 600}})",
            "1:33: windows.a.maximised: \"maximised\" is missing here.");
        row("bytes that are none", R"("layouts": {"a": "*"})", "1:33: layouts.a: This must be Base64.");
        row("ids that are none", R"("recent": ["a", 1])", "1:32: recent[1]: This must be a text");
        row("perhaps", R"("sessionsShown": "perhaps")", "1:33: sessionsShown: This must be true or false.");
        row("software as a number", R"("softwareRenderingSince": 1)", "1:42: softwareRenderingSince: This must be");
        row("what nobody writes", R"("more": 1)", "1:16: more: Unknown key.");
    }
    void nonsenseIsAFaultWithItsPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, sentence);
        const auto read = readUiState(json);
        QVERIFY(!read);
        QVERIFY2(read.error().sentence().startsWith(sentence), qPrintable(read.error().sentence()));
    }

    void hostileSizesBecomeSensible_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("sensibleWidth");
        QTest::addColumn<int>("sensibleHeight");
        QTest::newRow("as it is") << 800 << 600 << 800 << 600;
        QTest::newRow("a dot") << 1 << 1 << 320 << 240;
        QTest::newRow("a wall") << 16384 << 16384 << 8192 << 8192;
        QTest::newRow("a line") << 8192 << -1 << 8192 << 240;
    }
    void hostileSizesBecomeSensible()
    {
        QFETCH(int, width);
        QFETCH(int, height);
        UiState state;
        state.windowLeft(u"resource"_s, {width, height, true});
        QTEST(state.sizes.value(u"resource"_s).width, "sensibleWidth");
        QTEST(state.sizes.value(u"resource"_s).height, "sensibleHeight");
        QVERIFY(state.sizes.value(u"resource"_s).maximised);
        QVERIFY(readUiState(writeUiState(state)).has_value());
    }

    void theLatestUsedComesFirst()
    {
        UiState state;
        for (const QString &id : {u"wiki"_s, u"payroll"_s, u"travel"_s, u"wiki"_s})
            state.resourceUsed(id);
        QCOMPARE(state.recent, (QStringList{u"wiki"_s, u"travel"_s, u"payroll"_s}));
        for (int i = 0; i < 100; ++i)
            state.resourceUsed(QString::number(i));
        QCOMPARE(state.recent.size(), UiState::kMostRecent);
        QCOMPARE(state.recent.first(), u"99"_s);
    }

    void aLongListIsCut()
    {
        UiState state;
        for (int i = 0; i < 100; ++i)
            state.recent.append(QString::number(i));
        QCOMPARE(readUiState(writeUiState(state))->recent, state.recent.mid(0, UiState::kMostRecent));
    }
};

LANYARD_TEST(UiStateTest)
#include "ui_state_test.moc"
