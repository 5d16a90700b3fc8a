#include "diagnostics/unzipped.h"
#include "support/test_topic.h"

using namespace lanyard;
using diagnostics::Files;

class ZipFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBack_data()
    {
        QTest::addColumn<Files>("files");
        const QString name = QStringLiteral("README.txt");
        QTest::newRow("one") << Files{{name, "Hello.\n"}};
        QTest::newRow("an empty one") << Files{{name, {}}};
        QTest::newRow("two") << Files{{name, "Hello.\n"}, {QStringLiteral("log.txt"), QByteArray(1'000'000, 'x')}};
        QTest::newRow("bytes") << Files{{name, QByteArray("\0PK\x05\x06\xff", 6)}};
    }
    void comesBack()
    {
        QFETCH(Files, files);
        const auto zip = diagnostics::zipped(files);
        QVERIFY(zip);
        QCOMPARE(unzipped(*zip), files);
    }

    /// The same bytes at every time and place: nobody's clock, time zone or name.
    void holdsNothingElse()
    {
        const Files files{{QStringLiteral("README.txt"), "Hello.\n"}, {QStringLiteral("log.txt"), "x"}};
        const auto zip = diagnostics::zipped(files);
        QVERIFY(zip);
        QCOMPARE(surplusIn(*zip), QStringList());
        qputenv("TZ", "Pacific/Kiritimati");
        QTest::qWait(2001); // a zip file's times are of two seconds
        QCOMPARE(*diagnostics::zipped(files), *zip);
    }

    void refusesWhatIsNone()
    {
        QCOMPARE(unzipped("PK, but no zip file"), Files());
        QVERIFY(!surplusIn("PK, but no zip file").isEmpty());
    }
};

LANYARD_PLAIN_TEST(ZipFileTest)
#include "zip_file_test.moc"
