#include "status/log_trace.h"
#include "support/test_topic.h"

#include <QJsonDocument>

using namespace lanyard;

/// What the tray logged, over the socket: there and back.
class LogTraceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBack()
    {
        QList<LogTrace> sent;
        const QDateTime at = QDateTime::fromString(QStringLiteral("2026-11-23T17:00:00.250Z"), Qt::ISODateWithMs);
        for (const LogLevel level : kAllLogLevels)
            sent.append({at, level, QStringLiteral("lanyard.http"), QStringLiteral("refresher.cpp"), 7});
        sent.append({at, LogLevel::Warning, {}, {}, 0});
        const auto read = readLog(logJson(sent));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence()));
        QCOMPARE(*read, sent);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("place");
        QTest::newRow("no time") << QByteArray(R"({"level":"info","category":null,"file":null,"line":0})")
                                 << QStringLiteral("lines[0].time");
        QTest::newRow("a level of its own") << QByteArray(
            R"({"time":"2026-11-23T17:00:00Z","level":"kim@example.org","category":null,"file":null,"line":0})")
                                            << QStringLiteral("lines[0].level");
        QTest::newRow("a line before the first")
            << QByteArray(R"({"time":"2026-11-23T17:00:00Z","level":"info","category":null,"file":null,"line":-1})")
            << QStringLiteral("lines[0].line");
    }
    void refuses()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, place);
        const auto read = readLog(QJsonDocument::fromJson("{\"lines\":[" + line + "]}").object());
        QVERIFY(!read);
        QVERIFY2(read.error().sentence().contains(place), qPrintable(read.error().sentence()));
    }
};

LANYARD_PLAIN_TEST(LogTraceTest)
#include "log_trace_test.moc"
