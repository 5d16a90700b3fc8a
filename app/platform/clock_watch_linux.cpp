#include "platform/clock_watch.h"

#include "base/logging.h"
#include "platform/descriptor.h"

#include <QSocketNotifier>
#include <limits>
#include <sys/timerfd.h>

namespace lanyard {

struct ClockWatch::Private {
    Descriptor timer{timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC)};
    std::unique_ptr<QSocketNotifier> notifier;
};

ClockWatch::ClockWatch(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    if (!d->timer.isValid()) {
        qCWarning(logDesktop) << "clock changes cannot be noticed on this system";
        return;
    }
    d->notifier = std::make_unique<QSocketNotifier>(d->timer.fd(), QSocketNotifier::Read);
    connect(d->notifier.get(), &QSocketNotifier::activated, this, [this] {
        quint64 expirations = 0;
        const bool cancelled = ::read(d->timer.fd(), &expirations, sizeof expirations) < 0 && errno == ECANCELED;
        arm();
        if (cancelled)
            Q_EMIT clockChanged();
    });
    arm();
}

ClockWatch::~ClockWatch() = default;

void ClockWatch::arm()
{
    itimerspec farAway{};
    farAway.it_value.tv_sec = std::numeric_limits<qint32>::max() * qint64(4); // a moment that never comes (year 2242)
    timerfd_settime(d->timer.fd(), TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &farAway, nullptr);
}

}
