#include "platform/wake_timer.h"

#include "base/clock.h"
#include "base/logging.h"
#include "platform/descriptor.h"

#include <QSocketNotifier>
#include <algorithm>
#include <sys/timerfd.h>

namespace lanyard {

using std::chrono::milliseconds;

struct WakeTimer::Private {
    Descriptor timer{timerfd_create(CLOCK_BOOTTIME, TFD_NONBLOCK | TFD_CLOEXEC)};
    std::unique_ptr<QSocketNotifier> notifier;
    milliseconds grain;
    milliseconds expected{}; ///< since boot; where that had passed, when it was set
    milliseconds lateness{};
};

namespace {

constexpr auto kNever = std::chrono::years(100);

timespec toTimespec(milliseconds time)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time);
    const std::chrono::nanoseconds rest = time - seconds;
    return {time_t(seconds.count()), long(rest.count())};
}

milliseconds roundedUp(milliseconds time, milliseconds grain)
{
    return grain * ((time + grain - milliseconds(1)) / grain);
}

}

WakeTimer::WakeTimer(milliseconds grain, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->grain = std::max(grain, milliseconds(1));
    if (!d->timer.isValid()) {
        qCCritical(logDesktop) << "no boot-time timer on this system";
        return;
    }
    d->notifier = std::make_unique<QSocketNotifier>(d->timer.fd(), QSocketNotifier::Read);
    connect(d->notifier.get(), &QSocketNotifier::activated, this, [this] {
        quint64 expirations = 0;
        if (::read(d->timer.fd(), &expirations, sizeof expirations) != sizeof expirations)
            return;
        d->lateness = SystemClock().sinceBoot() - d->expected;
        Q_EMIT due();
    });
}

WakeTimer::~WakeTimer() = default;

void WakeTimer::setDeadline(std::optional<milliseconds> sinceBoot)
{
    itimerspec when{}; // zero disarms it
    if (sinceBoot) {
        const milliseconds now = SystemClock().sinceBoot();
        const milliseconds wanted = std::clamp<milliseconds>(*sinceBoot, milliseconds(1), kNever);
        const milliseconds at = roundedUp(wanted, std::clamp(wanted - now, milliseconds(1), d->grain));
        d->expected = std::max(at, now);
        when.it_value = toTimespec(at);
    }
    timerfd_settime(d->timer.fd(), TFD_TIMER_ABSTIME, &when, nullptr);
}

milliseconds WakeTimer::lateness() const
{
    return d->lateness;
}

}
