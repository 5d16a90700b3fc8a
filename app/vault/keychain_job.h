#pragma once

// Waiting for a QtKeychain job: `KeychainJob waiting(job, timeout); job->start(); const auto outcome = co_await
// waiting;` Resumes exactly once, from the event loop, when the job finished, the time was up, or the job was
// destroyed: QCoro 0.8's own signal awaiter never resumes in the last case. It never deletes the job, because
// libsecret's callback keeps a raw pointer to it; QtKeychain's autoDelete does that.

#include "base/secret.h"

#include <QPointer>
#include <QString>
#include <chrono>
#include <coroutine>
#include <memory>
#include <qt6keychain/keychain.h>

namespace lanyard {

struct JobOutcome {
    enum class End { Finished, TimedOut, Destroyed };
    End end = End::TimedOut;
    QKeychain::Error error = QKeychain::OtherError; ///< when Finished
    QString errorString;
    Secret text; ///< what a ReadPasswordJob read
};

class KeychainJob {
public:
    /// Listens from now on, so create it before the job starts.
    KeychainJob(QKeychain::Job *job, std::chrono::milliseconds timeout);
    bool await_ready() const;
    void await_suspend(std::coroutine_handle<> coroutine);
    JobOutcome await_resume();

    /// Null once it is destroyed; after a timeout it may still be running.
    QPointer<QKeychain::Job> job() const;

private:
    class Wait;
    std::shared_ptr<Wait> m_wait; ///< shared, because GCC 12 copies what co_await is given
};

}
