#include "base/logging.h"
#include "base/recent_log.h"
#include "support/test_topic.h"

#include <QTest>
#include <thread>

using namespace lanyard;

namespace {

const char *const kOfUs = "/somewhere/app/refresh/refresher.cpp";

LogTrace kept(QtMsgType type, const char *category, const char *file = kOfUs, int line = 7)
{
    keepTrace(type, QMessageLogContext(file, line, "nobody", category));
    LogTrace trace = recentLog().constLast();
    trace.at = {};
    return trace;
}

}

/// That nothing is kept of what a line says.
class RecentLogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsThePlaceOfWhatIsOurs_data()
    {
        QTest::addColumn<QtMsgType>("type");
        QTest::addColumn<LogLevel>("level");
        QTest::newRow("debug") << QtDebugMsg << LogLevel::Debug;
        QTest::newRow("info") << QtInfoMsg << LogLevel::Info;
        QTest::newRow("warning") << QtWarningMsg << LogLevel::Warning;
        QTest::newRow("critical") << QtCriticalMsg << LogLevel::Critical;
        QTest::newRow("fatal") << QtFatalMsg << LogLevel::Fatal;
    }
    void keepsThePlaceOfWhatIsOurs()
    {
        QFETCH(QtMsgType, type);
        QFETCH(LogLevel, level);
        const LogTrace expected{{}, level, QStringLiteral("lanyard.http"), QStringLiteral("refresher.cpp"), 7};
        QCOMPARE(kept(type, "lanyard.http"), expected);
    }

    void ofOthersOnlyThatTheyWrote_data()
    {
        QTest::addColumn<QByteArray>("category");
        QTest::newRow("a library") << QByteArray("qt.network.ssl");
        QTest::newRow("a page") << QByteArray("js");
        QTest::newRow("nobody's") << QByteArray("default");
        QTest::newRow("one called like ours") << QByteArray("lanyards.http");
        QTest::newRow("ours further in") << QByteArray("qt.lanyard.http");
        QTest::newRow("empty") << QByteArray("");
    }
    void ofOthersOnlyThatTheyWrote()
    {
        QFETCH(QByteArray, category);
        const LogTrace expected{{}, LogLevel::Warning, {}, {}, 0};
        QCOMPARE(kept(QtWarningMsg, category.constData(), "https://wiki.example.com/secret.js"), expected);
        QCOMPARE(kept(QtWarningMsg, nullptr), expected);
    }

    void aPlaceMayBeMissing()
    {
        QCOMPARE(kept(QtInfoMsg, "lanyard.http", nullptr, 0).file, QString());
        QCOMPARE(kept(QtInfoMsg, "lanyard.http", "refresher.cpp").file, QStringLiteral("refresher.cpp"));
    }

    /// As the compiler gives the place to what our own code logs, optimised or not.
    void ourOwnLinesHaveAPlace()
    {
        const QDateTime before = QDateTime::currentDateTimeUtc();
        const QtMessageHandler usual = qInstallMessageHandler(nullptr);
        installLogging();
        qCWarning(logHttp) << "kim@example.org at wiki.example.com";
        const int line = __LINE__ - 1;
        qInstallMessageHandler(usual);
        const LogTrace last = recentLog().constLast();
        QCOMPARE(last.category, QStringLiteral("lanyard.http"));
        QCOMPARE(last.file, QStringLiteral("recent_log_test.cpp"));
        QCOMPARE(last.line, line);
        QVERIFY(last.at >= before);
        QCOMPARE(last.at.timeSpec(), Qt::UTC);
    }

    void isBoundedAndForAnyThread()
    {
        std::array<std::thread, 4> writers;
        for (std::thread &writer : writers)
            writer = std::thread([] {
                for (int i = 0; i < 500; ++i)
                    keepTrace(QtInfoMsg, QMessageLogContext(kOfUs, i, nullptr, "lanyard.http"));
            });
        for (std::thread &writer : writers)
            writer.join();
        QCOMPARE(recentLog().size(), 1000);
        keepTrace(QtInfoMsg, QMessageLogContext(kOfUs, 4711, nullptr, "lanyard.http"));
        QCOMPARE(recentLog().size(), 1000);
        QCOMPARE(recentLog().constLast().line, 4711);
    }
};

LANYARD_PLAIN_TEST(RecentLogTest)
#include "recent_log_test.moc"
