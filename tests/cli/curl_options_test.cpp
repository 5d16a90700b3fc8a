#include "cli/curl/curl_options.h"
#include "support/test_topic.h"

#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace lanyard;

class CurlOptionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsWhatCannotBeReadAgain_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<bool>("reads");
        for (const char *line :
            {"", "-sS -d a=b", "-T file", "-d @file-", "-F a=@file", "-o out.txt", "-d @/etc/passwd", "-T /etc/passwd",
                "-o /dev/null", "-o /dev/stdout", "-d /dev/fdx", "-w %{http_code}"})
            QTest::newRow(*line ? line : "nothing") << QString::fromLatin1(line) << false;
        for (const char *line : {"-d @-", "-d@-", "--data-binary @-", "-T -", "-T-", "-T .", "-F a=@-", "-F a=<-",
                 "-F a=@-;type=text/plain", "-H @-", "-d @/dev/stdin", "-d @/dev/fd/63",
                 "--data-binary @/proc/self/fd/63", "-H @/proc/1/fd/63", "-F a=@/etc/passwd,/dev/fd/63",
                 "--cacert /dev/fd/63", "--data-urlencode a@/dev/fd/63", "-d @PIPE", "-T PIPE", "-TPIPE", "-sTPIPE",
                 "-F a=<PIPE;type=text/plain", "-F a=@\"PIPE\"", "--json @PIPE"})
            QTest::newRow(line) << QString::fromLatin1(line) << true;
    }

    void knowsWhatCannotBeReadAgain()
    {
        QFETCH(QString, arguments);
        QTemporaryDir folder;
        const QString pipe = folder.filePath(QStringLiteral("pipe"));
        QVERIFY(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
        arguments.replace(QStringLiteral("PIPE"), pipe);
        QTEST(cli::readsOnlyOnce(arguments.split(u' ', Qt::SkipEmptyParts)), "reads");
    }

    void judges_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("refused"); // empty: all pass
        const auto row = [](const char *arguments, const char *refused = "") {
            QTest::newRow(*arguments ? arguments : "nothing")
                << QString::fromLatin1(arguments).split(u' ', Qt::SkipEmptyParts) << QString::fromLatin1(refused);
        };
        row("");
        row("-sS -o out.txt");
        row("-sSoout.txt --fail");
        row("-X POST -d a=b -H X-A:b");
        row("--data @file --json {} -L");
        row("-o -k");
        row("-K config", "-K");
        row("-Kconfig", "-Kconfig");
        row("-sK config", "-sK");
        row("--config config", "--config");
        row("--conf config", "--conf");
        row("--config=config", "--config=config");
        row("--next", "--next");
        row("-:", "-:");
        row("-x proxy:1", "-x");
        row("--proxy proxy:1", "--proxy");
        row("--preproxy proxy:1", "--preproxy");
        row("--socks5 host", "--socks5");
        row("--resolve wiki:443:10.0.0.1", "--resolve");
        row("--connect-to ::evil:443", "--connect-to");
        row("-k", "-k");
        row("--insecure", "--insecure");
        row("--insec", "--insec");
        row("-sk", "-sk");
        row("--location-trusted", "--location-trusted");
        row("-v", "-v");
        row("--trace -", "--trace");
        row("--trace-ascii -", "--trace-ascii");
        row("--libcurl out.c", "--libcurl");
        row("-c jar", "-c");
        row("-b jar", "-b");
        row("--url https://evil.example.com", "--url");
        row("https://evil.example.com", "https://evil.example.com");
        row("-s evil.example.com", "evil.example.com");
        row("--unix-socket /tmp/x", "--unix-socket");
        row("--dns-servers 10.0.0.1", "--dns-servers");
        row("--doh-url https://evil", "--doh-url");
        row("--interface eth1", "--interface");
        row("-o", "-o");
        row("-", "-");
        row("--", "--");
    }
    void judges()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, refused);
        const auto passed = cli::passableCurlArguments(arguments);
        QCOMPARE(passed ? QString() : passed.error(), refused);
        if (passed)
            QCOMPARE(*passed, arguments);
    }
};

LANYARD_TEST(CurlOptionsTest)
#include "curl_options_test.moc"
