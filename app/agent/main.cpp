// lanyard-tray: resident from login to logout.

#include "agent/agent.h"
#include "agent/leftovers.h"
#include "agent/restart.h"
#include "base/logging.h"
#include "base/translations.h"
#include "control/client.h"
#include "control/socket_path.h"
#include "platform/hardening.h"
#include "platform/heap.h"
#include "platform/runtime_folder.h"
#include "platform/session_bus.h"
#include "platform/single_instance.h"
#include "tray/icon_files.h"
#include "widgets/button_icons.h"
#include "widgets/focus_event_order.h"
#include "widgets/placeholders.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDeadlineTimer>
#include <QPixmapCache>
#include <QThread>
#include <algorithm>
#include <cstdio>
#include <unistd.h>

using namespace lanyard;

namespace {

struct Options {
    QString policyFile;
    bool showsWindow = false;
    bool isAtLogin = false;
};

Options readOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Keeps your sessions alive."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption policy(QStringLiteral("policy"),
        QCoreApplication::translate("main", "Read the policy from FILE, unless the administrator installed one."),
        QStringLiteral("FILE"));
    const QCommandLineOption show(
        QStringLiteral("show"), QCoreApplication::translate("main", "Show the Sessions window."));
    const QCommandLineOption atLogin(QStringLiteral("at-login"),
        QCoreApplication::translate("main", "Do nothing if Lanyard is already running, as at login."));
    parser.addOptions({policy, show, atLogin});
    parser.process(application);
    if (!parser.positionalArguments().isEmpty())
        parser.showHelp(2);
    return {parser.value(policy), parser.isSet(show), parser.isSet(atLogin)};
}

/// --help and --version end the program, and need no desktop: a text console has none.
bool asksAboutProgram(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const QByteArray &argument) {
        return argument == "--help" || argument == "--help-all" || argument == "-h" || argument == "--version"
            || argument == "-v";
    });
}

int answerAboutProgram(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Translations translations;
    translations.use({});
    readOptions(application);
    return 0;
}

int fail(const QString &sentence)
{
    fprintf(stderr, "lanyard-tray: %s\n", qPrintable(sentence));
    return 1;
}

/// Nobody asked for a window at login: there, an entry of the desktop's and a service may both start Lanyard. Whoever
/// accepts a connection need not be able to answer.
bool greetOtherInstance(bool isAtLogin)
{
    control::Client client;
    const QString greeting = isAtLogin ? QStringLiteral("about") : QStringLiteral("showWindow");
    return client.connectTo(control::socketPath()) && client.call(greeting, {}, std::chrono::seconds(5)).has_value();
}

enum class Instance { Only, HandedOver, Unreachable };

// The running one may be starting, and not listen yet, or quitting, and free the lock in a moment.
Instance acquire(SingleInstance &instance, bool isAtLogin)
{
    const QDeadlineTimer deadline(std::chrono::seconds(10));
    while (!instance.acquire()) {
        if (greetOtherInstance(isAtLogin))
            return Instance::HandedOver;
        if (deadline.hasExpired())
            return Instance::Unreachable;
        QThread::msleep(50);
    }
    return Instance::Only;
}

int leaveTo(Instance other)
{
    if (other == Instance::HandedOver)
        return 0;
    return fail(QCoreApplication::translate(
        "main", "Another lanyard-tray is running but does not answer. Sign out of the desktop and in again."));
}

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("lanyard-tray"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LANYARD_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Lanyard"));
    QGuiApplication::setDesktopFileName(QStringLiteral("lanyard-tray"));
}

void setUpApplication()
{
    QApplication::setQuitOnLastWindowClosed(false);
    QPixmapCache::setCacheLimit(0); // its timer would wake us twice a minute, for pictures that rarely change
    reportFocusBeforeCaret();
    hideButtonIconsFromRightToLeft();
    keepPlaceholdersReadable();
}

// A better tray host came: only a new process can use it (app/tray/README.md#traps). State is on disk and in the
// keychain.
void replaceProcess(Agent &agent, SingleInstance &instance, char **argv)
{
    agent.shutDown();
    instance.release();
    execv("/proc/self/exe", argv);
    qCWarning(logDesktop) << "could not start anew";
    QCoreApplication::quit();
}

}

int main(int argc, char **argv)
{
    // 1. No dumps, no secrets in logs, nothing readable by others.
    hardenProcess();
    keepHeapTogether();
    installLogging();

    // 2. The application, in the user's language.
    nameProgram();
    if (asksAboutProgram(argc, argv))
        return answerAboutProgram(argc, argv);
    QApplication application(argc, argv);
    Translations translations;
    translations.use({});
    setUpApplication();
    const Options options = readOptions(application);

    // 3. One instance for each user; a second start shows the first one's window.
    const auto folder = runtimeFolder();
    if (!folder)
        return fail(folder.error().text());
    SingleInstance instance(*folder);
    if (const Instance which = acquire(instance, options.isAtLogin); which != Instance::Only)
        return leaveTo(which);
    removeLeftovers(*folder);

    // 4. All the rest, until somebody asks to quit, or a new process has to take over.
    Agent agent(*folder, options.policyFile, translations);
    Restart restart([&] { return agent.isIdle(); }, [&] { replaceProcess(agent, instance, argv); });
    QObject::connect(&agent.desktop(), &DesktopController::restartRequested, &restart, &Restart::whenIdle);
    const SessionBus bus;
    QObject::connect(&bus, &SessionBus::replaced, &restart, [&] { restart.within(std::chrono::seconds(20)); });

    if (const auto started = agent.start(); !started)
        return fail(started.error().text());
    QApplication::setWindowIcon(applicationIcon()); // not before the tray's is up: it takes milliseconds
    options.showsWindow ? agent.desktop().showSessions() : agent.desktop().showOnFirstStart();

    // 5. The end, in order.
    const int code = QApplication::exec();
    agent.shutDown();
    return code;
}
