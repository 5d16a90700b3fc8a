// The part of KeychainVault that knows what the keychain is doing: its state, and jobs that outlive their time-out.

#include "base/logging.h"
#include "vault/keychain_vault.h"
#include "vault/libsecret_session.h"

namespace lanyard {

QCoro::Task<KeychainProbeResult> KeychainVault::sight(QString key)
{
    KeychainProbeResult seen = co_await m_look->look(key, DaemonStart::Allowed);
    if (seen.state == KeychainState::Available && !m_late.isEmpty()) {
        seen.state = KeychainState::Unavailable;
        seen.detail = QStringLiteral("an earlier operation has not ended yet");
    }
    setState(seen.state);
    co_return seen;
}

QCoro::Task<void> KeychainVault::refreshState(DaemonStart start)
{
    m_mustRefreshAgain = m_isRefreshing;
    if (m_isRefreshing)
        co_return;
    m_isRefreshing = true;
    do {
        m_mustRefreshAgain = false;
        const KeychainProbeResult seen = co_await m_look->look(QString(), start);
        const bool isBusy = seen.state == KeychainState::Available && !m_late.isEmpty();
        if (!m_mustRefreshAgain)
            setState(isBusy ? KeychainState::Unavailable : seen.state);
    } while (m_mustRefreshAgain);
    m_isRefreshing = false;
}

QCoro::Task<JobOutcome> KeychainVault::run(QKeychain::Job *job, QString key)
{
    const int daemon = m_daemon;
    job->setKey(key);
    KeychainJob waiting(job, m_options.timeout);
    job->start();
    const JobOutcome outcome = co_await waiting;
    if (!std::exchange(m_isUsed, true))
        outliveTheSessionBus();
    if (outcome.end == JobOutcome::End::TimedOut && waiting.job())
        noteLate(waiting.job(), daemon);
    co_return outcome;
}

/// What a job's failure means, by another look: the same QtKeychain error stands for locked, cancelled and broken.
QCoro::Task<Error> KeychainVault::explain(JobOutcome outcome, QString key)
{
    const KeychainProbeResult seen = co_await sight(key);
    Error error = blockingError(seen).value_or(Error{Reason::KeychainUnavailable, QString(), std::nullopt, {}});
    if (outcome.end != JobOutcome::End::Finished) {
        error.detail = QStringLiteral("the keychain did not answer in time");
    } else {
        error.detail = outcome.errorString;
        if (outcome.error == QKeychain::AccessDenied || outcome.error == QKeychain::AccessDeniedByUser) {
            error.reason = Reason::KeychainLocked;
            setState(KeychainState::Locked);
        }
    }
    qCWarning(logVault) << "a keychain operation failed:" << error.detail;
    co_return error;
}

void KeychainVault::setState(KeychainState state)
{
    if (std::exchange(m_state, state) == state)
        return;
    qCInfo(logVault) << "the keychain is now" << code(state);
    Q_EMIT stateChanged(state);
}

void KeychainVault::noteLate(QKeychain::Job *job, int daemon)
{
    if (daemon != m_daemon) {
        giveUp(job);
        return;
    }
    m_late.insert(job);
    connect(job, &QObject::destroyed, this, [this, job] {
        m_late.remove(job);
        refreshState(DaemonStart::Avoided);
    });
}

/// Frees QtKeychain's queue, which runs nothing while a job is unfinished. The object stays: libsecret may call it yet.
void KeychainVault::giveUp(QKeychain::Job *job)
{
    job->disconnect(this);
    job->setAutoDelete(false);
    job->emitFinishedWithError(QKeychain::OtherError, QStringLiteral("the keychain's daemon is gone"));
    connect(job, &QKeychain::Job::finished, job, &QObject::deleteLater);
}

void KeychainVault::onDaemonChanged()
{
    ++m_daemon;
    const QSet<QKeychain::Job *> late = std::exchange(m_late, {});
    for (QKeychain::Job *job : late)
        giveUp(job);
}

}
