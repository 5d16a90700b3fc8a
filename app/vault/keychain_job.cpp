#include "vault/keychain_job.h"

#include <QCoreApplication>
#include <QTimer>

namespace lanyard {

class KeychainJob::Wait : public QObject {
public:
    Wait(QKeychain::Job *awaited, std::chrono::milliseconds timeout)
        : job(awaited)
    {
        connect(awaited, &QKeychain::Job::finished, this, [this](QKeychain::Job *finished) {
            if (isOver)
                return;
            outcome.error = finished->error();
            outcome.errorString = finished->errorString();
            if (const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(finished)) {
                QString text = reading->textData();
                outcome.text = Secret(text);
                wipe(text);
            }
            end(JobOutcome::End::Finished);
        });
        connect(awaited, &QObject::destroyed, this, [this] { end(JobOutcome::End::Destroyed); });
        QTimer::singleShot(timeout, this, [this] { end(JobOutcome::End::TimedOut); });
    }

    void end(JobOutcome::End how)
    {
        if (isOver)
            return;
        isOver = true;
        outcome.end = how;
        if (coroutine)
            QMetaObject::invokeMethod(
                QCoreApplication::instance(), [waiting = coroutine] { waiting.resume(); }, Qt::QueuedConnection);
    }

    QPointer<QKeychain::Job> job;
    JobOutcome outcome;
    bool isOver = false;
    std::coroutine_handle<> coroutine;
};

KeychainJob::KeychainJob(QKeychain::Job *job, std::chrono::milliseconds timeout)
    : m_wait(std::make_shared<Wait>(job, timeout))
{
}

bool KeychainJob::await_ready() const
{
    return m_wait->isOver;
}

void KeychainJob::await_suspend(std::coroutine_handle<> coroutine)
{
    m_wait->coroutine = coroutine;
}

JobOutcome KeychainJob::await_resume()
{
    return std::move(m_wait->outcome);
}

QPointer<QKeychain::Job> KeychainJob::job() const
{
    return m_wait->job;
}

}
