#include "signin/process/job_channel.h"

#include "signin/process/log.h"

#include <QDeadlineTimer>
#include <QSocketNotifier>
#include <cerrno>
#include <poll.h>
#include <unistd.h>

namespace lanyard::signin {

JobChannel::JobChannel(StandardStreams streams)
    : m_streams(streams)
{
}

JobChannel::~JobChannel()
{
    m_notifier.reset();
    ::close(m_streams.input);
    ::close(m_streams.output);
}

Result<Job> JobChannel::waitForJob(std::chrono::milliseconds timeout)
{
    const QDeadlineTimer deadline(timeout);
    while (m_lines.isEmpty()) {
        pollfd waiting{m_streams.input, POLLIN, 0};
        const int ready = poll(&waiting, 1, int(deadline.remainingTime()));
        if (ready < 0 && errno == EINTR)
            continue;
        if (ready <= 0)
            return failure(Reason::Internal, QStringLiteral("no job came"));
        QByteArray bytes;
        if (read(&bytes) == Read::End)
            return failure(Reason::Internal, QStringLiteral("standard input ended before a job came"));
        auto lines = m_reader.feed(bytes);
        wipe(bytes);
        if (!lines)
            return tl::unexpected(lines.error());
        m_lines = *std::move(lines);
    }
    QByteArray line = m_lines.takeFirst();
    const Result<Job> job = decodeJob(line);
    wipe(line);
    return job;
}

void JobChannel::start()
{
    m_notifier = std::make_unique<QSocketNotifier>(m_streams.input, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &JobChannel::readMore);
    QMetaObject::invokeMethod(this, &JobChannel::deliver, Qt::QueuedConnection);
}

void JobChannel::send(const Event &event)
{
    QByteArray line = encode(event);
    for (qsizetype sent = 0; sent < line.size();) {
        const ssize_t written = ::write(m_streams.output, line.constData() + sent, size_t(line.size() - sent));
        if (written < 0 && errno != EINTR)
            break; // the tray is gone: its end of file on our input says so too
        sent += std::max<ssize_t>(written, 0);
    }
    wipe(line);
}

JobChannel::Read JobChannel::read(QByteArray *bytes)
{
    bytes->resize(64 * 1024);
    const ssize_t count = ::read(m_streams.input, bytes->data(), size_t(bytes->size()));
    const bool later = count < 0 && (errno == EINTR || errno == EAGAIN);
    bytes->resize(std::max<ssize_t>(count, 0));
    if (count > 0)
        return Read::Data;
    return later ? Read::Nothing : Read::End;
}

void JobChannel::readMore()
{
    QByteArray bytes;
    if (read(&bytes) == Read::End)
        return end(QString());
    auto lines = m_reader.feed(bytes);
    wipe(bytes);
    if (!lines)
        return end(lines.error().detail);
    m_lines += *std::move(lines); // moved, since a copy elsewhere would keep deliver() from wiping them
    deliver();
}

void JobChannel::deliver()
{
    while (!m_lines.isEmpty() && !m_ended) {
        QByteArray line = m_lines.takeFirst();
        const Result<Command> command = decodeCommand(line);
        wipe(line);
        if (!command)
            return end(command.error().detail);
        Q_EMIT received(*command);
    }
}

void JobChannel::end(const QString &problem)
{
    if (std::exchange(m_ended, true))
        return;
    m_notifier->setEnabled(false);
    if (!problem.isEmpty())
        qCWarning(logSignin).noquote() << "the tray's line was refused:" << problem;
    Q_EMIT ended(problem);
}

}
