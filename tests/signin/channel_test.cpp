#include "signin/process/job_channel.h"
#include "support/test_topic.h"

#include <QSignalSpy>
#include <QTest>
#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace lanyard;
using namespace lanyard::signin;
using namespace std::chrono_literals;

class ChannelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theJobAndWhatCameWithIt();
    void noJobIsAnError();
    void theOtherSidesEndIsTheEnd();
    void aBadCommandEndsTheConversation();
    void eventsAreLines();
    void aVanishedTrayIsNoSignal();
    void theFirstActOfMain();

private:
    void type(const QByteArray &bytes)
    {
        QCOMPARE(write(m_toWindow, bytes.constData(), size_t(bytes.size())), bytes.size());
    }
    void hangUp()
    {
        close(m_toWindow);
        m_toWindow = -1;
    }

    int m_toWindow = -1;
    int m_fromWindow = -1;
    std::unique_ptr<JobChannel> m_channel;
};

void ChannelTest::init()
{
    int in[2];
    int out[2];
    QCOMPARE(pipe2(in, O_CLOEXEC), 0);
    QCOMPARE(pipe2(out, O_CLOEXEC), 0);
    m_toWindow = in[1];
    m_fromWindow = out[0];
    m_channel = std::make_unique<JobChannel>(StandardStreams{in[0], out[1]});
}

void ChannelTest::cleanup()
{
    m_channel.reset();
    hangUp();
    close(m_fromWindow);
}

void ChannelTest::theJobAndWhatCameWithIt()
{
    qRegisterMetaType<Command>();
    Job job;
    job.resourceName = QStringLiteral("Wiki");
    job.resourceUrl = QUrl(QStringLiteral("https://wiki.example.com/"));
    type(encode(job) + encode(Command(Raise())));
    const Result<Job> came = m_channel->waitForJob(5s);
    QVERIFY2(came.has_value(), came ? "" : qPrintable(came.error().detail));
    QCOMPARE(came->resourceName, job.resourceName);

    QList<size_t> commands;
    connect(m_channel.get(), &JobChannel::received, this, [&](const Command &c) { commands.append(c.index()); });
    m_channel->start();
    type(encode(Command(Done())));
    QTRY_COMPARE(commands.size(), 2);
    QCOMPARE(commands.at(0), Command(Raise()).index());
    QCOMPARE(commands.at(1), Command(Done()).index());
}

void ChannelTest::noJobIsAnError()
{
    QVERIFY(!m_channel->waitForJob(20ms).has_value());
    hangUp();
    QVERIFY(!m_channel->waitForJob(5s).has_value());
}

void ChannelTest::theOtherSidesEndIsTheEnd()
{
    QSignalSpy ended(m_channel.get(), &JobChannel::ended);
    m_channel->start();
    hangUp();
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended.first().first().toString(), QString());
}

void ChannelTest::aBadCommandEndsTheConversation()
{
    QSignalSpy ended(m_channel.get(), &JobChannel::ended);
    int commands = 0;
    connect(m_channel.get(), &JobChannel::received, this, [&](const Command &) { ++commands; });
    m_channel->start();
    type("{\"version\":1,\"type\":\"explode\"}\n" + encode(Command(Done())));
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(ended.first().first().toString().contains(QLatin1String("type")));
    QCOMPARE(commands, 0);
}

void ChannelTest::eventsAreLines()
{
    m_channel->send(Ready());
    m_channel->send(Failed{Reason::Tls, QStringLiteral("x")});
    QByteArray bytes(4096, '\0');
    bytes.resize(::read(m_fromWindow, bytes.data(), size_t(bytes.size())));
    LineReader reader(kMaxLine);
    const auto lines = reader.feed(bytes);
    QCOMPARE(lines->size(), 2);
    QVERIFY(std::holds_alternative<Ready>(decodeEvent(lines->at(0)).value()));
    QVERIFY(std::holds_alternative<Failed>(decodeEvent(lines->at(1)).value()));
}

void ChannelTest::aVanishedTrayIsNoSignal()
{
    signal(SIGPIPE, SIG_IGN); // as main() does
    close(m_fromWindow);
    m_channel->send(Ready());
    m_fromWindow = -1;
}

void ChannelTest::theFirstActOfMain()
{
    const pid_t child = fork();
    if (child == 0) {
        const StandardStreams streams = takeStandardStreams();
        struct stat here = {};
        const bool away = streams.input > 2 && streams.output > 2;
        const bool closes =
            (fcntl(streams.input, F_GETFD) & FD_CLOEXEC) && (fcntl(streams.output, F_GETFD) & FD_CLOEXEC);
        struct stat error = {};
        fstat(1, &here);
        fstat(2, &error);
        const bool diverted = here.st_ino == error.st_ino && here.st_dev == error.st_dev;
        char byte = 0;
        const bool silent = read(0, &byte, 1) == 0;
        _exit(away && closes && diverted && silent ? 0 : 1);
    }
    int status = -1;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
}

LANYARD_TEST(ChannelTest)
#include "channel_test.moc"
