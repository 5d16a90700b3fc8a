#include "vault/keychain_job.h"

#include "base/result.h"
#include "support/test_topic.h"

#include <QTest>
#include <QTimer>
#include <qcorotask.h>

using namespace lanyard;
using namespace std::chrono_literals;
using End = JobOutcome::End;

static QCoro::Task<JobOutcome> outcomeOf(QKeychain::Job *job, std::chrono::milliseconds timeout)
{
    KeychainJob waiting(job, timeout);
    const JobOutcome outcome = co_await waiting;
    co_return outcome;
}

/// The awaiter resumes once, whatever becomes of the job. The jobs are real ones that nobody starts.
class KeychainJobTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFinishedJobTellsItsError()
    {
        auto *job = new QKeychain::ReadPasswordJob(QStringLiteral("Lanyard"));
        auto task = outcomeOf(job, 5s);
        QTimer::singleShot(
            0, job, [job] { job->emitFinishedWithError(QKeychain::AccessDenied, QStringLiteral("no")); });
        const JobOutcome outcome = QCoro::waitFor(std::move(task));
        QCOMPARE(outcome.end, End::Finished);
        QCOMPARE(outcome.error, QKeychain::AccessDenied);
        QCOMPARE(outcome.errorString, QStringLiteral("no"));
    }

    void aJobThatDiesResumesTheWaiter()
    {
        auto *job = new QKeychain::ReadPasswordJob(QStringLiteral("Lanyard"));
        auto task = outcomeOf(job, 5s);
        delete job;
        QVERIFY(!task.isReady()); // queued: never inside somebody else's destructor
        QCOMPARE(QCoro::waitFor(std::move(task)).end, End::Destroyed);
    }

    void aJobThatSaysNothingTimesOutAndStays()
    {
        const auto job = std::make_unique<QKeychain::ReadPasswordJob>(QStringLiteral("Lanyard"));
        QCOMPARE(QCoro::waitFor(outcomeOf(job.get(), 20ms)).end, End::TimedOut);
        job->setAutoDelete(false);
        job->emitFinished(); // late, and nobody listens
        QTest::qWait(10);
    }

    void aJobThatFinishesTwiceResumesOnce()
    {
        auto *job = new QKeychain::ReadPasswordJob(QStringLiteral("Lanyard"));
        auto task = outcomeOf(job, 5s);
        job->emitFinished();
        job->emitFinishedWithError(QKeychain::OtherError, QStringLiteral("again"));
        QCOMPARE(QCoro::waitFor(std::move(task)).error, QKeychain::NoError);
        QTest::qWait(10);
    }
};

LANYARD_TEST(KeychainJobTest)
#include "keychain_job_test.moc"
