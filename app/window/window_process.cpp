#include "window/window_process.h"

#include "base/logging.h"
#include "window/proxy_environment.h"

#include <QDir>
#include <csignal>
#include <linux/close_range.h>
#include <unistd.h>

namespace lanyard {

/// Qt gives the signal's number as the exit code.
static bool isFault(int signal)
{
    switch (signal) {
    case SIGSEGV:
    case SIGABRT:
    case SIGBUS:
    case SIGFPE:
    case SIGILL:
    case SIGSYS:
    case SIGTRAP:
        return true;
    default:
        return false;
    }
}

/// Those that a sign-in needs for certain; the page may have others.
static QList<QUrl> addressesOf(const signin::Job &job)
{
    QList<QUrl> addresses{job.resourceUrl, QUrl(QStringLiteral("https://identitytoolkit.googleapis.com/"))};
    if (!job.authOrigin.isEmpty())
        addresses.insert(1, QUrl(job.authOrigin));
    return addresses;
}

WindowProcess::WindowProcess(QString program, const QString &runtimeFolder)
    : m_program(std::move(program))
    , m_home(runtimeFolder + QStringLiteral("/window-XXXXXX"))
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    // Nothing that this process has open, nor what it inherited itself, goes on to the window.
    m_process.setChildProcessModifier([] { ::close_range(STDERR_FILENO + 1, ~0U, CLOSE_RANGE_CLOEXEC); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &WindowProcess::readEvents);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(m_process.errorString());
    });
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        readEvents();
        if (status == QProcess::CrashExit && isFault(code) && !m_ended)
            Q_EMIT crashed();
        const bool isOrderly = status == QProcess::NormalExit && code == 0;
        end(isOrderly ? QString() : QStringLiteral("the window's process ended with %1").arg(code));
    });
}

WindowProcess::~WindowProcess()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel(); // end of file ends it
    if (!m_process.waitForFinished(2000))
        m_process.kill();
    m_process.waitForFinished(1000);
}

QProcessEnvironment WindowProcess::allowedEnvironment(const QProcessEnvironment &all, const QString &home)
{
    static const char *const kAllowed[] = {"DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "XDG_SESSION_TYPE",
        "XDG_CURRENT_DESKTOP", "XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS", "LANG", "LANGUAGE", "LC_ALL",
        "LC_MESSAGES", "LC_TIME", "LC_CTYPE", "TZ", "PATH", "XCURSOR_THEME", "XCURSOR_SIZE", "QT_SCALE_FACTOR",
        "QT_AUTO_SCREEN_SCALE_FACTOR", "QT_QPA_PLATFORM", "QT_IM_MODULE", "XMODIFIERS", "http_proxy", "https_proxy",
        "no_proxy", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "XDG_DATA_DIRS", "GTK_THEME",
        // A screen reader that reaches the tray reaches the window as well.
        "AT_SPI_BUS_ADDRESS", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON",
        // Where the user's tickets are: for the hosts that the policy names.
        "KRB5CCNAME"};
    QProcessEnvironment environment;
    for (const char *name : kAllowed) {
        const QString key = QLatin1String(name);
        if (all.contains(key))
            environment.insert(key, all.value(key));
    }
    environment.insert(QStringLiteral("HOME"), home);
    return environment;
}

void WindowProcess::start(const signin::Job &job)
{
    if (!m_home.isValid())
        return end(m_home.errorString());
    QProcessEnvironment environment = allowedEnvironment(QProcessEnvironment::systemEnvironment(), m_home.path());
    const QList<ProxyAnswer> proxies = proxiesFor(addressesOf(job));
    setProxies(environment, proxies);
    signin::Job told = job;
    told.proxyLogin = proxyLoginFor(environment, proxies);
    m_process.setProcessEnvironment(environment);
    m_process.setWorkingDirectory(m_home.path());
    m_process.start(m_program, QStringList());
    QByteArray line = signin::encode(told);
    m_process.write(line);
    wipe(line);
}

void WindowProcess::send(const signin::Command &command)
{
    if (m_process.state() != QProcess::NotRunning)
        m_process.write(signin::encode(command));
}

void WindowProcess::readEvents()
{
    QByteArray bytes = m_process.readAllStandardOutput();
    auto lines = m_lines.feed(bytes);
    wipe(bytes);
    if (!lines)
        return end(lines.error().detail);
    for (QByteArray &line : *lines) {
        const auto received = signin::decodeEvent(line);
        wipe(line);
        if (!received)
            return end(received.error().detail);
        Q_EMIT eventReported(*received);
    }
}

void WindowProcess::end(const QString &problem)
{
    if (std::exchange(m_ended, true))
        return;
    if (!problem.isEmpty())
        qCWarning(logSession).noquote() << "sign-in window:" << problem;
    if (m_process.state() != QProcess::NotRunning)
        m_process.kill();
    Q_EMIT ended(problem);
}

}
