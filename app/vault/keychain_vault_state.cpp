// The part of KeychainVault that follows the state of the keychain, and jobs that outlive their timeout.

#include "base/logging.h"
#include "vault/glib_workarounds.h"
#include "vault/keychain_vault.h"

namespace lanyard {

// Nothing starts beside a job that timed out and may still take effect.
KeychainState KeychainVault::usable(KeychainState seen) const
{
    return seen == KeychainState::Available && !m_overdue.isEmpty() ? KeychainState::Unavailable : seen;
}

/// What prevents an operation now, and the state that the probe shows.
std::optional<Error> KeychainVault::blockedBy(ProbeResult seen)
{
    const KeychainState state = usable(seen.state);
    if (state != seen.state)
        seen.detail = QStringLiteral("an earlier operation has not finished yet");
    seen.state = state;
    setState(state);
    return blockingError(seen);
}

QCoro::Task<void> KeychainVault::updateState(DaemonStart start)
{
    m_mustUpdateAgain = m_isUpdating;
    if (m_isUpdating)
        co_return;
    m_isUpdating = true;
    do {
        m_mustUpdateAgain = false;
        const ProbeResult seen = co_await m_probe->probe(QString(), start);
        if (!m_mustUpdateAgain)
            setState(usable(seen.state));
    } while (m_mustUpdateAgain);
    m_isUpdating = false;
}

QCoro::Task<JobOutcome> KeychainVault::run(QKeychain::Job *job, QString key)
{
    const int daemon = m_daemon;
    job->setKey(key);
    KeychainJob waiting(job, m_options.timeout);
    job->start();
    const JobOutcome outcome = co_await waiting;
    if (!std::exchange(m_isUsed, true)) {
        keepRunningWithoutSessionBus();
        ignoreLibsecretCollections();
    }
    if (outcome.end == JobOutcome::End::TimedOut && waiting.job())
        trackOverdue(waiting.job(), daemon);
    co_return outcome;
}

// What a job's failure means. It takes another probe: QtKeychain has one error for locked, cancelled and broken.
QCoro::Task<Error> KeychainVault::explain(JobOutcome outcome, QString key)
{
    const ProbeResult seen = co_await m_probe->probe(key, DaemonStart::Allowed);
    Error error = blockedBy(seen).value_or(Error{Reason::KeychainUnavailable, QString(), std::nullopt, {}});
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

void KeychainVault::trackOverdue(QKeychain::Job *job, int daemon)
{
    if (daemon != m_daemon) {
        abandon(job);
        return;
    }
    m_overdue.insert(job);
    connect(job, &QObject::destroyed, this, [this, job] {
        m_overdue.remove(job);
        updateState(DaemonStart::Avoided);
    });
}

// Frees QtKeychain's queue, which runs nothing while a job is unfinished. The job object stays alive, because libsecret
// may still call it.
void KeychainVault::abandon(QKeychain::Job *job)
{
    job->disconnect(this);
    job->setAutoDelete(false);
    job->emitFinishedWithError(QKeychain::OtherError, QStringLiteral("the keychain's daemon is gone"));
    connect(job, &QKeychain::Job::finished, job, &QObject::deleteLater);
}

void KeychainVault::onDaemonChanged()
{
    ++m_daemon;
    const QSet<QKeychain::Job *> late = std::exchange(m_overdue, {});
    for (QKeychain::Job *job : late)
        abandon(job);
}

}
