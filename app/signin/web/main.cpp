// lanyard-signin: one job from the tray, one window, then it ends (app/README.md#processes).

#include "base/logging.h"
#include "base/translations.h"
#include "signin/process/certificate_store.h"
#include "signin/process/engine_options.h"
#include "signin/process/job_channel.h"
#include "signin/process/log.h"
#include "signin/process/private_home.h"
#include "signin/process/process_hardening.h"
#include "signin/process/standard_streams.h"
#include "signin/web/open_controller.h"
#include "signin/web/refresh_controller.h"
#include "signin/web/sign_in_controller.h"
#include "signin/widgets/appearance.h"
#include "widgets/button_icons.h"
#include "widgets/focus_event_order.h"
#include "widgets/placeholders.h"

#include <QApplication>
#include <QIcon>
#include <QLoggingCategory>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <qtwebenginecoreglobal.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace lanyard;
using namespace lanyard::signin;

namespace {

constexpr const char *kUsage = "lanyard-signin " LANYARD_VERSION
                               " is started by lanyard-tray; it takes --version and --help, and no other argument.\n";

int refuse(JobChannel &channel, const Error &error)
{
    qCCritical(logSignin).noquote() << error.detail;
    channel.send(Failed{error.reason, error.detail});
    return 1;
}

template <class Controller> int serve(const Job &job, JobChannel &channel)
{
    Controller controller(job, channel);
    channel.start();
    controller.start();
    return QApplication::exec();
}

int serve(const Job &job, JobChannel &channel)
{
    switch (job.kind) {
    case Job::Kind::SignIn:
        return serve<SignInController>(job, channel);
    case Job::Kind::Open:
        return serve<OpenController>(job, channel);
    case Job::Kind::Refresh:
        return serve<RefreshController>(job, channel);
    }
    Q_UNREACHABLE();
}

QIcon applicationIcon()
{
    QIcon icon;
    for (const int side : {16, 24, 32, 48, 64, 128})
        icon.addFile(QStringLiteral(":/lanyard/signin/app/lanyard-%1.png").arg(side));
    return icon;
}

void prepareProcess()
{
    std::signal(SIGPIPE, SIG_IGN);
    umask(077);
    forbidCoreDumps();
    installLogging();
    // The engine's own messages: its switches, and that root has no sandbox.
    QLoggingCategory::setFilterRules(QStringLiteral("qt.webenginecontext.info=false\ndefault.info=false"));
    const QStringList cleared = clearDangerousVariables();
    if (!cleared.isEmpty())
        qCWarning(logSignin).noquote() << "removed from the environment:" << cleared.join(QLatin1Char(' '));
}

void prepareEngine(const Job &job)
{
    EngineOptions options;
    options.isRoot = geteuid() == 0;
    options.dark = job.dark;
    options.softwareRendering = job.softwareRendering;
    options.kerberosHosts = job.kerberosHosts;
    setEngineVariables(options);
    if (job.kind == Job::Kind::Refresh)
        qputenv("QT_QPA_PLATFORM", "offscreen"); // it never shows a window
}

}

int main(int argc, char **argv)
{
    if (argc == 2 && std::strcmp(argv[1], "--version") == 0) {
        std::printf("lanyard-signin " LANYARD_VERSION "\nQt WebEngine %s, Chromium %s, security fixes up to %s\n",
            qWebEngineVersion(), qWebEngineChromiumVersion(), qWebEngineChromiumSecurityPatchVersion());
        return 0;
    }
    if (argc == 2 && std::strcmp(argv[1], "--help") == 0) {
        std::fputs(kUsage, stdout);
        return 0;
    }
    const StandardStreams streams = takeStandardStreams();
    if (argc > 1 || streams.input < 0 || streams.output < 0) {
        std::fputs(kUsage, stderr);
        return 2;
    }
    prepareProcess();
    JobChannel channel(streams);
    const Result<Job> job = channel.waitForJob(std::chrono::seconds(30));
    if (!job)
        return refuse(channel, job.error());
    const PrivateHome home;
    if (const Result<void> trusted = trustAuthorities(home.path(), systemTrust(), job->certificateAuthorities);
        !trusted)
        return refuse(channel, trusted.error());
    prepareEngine(*job);

    QApplication::setApplicationName(QStringLiteral("Lanyard"));
    QApplication::setDesktopFileName(QStringLiteral("lanyard"));
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication app(argc, argv);
    Translations translations;
    translations.use(job->language);
    hideButtonIconsFromRightToLeft();
    followDesktop(job->dark);
    keepPlaceholdersReadable();
    QApplication::setWindowIcon(applicationIcon());
    reportFocusBeforeCaret();
    QObject::connect(&channel, &JobChannel::ended, &app, [] { QCoreApplication::exit(); });
    return serve(*job, channel);
}
