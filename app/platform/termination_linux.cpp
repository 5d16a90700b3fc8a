#include "platform/termination.h"

#include "platform/descriptor.h"

#include <QSocketNotifier>
#include <csignal>
#include <sys/eventfd.h>

namespace lanyard {

namespace {

int g_wakeUp = -1; // a signal handler can reach nothing else

void onSignal(int)
{
    const quint64 one = 1;
    [[maybe_unused]] const auto written = ::write(g_wakeUp, &one, sizeof one);
}

}

struct Termination::Private {
    Descriptor event{eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)};
    QSocketNotifier notifier{event.fd(), QSocketNotifier::Read};
};

Termination::Termination(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    g_wakeUp = d->event.fd();
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        sigaction(number, &action, nullptr);
    connect(&d->notifier, &QSocketNotifier::activated, this, [this] {
        d->notifier.setEnabled(false);
        Q_EMIT requested();
    });
}

Termination::~Termination()
{
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        std::signal(number, SIG_DFL);
    g_wakeUp = -1;
}

}
