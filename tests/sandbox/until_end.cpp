#include "sandbox/until_end.h"

#include <QCoreApplication>
#include <array>
#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace sandbox {

UntilEnd::UntilEnd(bool alsoAtEndOfInput)
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    sigprocmask(SIG_BLOCK, &set, nullptr);
    m_signals = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
    m_onSignal = std::make_unique<QSocketNotifier>(m_signals, QSocketNotifier::Read);
    QObject::connect(
        m_onSignal.get(), &QSocketNotifier::activated, QCoreApplication::instance(), &QCoreApplication::quit);
    if (!alsoAtEndOfInput)
        return;
    m_onInput = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(m_onInput.get(), &QSocketNotifier::activated, QCoreApplication::instance(), [] {
        std::array<char, 512> ignored{};
        if (read(STDIN_FILENO, ignored.data(), ignored.size()) <= 0)
            QCoreApplication::quit();
    });
}

UntilEnd::~UntilEnd()
{
    m_onSignal.reset();
    close(m_signals);
}

}
